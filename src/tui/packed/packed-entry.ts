import type { ImpliedValue } from "../../evaluate/network/judged-network.ts";
import { type ClaimResult, VERDICTS, type Verdict } from "../../evaluate/result.ts";
import type { Position } from "../../text/line-index.ts";
import type { Entry } from "../state/catalogue.ts";
import type { CheckedCase } from "../state/checked-case.ts";
import type { PackedClaims, PackedDetails } from "./packed-catalogue.ts";
import { Unpacked } from "./shelf.ts";
import { textAt } from "./text-column.ts";

/** The packed claims of all cases, and what was unpacked of them. */
export class ClaimStore {
  readonly columns: PackedClaims;
  readonly owners: readonly CheckedCase[];
  readonly details: Unpacked<PackedDetails>;

  constructor(columns: PackedClaims, owners: readonly CheckedCase[]) {
    this.columns = columns;
    this.owners = owners;
    this.details = new Unpacked(columns.details);
  }
}

const AT_TOP: Position = { line: 1, column: 1 };

/** A claim of which no more is in memory than its number. */
export class PackedEntry implements Entry {
  readonly #store: ClaimStore;
  readonly #index: number;

  constructor(store: ClaimStore, index: number) {
    this.#store = store;
    this.#index = index;
  }

  get kind(): "claim" {
    return "claim";
  }

  get owner(): CheckedCase {
    const { columns, owners } = this.#store;
    const owner = owners[columns.owners[this.#index] ?? 0];
    if (owner === undefined) throw new Error("a claim of no case was packed");
    return owner;
  }

  get id(): string {
    return textAt(this.#store.columns.ids, this.#index);
  }

  get text(): string {
    return textAt(this.#store.columns.texts, this.#index);
  }

  get verdict(): Verdict {
    return VERDICTS[this.#store.columns.verdicts[this.#index] ?? 0] ?? VERDICTS[0];
  }

  get line(): number | null {
    const line = this.#store.columns.lines[this.#index] ?? 0;
    return line === 0 ? null : line;
  }

  get isAccepted(): boolean {
    return this.#store.columns.accepted[this.#index] === 1;
  }

  get findings(): readonly number[] {
    const { findings, findingEnds } = this.#store.columns;
    return [...findings.subarray(findingEnds[this.#index - 1] ?? 0, findingEnds[this.#index])];
  }

  get result(): ClaimResult {
    return this.#details.result;
  }

  get implied(): ImpliedValue | null {
    return this.#details.implied;
  }

  get ledgerPlace(): Position {
    return this.#details.ledgerPlace ?? AT_TOP;
  }

  get #details(): PackedDetails {
    const details = this.#store.details.at(this.#index);
    if (details === undefined) throw new Error("a claim was packed without what is known of it");
    return details;
  }
}
