import type { Statement } from "../../evaluate/coverage.ts";
import type { ImpliedValue, JudgedConflict } from "../../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import type { OpenFault } from "../../reporters/news/news.ts";
import type { Position } from "../../text/line-index.ts";
import type { CheckedCase } from "../state/checked-case.ts";
import type { Shelf } from "./shelf.ts";
import type { TextColumn } from "./text-column.ts";

/** A catalogue as one process sends it to another: columns, and what few ask for packed. */
export interface PackedCatalogue {
  readonly cases: readonly PackedCase[];
  readonly claims: PackedClaims;
  readonly findings: Shelf;
  readonly openFaults: readonly OpenFault[];
  readonly brokenLedgers: ReadonlyMap<string, string>;
  readonly gaps: {
    readonly total: number;
    readonly recorded: number;
    readonly list: readonly PackedGap[];
  };
  readonly conflicts: readonly PackedConflict[];
}

export interface PackedCase {
  readonly case: CheckedCase["case"];
  /** The sources that could be read, each with its text. */
  readonly sources: readonly {
    readonly id: string;
    readonly path: string;
    readonly text: string;
  }[];
}

/** What no claim records, its case by its number. */
export interface PackedGap {
  readonly owner: number;
  readonly source: string;
  readonly statement: Statement;
  readonly line: number;
}

export interface PackedConflict {
  readonly owner: number;
  readonly conflict: JudgedConflict;
  readonly claims: ReadonlyMap<string, string>;
}

/** The claims, in the order of the catalogue: a column for each thing that lists need of all of them. */
export interface PackedClaims {
  readonly owners: Uint32Array<ArrayBuffer>;
  readonly ids: TextColumn;
  readonly texts: TextColumn;
  /** Places in the list of all verdicts. */
  readonly verdicts: Uint8Array<ArrayBuffer>;
  /** Line numbers; 0 for none. */
  readonly lines: Uint32Array<ArrayBuffer>;
  readonly accepted: Uint8Array<ArrayBuffer>;
  /** The findings of all claims, and where those of each end. */
  readonly findings: Uint32Array<ArrayBuffer>;
  readonly findingEnds: Uint32Array<ArrayBuffer>;
  /** The claims in the order of their keys. */
  readonly byKey: Uint32Array<ArrayBuffer>;
  /** A `PackedDetails` for each. */
  readonly details: Shelf;
}

/** What is asked of a claim that is seen. */
export interface PackedDetails {
  readonly result: ClaimResult;
  readonly implied: ImpliedValue | null;
  /** Null for a claim that stands in a source. */
  readonly ledgerPlace: Position | null;
}
