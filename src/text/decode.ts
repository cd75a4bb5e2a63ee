/** What the bytes of a text file hold: its canonical text, or where they stop being UTF-8. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "not-utf8"; readonly line: number; readonly column: number };

// The decoder is to leave a byte order mark: `canonical` takes it away, and a second one is text.
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The canonical text of a file: strict UTF-8, without byte order mark, every line end a single LF.
 * Line and column of the first bad byte count from 1, the column in code points.
 */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { kind: "text", text: canonical(strict.decode(bytes)) };
  } catch {
    const before = canonical(wholeCharacters(bytes.subarray(0, goodHead(bytes))));
    const lineStart = before.lastIndexOf("\n") + 1;
    return {
      kind: "not-utf8",
      line: before.split("\n").length,
      column: [...before.slice(lineStart)].length + 1,
    };
  }
}

/** The text with every CRLF and lone CR made one LF, and without a byte order mark. */
export function canonical(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return body.includes("\r") ? body.replace(/\r\n?/g, "\n") : body;
}

/** The length of the longest head of the bytes that is whole UTF-8, found by halving. */
function goodHead(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Head(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return isUtf8Head(bytes.subarray(0, bad)) ? bad : good;
}

/** The text of such a head without the character that breaks off at its end: that is where the fault is. */
function wholeCharacters(head: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(head, { stream: true });
}

/** Whether the bytes are UTF-8 that at most breaks off within its last character. */
function isUtf8Head(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
