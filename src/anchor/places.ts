import { toCodeUnits } from "../text/code-points.ts";
import { fold, foldedOffset, unfoldSpan } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { SoughtText } from "./anchoring.ts";
import { occurrences, type SearchText } from "./search-text.ts";
import { cutsWord } from "./word-edge.ts";

/** A place where a text occurs with all the context that is given for it. */
export interface Place {
  readonly span: Span;
  /** Whether the text is there to the letter, not only when folded. */
  readonly isLiteral: boolean;
  readonly isAtPosition: boolean;
}

/** The span at the position that is given, where text and context are there to the letter. */
export function textAtPosition(source: SearchText, sought: SoughtText): Span | null {
  const start = positionOf(source, sought);
  if (start === null) return null;
  const { text } = source;
  const end = start + sought.exact.length;
  const stands =
    text.startsWith(sought.exact, start) &&
    text.startsWith(sought.suffix, end) &&
    text.endsWith(sought.prefix, start) &&
    isWhole(text, sought, start, end);
  return stands ? { start, end } : null;
}

/** Whether no word or figure is cut where no context says what comes before or after. */
function isWhole(
  text: string,
  { prefix, suffix }: SoughtText,
  start: number,
  end: number,
): boolean {
  return !(prefix === "" && cutsWord(text, start)) && !(suffix === "" && cutsWord(text, end));
}

/** The position that is given, in code units. */
export function positionOf(source: SearchText, sought: SoughtText): number | null {
  return sought.start === null ? null : toCodeUnits(source.codePoints(), sought.start);
}

/** Where prefix, text and suffix stand together to the letter. */
export function exactPlaces(
  source: SearchText,
  sought: SoughtText,
  most: number,
): readonly Place[] {
  const { exact, prefix, suffix } = sought;
  const position = positionOf(source, sought);
  const fits = (at: number) => {
    const start = at + prefix.length;
    return isWhole(source.text, sought, start, start + exact.length);
  };
  const places =
    source.placesOf(sought)?.filter(fits).slice(0, most) ??
    occurrences(source.text, prefix + exact + suffix, most, fits);
  return places.map((at) => {
    const start = at + prefix.length;
    const span = { start, end: start + exact.length };
    return { span, isLiteral: true, isAtPosition: start === position };
  });
}

/** Where prefix, text and suffix stand together when both are folded. */
export function foldedPlaces(
  source: SearchText,
  sought: SoughtText,
  most: number,
): readonly Place[] {
  const { exact, prefix, suffix } = sought;
  const whole = fold(prefix + exact + suffix);
  const from = foldedOffset(whole, prefix.length);
  const to = foldedOffset(whole, prefix.length + exact.length);
  if (from >= to || !source.mayHold(whole.text)) return [];
  const folded = source.folded();
  const position = positionOf(source, sought);
  const spanOf = (at: number) => unfoldSpan(folded, { start: at + from, end: at + to });
  const fits = (at: number) => {
    const { start, end } = spanOf(at);
    return isWhole(source.text, sought, start, end);
  };
  return occurrences(folded.text, whole.text, most, fits).map((at) => {
    const span = spanOf(at);
    const isLiteral = source.text.slice(span.start, span.end) === exact;
    return { span, isLiteral, isAtPosition: span.start === position };
  });
}
