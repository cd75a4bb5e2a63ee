import type { Difference } from "../../anchor/word-diff.ts";
import type { QuotedTwice } from "../../evaluate/quotations/same-words-quoted-twice.ts";
import type { Check } from "../check.ts";
import { exampleOf } from "../example.ts";
import { quoted } from "../quoted.ts";

/** Two quotations of one document. */
export type QuotationsFault = Extract<QuotedTwice, { kind: "differ" }> & {
  readonly source: string;
};

/** The same words, quoted twice in a document and not alike. */
export const quotationsDiffer: Check<QuotationsFault> = {
  code: "quotations-differ",
  severity: "warning",
  isUnchecked: false,
  summary: "A document quotes the same words twice, and not alike.",
  explanation:
    "Two quotations in the document share most of their words and yet differ, without brackets or an ellipsis to say so. Somebody may have said both, but more often one of them was copied with a slip: compare both with their source.",
  failing: () => bridge("We lost 60 men at the bridge"),
  passing: () => bridge("We lost 40 men at the bridge"),
  underlined: "We lost 60 men at the bridge.",
  word: ({ source, first, second, diff }, context) => ({
    message: `${quoted(context.textAt(source, second))} and ${quoted(context.textAt(source, first))} are nearly the same words quoted twice${tellChange(diff)}.`,
    help: "Compare both with their source, and quote the same words alike.",
    at: context.locateSpan(source, second),
    related: [{ location: context.locateSpan(source, first), message: "quoted here otherwise" }],
  }),
};

/** The first change from the longer of the two to the shorter, which may as well be left out where it only ends sooner. */
function tellChange(diff: readonly Difference[]): string {
  const at = diff.findIndex(({ kind, text }) => kind !== "same" && text.trim() !== "");
  const [one, other] = [diff[at], diff[at + 1]];
  if (one === undefined) return "";
  if (one.kind === "removed" && other?.kind === "added")
    return `: ${quoted(one.text, 20)} in the one is ${quoted(other.text, 20)} in the other`;
  return `: only one of them has ${quoted(one.text, 20)}`;
}

function bridge(again: string) {
  return exampleOf(
    `“We lost 40 men at the bridge,” the officer said in May. A year later he wrote: “${again}.”`,
    [],
  );
}
