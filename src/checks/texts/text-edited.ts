import type { Difference } from "../../anchor/word-diff.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";
import { spanName } from "../remedy.ts";
import { locateExact, tellSource } from "../standing-of.ts";

/** A passage that its source holds in other words. */
export const textEdited: Check<FaultOf<"edited">> = {
  code: "text-edited",
  severity: "error",
  isUnchecked: false,
  summary: "A passage stands in its source, but in other words.",
  explanation:
    "The source holds almost the words that the claim quotes, but not quite. However small the change is, it may be the one that matters, such as a digit, a scale word or a “not”, so a person has to look. If the claim still holds for the new words, write them into the ledger.",
  failing: () => tower("twelve billion visitors"),
  passing: () => tower("twelve million visitors"),
  underlined: "twelve billion visitors",
  word: (fault, context) => {
    const { anchoring, source } = fault;
    const now = quoted(context.textAt(source, anchoring.span));
    const changed = tellChanges(anchoring.diff);
    return {
      message: `${quoted(fault.exact)} stands in ${tellSource(source, context)} as ${now}${changed}.`,
      help: anchoring.material
        ? "What changed can change the meaning: check the claim against the new words, then take them with vouch rebase."
        : "If the claim still says the same, take the new words with vouch rebase.",
      at: locateExact(fault, context),
      related: [
        { location: context.locateSpan(source, anchoring.span), message: "the text as it is now" },
      ],
    };
  },
  remedy: ({ claim, evidence, place, source, anchoring }) => ({
    kind: "place-anew",
    place,
    name: spanName(claim, evidence),
    source,
    span: anchoring.span,
    how: anchoring.material ? "material" : "edited",
  }),
};

function tellChanges(diff: FaultOf<"edited">["anchoring"]["diff"]): string {
  const changes = diff.filter(isChange);
  const first = changes.find((one) => !isOfCase(diff, one)) ?? changes[0];
  if (first === undefined) return "";
  const at = diff.indexOf(first);
  const next = diff[at + 1];
  const isReplaced = first.kind === "removed" && next?.kind === "added";
  // A change begins where no other ends; this one is not counted.
  const begins = diff.filter((one, index) => isChange(one) && !isAdjacent(diff[index - 1]));
  const others = begins.length - 1;
  const more =
    others === 0 ? "" : others === 1 ? ", and one more change" : `, and ${others} more changes`;
  if (isReplaced)
    return `: ${quoted(first.text, 20)} has become ${quoted(next?.text ?? "", 20)}${more}`;
  return first.kind === "removed"
    ? `: ${quoted(first.text, 20)} is gone${more}`
    : `: ${quoted(first.text, 20)} is new${more}`;
}

function isAdjacent(before: Difference | undefined): boolean {
  return before !== undefined && isChange(before);
}

/** Whether words were only replaced by the same in other letter case, which says less than any other change. */
function isOfCase(diff: readonly Difference[], change: Difference): boolean {
  const at = diff.indexOf(change);
  const beside = change.kind === "removed" ? diff[at + 1] : diff[at - 1];
  return (
    beside !== undefined &&
    isChange(beside) &&
    beside.text.toLowerCase() === change.text.toLowerCase()
  );
}

function isChange({ kind, text }: Difference): boolean {
  return kind !== "same" && text.trim() !== "";
}

function tower(exact: string) {
  return exampleOf(
    "In its last summer the tower by the river had twelve million visitors in all.",
    [
      quantity("visitors", exact, {
        span: {
          source: "article",
          exact,
          prefix: "the tower by the river had ",
          suffix: " in all.",
        },
      }),
    ],
  );
}
