import type { ProposedEvidence } from "../author/addition.ts";
import { type AgreeingCell, agreeingCells } from "../evaluate/agreeing-cells.ts";
import type { Plan } from "../node/change-case.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import { openSources } from "./open-sources.ts";
import type { Added } from "./plan-addition.ts";

/** More cells than this for one figure are for nobody to read. */
const MOST = 9;

/** The cells with which a claim that is planned agrees, those that share words with its sentence first. */
export function proposedEvidence(
  root: string,
  { folder }: OpenedCase,
  { changes, outcome }: Plan<Added>,
  sentence: string,
): readonly ProposedEvidence[] {
  if (outcome.kind === "wrong") return [];
  const { verified } = openCase(root, folder, { changes });
  const claim = verified.case.claims.get(outcome.id);
  if (claim === undefined) return [];
  const found = agreeingCells(claim, verified.case, openSources(verified));
  const isTold = (name: string | number) =>
    String(name)
      .toLowerCase()
      .split(/[\s_]+/)
      .some((word) => word.length > 2 && sentence.toLowerCase().includes(word));
  const told = ({ row, column }: AgreeingCell) => Number(isTold(row)) + Number(isTold(column));
  return found
    .toSorted((a, b) => told(b) - told(a))
    .slice(0, MOST)
    .map(({ source, row, column, text }) => ({ evidence: `${source}:${row}:${column}`, text }));
}
