/** A path as a relative reference (RFC 3986): every character that means anything in one is escaped. */
export function uriOf(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** In a message, [text](target) would be a link (3.11.6): the brackets are escaped. */
export function withoutLinks(text: string): string {
  return text.replace(/[\\[\]]/g, "\\$&");
}
