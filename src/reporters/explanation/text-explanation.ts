import { nameOfCheck } from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import type { Claim } from "../../ledger/case.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import { positionAt } from "../../text/line-index.ts";
import { sentenceAt } from "../../text/sentence.ts";
import type { VerifiedCase } from "../../verify.ts";
import { labelled } from "../text/labelled.ts";
import { markedSentence } from "../text/marked-sentence.ts";
import { type Palette, paletteFor } from "../text/palette.ts";
import { SYMBOLS, toneOf } from "../text/symbols.ts";
import type { TextSettings } from "../text/text-report.ts";
import { wrap } from "../text/wrap.ts";
import { explainCheck } from "./explain-check.ts";
import { figureReasons } from "./figure-reasons.ts";
import { usesOf } from "./used-by.ts";

/** Everything that is known of a claim: where it stands, how it is read and why, its checks, and what depends on it. */
export function textExplanation(
  verified: VerifiedCase,
  result: ClaimResult,
  { width: given, color }: TextSettings,
): string {
  const width = Math.max(40, given);
  const palette = paletteFor(color);
  const blocks = [
    headLines(verified, result, width, palette),
    standingLines(verified, result, width, palette),
    readingLines(result, width),
    claimLines(result.claim, width),
    ...result.checks.map((check) => explainCheck(verified, result, check, width, palette)),
    networkLines(verified, result, width),
    acceptanceLines(result.claim, width),
  ].filter((block) => block.length > 0);
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function headLines(
  { case: of }: VerifiedCase,
  { claim, verdict, decidedBy, checks }: ClaimResult,
  width: number,
  palette: Palette,
): readonly string[] {
  const basis = checks.find(({ id }) => id === decidedBy)?.basis ?? [];
  const by = decidedBy === null ? "" : `, by its check ${decidedBy}`;
  const head = `${SYMBOLS[verdict]} ${claim.id}: ${verdict}${by}`;
  return [
    ...wrap(head, width).map(toneOf(verdict, basis, palette)),
    ...wrap(`${claim.kind} of ${of.folder || of.name}, written in ${claim.place.file}`, width).map(
      palette.quiet,
    ),
  ];
}

/** The sentence with what the claim records underlined. */
function standingLines(
  { sources }: VerifiedCase,
  { stood, interval, unit }: ClaimResult,
  width: number,
  palette: Palette,
): readonly string[] {
  if (stood.kind === "lost") return wrap("Its text was not found in its source.", width);
  if (stood.kind === "implied") {
    const value = interval === null ? "" : `: ${tellInterval(interval, unit)}`;
    return wrap(`Nothing prints it; it follows from other claims${value}.`, width);
  }
  const read = sources.get(stood.source.id);
  if (read === undefined) return [];
  const { text } = read.lines;
  const { line, column } = positionAt(read.lines, stood.span.start);
  const sentence = sentenceAt(text, stood.span.start);
  const end = Math.max(sentence.end, stood.span.end);
  const excerpt = {
    text: text.slice(sentence.start, end).replace(/\s/g, " "),
    start: stood.span.start - sentence.start,
    end: stood.span.end - sentence.start,
  };
  return [
    palette.quiet(`${read.path}:${line}:${column}`),
    ...markedSentence(excerpt, width - 2, palette).map((each) => `  ${each}`),
  ];
}

function readingLines(result: ClaimResult, width: number): readonly string[] {
  const { claim, stood, interval, unit } = result;
  if (stood.kind !== "printed" || stood.figure === null) return [];
  const isChange = stood.figure.direction !== "none";
  const means = interval === null ? null : tellInterval(interval, unit, isChange);
  return [
    ...labelled("means", means, width),
    ...figureReasons(stood.figure, claim, unit).flatMap((reason, index) =>
      labelled(index === 0 ? "because" : " ", reason, width),
    ),
  ];
}

function claimLines(claim: Claim, width: number): readonly string[] {
  if (claim.kind === "quotation")
    return [
      ...labelled("speaker", claim.speaker, width),
      ...labelled("said", claim.said, width),
      ...labelled("occasion", claim.occasion, width),
      ...labelled("note", claim.note, width),
    ];
  const plausible = claim.kind === "quantity" ? claim.plausible : null;
  return [
    ...labelled("plausible", plausible === null ? null : plausible.why, width),
    ...labelled("note", claim.note, width),
  ];
}

/** What all claims together leave of it, and which checks of others take it. */
function networkLines(
  { network, claims }: VerifiedCase,
  { claim, stood }: ClaimResult,
  width: number,
): readonly string[] {
  const isChange = stood.kind === "printed" && (stood.figure?.direction ?? "none") !== "none";
  const implied = network.implied.get(claim.id);
  const by = [implied?.lowBy, implied?.highBy].flatMap((ref) =>
    ref == null ? [] : [nameOfCheck(ref)],
  );
  const through = by.length === 0 ? "" : ` (by ${[...new Set(by)].join(" and ")})`;
  const uses = usesOf(claim.id, claims).map(nameOfCheck);
  return [
    ...labelled(
      "implied",
      implied === undefined
        ? null
        : `all claims together leave it ${tellInterval(implied.interval, implied.unit, isChange)}${through}`,
      width,
    ),
    ...labelled("used by", uses.length === 0 ? "no other check" : uses.join(", "), width),
  ];
}

function acceptanceLines({ accepted }: Claim, width: number): readonly string[] {
  return accepted.flatMap(({ check, code, by, reason, until }) =>
    labelled(
      "accepted",
      `${check}, ${code}, by ${by}${until === null ? "" : ` until ${until}`}: ${reason}`,
      width,
    ),
  );
}
