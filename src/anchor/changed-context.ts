import { fold, unfoldSpan } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { type Anchoring, MOST_CANDIDATES, SHORT, type SoughtText } from "./anchoring.ts";
import { figureAfter, figureBefore, turnAfter, turnBefore } from "./context-change.ts";
import { occurrences, type SearchText } from "./search-text.ts";
import type { Difference } from "./word-diff.ts";
import { cutsWord } from "./word-edge.ts";

/** A text of so many characters is taken for the same wherever it stands, if it stands only once. */
const LONG = 32;

/** A context of fewer characters decides nothing by itself. */
const TELLING = 8;

const MOST_PLACES = 1000;

/** The context of a selector, folded, and the part of it that is in the paragraph of the text. */
interface Context {
  readonly prefix: string;
  readonly suffix: string;
  readonly nearPrefix: string;
  readonly nearSuffix: string;
  /** Whether the context says that the text begins or ends a paragraph. */
  readonly isAtHead: boolean;
  readonly isAtTail: boolean;
}

interface Place {
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  /** How many sides of the context, of those that tell something, stand here whole. */
  readonly wholeSides: number;
  readonly isNear: boolean;
}

/**
 * Anchors a text whose context as a whole is nowhere: by the context within its paragraph; if it is
 * no short text also by one side of the context; if it is long by itself. A negation that came or
 * went in the context, or a scale word, unit or sign right beside the text, is an edit, not a move.
 */
export function byChangedContext(source: SearchText, sought: SoughtText): Anchoring | null {
  if (!source.mayHold(fold(sought.exact).text)) return null;
  const context = contextOf(sought);
  const places = placesOf(source, sought, context);
  const [first, second] = places;
  if (first === undefined) return null;
  const near = places.filter((place) => place.isNear);
  if (near.length > 0) return settled(source, sought, context, near);
  if (sought.exact.length >= SHORT) {
    const onOneSide = places.filter((place) => place.wholeSides > 0);
    if (onOneSide.length > 0) return settled(source, sought, context, onOneSide);
    if (second === undefined && sought.exact.length >= LONG)
      return settled(source, sought, context, places);
  }
  return second === undefined ? { kind: "lost", nearest: first.span } : ambiguous(places);
}

function contextOf({ prefix, suffix }: SoughtText): Context {
  const nearPrefix = prefix.split(/\n\s*\n/).at(-1) ?? "";
  const nearSuffix = suffix.split(/\n\s*\n/)[0] ?? "";
  return {
    prefix: fold(prefix).text,
    suffix: fold(suffix).text,
    nearPrefix: fold(nearPrefix).text,
    nearSuffix: fold(nearSuffix).text,
    isAtHead: nearPrefix === "" && prefix !== "",
    isAtTail: nearSuffix === "" && suffix !== "",
  };
}

function placesOf(source: SearchText, sought: SoughtText, context: Context): readonly Place[] {
  const folded = source.folded();
  const exact = fold(sought.exact).text;
  const { prefix, suffix, nearPrefix, nearSuffix } = context;
  const telling = (side: string) => side.trim().length >= TELLING;
  const spanOf = (at: number) => unfoldSpan(folded, { start: at, end: at + exact.length });
  const fits = (at: number) => {
    const { start, end } = spanOf(at);
    const hasHead = nearPrefix !== "" && folded.text.endsWith(nearPrefix, at);
    const hasTail = nearSuffix !== "" && folded.text.startsWith(nearSuffix, at + exact.length);
    return (hasHead || !cutsWord(source.text, start)) && (hasTail || !cutsWord(source.text, end));
  };
  return occurrences(folded.text, exact, MOST_PLACES, fits).map((at) => {
    const end = at + exact.length;
    const span = spanOf(at);
    const hasPrefix = telling(prefix) && folded.text.endsWith(prefix, at);
    const hasSuffix = telling(suffix) && folded.text.startsWith(suffix, end);
    return {
      span,
      before: folded.text.slice(Math.max(0, at - prefix.length), at),
      after: folded.text.slice(end, end + suffix.length),
      wholeSides: Number(hasPrefix) + Number(hasSuffix),
      isNear: isNear(source.text, span, folded.text, { start: at, end }, context),
    };
  });
}

/** Whether the context is the same within the paragraph, and there is enough of it there. */
function isNear(text: string, span: Span, folded: string, at: Span, context: Context): boolean {
  const { nearPrefix, nearSuffix, isAtHead, isAtTail } = context;
  if (nearPrefix.trim().length + nearSuffix.trim().length < TELLING) return false;
  if (isAtHead && !/(?:^|\n\s*\n)\s*$/.test(text.slice(Math.max(0, span.start - 9), span.start)))
    return false;
  if (isAtTail && !/^\s*(?:$|\n\s*\n)/.test(text.slice(span.end, span.end + 9))) return false;
  return folded.endsWith(nearPrefix, at.start) && folded.startsWith(nearSuffix, at.end);
}

/** What the places that passed mean: one is taken, unless what stands beside it changed its sense. */
function settled(
  source: SearchText,
  sought: SoughtText,
  context: Context,
  places: readonly Place[],
): Anchoring {
  const [place, second] = places;
  if (place === undefined) return { kind: "lost", nearest: null };
  if (second !== undefined) return ambiguous(places);
  const { span } = place;
  const text = source.text.slice(span.start, span.end);
  const diff = place.isNear ? null : changeBeside(context, place);
  if (diff !== null) return { kind: "edited", span, diff, material: true };
  return text === sought.exact ? { kind: "moved", span } : { kind: "reflowed", span };
}

/** What in a changed context changes what the text says; null where nothing does. */
function changeBeside({ prefix, suffix }: Context, place: Place): readonly Difference[] | null {
  const { before, after } = place;
  const turn = turnBefore(prefix, before) ?? turnAfter(suffix, after);
  if (turn !== null || place.wholeSides === 0) return turn;
  return figureBefore(prefix, before) ?? figureAfter(suffix, after);
}

function ambiguous(places: readonly Place[]): Anchoring {
  return {
    kind: "ambiguous",
    candidates: places.slice(0, MOST_CANDIDATES).map(({ span }) => span),
  };
}
