import { addClaim, draftClaim } from "../../author/add-claim.ts";
import { openDocument } from "../../author/draft-claims.ts";
import { takenIds } from "../../author/taken-ids.ts";
import { tellDraftFault } from "../../author/tell-draft-fault.ts";
import { scanOptionsOf } from "../../evaluate/opened-source.ts";
import type { Plan } from "../../node/change-case.ts";
import { fileChanges } from "../../node/file-changes.ts";
import type { OpenedCase } from "../../node/open-case.ts";
import { nothing } from "./nothing.ts";
import type { Outcome, Request } from "./request.ts";

const READ_FROM_THE_TEXT = { id: null, unit: null, derivation: null, evidence: null };

/** Plans to record what stands at an offset of a document as a claim, at the end of the ledger. */
export function planRecord(
  { folder, reading, files, texts }: OpenedCase,
  { source: id, offset }: Extract<Request, { kind: "record" }>,
): Plan<Outcome> {
  const source = reading.case.sources.get(id);
  const text = texts.get(id);
  if (source === undefined || text === undefined) return nothing(`${id} cannot be read`);
  const document = openDocument(id, text, scanOptionsOf(source));
  const taken = takenIds(reading.case, files.keys());
  const drafted = draftClaim(document, { kind: "offset", offset }, READ_FROM_THE_TEXT, taken);
  if (drafted.kind !== "claim") return nothing(tellDraftFault(drafted, source.path, text));
  const path = folder === "" ? "ledger.json" : `${folder}/ledger.json`;
  const ledger = files.get(path);
  const edits = ledger === undefined ? null : addClaim(ledger, drafted.claim);
  if (edits === null) return nothing(`${path} is no sound JSON; f says where`);
  const told = `Recorded as ${drafted.claim.id}`;
  return { changes: fileChanges(files, new Map([[path, edits]])), outcome: { kind: "done", told } };
}
