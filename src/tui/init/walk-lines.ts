import type { ReadClaim } from "../../author/init-ledger.ts";
import { inputsOf } from "../../author/sort-suggestions.ts";
import { phraseOfRule } from "../../evaluate/relations/phrase-of-rule.ts";
import type { Suggestion } from "../../evaluate/suggestions/suggestion.ts";
import { meaningOf } from "../../quantity/meaning.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { figureReasons } from "../../reporters/explanation/figure-reasons.ts";
import type { Line } from "../text/line.ts";
import { type Mark, wrapText } from "../text/wrapping.ts";
import { labelledText } from "../view/labelled.ts";
import { markedLines } from "./marked-lines.ts";
import { settledOf, type Walk } from "./walk.ts";

const BLANK: Line = [];

/** The card of the spot where a person is, as many lines as it has. */
export function walkLines(walk: Walk, width: number): readonly Line[] {
  const { at, made } = walk;
  if (at.kind === "end") return endLines(walk, width);
  if (at.kind === "sum") {
    const sum = made.doubtful[at.index];
    return sum === undefined ? [] : sumLines(walk, sum, width);
  }
  const one = made.drawn[at.index];
  return one === undefined ? [] : claimLines(walk, one, at.index, width);
}

function claimLines(walk: Walk, one: ReadClaim, index: number, width: number): readonly Line[] {
  const choice = walk.choices[index];
  if (choice === undefined) return [];
  const { figure, claim, span } = one;
  const fact = (label: string, text: string | null): readonly Line[] =>
    text === null ? [] : labelledText(label, text, width);
  const comes = walk.made.sure.find((sum) => sum.claim === claim.id);
  return [
    ...markedLines(walk.made.document.text, [{ span, style: "marked" }], width).flat(),
    BLANK,
    ...fact("id", choice.id),
    ...fact("unit", choice.unit),
    ...fact("said by", claim.speaker ?? null),
    ...fact("can mean", figure === null ? null : tellMeaning(one)),
    ...fact("worked out", comes === undefined ? null : `It is ${phraseIn(walk, comes)}.`),
    ...fact("skipped", choice.skipped === null ? null : (choice.skipped.why ?? "without a reason")),
    ...(walk.tellsWhy ? [BLANK, ...labelledSentences("why", reasonsFor(one), width)] : []),
  ];
}

function tellMeaning({ figure }: ReadClaim): string | null {
  if (figure === null) return null;
  const meaning = meaningOf(figure, new Set(), "either");
  return tellInterval(meaning, figure.unit, figure.direction !== "none");
}

function reasonsFor({ figure, claim, read }: ReadClaim): readonly string[] {
  if (figure !== null) return figureReasons(figure, read, figure.unit);
  return [
    "The words between the quotation marks are one claim, with the figures in them.",
    claim.speaker === undefined
      ? "No speaker is named beside it."
      : "The speaker is the one whom the sentence names beside it.",
  ];
}

function sumLines(walk: Walk, sum: Suggestion, width: number): readonly Line[] {
  const inputs = inputsOf(sum.rule);
  const marks = walk.made.drawn.flatMap(({ claim, span }): readonly Mark[] => {
    if (claim.id === sum.claim) return [{ span, style: "marked" }];
    return inputs.includes(claim.id) ? [{ span, style: "input" }] : [];
  });
  return [
    ...wrapText(`${nameIn(walk)(sum.claim)} may be ${phraseIn(walk, sum)}.`, width, "strong"),
    ...markedLines(walk.made.document.text, marks, width).flatMap((lines) => [BLANK, ...lines]),
    ...(walk.tellsWhy ? [BLANK, ...labelledSentences("why", doubts(sum), width)] : []),
  ];
}

function doubts({ expected }: Suggestion): readonly string[] {
  const told = expected >= 0.1 ? expected.toFixed(1) : expected.toPrecision(1);
  return [
    "The printed figures make it hold.",
    `Chance alone would make about ${told} such sums for this figure, so it may mean nothing: take it if the text means it.`,
  ];
}

function endLines(walk: Walk, width: number): readonly Line[] {
  const { claims, sums, ignored } = settledOf(walk);
  const skipped = walk.choices.length - claims.length;
  const fact = (label: string, text: string): readonly Line[] => labelledText(label, text, width);
  return [
    ...wrapText(`Enter writes ${walk.path}:`, width, "strong"),
    BLANK,
    ...fact("claims", `${claims.length} of ${walk.choices.length}`),
    ...fact("sums", `${sums.length}`),
    ...(skipped === 0 ? [] : fact("skipped", `${skipped}${tellReasons(ignored.length, skipped)}`)),
  ];
}

/** How many of the skipped passages are written as needing no claim. */
function tellReasons(reasons: number, skipped: number): string {
  if (reasons === 0) return ", without a reason, so coverage will miss what stands there";
  return reasons === skipped ? ", with the reason" : `, ${reasons} of them with the reason`;
}

/** What a claim is called in a sentence: its printed words. */
function nameIn({ made }: Walk): (id: string) => string {
  return (id) => {
    const found = made.claims.find((claim) => claim.id === id);
    return `“${(found?.span.exact ?? id).replace(/\s+/g, " ")}”`;
  };
}

function phraseIn(walk: Walk, { rule }: Suggestion): string {
  return phraseOfRule(rule, nameIn(walk));
}

function labelledSentences(
  label: string,
  sentences: readonly string[],
  width: number,
): readonly Line[] {
  return sentences.flatMap((sentence, index) =>
    labelledText(index === 0 ? label : "", sentence, width),
  );
}
