import { divide, type Exact, ONE, sign, ZERO } from "../../interval/exact.ts";
import { type End, EVERYTHING, type Interval, pointInterval } from "../../interval/interval.ts";
import { OPERATION } from "./layout.ts";
import {
  addForms,
  constantForm,
  type LinearForm,
  scaleForm,
  subtractForms,
  withoutConstant,
} from "./linear-form.ts";
import type { LinearProblem } from "./simplex.ts";
import type { Box, System } from "./system.ts";

/** A system as a linear problem that holds whenever the system does. */
export interface Linearized {
  readonly problem: LinearProblem;
  /** The node of each column, and the operation of each row. */
  readonly nodes: readonly number[];
  readonly operations: readonly number[];
  readonly forms: ReadonlyMap<number, LinearForm>;
}

const ZERO_END: End = { value: ZERO, closed: true };
const NOTHING_LEFT = pointInterval(ZERO);

/**
 * Sums and differences as they are; a product whose factor has known ends and whose base is on one side of
 * zero as two inequalities (to = from × (1 + [l, h]) is from × (1 + l) ≤ to ≤ from × (1 + h)); what
 * is neither is left out, so that only what is infeasible here is a proof. `box` gives the ends of factors,
 * `bounds` those of the columns.
 */
export function linearize(system: System, box: Box, bounds: Box = box): Linearized {
  const builder = new LinearBuilder(system, box);
  for (const at of system.operations) builder.addOperation(at);
  return builder.finish(bounds);
}

class LinearBuilder {
  private readonly system: System;
  private readonly box: Box;
  private readonly forms = new Map<number, LinearForm>();
  private readonly nodes: number[] = [];
  private readonly rows: { terms: ReadonlyMap<number, Exact>; within: Interval }[] = [];
  private readonly operations: number[] = [];

  constructor(system: System, box: Box) {
    this.system = system;
    this.box = box;
  }

  finish(bounds: Box): Linearized {
    const { nodes, rows, operations, forms } = this;
    const columns = nodes.map((node) => bounds.get(node) ?? EVERYTHING);
    return { problem: { columns, rows }, nodes, operations, forms };
  }

  addOperation(at: number): void {
    const { layout } = this.system;
    const out = layout.out[at] ?? 0;
    const left = layout.left[at] ?? 0;
    const right = layout.right[at] ?? 0;
    switch (layout.operation[at]) {
      case OPERATION.add:
        this.define(at, out, addForms(this.form(left), this.form(right)));
        break;
      case OPERATION.subtract:
        this.define(at, out, subtractForms(this.form(left), this.form(right)));
        break;
      case OPERATION.same:
        this.define(at, out, this.form(left));
        break;
      case OPERATION.negate:
        this.define(at, out, subtractForms(constantForm(ZERO), this.form(left)));
        break;
      case OPERATION.multiply:
        this.multiply(at, out, left, right);
        break;
      case OPERATION.divide:
        this.divide(at, out, left, right);
        break;
      case OPERATION.size:
      case OPERATION.absolute:
        this.addSize(at, out, left);
        break;
      case OPERATION.minimum:
        this.order(at, left, out);
        this.order(at, right, out);
        this.take(at, out, left, right);
        break;
      case OPERATION.maximum:
        this.order(at, out, left);
        this.order(at, out, right);
        this.take(at, out, left, right);
        break;
      case OPERATION["at-least"]:
        this.order(at, out, left);
        break;
      case OPERATION["at-most"]:
        this.order(at, left, out);
        break;
    }
  }

  private interval(node: number): Interval {
    return this.box.get(node) ?? EVERYTHING;
  }

  private form(node: number): LinearForm {
    const known = this.forms.get(node);
    if (known !== undefined) return known;
    const constant = this.system.layout.constants.get(node);
    const form =
      constant === undefined
        ? { terms: new Map([[this.nodes.push(node) - 1, ONE]]), constant: ZERO }
        : constantForm(constant);
    this.forms.set(node, form);
    return form;
  }

