import type { Case } from "../../ledger/case.ts";
import type { Expression } from "../expression.ts";
import type { OpenedSource } from "../opened-source.ts";
import type { PreparedClaim } from "../prepare-claim.ts";
import type { ReadDerivation } from "../read-derivation.ts";
import type { ClaimResult, Judged } from "../result.ts";
import { isAlike } from "./alike.ts";
import { Lookups } from "./lookups.ts";
import { NetworkMemory } from "./network-memory.ts";
import { Recollection } from "./recollection.ts";

/** How much of a case was worked out in one pass, and not taken over from the one before. */
export interface Work {
  readonly opened: number;
  readonly prepared: number;
  readonly judged: number;
  readonly related: number;
  /** Parts of the network that were held together. */
  readonly held: number;
}

/** What one reading of the sources came to, claim by claim: all as they are, or some of them never cut. */
export class JudgedMemory {
  readonly prepared: Recollection<PreparedClaim>;
  readonly derivations: Recollection<ReadDerivation>;
  /** What claims without a derivation are, as others tell them. */
  readonly told: Recollection<Expression>;
  readonly own: Recollection<readonly Judged[]>;
  readonly related: Recollection<ReadonlyMap<string, Judged>>;
  readonly results: Recollection<ClaimResult>;

  /** What is looked up on the way. */
  readonly lookups: Lookups;

  constructor(before: JudgedMemory | null, isKeeping: boolean) {
    this.lookups = new Lookups(isKeeping);
    this.prepared = new Recollection(before?.prepared ?? null, isKeeping);
    this.derivations = new Recollection(before?.derivations ?? null, isKeeping);
    this.told = new Recollection(before?.told ?? null, isKeeping);
    this.own = new Recollection(before?.own ?? null, isKeeping);
    this.related = new Recollection(before?.related ?? null, isKeeping);
    this.results = new Recollection(before?.results ?? null, isKeeping);
  }

  settle(): void {
    this.prepared.settle();
    this.derivations.settle();
    this.told.settle();
    this.own.settle();
    this.related.settle();
    this.results.settle();
  }
}

/**
 * What a pass over a case remembers for the next one: everything that it made, with what it was made from.
 * A pass asks a memory that begins with that of the last, and settles it when it is done.
 */
export class CaseMemory {
  readonly opened: Recollection<OpenedSource>;
  readonly foreign: Recollection<PreparedClaim>;
  readonly asTheyAre: JudgedMemory;
  readonly neverCut: JudgedMemory;
  readonly network: NetworkMemory;
  /** Of the first of several cases that name each other: of what they have together. */
  readonly together: NetworkMemory;
  /** The case of this pass, then of the next one the last. */
  private case: Case | null;

  private readonly isKeeping: boolean;

  /** `isKeeping`: whether there will be a next pass; to remember takes a twentieth of the time of a pass. */
  constructor(before: CaseMemory | null, isKeeping: boolean) {
    this.isKeeping = isKeeping;
    this.opened = new Recollection(before?.opened ?? null, isKeeping);
    this.foreign = new Recollection(before?.foreign ?? null, isKeeping);
    this.asTheyAre = new JudgedMemory(before?.asTheyAre ?? null, isKeeping);
    this.neverCut = new JudgedMemory(before?.neverCut ?? null, isKeeping);
    this.network = new NetworkMemory(before?.network ?? null, isKeeping);
    this.together = new NetworkMemory(before?.together ?? null, isKeeping);
    this.case = before?.case ?? null;
  }

  /** The case with the very sources, claims and relations of the last pass where they are what they were. */
  keepCase(given: Case): Case {
    if (!this.isKeeping) return given;
    const last = this.case;
    const relations = new Map(last?.relations.map((relation) => [relation.id, relation]));
    this.case = {
      ...given,
      sources: keptIn(given.sources, last?.sources),
      claims: keptIn(given.claims, last?.claims),
      relations: given.relations.map((one) => kept(one, relations.get(one.id))),
    };
    return this.case;
  }

  settle(): void {
    this.opened.settle();
    this.foreign.settle();
    this.asTheyAre.settle();
    this.neverCut.settle();
    this.network.settle();
    this.together.settle();
  }

  work(): Work {
    const { asTheyAre, neverCut } = this;
    return {
      opened: this.opened.worked,
      prepared: asTheyAre.prepared.worked + neverCut.prepared.worked,
      judged: asTheyAre.own.worked + neverCut.own.worked,
      related: asTheyAre.related.worked + neverCut.related.worked,
      held: this.network.parts.worked + this.together.parts.worked,
    };
  }
}

function keptIn<Item>(
  now: ReadonlyMap<string, Item>,
  last: ReadonlyMap<string, Item> | undefined,
): ReadonlyMap<string, Item> {
  return new Map([...now].map(([name, item]) => [name, kept(item, last?.get(name))]));
}

function kept<Item>(now: Item, last: Item | undefined): Item {
  return last !== undefined && isAlike(now, last) ? last : now;
}
