import { type SearchText, searchText } from "../anchor/search-text.ts";
import { compare } from "../interval/exact.ts";
import type { Figure, Quotation, Scan, ScanOptions } from "../quantity/figure.ts";
import { figureWithin } from "../quantity/figure-within.ts";
import { parseUnit } from "../quantity/parse-unit.ts";
import { scan } from "../quantity/scan.ts";
import { type Span, spanIsWithin } from "../text/span.ts";
import { freeId } from "./claim-id.ts";
import { findSpeaker } from "./find-speaker.ts";
import { wordsIn } from "./naming/content-words.ts";
import type { Names } from "./naming/name-figure.ts";
import { nameFigures } from "./naming/name-figures.ts";
import { selectorFor, type WrittenSelector } from "./selector-for.ts";

/** A document to draw claims from, with what its source is called in the ledger. */
export interface Document {
  readonly source: string;
  readonly text: string;
  readonly scan: Scan;
  readonly searched: SearchText;
  readonly language: string;
  /** What claims for its figures may be called. */
  readonly names: ReadonlyMap<Figure, Names>;
}

/** A claim as a ledger writes it: its keys stand in the order in which they are written. */
export interface DraftClaim {
  readonly id: string;
  readonly kind: "quantity" | "date" | "quotation";
  readonly span: { readonly source: string } & WrittenSelector;
  readonly unit?: string;
  readonly speaker?: string;
}

export function openDocument(source: string, text: string, options: ScanOptions): Document {
  const { language } = options;
  const scanned = scan(text, options);
  const names = nameFigures(text, scanned.figures);
  return { source, text, scan: scanned, searched: searchText(text), language, names };
}

/** A drafted claim with the passage from which it is drawn; the figure is null for a quotation. */
export interface DrawnClaim {
  readonly claim: DraftClaim;
  readonly span: Span;
  readonly figure: Figure | null;
}

/** A claim for each figure, date and quotation of a document; what stands in a quotation is the quotation's. */
export function drawClaims(document: Document, taken: ReadonlySet<string>): readonly DrawnClaim[] {
  const outer = document.scan.quotations.filter(
    ({ depth, inner }) => depth === 0 && isWords(inner),
  );
  const figures = document.scan.figures.filter(
    ({ number }) => !outer.some(({ inner }) => spanIsWithin(number, inner)),
  );
  const found = [...figures, ...outer].toSorted((a, b) => a.span.start - b.span.start);
  const ids = new Set(taken);
  return found.map((one) => {
    const isQuotation = "inner" in one;
    const claim = isQuotation
      ? draftQuotation(document, one, ids)
      : draftFigure(document, one, ids);
    ids.add(claim.id);
    return isQuotation
      ? { claim, span: one.inner, figure: null }
      : { claim, span: one.span, figure: one };
  });
}

/** The same claims without their passages. */
export function draftClaims(document: Document, taken: ReadonlySet<string>): readonly DraftClaim[] {
  return drawClaims(document, taken).map(({ claim }) => claim);
}

function isWords({ start, end }: Span): boolean {
  return end > start;
}

/** A claim for one figure or date of a document. */
export function draftFigure(
  document: Document,
  figure: Figure,
  taken: ReadonlySet<string>,
): DraftClaim {
  const { source, searched, language, names } = document;
  const unit = unitToWrite(figure, language);
  return {
    id: freeId(names.get(figure) ?? [], taken),
    kind: figure.unit.sort === "date" ? "date" : "quantity",
    span: { source, ...selectorFor(searched, phraseAround(document, figure)) },
    ...(unit === null ? {} : { unit }),
  };
}

/** A claim for one quotation of a document, with its speaker where the sentence names one. When it was said is for a person to say. */
export function draftQuotation(
  { source, text, searched }: Document,
  { inner, span }: Pick<Quotation, "inner" | "span">,
  taken: ReadonlySet<string>,
): DraftClaim {
  const speaker = findSpeaker(text, { span });
  return {
    id: freeId(namesOfQuotation(text, inner, speaker), taken),
    kind: "quotation",
    span: { source, ...selectorFor(searched, inner) },
    ...(speaker === null ? {} : { speaker }),
  };
}

function namesOfQuotation(text: string, inner: Span, speaker: string | null): Names {
  const words = wordsIn(text, inner);
  const telling = words.filter(({ isSmall }) => !isSmall);
  const most = telling.length > 0 ? telling : words;
  const first = (count: number) =>
    most
      .slice(0, count)
      .map((word) => word.text)
      .join("_");
  const name = speaker?.slice(speaker.lastIndexOf(" ") + 1) ?? "";
  const [last] = wordsIn(name, { start: 0, end: name.length });
  // One word of what was said seldom tells it from all else.
  if (last !== undefined)
    return [2, 1, 3]
      .map((count) => `${last.text}_${first(count)}`)
      .concat(`${last.text}_quotation`);
  return [first(3), first(4), first(5), "quotation"];
}

/** The longest phrase at a figure that says no other: with its hedge and, where near, the words of its direction. */
function phraseAround(document: Document, figure: Figure): Span {
  const { span, hedge, directionSpan } = figure;
  const withHedge = around(span, hedge?.span ?? span);
  const phrases = [around(withHedge, directionSpan ?? span), withHedge, span, figure.number];
  const found = phrases.find((phrase) => isPhrase(document, phrase, figure));
  return found ?? figure.number;
}

const LONGEST_PHRASE = 60;

function isPhrase({ scan, text }: Document, phrase: Span, figure: Figure): boolean {
  if (phrase.end - phrase.start > LONGEST_PHRASE + figure.span.end - figure.span.start)
    return false;
  const words = text.slice(phrase.start, phrase.end);
  if (/[.;!?:]\s|\n/.test(words)) return false;
  const match = figureWithin(scan, phrase);
  return match.kind === "found" && match.figure === figure;
}

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

/** What a figure counts, where it is a noun that stands with it: what money and measures are, their signs say. */
function unitToWrite({ unit }: Figure, language: string): string | null {
  if (unit.sort !== "plain" || unit.labels.size === 0) return null;
  const read = parseUnit(unit.name, language);
  if (read === null || compare(read.factor, unit.factor) !== 0) return null;
  const same = [...unit.labels].every(([label, power]) => read.labels.get(label) === power);
  return same && read.labels.size === unit.labels.size ? unit.name : null;
}
