import * as validators from "../schema/claim-validators.js";
import type { Place, Rule } from "./case.ts";
import type { UnnamedCheck } from "./check-ids.ts";
import { ownField } from "./own-field.ts";
import { formOf, type PartReader, type Read, readPart } from "./read-part.ts";
import { pairTerms } from "./terms.ts";

/** A derivation before it is known what it is called. */
export interface UnnamedDerivation extends UnnamedCheck {
  readonly rule: Rule;
  readonly assumes: string | null;
}

const RELATIONS = [
  "difference",
  "percent_change",
  "point_difference",
  "share",
  "ratio",
  "product",
  "sum",
  "same",
  "days_between",
] as const;

/** Reads one derivation: by the name of its relation, or as a formula. */
export function readDerivation(value: unknown, place: Place): Read<UnnamedDerivation> {
  if (isFormula(value))
    return finish(part(validators.formula_derivation, value, place), place, ({ formula }) => ({
      relation: "formula",
      formula,
    }));
  const form = formOf(value, "relation", RELATIONS, "derivation", place);
  if (form.kind === "unknown") return { value: null, faults: form.faults };
  switch (form.name) {
    case "difference":
    case "percent_change":
    case "point_difference":
      return finish(
        part(validators.change_derivation, value, place),
        place,
        ({ relation, from, to }) => ({ relation, from, to }),
      );
    case "share":
    case "ratio":
      return finish(
        part(validators.part_derivation, value, place),
        place,
        ({ relation, part, whole }) => ({ relation, part, whole }),
      );
    case "product":
    case "sum":
      return finish(part(validators.combined_derivation, value, place), place, ofList);
    case "same":
      return finish(part(validators.same_derivation, value, place), place, ofList);
    case "days_between":
      return finish(
        part(validators.days_derivation, value, place),
        place,
        ({ relation, earlier, later, inclusive = false }) => ({
          relation,
          earlier,
          later,
          inclusive,
        }),
      );
  }
}

/** A formula has no relation, though some write `"relation": "formula"`: an unknown field then. */
function isFormula(value: unknown): boolean {
  if (ownField(value, "formula") === undefined) return false;
  const relation = ownField(value, "relation");
  return relation === undefined || relation === "formula";
}

type WrittenList = {
  readonly relation: "product" | "sum" | "same";
  readonly of: readonly string[];
};

function ofList({ relation, of }: WrittenList): Rule {
  return { relation, of };
}

function part<T>(validator: PartReader<T>["validator"], value: unknown, place: Place) {
  const read = readPart({ validator, owner: "derivation", spare: ["assumes"] }, value, place);
  return { ...read, faults: pairTerms(read.faults) };
}

type Common = { readonly id?: string; readonly assumes?: string };

function finish<Written extends Common>(
  read: Read<Written>,
  place: Place,
  ruleOf: (written: Written) => Rule,
): Read<UnnamedDerivation> {
  if (read.value === null) return { value: null, faults: read.faults };
  const { id = null, assumes = null } = read.value;
  const rule = ruleOf(read.value);
  return { value: { place, id, kindName: rule.relation, rule, assumes }, faults: read.faults };
}
