import type { Span } from "../../text/span.ts";
import type { Check } from "../check.ts";
import { exampleOf } from "../example.ts";

interface ManyFault {
  readonly source: string;
  readonly count: number;
  readonly first: Span;
}

/** A document with more quotations than are compared with each other. */
export const quotationsMany: Check<ManyFault> = {
  code: "quotations-many",
  severity: "warning",
  isUnchecked: true,
  summary: "A document has too many quotations to compare all of them with each other.",
  explanation:
    "The quotations of a document are compared with each other, and with its other words. Where many share the same words there are more pairs than can be looked at, and some were left out.",
  failing: () => answers(320),
  passing: () => answers(12),
  underlined: "We saw nothing on day 0 of week 0,",
  word: ({ source, count, first }, context) => ({
    message: `${count} quotations are too many to compare each with all others, so some pairs were left out.`,
    help: "Nothing is wrong with the document; split it to have all of them compared.",
    at: context.locateSpan(source, first),
    related: [],
  }),
};

/** Answers that differ in two words: each shares words with some others. */
function answers(count: number) {
  const each = Array.from(
    { length: count },
    (_, number) =>
      `“We saw nothing on day ${number % 16} of week ${Math.floor(number / 16)},” they said.`,
  );
  return exampleOf(each.join(" "), []);
}
