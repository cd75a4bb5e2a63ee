import type { Case, Claim, Evidence } from "../ledger/case.ts";
import type { Grid } from "../table/grid.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import type { OpenedSource } from "./opened-source.ts";
import { type PreparedClaim, prepareClaim } from "./prepare-claim.ts";

/** A cell of the evidence with which a claim agrees, and its address as a ledger writes it. */
export interface AgreeingCell {
  readonly source: string;
  readonly row: string | number;
  readonly column: string | number;
  /** What the cell holds. */
  readonly text: string;
}

/** More cells than this are not looked through for what one claim may rest on. */
const MOST_CELLS = 5_000;

/** The cells of a case's tables that print as a claim does, in the order of the sources: what it may rest on, or agree with by chance. */
export function agreeingCells(
  claim: Claim,
  given: Case,
  sources: ReadonlyMap<string, OpenedSource>,
): readonly AgreeingCell[] {
  if (claim.kind !== "quantity") return [];
  const prepared = prepareClaim(claim, given, sources);
  if (prepared.operand === null) return [];
  return [...sources.values()].flatMap(({ source, table }) => {
    const { grid } = table();
    return source.role !== "evidence" || grid === null
      ? []
      : [...cellsOf(grid)]
          .filter((address) => agrees(prepared, source.id, address, sources))
          .map(({ text, ...address }) => ({ source: source.id, ...named(address, grid), text }));
  });
}

interface Numbered {
  readonly row: number;
  readonly column: number;
}

function* cellsOf(grid: Grid): Generator<Numbered & { readonly text: string }> {
  const columns = grid.heads.length;
  const rows = Math.min(grid.rowCount, Math.floor(MOST_CELLS / Math.max(1, columns)));
  for (let row = 1; row <= rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = grid.cellAt(row, column);
      if ("text" in cell && /\d/.test(cell.text))
        yield { row, column: column + 1, text: cell.text };
    }
}

/** Whether every value that the cell may stand for is printed as the claim is, under its first reading. */
function agrees(
  prepared: PreparedClaim,
  source: string,
  { row, column }: Numbered,
  sources: ReadonlyMap<string, OpenedSource>,
): boolean {
  const { place } = prepared.claim;
  const cell = { kind: "table", row, column } as const;
  const standing: Evidence["standing"] = { kind: "cell", source, cell, place };
  const evidence = { id: source, place, standing, sameAs: null };
  const { check, faults } = judgeEvidence(prepared, evidence, sources);
  return check.verdict === "confirmed" && check.basis.length === 0 && faults.length === 0;
}

/** By the names of its row and column, where they are names of these alone. */
function named({ row, column }: Numbered, grid: Grid): Pick<AgreeingCell, "row" | "column"> {
  const { heads, keyColumn } = grid;
  const head = heads[column - 1]?.name.trim() ?? "";
  const isOnly = heads.filter(({ name }) => name.trim() === head).length === 1;
  const key = typeof keyColumn === "number" ? grid.cellAt(row, keyColumn) : null;
  const name = key !== null && "text" in key ? key.text.trim() : "";
  const keyed = grid.rowsByKey().get(name);
  const isOwn = keyed?.row === row && keyed.other === null;
  return {
    row: isOwn && isName(name) ? name : row,
    column: isOnly && isName(head) && !/\s/.test(head) ? head : column,
  };
}

/** What is written on one line with colons between, and is not taken for the number of a row. */
function isName(name: string): boolean {
  return name !== "" && !/[:\n]|^\d{1,3}$/.test(name);
}
