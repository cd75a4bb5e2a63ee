import type { OpenedSource } from "../evaluate/opened-source.ts";
import {
  type QuotedTwice,
  sameWordsQuotedTwice,
} from "../evaluate/quotations/same-words-quoted-twice.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import { type Span, spansOverlap } from "../text/span.ts";
import type { Context } from "./check.ts";
import type { Finding } from "./finding.ts";
import { quotationsDiffer } from "./quotations/quotations-differ.ts";
import { quotationsMany } from "./quotations/quotations-many.ts";
import { wordsUnquoted } from "./quotations/words-unquoted.ts";
import { told } from "./told.ts";

/** What the quotations of the documents of a case say about each other, whether or not a claim records them. */
export function findInDocuments(
  opened: ReadonlyMap<string, OpenedSource>,
  context: Context,
): readonly Finding[] {
  return [...opened.values()]
    .filter(({ source, kind }) => source.role === "document" && kind.readCells === null)
    .flatMap((document) => findInDocument(document, context));
}

function findInDocument(
  { source, kind, text, scanned }: OpenedSource,
  context: Context,
): readonly Finding[] {
  const { id } = source;
  const outer = scanned().quotations.filter(({ depth }) => depth === 0);
  const inner = outer.map((quotation) => quotation.inner);
  const { notes, complete } = sameWordsQuotedTwice(text, inner, kind.prose);
  const found = notes.map((note) => tell(id, note, context));
  const [first] = inner;
  if (complete || first === undefined) return found;
  const many = { source: id, count: inner.length, first };
  return [...found, told(quotationsMany, many, { claim: null, check: null }, context)];
}

function tell(source: string, note: QuotedTwice, context: Context): Finding {
  const span = note.kind === "differ" ? note.second : note.quotation;
  const about = { claim: claimAt(source, span, context.results), check: null };
  return note.kind === "differ"
    ? told(quotationsDiffer, { ...note, source }, about, context)
    : told(wordsUnquoted, { ...note, source }, about, context);
}

/** The quotation that the ledger records there, if it does. */
function claimAt(
  source: string,
  span: Span,
  results: ReadonlyMap<string, ClaimResult>,
): string | null {
  for (const { claim, stood } of results.values())
    if (
      claim.kind === "quotation" &&
      stood.kind === "printed" &&
      stood.source.id === source &&
      spansOverlap(stood.span, span)
    )
      return claim.id;
  return null;
}
