import { anchor } from "../anchor/anchor.ts";
import { type SearchText, searchText } from "../anchor/search-text.ts";
import { type Difference, diffWords } from "../anchor/word-diff.ts";
import type { ClaimResult, Repair } from "../evaluate/result.ts";
import type { Case, Source } from "../ledger/case.ts";
import { standingSpans } from "../ledger/standing-spans.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import { openLedgerText } from "./ledger-text.ts";
import { respanned } from "./rebase.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

/** A figure of a document that would make a contradicted check hold if it were printed otherwise. Never made unasked. */
export interface RepairOffer {
  /** "claim/check": what a person names to have it made. */
  readonly name: string;
  readonly claim: string;
  readonly check: string;
  readonly source: Source;
  readonly repair: Repair;
  /** In the text of the source. */
  readonly edit: TextEdit;
  /** Its sentence as it is and as it would be, word by word. */
  readonly diff: readonly Difference[];
}

/** The repairs that checking found, as edits of the documents; those that no words can be exchanged for are left out. */
export function repairOffers(
  results: Iterable<ClaimResult>,
  texts: ReadonlyMap<string, string>,
): readonly RepairOffer[] {
  const all = [...results];
  return all.flatMap((result) =>
    result.checks.flatMap((check): readonly RepairOffer[] => {
      const { repair } = check;
      const owner = all.find(({ claim }) => claim.id === repair?.key);
      if (repair === null || owner === undefined) return [];
      const at = figureSpan(owner, texts);
      if (at === null || !isReplaceable(repair)) return [];
      const edit = { span: at.span, text: repair.text };
      const name = `${result.claim.id}/${check.id}`;
      const about = { claim: result.claim.id, check: check.id, source: at.source };
      return [{ name, ...about, repair, edit, diff: diffOf(at.text, edit) }];
    }),
  );
}

/** A sign is told in words around the figure, which no machine should write. */
function isReplaceable({ kind }: Repair): boolean {
  return kind !== "sign" && kind !== "swapped" && kind !== "base";
}

interface FigureAt {
  readonly source: Source;
  readonly span: Span;
  /** Of the whole source. */
  readonly text: string;
}

/** Where a document prints the figure of a claim; null for one that the ledger writes in its place. */
function figureSpan({ stood }: ClaimResult, texts: ReadonlyMap<string, string>): FigureAt | null {
  if (stood.kind !== "printed" || stood.figure === null || stood.source.role !== "document")
    return null;
  const { source, figure } = stood;
  const text = texts.get(source.id);
  if (text === undefined || text.slice(figure.span.start, figure.span.end) !== figure.text)
    return null;
  return { source, span: figure.span, text };
}

function diffOf(text: string, edit: TextEdit): readonly Difference[] {
  const { start, end } = sentenceAt(text, edit.span.start);
  const sentence = text.slice(start, Math.max(end, edit.span.end));
  const span = { start: edit.span.start - start, end: edit.span.end - start };
  return diffWords(sentence, applyEdits(sentence, [{ span, text: edit.text }]));
}

export interface RepairedDocument {
  readonly text: string;
  /** By ledger file: every span of the document stands where it stood, in the new words. */
  readonly ledgers: ReadonlyMap<string, readonly TextEdit[]>;
}

/** The document with an edit made, and the ledgers of its case brought to it. */
export function repairDocument(
  given: Case,
  files: ReadonlyMap<string, string>,
  source: Source,
  before: SearchText,
  edit: TextEdit,
): RepairedDocument {
  const text = applyEdits(before.text, [edit]);
  const after = searchText(text);
  const ledgers = new Map([...files].map(([path, file]) => [path, openLedgerText(file)] as const));
  const edits = new Map<string, readonly TextEdit[]>();
  for (const one of standingSpans(given)) {
    if (given.sources.get(one.standing.source)?.path !== source.path) continue;
    const found = anchor(before, one.standing.selector);
    if (!("span" in found) || found.kind === "edited") continue;
    const made = respanned(ledgers, one, after, shifted(found.span, edit));
    const { file } = one.standing.place;
    if (made !== null && made.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...made]);
  }
  return { text, ledgers: edits };
}

/** Where a span is after an edit: what is within it grows or shrinks with it. */
function shifted({ start, end }: Span, { span, text }: TextEdit): Span {
  const growth = text.length - (span.end - span.start);
  return {
    start: start >= span.end ? start + growth : Math.min(start, span.start + text.length),
    end: end >= span.end ? end + growth : Math.min(end, span.start + text.length),
  };
}
