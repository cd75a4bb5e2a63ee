import type {
  AdditionChoice,
  OpenDocument,
  OpenPlace,
  ReadDerivation,
  TriedAddition,
} from "../author/addition.ts";
import { tellDerivationFault } from "../author/tell-draft-fault.ts";
import { writeDerivation } from "../author/write-derivation.ts";
import type { Plan } from "../node/change-case.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import { sentenceAt } from "../text/sentence.ts";
import { tellUnknownClaim } from "./case-of-claim.ts";
import { claimText } from "./claim-text.ts";
import { evidenceFor } from "./evidence-for.ts";
import { type Added, planNewClaim } from "./plan-addition.ts";
import { proposedEvidence } from "./proposed-evidence.ts";
import { proposedSums } from "./proposed-sums.ts";

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
      return proposedSums(here.root, opened, plan(opened, choice));
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

function sentenceOf(text: string, { span }: OpenPlace): string {
  const { start, end } = sentenceAt(text, span.start);
  return text.slice(start, end);
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
