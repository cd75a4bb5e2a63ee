import type { Span } from "../text/span.ts";
import { type JsonFault, syntaxFault } from "./json-fault.ts";

/** A string of a text that may be broken JSON: what it says, and what is wrong with it. */
export interface ReadString {
  readonly kind: "string";
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly faults: readonly JsonFault[];
}

/** How far ahead is looked for a better closing mark than the first. */
const LOOK_AHEAD = 1000;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Reads the string that begins with a quotation mark of any kind at `start`. */
export function readString(text: string, start: number): ReadString {
  const mark = text[start] ?? '"';
  const plain = mark === '"' ? plainString(text, start) : null;
  if (plain !== null) return plain;
  const closers = closersOf(mark);
  const close = closingMark(text, start, closers);
  const body = { start: start + 1, end: close ?? endOfUnclosed(text, start) };
  const end = close === null ? body.end : close + 1;
  const faults: JsonFault[] = [];
  const opening = { start, end: start + 1 };
  if (mark === "'" || mark === "`")
    faults.push(syntaxFault(text, "single-quotes", { start, end }, "double-quote"));
  else if (mark !== '"')
    faults.push(syntaxFault(text, "curly-quotes", { start, end }, "double-quote"));
  if (close === null)
    faults.push(syntaxFault(text, "unterminated-string", { start, end }, "double-quote", opening));
  const decoded = decodeBody(text, body, closers);
  return {
    kind: "string",
    start,
    end,
    value: decoded.value,
    faults: [...faults, ...decoded.faults],
  };
}

/** The string, where there is nothing in it to decode and nothing wrong with it. */
function plainString(text: string, start: number): ReadString | null {
  const close = text.indexOf('"', start + 1);
  if (close === -1 || !canFollow(text, close + 1)) return null;
  const value = text.slice(start + 1, close);
  // Control characters, line ends among them, and escapes.
  if (/[\p{Cc}\\]/u.test(value)) return null;
  return { kind: "string", start, end: close + 1, value, faults: [] };
}

function closersOf(mark: string): string {
  if (mark === '"' || mark === "'" || mark === "`") return mark;
  return mark === "‘" ? "’" : '”“"';
}

/**
 * The offset of the mark that ends a string, or null where none does on its line. A mark in the
 * middle of a sentence ("he said "no" to it") is passed over when a better one follows.
 */
function closingMark(text: string, start: number, closers: string): number | null {
  let first: number | null = null;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\") at += text[at + 1] === "\n" ? 0 : 1;
    else if (character === "\n") {
      const next = nextUnspaced(text, at);
      // A line end within a string is a slip of the hand, unless what follows looks like JSON again.
      if (`"'“{}[],`.includes(text[next] ?? "}")) return first;
      at = next - 1;
    } else if (closers.includes(character)) {
      if (canFollow(text, at + 1)) return at;
      first ??= at;
    }
    if (first !== null && at - first > LOOK_AHEAD) return first;
  }
  return first;
}

/** Whether what stands after a mark can follow a whole string. */
function canFollow(text: string, at: number): boolean {
  let next = at;
  while (text[next] === " " || text[next] === "\t") next += 1;
  const character = text[next];
  return character === undefined || '\n,:]}["{/“'.includes(character);
}

function nextUnspaced(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] ?? "").trim() === "") at += 1;
  return at;
}

/** Where a string without closing mark ends: with its line, but for the comma or bracket after it. */
function endOfUnclosed(text: string, start: number): number {
  const lineEnd = text.indexOf("\n", start);
  let end = lineEnd === -1 ? text.length : lineEnd;
  while (end > start + 1 && " \t\r,]}".includes(text[end - 1] ?? "")) end -= 1;
  return end;
}

function decodeBody(
  text: string,
  body: Span,
  closers: string,
): { readonly value: string; readonly faults: readonly JsonFault[] } {
  const parts: string[] = [];
  const faults: JsonFault[] = [];
  for (let at = body.start; at < body.end; at += 1) {
    const character = text[at] ?? "";
    if (character !== "\\") {
      parts.push(character);
      const span = { start: at, end: at + 1 };
      if (character < " ") faults.push(syntaxFault(text, "control-character", span, "escape"));
      else if (character === '"' && closers.includes(character))
        faults.push(syntaxFault(text, "unescaped-quote", span, "escape"));
      continue;
    }
    const sequence = text.slice(at, Math.min(at + 6, body.end));
    const unicode = /^\\u[0-9a-fA-F]{4}/.test(sequence);
    const plain = ESCAPES.get(sequence[1] ?? "");
    if (unicode) parts.push(String.fromCharCode(Number.parseInt(sequence.slice(2), 16)));
    else {
      parts.push(plain ?? sequence[1] ?? "");
      if (plain === undefined)
        faults.push(
          syntaxFault(text, "bad-escape", { start: at, end: Math.min(at + 2, body.end) }, "escape"),
        );
    }
    at += unicode ? 5 : 1;
  }
  return { value: parts.join(""), faults };
}
