import type { Span } from "../text/span.ts";

/** A cell of a CSV record (RFC 4180) as it is written. */
export interface Field {
  /** Without quotation marks and the white space around; doubled marks made one. */
  readonly text: string;
  readonly span: Span;
  readonly fault: "unclosed-quote" | "text-after-quote" | null;
  /** Where the separator or line end after it stands. */
  readonly end: number;
}

/** The field that begins at an offset; white space before its quotation mark is passed over. */
export function fieldAt(text: string, at: number, separator: string): Field {
  const quote = skipBlanks(text, at, separator);
  if (text[quote] !== '"') return plainField(text, at, endOfPlain(text, at, separator));
  const close = closingQuote(text, quote);
  if (close === -1) {
    const span = { start: quote + 1, end: text.length };
    return { text: unquoted(text, span), span, fault: "unclosed-quote", end: text.length };
  }
  const end = endOfPlain(text, close + 1, separator);
  const isClean = text.slice(close + 1, end).trim() === "";
  const span = trimmed(text, quote + 1, close);
  return { text: unquoted(text, span), span, fault: isClean ? null : "text-after-quote", end };
}

/** The fields of the record that begins at an offset. */
export function recordAt(text: string, at: number, separator: string): readonly Field[] {
  const fields: Field[] = [];
  let start = at;
  for (;;) {
    const field = fieldAt(text, start, separator);
    fields.push(field);
    if (text[field.end] !== separator) return fields;
    start = field.end + 1;
  }
}

/** Whether a quotation mark opens the field that begins at an offset. */
export function isQuoted(text: string, at: number, separator: string): boolean {
  return text[skipBlanks(text, at, separator)] === '"';
}

function skipBlanks(text: string, at: number, separator: string): number {
  let next = at;
  while (text[next] === " " || (text[next] === "\t" && separator !== "\t")) next += 1;
  return next;
}

/** Where the separator or line end after a field without quotation marks stands. */
export function endOfPlain(text: string, at: number, separator: string): number {
  const stop = separator.charCodeAt(0);
  let end = at;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === stop || code === 0x0a) break;
  }
  return end;
}

/** The mark that ends a quoted field; a doubled one is a mark within it. */
function closingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function plainField(text: string, start: number, end: number): Field {
  const span = trimmed(text, start, end);
  return { text: text.slice(span.start, span.end), span, fault: null, end };
}

function trimmed(text: string, start: number, end: number): Span {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: from + inner.trim().length };
}

function unquoted(text: string, span: Span): string {
  return text.slice(span.start, span.end).replaceAll('""', '"');
}
