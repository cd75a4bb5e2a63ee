import type { Span } from "../text/span.ts";

/** What is wrong with a text that should be JSON (RFC 8259), by the mistake that people make. */
export type SyntaxProblem =
  | "empty"
  | "trailing-comma"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "missing-close"
  | "missing-open"
  | "unexpected-close"
  | "unexpected-mark"
  | "comment"
  | "single-quotes"
  | "curly-quotes"
  | "unquoted-key"
  | "unquoted-value"
  | "unterminated-string"
  | "unescaped-quote"
  | "control-character"
  | "bad-escape"
  | "bad-number"
  | "text-after-end"
  | "not-json";

/** What JSON allows at the place of a fault. */
export type Expected =
  | "value"
  | "key"
  | "colon"
  | "comma"
  | "comma-or-brace"
  | "comma-or-bracket"
  | "open-brace"
  | "open-bracket"
  | "close-brace"
  | "close-bracket"
  | "double-quote"
  | "escape"
  | "end"
  | "nothing";

/** What is wrong with a JSON text, and where: spans are of the text that was given. */
export type JsonFault =
  | {
      readonly kind: "syntax";
      readonly problem: SyntaxProblem;
      readonly span: Span;
      /** The text that stands there, cut at 40 characters; empty at the end of the file. */
      readonly found: string;
      readonly expected: Expected;
      /** The brace or bracket that is not closed, or the quotation mark. */
      readonly opened: Span | null;
    }
  | {
      readonly kind: "duplicate-key";
      readonly key: string;
      readonly span: Span;
      /** The first use of the same key in the same object; the last one counts. */
      readonly first: Span;
    }
  /** The first value nested deeper than `limit` levels; it and all such are left out. */
  | { readonly kind: "too-deep"; readonly limit: number; readonly span: Span };

/** How many objects and lists may stand within each other. */
export const DEEPEST = 64;

/** A syntax fault at a span of the text. */
export function syntaxFault(
  text: string,
  problem: SyntaxProblem,
  span: Span,
  expected: Expected,
  opened: Span | null = null,
): JsonFault {
  const found = text.slice(span.start, Math.min(span.end, span.start + 40));
  return { kind: "syntax", problem, span, found, expected, opened };
}
