import { addClaim, draftClaim, newClaimFile } from "../author/add-claim.ts";
import { declareSource } from "../author/declare-source.ts";
import { openDocument } from "../author/draft-claims.ts";
import { extendClaim } from "../author/extend-claim.ts";
import type { Sought } from "../author/find-statement.ts";
import { takenIds } from "../author/taken-ids.ts";
import { tellDraftFault } from "../author/tell-draft-fault.ts";
import type { TextEdit } from "../author/text-edit.ts";
import { scanOptionsOf } from "../evaluate/opened-source.ts";
import type { Plan } from "../node/change-case.ts";
import { fileChanges } from "../node/file-changes.ts";
import type { OpenedCase } from "../node/open-case.ts";
import type { FileChange } from "../node/write-file.ts";
import type { Derivation } from "../schema/claim.ts";
import type { EvidenceFor } from "./evidence-for.ts";

/** What a person gives for a claim beside the place that it records. */
export interface Additions {
  readonly id: string | null;
  readonly unit: string | null;
  readonly derivation: Derivation | null;
  readonly evidence: Extract<EvidenceFor, { kind: "evidence" }> | null;
}

/** What was added, or why nothing was. */
export type Added =
  | { readonly kind: "added"; readonly id: string; readonly file: string }
  | { readonly kind: "wrong"; readonly message: string };

/** A new claim for what is sought in a source; into a ledger file (from the root), or a new one of its own. */
export function planNewClaim(
  opened: OpenedCase,
  sourceId: string,
  soughtIn: (text: string) => Sought | null,
  additions: Additions,
  into: string | null,
): Plan<Added> {
  const { reading, texts, files, folder } = opened;
  const source = reading.case.sources.get(sourceId);
  const text = texts.get(sourceId);
  if (source === undefined || text === undefined) return wrong(`${sourceId} cannot be read.`);
  const sought = soughtIn(text);
  if (sought === null) return wrong(`${source.path} has no such line.`);
  const document = openDocument(source.id, text, scanOptionsOf(source));
  const wishes = { ...additions, evidence: additions.evidence?.evidence ?? null };
  const drafted = draftClaim(document, sought, wishes, takenIds(reading.case, files.keys()));
  if (drafted.kind !== "claim") return wrong(tellDraftFault(drafted, source.path, text));
  const { claim } = drafted;
  if (into === null) {
    const path = `${folder === "" ? "" : `${folder}/`}${claim.id}.json`;
    const change = { kind: "new", path, text: newClaimFile(claim, schemaOf(opened)) } as const;
    return planned(opened, claim.id, path, [], additions, [change]);
  }
  const before = files.get(into);
  if (before === undefined) return wrong(`${into} is no ledger file of ${folder}.`);
  return planned(opened, claim.id, into, addClaim(before, claim), additions);
}

/** A further derivation or piece of evidence for a claim that the case has. */
export function planExtension(opened: OpenedCase, id: string, additions: Additions): Plan<Added> {
  const { derivation, evidence } = additions;
  const claim = opened.reading.case.claims.get(id);
  if (claim === undefined) return wrong(`There is no claim ${id}.`);
  if (claim.kind !== "quantity" && derivation !== null && claim.kind !== "date")
    return wrong("A quotation is not worked out from other claims.");
  const { file, pointer } = claim.place;
  const extension = { derivation, evidence: evidence?.evidence ?? null };
  const checks = opened.verified.claims.find((one) => one.claim.id === id)?.checks ?? [];
  const taken = new Set(checks.map((check) => check.id));
  const extended = extendClaim(opened.files.get(file) ?? "", pointer, extension, taken);
  if (extended.kind === "there")
    return wrong(`${id} has this already; vouch explain ${id} shows it.`);
  const edits = extended.kind === "edits" ? extended.edits : null;
  return planned(opened, id, file, edits, additions);
}

/** The edits of the claim's file, with those that declare a source where the evidence needs one. */
function planned(
  opened: OpenedCase,
  id: string,
  file: string,
  edits: readonly TextEdit[] | null,
  { evidence }: Additions,
  added: readonly FileChange[] = [],
): Plan<Added> {
  if (edits === null) return wrong(`${file} is no sound JSON; vouch check says where.`);
  const { files, folder } = opened;
  const all = new Map<string, readonly TextEdit[]>([[file, edits]]);
  const declared = evidence?.declared ?? null;
  if (declared !== null) {
    const ledger = folder === "" ? "ledger.json" : `${folder}/ledger.json`;
    const more = declareSource(files.get(ledger) ?? "", declared.id, declared.source);
    if (more === null) return wrong(`${ledger} is no sound JSON; vouch check says where.`);
    all.set(ledger, [...(all.get(ledger) ?? []), ...more]);
  }
  const changes = [...fileChanges(files, all), ...added];
  return { changes, outcome: { kind: "added", id, file } };
}

function wrong(message: string): Plan<Added> {
  return { changes: [], outcome: { kind: "wrong", message } };
}

/** The schema of claims, where the ledger names the one of ledgers beside it. */
function schemaOf({ files, folder }: OpenedCase): string | null {
  const ledger = files.get(folder === "" ? "ledger.json" : `${folder}/ledger.json`) ?? "";
  const [, path] = /"\$schema"\s*:\s*"([^"\\]*)ledger\.schema\.json"/.exec(ledger) ?? [];
  return path === undefined ? null : `${path}claim.schema.json`;
}
