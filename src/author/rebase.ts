import { type Anchoring, anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Case, Place } from "../ledger/case.ts";
import { type StandingSpan, standingSpans } from "../ledger/standing-spans.ts";
import { wordsSought } from "../ledger/words-sought.ts";
import type { Span } from "../text/span.ts";
import { type LedgerText, openLedgerText, setMembers } from "./ledger-text.ts";
import { SPAN } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";
import { updateSelector } from "./update-selector.ts";

/** What became of a span that does not stand where and as the ledger has it. */
export interface Rebased {
  readonly name: string;
  readonly claim: string | null;
  readonly place: Place;
  readonly source: string;
  readonly exact: string;
  readonly anchoring: Exclude<Anchoring, { kind: "stands" }>;
  /**
   * taken: the ledger is edited. offered: it would be if it were named. alone: what changed is material, and it was
   * not the only one that was named. left: nobody knows where it is.
   */
  readonly outcome: "taken" | "offered" | "alone" | "left";
}

export interface Rebase {
  readonly spans: readonly Rebased[];
  /** By ledger file. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
}

/**
 * Brings the ledger files of a case to edited sources: spans that moved or were set anew get their
 * new words, context and position; edited ones only where `take` names them, and a material one only if it is
 * named alone. Ledger files that are not sound JSON are left as they are.
 */
export function rebase(
  given: Case,
  files: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, SearchText>,
  take: ReadonlySet<string>,
): Rebase {
  const ledgers = new Map<string, LedgerText | null>();
  for (const [path, text] of files) ledgers.set(path, openLedgerText(text));
  const ledgerOf = (file: string) => ledgers.get(file) ?? null;
  const edits = new Map<string, TextEdit[]>();
  const spans = standingSpans(given).flatMap((one): readonly Rebased[] => {
    const source = sources.get(one.standing.source);
    if (source === undefined) return [];
    const anchoring = anchor(source, one.standing.selector);
    if (anchoring.kind === "stands") return [];
    const outcome = outcomeOf(one, anchoring, take);
    if (outcome !== "taken" || !("span" in anchoring)) return [rebased(one, anchoring, outcome)];
    const made = respanned(ledgerOf, one.standing, source, anchoring.span);
    if (made === null) return [rebased(one, anchoring, "left")];
    const { file } = one.standing.place;
    edits.set(file, [...(edits.get(file) ?? []), ...made]);
    return [rebased(one, anchoring, outcome)];
  });
  return { spans, edits };
}

/** The edits that make a span of a ledger stand at a span of its source; null where the ledger cannot be edited. */
export function respanned(
  ledgerOf: (file: string) => LedgerText | null,
  standing: StandingSpan["standing"],
  source: SearchText,
  span: Span,
): readonly TextEdit[] | null {
  const ledger = ledgerOf(standing.place.file);
  if (ledger === null) return null;
  const members = updateSelector(source, standing.selector, span);
  return members.length === 0 ? [] : setMembers(ledger, standing.place.pointer, members, SPAN);
}

function outcomeOf(
  { name }: StandingSpan,
  anchoring: Rebased["anchoring"],
  take: ReadonlySet<string>,
): Rebased["outcome"] {
  switch (anchoring.kind) {
    case "moved":
    case "reflowed":
      return "taken";
    case "edited":
      if (!take.has(name)) return "offered";
      return anchoring.material && take.size > 1 ? "alone" : "taken";
    default:
      return "left";
  }
}

function rebased(
  { name, claim, standing }: StandingSpan,
  anchoring: Rebased["anchoring"],
  outcome: Rebased["outcome"],
): Rebased {
  const { place, source, selector } = standing;
  return { name, claim, place, source, exact: wordsSought(selector), anchoring, outcome };
}
