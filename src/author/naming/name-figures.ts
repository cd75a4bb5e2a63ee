import type { Figure } from "../../quantity/figure.ts";
import { sentenceAt } from "../../text/sentence.ts";
import { wordsIn } from "./content-words.ts";
import { type Link, type Named, type Names, nameFigure } from "./name-figure.ts";

/** A figure before another one, with what it was called. */
interface Earlier extends Named {
  readonly figure: Figure;
  /** Where the sentence begins that it stands in. */
  readonly sentence: number;
  readonly side: "before" | "after" | null;
  /** Whether it is a bare number of what was counted before. */
  readonly isCounted: boolean;
}

/** Names for the claims that record figures and dates, which must stand in their order: a later one may be called after an earlier. */
export function nameFigures(text: string, figures: readonly Figure[]): ReadonlyMap<Figure, Names> {
  const names = new Map<Figure, Names>();
  const earlier: Earlier[] = [];
  for (const figure of figures) {
    const sentence = sentenceAt(text, figure.number.start);
    const head = text.slice(sentence.start, startOf(figure));
    const rest = text.slice(figure.span.end, sentence.end);
    const here = earlier.filter((one) => one.sentence === sentence.start);
    const link =
      linkInSentence(figure, head, rest, here) ??
      counted(text, figure, head, rest, earlier) ??
      said(text, figure, head, earlier);
    const named = nameFigure(
      text,
      sentence,
      figure,
      link ?? OWN,
      here.map((one) => one.figure),
    );
    names.set(figure, named.names);
    const side = link?.kind === "same" || link?.kind === "first" ? link.side : null;
    earlier.push({
      ...named,
      figure,
      sentence: sentence.start,
      side,
      isCounted: link?.kind === "counted",
    });
  }
  return names;
}

const OWN: Link = { kind: "own" };

function startOf({ span, hedge }: Figure): number {
  return Math.min(hedge?.span.start ?? span.start, span.start);
}

const NUMBER = String.raw`(?:[a-z]+\s+){0,2}[$\u20ac\u00a3\u00a5]?\d`;
const TO_FOLLOWS = new RegExp(String.raw`\bto\s+${NUMBER}`, "i");
const FROM_FOLLOWS = new RegExp(String.raw`^[^.;,]*\bfrom\s+${NUMBER}`, "i");
const COMPARED =
  /\b(?:up|down)\s+from\s+(?:the\s+)?$|\b(?:compared\s+(?:with|to)|against|instead\s+of)\s+$/;
/** "a year earlier it had been". */
const AGO = /\b(?:a|one|two|the)\s+(?:year|month|decade|season)s?\s+(?:earlier|before)\b[^;.]*$/;
const WAS = /^\s+(?:before|previously|earlier)\b/;

/** What a figure shares with others of its sentence: before and after of one thing, or its change. */
function linkInSentence(
  figure: Figure,
  head: string,
  rest: string,
  here: readonly Earlier[],
): Link | null {
  if (figure.unit.sort === "date" || figure.kind === "year") return null;
  const alike = here.filter((one) => isAlike(one.figure, figure)).at(-1);
  const isFrom = /\bfrom\s+(?:the\s+)?$/.test(head);
  const isTo = /\bto\s+$/.test(head);
  if (isFrom && alike?.side === "after") return { kind: "same", core: alike.core, side: "before" };
  if (alike?.side === "before" && isTo) return { kind: "same", core: alike.core, side: "after" };
  if (alike !== undefined && (COMPARED.test(head) || WAS.test(rest)))
    return { kind: "same", core: alike.core, side: "before" };
  const bare = here.filter((one) => isScaled(one.figure)).at(-1);
  if (bare !== undefined && isScaled(figure) && COMPARED.test(head))
    return { kind: "same", core: bare.core, side: "before" };
  const then = AGO.exec(head)?.index;
  const was = here.filter(
    (one) =>
      one.figure.unit.sort === figure.unit.sort &&
      !isDated(one.figure) &&
      one.figure.span.end <= startOf(figure) - (head.length - (then ?? 0)),
  );
  const peer = was.findLast((one) => one.figure.unit.name === figure.unit.name);
  if (then !== undefined && peer !== undefined)
    return { kind: "same", core: peer.core, side: "before" };
  if (alike !== undefined && /^\s+(?:afterwards?|later)\b/.test(rest))
    return { kind: "same", core: alike.core, side: "after" };
  const last = here.filter((one) => !isDated(one.figure)).at(-1);
  if (last !== undefined && isBare(head)) {
    if (isFrom && isChange(last.figure)) return { kind: "same", core: last.core, side: "before" };
    if (isChange(figure)) return { kind: "same", core: last.core, side: null };
  }
  if (isFrom && TO_FOLLOWS.test(rest)) return { kind: "first", side: "before" };
  return isTo && FROM_FOLLOWS.test(rest) ? { kind: "first", side: "after" } : null;
}

