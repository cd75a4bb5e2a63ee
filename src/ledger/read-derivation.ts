import * as validators from "../schema/claim-validators.js";
import type { Validator } from "../schema/part.ts";
import type { Periods, Place, Rule } from "./case.ts";
import type { UnnamedCheck } from "./check-ids.ts";
import { ownField } from "./own-field.ts";
import { inside } from "./place.ts";
import { type FormReader, type Read, readForm, readPart } from "./read-part.ts";
import { pairTerms } from "./terms.ts";

/** A derivation before it is known what it is called. */
export interface UnnamedDerivation extends UnnamedCheck {
  readonly rule: Rule;
  readonly assumes: string | null;
}

/** Reads one derivation: by the name of its relation, or as a formula. */
export function readDerivation(value: unknown, place: Place): Read<UnnamedDerivation> {
  if (isFormula(value)) return formula(value, place);
  return readForm("relation", FORMS, "derivation", value, place);
}

/** A formula has no relation, though some write `"relation": "formula"`: an unknown field then. */
function isFormula(value: unknown): boolean {
  if (ownField(value, "formula") === undefined) return false;
  const relation = ownField(value, "relation");
  return relation === undefined || relation === "formula";
}

type Common = { readonly id?: string; readonly assumes?: string };

/** Reads the derivations of one form. */
function by<Written extends Common>(
  validator: Validator<Written>,
  ruleOf: (written: Written) => Rule,
): FormReader<UnnamedDerivation> {
  const reader = { validator, owner: "derivation", spare: ["assumes"] } as const;
  return (value, place) => {
    const read = readPart(reader, value, place);
    const faults = pairTerms(read.faults);
    if (read.value === null) return { value: null, faults };
    const { id = null, assumes = null } = read.value;
    const rule = ruleOf(read.value);
    return { value: { place, id, kindName: rule.relation, rule, assumes }, faults };
  };
}

const formula = by(validators.formula_derivation, (written) => ({
  relation: "formula",
  formula: written.formula,
}));

const change = by(validators.change_derivation, ({ relation, from, to }) => ({
  relation,
  from,
  to,
}));

const part = by(validators.part_derivation, ({ relation, part, whole }) => ({
  relation,
  part,
  whole,
}));

const combined = by(validators.combined_derivation, ({ relation, of }) => ({ relation, of }));

const weighted = by(validators.weighted_derivation, ({ relation, of, weights }) => ({
  relation,
  of,
  weights,
}));

const READERS: Readonly<
  Record<Exclude<Rule["relation"], "formula">, FormReader<UnnamedDerivation>>
> = {
  difference: change,
  percent_change: change,
  point_difference: change,
  multiple: change,
  index: change,
  share: part,
  ratio: part,
  rate: by(validators.rate_derivation, ({ relation, part, whole, per = null }) => ({
    relation,
    part,
    whole,
    per,
  })),
  product: combined,
  sum: combined,
  average: combined,
  weighted_average: (value, place) => evenly(weighted(value, place)),
  parts_of_whole: by(
    validators.parts_derivation,
    ({ relation, of, exhaustive = true, overlapping = false }) => ({
      relation,
      of,
      exhaustive,
      overlapping,
    }),
  ),
  same: by(validators.same_derivation, ({ relation, of }) => ({ relation, of })),
  growth_rate: by(validators.growth_derivation, ({ relation, from, to, ...rest }) => ({
    relation,
    from,
    to,
    periods: periodsOf(rest),
  })),
  compound: by(validators.compound_derivation, ({ relation, from, rate, ...rest }) => ({
    relation,
    from,
    rate,
    periods: periodsOf(rest),
  })),
  days_between: by(
    validators.days_derivation,
    ({ relation, earlier, later, inclusive = false }) => ({ relation, earlier, later, inclusive }),
  ),
  age: by(validators.age_derivation, ({ relation, born, at }) => ({ relation, born, at })),
  rank: by(validators.rank_derivation, ({ relation, value, among, order = "highest" }) => ({
    relation,
    value,
    among,
    order,
  })),
  integer_share: by(validators.integer_share_derivation, ({ relation, whole }) => ({
    relation,
    whole,
  })),
  integer_mean: by(validators.integer_mean_derivation, ({ relation, count }) => ({
    relation,
    count,
  })),
  list_count: by(validators.list_derivation, ({ relation, items }) => ({ relation, items })),
};

const FORMS: ReadonlyMap<string, FormReader<UnnamedDerivation>> = new Map(Object.entries(READERS));

/** The periods as the schema lets them be written: a number of them, or two dates and no number. */
function periodsOf(written: {
  readonly periods?: string;
  readonly earlier?: string;
  readonly later?: string;
}): Periods {
  const { periods = "", earlier, later } = written;
  if (earlier === undefined || later === undefined) return { kind: "number", number: periods };
  return { kind: "years", earlier, later };
}

/** The weighted average, unless it has not as many weights as values: no schema can tell that. */
function evenly(read: Read<UnnamedDerivation>): Read<UnnamedDerivation> {
  if (read.value?.rule.relation !== "weighted_average") return read;
  const { place, rule } = read.value;
  const needed = rule.of.length;
  const actual = rule.weights.length;
  if (actual === needed) return read;
  const at = inside(place, "weights");
  const lists = { name: "weights", other: "of", needed, actual };
  return { value: null, faults: [...read.faults, { kind: "uneven-lists", place: at, ...lists }] };
}
