import { once } from "../text/once.ts";
import { classOf, isDigit, NEWLINE, SPACE } from "./characters.ts";

const domain = once(() => /(?:[\p{L}\p{N}-]{1,63}\.){1,5}[a-z]{2,12}\/(?=\S)/iuy);

/**
 * Where a link or an address of mail ends that begins at a word: "https://…", "www.…", "name@host",
 * "example.com/2024". Null where the word begins none.
 */
export function linkEnd(text: string, at: number, end: number): number | null {
  const next = text[end];
  if (next === ":" && text[end + 1] === "/" && text[end + 2] === "/")
    return chunkEnd(text, end + 3);
  if (next === "@") return chunkEnd(text, end + 1);
  if (next !== ".") return null;
  if (end - at === 3 && text.slice(at, end).toLowerCase() === "www") return chunkEnd(text, end);
  const after = text.charCodeAt(end + 1);
  if (after < 97 || after > 122) return null;
  domain().lastIndex = at;
  return domain().test(text) ? chunkEnd(text, domain().lastIndex) : null;
}

/** To the next space or mark that no link holds; marks of the sentence at its end are not the link's. */
export function chunkEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isLinkEnd(text, end)) end += 1;
  while (end > at && ".,;:!?)]'’".includes(text[end - 1] ?? " ")) end -= 1;
  return end;
}

function isLinkEnd(text: string, at: number): boolean {
  const kind = classOf(text.charCodeAt(at));
  return kind === SPACE || kind === NEWLINE || '<>"”“»|'.includes(text[at] ?? "");
}

/** Whether any digit stands in a stretch of text. */
export function hasDigit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return /\p{Nd}/u.test(text.slice(start, end));
}