/** A value with a scale word, of money or of a unit that one of the two leaves out: "33.7 million pounds, down from 48.2 million". */
function isScaled({ text, kind, unit }: Figure): boolean {
  return /illion/.test(text) && kind !== "percent" && unit.sort !== "date";
}

function isDated({ unit, kind }: Figure): boolean {
  return unit.sort === "date" || kind === "year";
}

function isChange({ direction, kind, unit }: Figure): boolean {
  return (
    direction !== "none" && (kind === "percent" || kind === "multiple" || unit.sort === "points")
  );
}

/** Whether both measure the same sort of thing; a bare number may be of any thing that is counted. */
function isAlike(one: Figure, other: Figure): boolean {
  if (isDated(one) || one.unit.sort !== other.unit.sort || isChange(one) || isChange(other))
    return false;
  if (one.kind === "cardinal" && other.kind === "cardinal")
    return (
      one.unit.labels.size === 0 ||
      other.unit.labels.size === 0 ||
      one.unit.name === other.unit.name
    );
  return one.unit.name === other.unit.name;
}

/** Whether the clause before a figure has no words of its own that say what it is of. */
function isBare(head: string): boolean {
  const clause = head.slice(Math.max(0, head.lastIndexOf(", "), head.lastIndexOf("(")));
  const words = wordsIn(clause, { start: 0, end: clause.length });
  return clause.length < head.length && words.every(({ isSmall }) => isSmall);
}

/** "In 2015 it was 6%": what "it" is was said last of a figure of the same sort. */
function said(
  text: string,
  figure: Figure,
  head: string,
  earlier: readonly Earlier[],
): Link | null {
  if (
    !/^(?:In \d{4}|A (?:year|month|decade) (?:ago|before|earlier)),? (?:it|they) (?:was|were|had been|stood at) $/.test(
      head,
    )
  )
    return null;
  const peer = earlier.findLast((one) => !isDated(one.figure));
  if (peer === undefined) return null;
  const isOfOneSort = peer.figure.unit.dimensions.size === figure.unit.dimensions.size;
  const isPercent = (one: Figure) => one.kind === "percent" || one.unit.sort === "share";
  if (!isOfOneSort || isPercent(peer.figure) !== isPercent(figure)) return null;
  const between = text.slice(peer.figure.span.end, startOf(figure));
  return /\n\s*\n/.test(between) ? null : { kind: "same", core: peer.core, side: "before" };
}

/** A noun farther away, in UTF-16 code units, is hardly what a bare number counts. */
const FARTHEST = 240;

/** The noun that was counted before, for a number that counts "them", or that "it" has. */
function counted(
  text: string,
  figure: Figure,
  head: string,
  rest: string,
  earlier: readonly Earlier[],
): Link | null {
  if (figure.kind !== "cardinal" || figure.unit.labels.size > 0) return null;
  const isOfThem =
    /^\s+of\s+(?:them|these|those)\b/.test(rest) || /\bof\s+wh(?:om|ich)\s+$/.test(head);
  const isAnother = /\bAnother\s+$|\bOf\s+(?:them|these|those),\s+$/i.test(head);
  const last = earlier.at(-1);
  const between = last === undefined ? "" : text.slice(last.figure.span.end, startOf(figure));
  // "642 took the drug and 642 a placebo"
  const isNext = last?.isCounted === true && /^[^.;,\d]{0,40}\band\s+$/.test(between);
  const isPronoun = /(?:^|[,;]\s+(?:and\s+)?)(?:it|they|he|she|we)\s+\p{L}+\s+$/iu.test(head);
  if (!isOfThem && !isAnother && !isNext && !isPronoun) return null;
  const noun = earlier
    .filter((one) => one.figure.unit.labels.size > 0 && one.figure.kind === "cardinal")
    .filter((one) => figure.number.start - one.figure.span.end < FARTHEST)
    .filter((one) => !/\n\s*\n/.test(text.slice(one.figure.span.end, figure.number.start)))
    .at(-1)?.core;
  return noun === undefined ? null : { kind: "counted", noun };
}
