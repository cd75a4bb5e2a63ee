import {
  add,
  compare,
  divide,
  type Exact,
  multiply,
  negate,
  ONE,
  sign,
  subtract,
  ZERO,
} from "../../interval/exact.ts";
import type { End, Interval } from "../../interval/interval.ts";
import {
  addNear,
  compareNear,
  type Near,
  NOUGHT,
  nearEnd,
  scaleNear,
  subtractNear,
} from "./near.ts";

/** A linear problem: columns within their intervals, and sums of multiples of them within theirs. */
export interface LinearProblem {
  readonly columns: readonly Interval[];
  readonly rows: readonly {
    readonly terms: ReadonlyMap<number, Exact>;
    readonly within: Interval;
  }[];
}

/** Values of all columns; or the columns and rows whose intervals cannot be met together; or neither within the budget. */
export type LinearAnswer =
  | { readonly kind: "point"; readonly values: readonly Exact[] }
  | {
      readonly kind: "infeasible";
      readonly columns: readonly number[];
      readonly rows: readonly number[];
    }
  | { readonly kind: "budget-spent" };

/**
 * The general simplex of Dutertre and de Moura (A Fast Linear-Arithmetic Solver for DPLL(T), CAV 2006),
 * in exact rationals. Bland's rule makes it end; the budget counts pivots.
 */
export class Simplex {
  private readonly problem: LinearProblem;
  private readonly table: Exact[][];
  private readonly basic: number[];
  private readonly loose: number[];
  private readonly at: Near[];
  private readonly low: (Near | null)[];
  private readonly high: (Near | null)[];
  private pivots: number;

  constructor(problem: LinearProblem, pivots: number) {
    const { columns, rows } = problem;
    this.problem = problem;
    this.pivots = pivots;
    this.loose = columns.map((_, column) => column);
    this.basic = rows.map((_, row) => columns.length + row);
    this.table = rows.map(({ terms }) => columns.map((_, column) => terms.get(column) ?? ZERO));
    const intervals = [...columns, ...rows.map((row) => row.within)];
    this.low = intervals.map(({ low }) => nearEnd(low, 1));
    this.high = intervals.map(({ high }) => nearEnd(high, -1));
    this.at = columns.map((_, column) => this.low[column] ?? this.high[column] ?? NOUGHT);
    for (const row of this.table) this.at.push(this.sumOf(row));
  }

  private sumOf(row: readonly Exact[]): Near {
    let value = ZERO;
    let shift = ZERO;
    for (const [position, factor] of row.entries()) {
      if (sign(factor) === 0) continue;
      const near = this.valueOf(this.loose[position] ?? 0);
      value = add(value, multiply(factor, near.value));
      if (sign(near.shift) !== 0) shift = add(shift, multiply(factor, near.shift));
    }
    return { value, shift };
  }

  private valueOf(variable: number): Near {
    return this.at[variable] ?? NOUGHT;
  }

  solve(): LinearAnswer {
    for (;;) {
      const row = this.violatedRow();
      if (row < 0) return { kind: "point", values: this.concreteValues() };
      const variable = this.basic[row] ?? 0;
      const low = this.low[variable] ?? null;
      const isBelow = low !== null && compareNear(this.valueOf(variable), low) < 0;
      const target = isBelow ? low : (this.high[variable] ?? NOUGHT);
      const position = this.positionToMove(row, isBelow ? 1 : -1);
      if (position < 0) return this.explanation(row);
      if (this.pivots <= 0) return { kind: "budget-spent" };
      this.pivots -= 1;
      this.pivotAndUpdate(row, position, target);
    }
  }

  /** The row of the first basic variable outside its interval, or −1. */
  private violatedRow(): number {
    let found = -1;
    for (const [row, variable] of this.basic.entries()) {
      if (found >= 0 && variable > (this.basic[found] ?? 0)) continue;
      if (!this.canMove(variable, 1, true) || !this.canMove(variable, -1, true)) found = row;
    }
    return found;
  }

  /** Whether a variable is below its high end (way 1) or above its low end (way −1), or at it when `closed`. */
  private canMove(variable: number, way: 1 | -1, closed: boolean): boolean {
    const end = (way === 1 ? this.high[variable] : this.low[variable]) ?? null;
    if (end === null) return true;
    const order = compareNear(this.valueOf(variable), end) * way;
    return order < 0 || (closed && order === 0);
  }

  /** The first loose variable that can move a row's basic variable in a way, or −1. */
  private positionToMove(row: number, way: 1 | -1): number {
    let found = -1;
    for (const [position, factor] of (this.table[row] ?? []).entries()) {
      const direction = sign(factor);
      if (direction === 0) continue;
      const variable = this.loose[position] ?? 0;
      if (found >= 0 && variable > (this.loose[found] ?? 0)) continue;
      if (this.canMove(variable, direction * way > 0 ? 1 : -1, false)) found = position;
    }
    return found;
  }

  private explanation(row: number): LinearAnswer {
    const all = [this.basic[row] ?? 0];
    for (const [position, factor] of (this.table[row] ?? []).entries())
      if (sign(factor) !== 0) all.push(this.loose[position] ?? 0);
    const count = this.problem.columns.length;
    return {
      kind: "infeasible",
      columns: all.filter((variable) => variable < count),
      rows: all.filter((variable) => variable >= count).map((variable) => variable - count),
    };
  }

