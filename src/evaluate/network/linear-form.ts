import { addIntervals } from "../../interval/arithmetic.ts";
import { add, type Exact, multiply, negate, sign, ZERO } from "../../interval/exact.ts";
import { type Interval, pointInterval } from "../../interval/interval.ts";

/** A sum of multiples of columns, and a number. */
export interface LinearForm {
  readonly terms: ReadonlyMap<number, Exact>;
  readonly constant: Exact;
}

export function constantForm(constant: Exact): LinearForm {
  return { terms: new Map(), constant };
}

export function scaleForm(form: LinearForm, factor: Exact): LinearForm {
  const terms = new Map<number, Exact>();
  if (sign(factor) !== 0)
    for (const [column, value] of form.terms) terms.set(column, multiply(value, factor));
  return { terms, constant: multiply(form.constant, factor) };
}

export function addForms(a: LinearForm, b: LinearForm): LinearForm {
  const terms = new Map(a.terms);
  for (const [column, value] of b.terms) {
    const sum = add(terms.get(column) ?? ZERO, value);
    if (sign(sum) === 0) terms.delete(column);
    else terms.set(column, sum);
  }
  return { terms, constant: add(a.constant, b.constant) };
}

export function subtractForms(a: LinearForm, b: LinearForm): LinearForm {
  return addForms(a, { terms: negated(b.terms), constant: negate(b.constant) });
}

function negated(terms: ReadonlyMap<number, Exact>): ReadonlyMap<number, Exact> {
  return new Map([...terms].map(([column, value]) => [column, negate(value)]));
}

/** The interval in which the terms must lie for the whole form to lie in `within`. */
export function withoutConstant(form: LinearForm, within: Interval): Interval {
  return addIntervals(within, pointInterval(negate(form.constant)));
}

export function valueOfForm(form: LinearForm, values: readonly Exact[]): Exact {
  let sum = form.constant;
  for (const [column, factor] of form.terms)
    sum = add(sum, multiply(factor, values[column] ?? ZERO));
  return sum;
}