  /** A step that nothing else bounds is replaced by its form; any other node gets a row. */
  private define(at: number, out: number, form: LinearForm): void {
    const { layout } = this.system;
    const isStep = out >= layout.variables.length && !layout.positive.has(out);
    if (isStep && !this.forms.has(out)) this.forms.set(out, form);
    else this.row(at, subtractForms(form, this.form(out)), NOTHING_LEFT);
  }

  private row(at: number, form: LinearForm, within: Interval): void {
    this.rows.push({ terms: form.terms, within: withoutConstant(form, within) });
    this.operations.push(at);
  }

  /** larger − smaller is not below zero. */
  private order(at: number, larger: number, smaller: number): void {
    const form = subtractForms(this.form(larger), this.form(smaller));
    this.row(at, form, { low: ZERO_END, high: null });
  }

  /** A minimum or maximum is one of its operands, once a case is tried. */
  private take(at: number, out: number, left: number, right: number): void {
    const side = this.system.taken.get(at);
    if (side === undefined) return;
    const taken = this.form(side === "left" ? left : right);
    this.row(at, subtractForms(taken, this.form(out)), NOTHING_LEFT);
  }

  private addSize(at: number, out: number, left: number): void {
    const signOfOut = sideOf(this.interval(out));
    const signOfLeft = sideOf(this.interval(left));
    if (signOfOut === 0 || signOfLeft === 0) {
      if (this.system.layout.operation[at] !== OPERATION.absolute) return;
      this.order(at, out, left);
      this.row(at, addForms(this.form(out), this.form(left)), { low: ZERO_END, high: null });
      return;
    }
    const joined =
      signOfOut === signOfLeft
        ? subtractForms(this.form(out), this.form(left))
        : addForms(this.form(out), this.form(left));
    this.row(at, joined, NOTHING_LEFT);
  }

  private multiply(at: number, out: number, left: number, right: number): void {
    const a = this.form(left);
    const b = this.form(right);
    if (a.terms.size === 0) {
      this.define(at, out, scaleForm(b, a.constant));
      return;
    }
    if (b.terms.size === 0) {
      this.define(at, out, scaleForm(a, b.constant));
      return;
    }
    this.product(at, out, left, right);
  }

  private divide(at: number, out: number, left: number, right: number): void {
    const divisor = this.form(right);
    if (divisor.terms.size > 0) {
      this.product(at, left, right, out);
      return;
    }
    if (sign(divisor.constant) === 0) return;
    this.define(at, out, scaleForm(this.form(left), divide(ONE, divisor.constant)));
  }

  private product(at: number, whole: number, base: number, factor: number): void {
    this.bound(at, whole, base, this.interval(factor));
    this.bound(at, whole, factor, this.interval(base));
  }

  /** whole = base × factor, where the factor lies in an interval and the base on one side of zero. */
  private bound(at: number, whole: number, base: number, factor: Interval): void {
    const side = sideOf(this.interval(base));
    if (side === 0) return;
    const isSure = isStrict(this.interval(base));
    for (const end of [factor.low, factor.high]) {
      if (end === null) continue;
      const rest = subtractForms(this.form(whole), scaleForm(this.form(base), end.value));
      const nought: End = { value: ZERO, closed: end.closed || !isSure };
      const isAbove = (end === factor.low) === side > 0;
      this.row(at, rest, isAbove ? { low: nought, high: null } : { low: null, high: nought });
    }
  }
}

/** On which side of zero an interval lies, zero itself included; 0 where on both. */
export function sideOf({ low, high }: Interval): -1 | 0 | 1 {
  if (low !== null && sign(low.value) >= 0) return 1;
  return high !== null && sign(high.value) <= 0 ? -1 : 0;
}

/** Whether zero is not in an interval that lies on one side of it. */
function isStrict({ low, high }: Interval): boolean {
  const excludes = (end: End | null): boolean =>
    end !== null && (sign(end.value) !== 0 || !end.closed);
  return low !== null && sign(low.value) >= 0 ? excludes(low) : excludes(high);
}
