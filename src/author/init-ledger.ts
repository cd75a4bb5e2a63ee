import { openSource } from "../evaluate/opened-source.ts";
import { suggestForCase } from "../evaluate/suggestions/suggest-for-case.ts";
import type { Suggestion } from "../evaluate/suggestions/suggestion.ts";
import type { Case, Claim } from "../ledger/case.ts";
import { readCase } from "../ledger/read-case.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import { type DraftClaim, type DrawnClaim, drawClaims, openDocument } from "./draft-claims.ts";
import { firstLedger } from "./first-ledger.ts";
import type { SettledDraft } from "./settle-draft.ts";
import { inputsOf, sortSuggestions } from "./sort-suggestions.ts";

/** What a first ledger is to be made of. */
export interface InitOptions {
  /** From the folder of the case, with `/`. */
  readonly path: string;
  /** What editors check the ledger against, seen from its folder; null to leave it out. */
  readonly schema: string | null;
  /** ISO 8601, the day that the document bears; null to take the one of its front matter, if any. */
  readonly dated: string | null;
  /** BCP 47; null for English, which the ledger then need not say. */
  readonly language: string | null;
}

export interface InitLedger {
  /** The text of the ledger with these sums as derivations. */
  readonly textWith: (sums: readonly Suggestion[]) => string;
  /** The text of the ledger as a person has settled it. */
  readonly textOf: (settled: SettledDraft) => string;
  readonly claims: readonly DraftClaim[];
  /** The same claims with the passages from which they are drawn. */
  readonly drawn: readonly ReadClaim[];
  /** The document, and the language in which it is read. */
  readonly document: { readonly text: string; readonly language: string };
  /** Sums to be written as derivations. */
  readonly sure: readonly Suggestion[];
  /** Sums for a person to choose from. */
  readonly doubtful: readonly Suggestion[];
}

/** A drafted claim with its passage, and as a ledger with it is read. */
export interface ReadClaim extends DrawnClaim {
  readonly read: Claim;
}

/** What the document is called in its first ledger. */
const SOURCE = "article";

/** Makes the first ledger of a case from its document: a claim for all that it states, with the sums that are sure. */
export function initLedger(document: string, options: InitOptions): InitLedger {
  const { path, schema, language } = options;
  const dated = options.dated ?? frontMatterDay(document);
  const format = /\.(?:md|markdown)$/i.test(path) ? "markdown" : "plain";
  const scan = { language: language ?? "en", dated: dated === null ? null : parseIsoDay(dated) };
  const drawn = drawClaims(openDocument(SOURCE, document, { ...scan, format }), new Set());
  const claims = drawn.map(({ claim }) => claim);
  const source = {
    path,
    role: "document" as const,
    ...(dated === null ? {} : { dated }),
    ...(language === null ? {} : { language }),
  };
  const ledgerWith = (suggestions: readonly Suggestion[], from = source) =>
    firstLedger({ schema, source: SOURCE, document: from, claims, suggestions });
  // Here no folders are known: a path that leads upwards would leave the root.
  const here = { ...source, path: path.slice(path.lastIndexOf("/") + 1) };
  const years = new Set(claims.filter(isYear).map(({ id }) => id));
  const given = caseOf(ledgerWith([], here));
  const suggestions = suggestionsFor(given, document).filter(
    ({ claim, rule }) => !years.has(claim) && !inputsOf(rule).some((id) => years.has(id)),
  );
  const { sure, doubtful } = sortSuggestions(
    suggestions,
    claims.map(({ id }) => id),
  );
  return {
    textWith: (sums) => ledgerWith(sums),
    textOf: ({ claims: settled, sums, ignored }) =>
      firstLedger({
        schema,
        source: SOURCE,
        document: source,
        claims: settled,
        suggestions: sums,
        ignored,
      }),
    claims,
    drawn: drawn.flatMap((one) => {
      const claim = given.claims.get(one.claim.id);
      return claim === undefined ? [] : [{ ...one, read: claim }];
    }),
    document: { text: document, language: scan.language },
    sure,
    doubtful,
  };
}

/** Whether a claim records a bare year: what it differs from another by is hardly ever told beside it. */
function isYear({ span }: DraftClaim): boolean {
  return /^[12]\d{3}$/.test(span.exact);
}

/** The day that a document says at its head it bears: `date: 2024-09-17` between lines of dashes. */
function frontMatterDay(document: string): string | null {
  const [, head] = /^---\n([\s\S]{0,4000}?)\n---\n/.exec(document) ?? [];
  const [, day] = /^date:\s*["']?(\d{4}-\d{2}-\d{2})\b/m.exec(head ?? "") ?? [];
  return day === undefined || parseIsoDay(day) === null ? null : day;
}

function caseOf(ledger: string): Case {
  const file = { kind: "loaded", path: "ledger.json", text: ledger } as const;
  return readCase({ name: "first", folder: "", files: [file] }).case;
}

function suggestionsFor(given: Case, document: string): readonly Suggestion[] {
  const source = given.sources.get(SOURCE);
  return source === undefined
    ? []
    : suggestForCase(given, new Map([[SOURCE, openSource(source, document)]]));
}
