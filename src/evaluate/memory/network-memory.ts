import type { JudgedPart } from "../network/judged-network.ts";
import type { Constraint, Variable } from "../network/network.ts";
import type { Choice } from "../readings.ts";
import { Recollection } from "./recollection.ts";

/** What a pass over the network of a case remembers for the next one, part by part. */
export class NetworkMemory {
  readonly constraints: Recollection<Constraint>;
  readonly variables: Recollection<Variable>;
  readonly readings: Recollection<readonly Choice[]>;
  readonly parts: Recollection<JudgedPart>;

  /** Of one pass alone it keeps nothing. */
  constructor(before: NetworkMemory | null, isKeeping: boolean) {
    this.constraints = new Recollection(before?.constraints ?? null, isKeeping);
    this.variables = new Recollection(before?.variables ?? null, isKeeping);
    this.readings = new Recollection(before?.readings ?? null, isKeeping);
    this.parts = new Recollection(before?.parts ?? null, isKeeping);
  }

  settle(): void {
    for (const each of [this.constraints, this.variables, this.readings, this.parts]) each.settle();
  }
}
