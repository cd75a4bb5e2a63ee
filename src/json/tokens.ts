import { type JsonFault, syntaxFault } from "./json-fault.ts";
import { type ReadString, readString } from "./read-string.ts";
import { skipSpace } from "./valid-text.ts";

/** A piece of a text that may be broken JSON. Every character that is no space belongs to one. */
export type Token =
  | { readonly kind: "mark"; readonly start: number; readonly end: number; readonly mark: string }
  | ReadString
  | { readonly kind: "word"; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: "comment"; readonly start: number; readonly end: number }
  | { readonly kind: "end"; readonly start: number; readonly end: number };

const WORD = /[^\s{}[\],:"“”„‘’`]+/y;

/** The token at or after an offset. */
export function tokenAt(text: string, from: number): Token {
  const start = skipAnySpace(text, from);
  const first = text[start];
  if (first === undefined) return { kind: "end", start: text.length, end: text.length };
  if ("{}[],:".includes(first)) return { kind: "mark", start, end: start + 1, mark: first };
  if (`"'“”„‘\``.includes(first)) return readString(text, start);
  const comment = endOfComment(text, start);
  if (comment !== null) return { kind: "comment", start, end: comment };
  WORD.lastIndex = start;
  const word = WORD.exec(text)?.[0] ?? first;
  return { kind: "word", start, end: start + word.length, text: word };
}

/** Passes over spaces, and over those that JSON does not know, such as the no-break space. */
function skipAnySpace(text: string, from: number): number {
  let at = skipSpace(text, from);
  while (at < text.length && isOddSpace(text.charCodeAt(at))) at = skipSpace(text, at + 1);
  return at;
}

function isOddSpace(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && String.fromCharCode(code).trim() === "");
}

function endOfComment(text: string, start: number): number | null {
  if (text.startsWith("//", start) || text[start] === "#") {
    const end = text.indexOf("\n", start);
    return end === -1 ? text.length : end;
  }
  if (!text.startsWith("/*", start)) return null;
  const end = text.indexOf("*/", start + 2);
  return end === -1 ? text.length : end + 2;
}

/** What a word means where a value is expected, and what is wrong with it. */
export function valueOfWord(
  text: string,
  start: number,
  word: string,
): { readonly value: unknown; readonly end: number; readonly fault: JsonFault | null } {
  const end = start + word.length;
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(word))
    return { value: Number(word), end, fault: null };
  if (word === "true" || word === "false") return { value: word === "true", end, fault: null };
  if (word === "null") return { value: null, end, fault: null };
  // An unquoted text runs on to the end of its line, or to what ends a value.
  const run = /[^,{}[\]"\n]*/y;
  run.lastIndex = start;
  const bare = (run.exec(text)?.[0] ?? word).trimEnd();
  const span = { start, end: start + bare.length };
  const isNumber = /^[-+]?[\d._]+(?:[eE][-+]?\d+)?$/.test(bare);
  const problem = isNumber ? "bad-number" : "unquoted-value";
  return { value: bare, end: span.end, fault: syntaxFault(text, problem, span, "value") };
}
