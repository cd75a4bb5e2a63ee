import type { CheckResult, Input } from "../../evaluate/result.ts";
import { type Catalogue, type Entry, keyOf } from "./catalogue.ts";

/** How deep implied inputs are followed. */
const DEEPEST = 6;

/**
 * The printed figures that a claim's verdict rests on: the inputs of the check that decides (else of
 * the first that has any), with those that an implied input comes from in its place.
 */
export function printedInputs(catalogue: Catalogue, entry: Entry): readonly Input[] {
  return below(catalogue, entry, DEEPEST).filter(({ at }) => at !== null);
}

function below(catalogue: Catalogue, entry: Entry, depth: number): readonly Input[] {
  const inputs = telling(entry)?.inputs ?? [];
  return inputs.flatMap((input) => {
    const other = input.at !== null || depth === 0 ? undefined : implied(catalogue, entry, input);
    return other === undefined ? [input] : below(catalogue, other, depth - 1);
  });
}

function implied(catalogue: Catalogue, entry: Entry, { key }: Input): Entry | undefined {
  const other = catalogue.find(`${entry.owner.case.name}/${key}`);
  return other !== undefined && keyOf(other) !== keyOf(entry) ? other : undefined;
}

function telling({ result: { checks, decidedBy } }: Entry): CheckResult | undefined {
  const deciding = checks.find(({ id }) => id === decidedBy);
  return deciding !== undefined && deciding.inputs.length > 0
    ? deciding
    : checks.find(({ inputs }) => inputs.length > 0);
}
