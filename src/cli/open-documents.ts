import type {
  AdditionChoice,
  OpenDocument,
  OpenPlace,
  Proposal,
  ProposedEvidence,
  ReadDerivation,
  TriedAddition,
} from "../author/addition.ts";
import { tellDerivationFault } from "../author/tell-draft-fault.ts";
import { writeDerivation } from "../author/write-derivation.ts";
import { type AgreeingCell, agreeingCells } from "../evaluate/agreeing-cells.ts";
import { type OpenedSource, openSource } from "../evaluate/opened-source.ts";
import { phraseOfRule } from "../evaluate/relations/phrase-of-rule.ts";
import { suggestForCase } from "../evaluate/suggestions/suggest-for-case.ts";
import type { SuggestedRule } from "../evaluate/suggestions/suggestion.ts";
import type { Plan } from "../node/change-case.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import type { Derivation } from "../schema/claim.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import { sentenceAt } from "../text/sentence.ts";
import { tellUnknownClaim } from "./case-of-claim.ts";
import { claimText } from "./claim-text.ts";
import { evidenceFor } from "./evidence-for.ts";
import { type Added, planNewClaim } from "./plan-addition.ts";

/** From where paths are seen: the root, and the working folder. */
export interface Here {
  readonly root: string;
  readonly folder: string;
}

/** A document that a person may add to, and how what was chosen is planned once its case is locked. */
export interface Addable {
  readonly document: OpenDocument;
  /** Of its case, from the root. */
  readonly folder: string;
  readonly plan: (opened: OpenedCase, choice: AdditionChoice) => Plan<Added>;
}

/** More sums than this for one figure are for nobody to read. */
const MOST_PROPOSALS = 9;
/** Below so many relations expected by chance one is hardly chance. */
const SURE = 0.01;

/** The documents of a case that hold what no claim records. */
export function openDocuments(here: Here, folder: string): readonly Addable[] {
  const opened = openCase(here.root, folder);
  return opened.verified.coverage.flatMap(({ source, statements }): readonly Addable[] => {
    const path = opened.reading.case.sources.get(source)?.path;
    const text = opened.texts.get(source);
    if (path === undefined || text === undefined) return [];
    const lines = indexLines(text);
    const places = statements
      .filter(({ recorded }) => recorded === null)
      .map(({ kind, span, text: printed }): OpenPlace => {
        const { line } = positionAt(lines, span.start);
        return { kind, span, text: printed, line };
      });
    if (places.length === 0) return [];
    const plan = (now: OpenedCase, choice: AdditionChoice) => planOf(now, source, choice, here);
    const tryOut = (choice: AdditionChoice) => tried(here.root, opened, plan(opened, choice));
    const proposalsFor = (place: OpenPlace) => {
      const choice = { place, id: null, unit: null, derivation: null, evidence: null };
      return proposed(here.root, opened, plan(opened, choice));
    };
    const evidenceFor = (place: OpenPlace) => {
      const choice = { place, id: null, unit: null, derivation: null, evidence: null };
      return proposedEvidence(here.root, opened, plan(opened, choice), sentenceOf(text, place));
    };
    const readDerivation = (written: string) => derivationOf(opened, written);
    const sources = [...opened.reading.case.sources.keys()];
    const means = { tryOut, proposalsFor, evidenceFor, readDerivation };
    const document = { path, text, places, sources, ...means };
    return [{ document, folder, plan }];
  });
}

function planOf(
  opened: OpenedCase,
  source: string,
  { place, id, unit, derivation, evidence: written }: AdditionChoice,
  { root, folder: here }: Here,
): Plan<Added> {
  const wrong = (message: string): Plan<Added> => ({
    changes: [],
    outcome: { kind: "wrong", message },
  });
  const { span, text } = place;
  // The span of a quotation has its marks in it, and its text has not.
  if (opened.texts.get(source)?.slice(span.start, span.end).includes(text) !== true)
    return wrong("The document was changed meanwhile.");
  const evidence = written === null ? null : evidenceFor(opened, root, here, written);
  if (evidence?.kind === "wrong") return wrong(evidence.message);
  const additions = { id, unit, derivation, evidence };
  return planNewClaim(
    opened,
    source,
    () => ({ kind: "offset", offset: span.start }),
    additions,
    null,
  );
}

