import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";
import { spanName } from "../remedy.ts";

/** A passage that begins or ends within a figure. */
export const figureCut: Check<FaultOf<"figure-cut">> = {
  code: "figure-cut",
  severity: "error",
  isUnchecked: true,
  summary: "A passage begins or ends in the middle of a figure.",
  explanation:
    "The passage holds only a part of the figure that the text prints: “46.8” of “46.8 million” would be another figure. Widen the passage until the whole figure is in it, with its scale word and unit.",
  failing: () => approvals("46.8"),
  passing: () => approvals("46.8 million approvals"),
  underlined: "46.8",
  word: ({ at, whole }, context) => ({
    message: `${quoted(context.textAt(at.source, at.span))} is only a part of the figure ${quoted(whole)}.`,
    help: `Widen the passage to ${quoted(whole)}.`,
    at: context.locateSpan(at.source, at.span),
    related: [],
  }),
  remedy: ({ claim, evidence, place, at, whole }, context) => {
    const { source, span } = at;
    const start = Math.max(0, span.end - whole.length);
    const around = context.textAt(source, { start, end: span.start + whole.length });
    const found = around.indexOf(whole);
    if (found === -1) return null;
    const wide = { start: start + found, end: start + found + whole.length };
    const name = spanName(claim, evidence);
    return { kind: "place-anew", place, name, source, span: wide, how: "widened" };
  },
};

function approvals(exact: string) {
  return exampleOf("The cards were used for 46.8 million approvals.", [
    quantity("approvals", exact, { unit: "approvals" }),
  ]);
}