  private pivotAndUpdate(row: number, position: number, target: Near): void {
    const leaving = this.basic[row] ?? 0;
    const entering = this.loose[position] ?? 0;
    const factor = this.table[row]?.[position] ?? ONE;
    const step = scaleNear(subtractNear(target, this.valueOf(leaving)), divide(ONE, factor));
    this.move(entering, position, step);
    this.at[leaving] = target;
    this.pivot(row, position);
  }

  /** Moves a loose variable, and with it all that rests on it. */
  private move(variable: number, position: number, step: Near): void {
    this.at[variable] = addNear(this.valueOf(variable), step);
    for (const [row, terms] of this.table.entries()) {
      const factor = terms[position] ?? ZERO;
      if (sign(factor) === 0) continue;
      const other = this.basic[row] ?? 0;
      this.at[other] = addNear(this.valueOf(other), scaleNear(step, factor));
    }
  }

  /** Exchanges the basic variable of a row with a loose one. */
  private pivot(row: number, position: number): void {
    const terms = this.table[row] ?? [];
    const inverse = divide(ONE, terms[position] ?? ONE);
    const solved = terms.map((factor, other) =>
      other === position ? inverse : sign(factor) === 0 ? ZERO : negate(multiply(factor, inverse)),
    );
    this.table[row] = solved;
    for (const [other, old] of this.table.entries()) {
      const factor = old[position] ?? ZERO;
      if (other === row || sign(factor) === 0) continue;
      this.table[other] = old.map((value, column) => {
        const part = solved[column] ?? ZERO;
        if (column === position) return multiply(factor, part);
        return sign(part) === 0 ? value : add(value, multiply(factor, part));
      });
    }
    const leaving = this.basic[row] ?? 0;
    this.basic[row] = this.loose[position] ?? 0;
    this.loose[position] = leaving;
  }

  /**
   * The farthest that a column gets in a way (1 up, −1 down) once `solve` has found a point; null where
   * it is unbounded. The end is open where only strict ends keep it. Undefined when the budget is spent.
   */
  farthest(column: number, way: 1 | -1): End | null | undefined {
    for (;;) {
      const row = this.basic.indexOf(column);
      const terms = row >= 0 ? this.table[row] : undefined;
      let position = -1;
      let direction: 1 | -1 = way;
      if (terms === undefined) {
        position = this.loose.indexOf(column);
        if (!this.canMove(column, way, false)) return this.endAt(column);
      } else {
        position = this.positionToMove(row, way);
        if (position < 0) return this.endAt(column);
        direction = sign(terms[position] ?? ONE) * way > 0 ? 1 : -1;
      }
      if (this.pivots <= 0) return undefined;
      this.pivots -= 1;
      if (!this.advance(position, direction)) return null;
    }
  }

  private endAt(column: number): End {
    const { value, shift } = this.valueOf(column);
    return { value, closed: sign(shift) === 0 };
  }

  /** Moves a loose variable until it or a basic one meets its end; false where none ever does. */
  private advance(position: number, direction: 1 | -1): boolean {
    const entering = this.loose[position] ?? 0;
    const own = (direction === 1 ? this.high[entering] : this.low[entering]) ?? null;
    let step = own === null ? null : subtractNear(own, this.valueOf(entering));
    let blocking = -1;
    for (const [row, terms] of this.table.entries()) {
      const factor = terms[position] ?? ZERO;
      if (sign(factor) === 0) continue;
      const variable = this.basic[row] ?? 0;
      const goesUp = sign(factor) * direction > 0;
      const end = (goesUp ? this.high[variable] : this.low[variable]) ?? null;
      if (end === null) continue;
      const most = scaleNear(subtractNear(end, this.valueOf(variable)), divide(ONE, factor));
      const order = step === null ? -1 : compareNear(most, step) * direction;
      const isFirst = blocking >= 0 && variable < (this.basic[blocking] ?? 0);
      if (order < 0 || (order === 0 && isFirst)) {
        step = most;
        blocking = row;
      }
    }
    if (step === null) return false;
    this.move(entering, position, step);
    if (blocking >= 0) this.pivot(blocking, position);
    return true;
  }

  /** Values with the small positive number made concrete: small enough for every end to hold. */
  private concreteValues(): readonly Exact[] {
    let small: Exact = ONE;
    const keep = (lower: Near, upper: Near): void => {
      const room = subtract(upper.value, lower.value);
      const need = subtract(lower.shift, upper.shift);
      if (sign(room) > 0 && sign(need) > 0) {
        const most = divide(room, need);
        if (compare(most, small) < 0) small = most;
      }
    };
    for (const [variable, near] of this.at.entries()) {
      const low = this.low[variable] ?? null;
      const high = this.high[variable] ?? null;
      if (low !== null) keep(low, near);
      if (high !== null) keep(near, high);
    }
    return this.at
      .slice(0, this.problem.columns.length)
      .map(({ value, shift }) => add(value, multiply(shift, small)));
  }
}