/** The claim as it would be read from its file, with the verdict that it would have. */
function tried(root: string, { folder }: OpenedCase, plan: Plan<Added>): TriedAddition {
  const { changes, outcome } = plan;
  if (outcome.kind === "wrong") return outcome;
  const { id, file } = outcome;
  const then = openCase(root, folder, { changes });
  const result = then.verified.claims.find(({ claim }) => claim.id === id);
  if (result === undefined) return { kind: "wrong", message: `${file} cannot be read back.` };
  const unit = result.claim.kind === "quantity" ? result.claim.unit : null;
  return {
    kind: "claim",
    id,
    of: result.claim.kind,
    unit: unit === "" ? null : unit,
    file,
    json: claimText(then, id, file).trimEnd(),
    verdict: result.verdict,
    remarks: then.findings.filter(({ claim }) => claim === id).map(({ message }) => message),
  };
}

function proposed(root: string, { folder }: OpenedCase, plan: Plan<Added>): readonly Proposal[] {
  const { changes, outcome } = plan;
  if (outcome.kind === "wrong") return [];
  const then = openCase(root, folder, { changes });
  const { verified } = then;
  const sources = sourcesOf(then);
  const name = (id: string) => {
    const stood = verified.claims.find(({ claim }) => claim.id === id)?.stood;
    return stood?.kind === "printed" ? `“${stood.text.replaceAll(/\s+/g, " ")}”` : id;
  };
  return suggestForCase(verified.case, sources)
    .filter(({ claim }) => claim === outcome.id)
    .toSorted((a, b) => a.expected - b.expected)
    .slice(0, MOST_PROPOSALS)
    .map(({ rule, expected }) => ({
      derivation: derivationFor(rule),
      phrase: phraseOfRule(rule, name),
      isSure: expected < SURE,
    }));
}

function sourcesOf({ verified, texts }: OpenedCase): ReadonlyMap<string, OpenedSource> {
  return new Map(
    [...verified.case.sources.values()].flatMap((source) => {
      const text = texts.get(source.id);
      return text === undefined ? [] : [[source.id, openSource(source, text)] as const];
    }),
  );
}

function proposedEvidence(
  root: string,
  { folder }: OpenedCase,
  { changes, outcome }: Plan<Added>,
  sentence: string,
): readonly ProposedEvidence[] {
  if (outcome.kind === "wrong") return [];
  const then = openCase(root, folder, { changes });
  const claim = then.verified.case.claims.get(outcome.id);
  if (claim === undefined) return [];
  const found = agreeingCells(claim, then.verified.case, sourcesOf(then));
  const isTold = (name: string | number) =>
    String(name)
      .toLowerCase()
      .split(/[\s_]+/)
      .some((word) => word.length > 2 && sentence.toLowerCase().includes(word));
  const told = ({ row, column }: AgreeingCell) => Number(isTold(row)) + Number(isTold(column));
  return found
    .toSorted((a, b) => told(b) - told(a))
    .slice(0, MOST_PROPOSALS)
    .map(({ source, row, column, text }) => ({ evidence: `${source}:${row}:${column}`, text }));
}

function sentenceOf(text: string, { span }: OpenPlace): string {
  const { start, end } = sentenceAt(text, span.start);
  return text.slice(start, end);
}

/** A suggested sum as a derivation. */
function derivationFor(rule: SuggestedRule): Derivation {
  return "of" in rule ? { ...rule, of: [...rule.of] } : rule;
}

/** "percent_change before, after", or a formula. */
function derivationOf({ reading }: OpenedCase, written: string): ReadDerivation {
  const isFormula = /[-+*/()]/.test(written);
  const [relation = "", ...from] = isFormula ? [written] : written.split(/[\s,]+/);
  const read = writeDerivation(relation, from);
  if (read.kind !== "derivation") return { kind: "wrong", message: tellDerivationFault(read) };
  const { claims } = reading.case;
  const unknown = from.find((id) => !claims.has(id) && !id.includes("/"));
  return unknown === undefined
    ? read
    : { kind: "wrong", message: tellUnknownClaim(unknown, [...claims.keys()]) };
}
