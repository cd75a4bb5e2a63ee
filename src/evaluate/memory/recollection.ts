import { isAlike } from "./alike.ts";
import { Lookups } from "./lookups.ts";

/** A result with all that it was made from. */
interface Piece<Result> {
  readonly inputs: readonly unknown[];
  readonly lookups: ReturnType<Lookups["during"]>["lookups"];
  readonly result: Result;
}

/** For work that looks nothing up. */
const NONE = new Lookups(true);

/** Results of one kind of work by name, which the next pass takes over where it would come to the same. */
export class Recollection<Result> {
  /** How many were worked out in this pass. */
  worked = 0;
  private before: ReadonlyMap<string, Piece<Result>>;
  private readonly pieces = new Map<string, Piece<Result>>();
  private readonly isKeeping: boolean;

  /** `isKeeping`: whether there will be a next pass; else nothing is kept for it. */
  constructor(before: Recollection<Result> | null, isKeeping: boolean) {
    this.before = before?.pieces ?? new Map();
    this.isKeeping = isKeeping;
  }

  /**
   * The result of the last pass where the very inputs are the same and all that was looked up is found again; else it is
   * worked out. Where that comes to the same, it is the very result of the last pass, so that what depends on it stands.
   */
  recall(
    name: string,
    inputs: readonly unknown[],
    work: () => Result,
    lookups: Lookups = NONE,
  ): Result {
    if (!this.isKeeping) {
      this.worked += 1;
      return work();
    }
    const before = this.before.get(name);
    const isSame =
      before !== undefined &&
      before.inputs.length === inputs.length &&
      before.inputs.every((input, at) => input === inputs[at]) &&
      lookups.findAgain(before.lookups);
    if (isSame) {
      this.pieces.set(name, before);
      return before.result;
    }
    this.worked += 1;
    const worked = lookups.during(work);
    const result =
      before !== undefined && isAlike(before.result, worked.result) ? before.result : worked.result;
    this.pieces.set(name, { inputs, lookups: worked.lookups, result });
    return result;
  }

  /** The very thing of the last pass where it was alike, so that what is made from it need not be made again. */
  keep(name: string, thing: Result): Result {
    if (!this.isKeeping) return thing;
    const before = this.before.get(name);
    const piece =
      before !== undefined && isAlike(before.result, thing)
        ? before
        : { inputs: [], lookups: [], result: thing };
    this.pieces.set(name, piece);
    return piece.result;
  }

  /** Lets the last pass go, of which nothing more will be asked. */
  settle(): void {
    this.before = new Map();
  }
}
