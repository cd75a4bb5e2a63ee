import { searchText } from "../anchor/search-text.ts";
import type { ClaimResult, Repair } from "../evaluate/result.ts";
import type { Selector, Source } from "../ledger/case.ts";
import type { Span } from "../text/span.ts";
import type { LedgerText } from "./ledger-text.ts";
import { respanned } from "./rebase.ts";
import type { StandingPlace } from "./standing-places.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** A figure of a document that is to be printed otherwise. Never done unasked. */
interface Reprint {
  readonly source: Source;
  /** In the text of the source. */
  readonly edit: TextEdit;
  readonly before: string;
}

/** A repair that checking found, as an edit of the document; null where words cannot simply be exchanged. */
export function reprintOf(
  repair: Repair,
  resultOf: (claim: string) => ClaimResult | undefined,
  textOf: (source: string) => string | null,
): Reprint | null {
  const owner = resultOf(repair.key);
  const at = owner === undefined ? null : figureSpan(owner, textOf);
  if (at === null || !isReplaceable(repair)) return null;
  return { source: at.source, edit: { span: at.span, text: repair.text }, before: at.before };
}

/** A sign is told in words around the figure, which no machine should write. */
function isReplaceable({ kind }: Repair): boolean {
  return kind !== "sign" && kind !== "swapped" && kind !== "base";
}

/** Where a document prints the figure of a claim; null for one that the ledger writes in its place. */
function figureSpan(
  { stood }: ClaimResult,
  textOf: (source: string) => string | null,
): (Omit<Reprint, "edit"> & { readonly span: Span }) | null {
  if (stood.kind !== "printed" || stood.figure === null || stood.source.role !== "document")
    return null;
  const { source, figure } = stood;
  const { span, text } = figure;
  return textOf(source.id)?.slice(span.start, span.end) === text
    ? { source, span, before: text }
    : null;
}

/**
 * The edits of the ledgers of a case, by file, with which every span of a document stands where it stood after an edit
 * of it. `places` are those of the case; `sources` the ids under which it declares the document.
 */
export function followEdit(
  places: readonly StandingPlace[],
  sources: ReadonlySet<string>,
  before: string,
  edit: TextEdit,
  ledgerOf: (file: string) => LedgerText | null,
): ReadonlyMap<string, readonly TextEdit[]> {
  const text = applyEdits(before, [edit]);
  const after = searchText(text);
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { standing, span } of places) {
    if (!sources.has(standing.source) || !isTouched(standing.selector, span, edit, text)) continue;
    const made = respanned(ledgerOf, standing, after, shifted(span, edit));
    const { file } = standing.place;
    if (made !== null && made.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...made]);
  }
  return edits;
}

/** Whether a span may have to be written otherwise: few have to, and asking all of them would take long. */
function isTouched(
  selector: Selector,
  span: Span,
  { span: cut, text }: TextEdit,
  after: string,
): boolean {
  const { prefix, suffix, start } = selector;
  const isWithin = span.start - prefix.length <= cut.end && span.end + suffix.length >= cut.start;
  const isShifted = start !== null && span.end >= cut.start && text.length !== cut.end - cut.start;
  if (isWithin || isShifted) return true;
  // What is printed now may be what another span asks for.
  const words = "exact" in selector ? selector.exact : selector.head;
  const from = Math.max(0, cut.start - words.length);
  return after.slice(from, cut.start + text.length + words.length).includes(words);
}

/** Where a span is after an edit: what is within it grows or shrinks with it. */
function shifted({ start, end }: Span, { span, text }: TextEdit): Span {
  const growth = text.length - (span.end - span.start);
  return {
    start: start >= span.end ? start + growth : Math.min(start, span.start + text.length),
    end: end >= span.end ? end + growth : Math.min(end, span.start + text.length),
  };
}
