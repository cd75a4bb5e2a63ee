import { type Departure, NO_DEPARTURES } from "../quantity/meaning.ts";
import { departuresOfOperand, type Operand } from "./operand.ts";

/** One departure from the first reading: of a single figure, or truncation for all figures of a source. */
export type Choice =
  | { readonly kind: "hedge" | "zeros" | "fraction"; readonly key: string }
  | { readonly kind: "truncated"; readonly source: string }
  /** Only asked to tell what the table of widths alone excludes; never what a verdict rests on. */
  | { readonly kind: "stretched"; readonly key: string };

/** How many combinations are tried before the search goes on by leaving out. */
const BUDGET = 2_000;

/**
 * The departures that the operands of a check may take, in the order in which they are tried:
 * hedges first (the stated claim's own before its inputs'), then zeros, fractions, truncation.
 */
export function choicesOf(operands: readonly Operand[]): readonly Choice[] {
  const choices: Choice[] = [];
  for (const kind of ["hedge", "zeros", "fraction"] as const)
    for (const operand of operands)
      if (departuresOfOperand(operand).includes(kind)) choices.push({ kind, key: operand.key });
  const sources = new Set<string>();
  for (const operand of operands)
    if (departuresOfOperand(operand).includes("truncated")) sources.add(operand.source.id);
  for (const source of sources) choices.push({ kind: "truncated", source });
  return choices;
}

/** The departures of one operand under a set of choices. */
export function departuresUnder(
  operand: Operand,
  choices: readonly Choice[],
): ReadonlySet<Departure> {
  if (choices.length === 0) return NO_DEPARTURES;
  const departures = new Set<Departure>();
  for (const choice of choices) {
    const applies =
      choice.kind === "truncated"
        ? choice.source === operand.source.id && departuresOfOperand(operand).includes("truncated")
        : choice.key === operand.key;
    if (applies) departures.add(choice.kind);
  }
  return departures;
}

/**
 * The fewest choices under which a check holds, the earlier first among equally many; null where
 * it holds under none. Every choice but truncation only widens what a figure may mean, so all of
 * them together decide whether any does. Past the budget the set is irreducible, not surely the smallest.
 */
export function fewestChoices(
  choices: readonly Choice[],
  holds: (chosen: readonly Choice[]) => boolean,
): readonly Choice[] | null {
  if (holds([])) return [];
  const widening = choices.filter((choice) => choice.kind !== "truncated");
  const truncations = choices.filter((choice) => choice.kind === "truncated");
  const largest = subsets(truncations)
    .map((cut) => [...widening, ...cut])
    .find(holds);
  if (largest === undefined) return null;
  let tried = 0;
  for (let size = 1; size < largest.length; size += 1) {
    for (const chosen of combinations(choices, size)) {
      if (holds(chosen)) return chosen;
      tried += 1;
      if (tried >= BUDGET) return irreducible(largest, holds);
    }
  }
  return largest;
}

/** Leaves out one choice after the other, the later first, as long as the check holds without it. */
function irreducible(
  chosen: readonly Choice[],
  holds: (chosen: readonly Choice[]) => boolean,
): readonly Choice[] {
  let kept = chosen;
  for (const choice of [...chosen].reverse()) {
    const without = kept.filter((other) => other !== choice);
    if (holds(without)) kept = without;
  }
  return kept;
}

/** Every set of sources that could have been cut; with more than eight, none, each one, or all. */
function subsets(truncations: readonly Choice[]): readonly (readonly Choice[])[] {
  if (truncations.length > 8) return [[], ...truncations.map((one) => [one]), truncations];
  let sets: readonly (readonly Choice[])[] = [[]];
  for (const choice of truncations) sets = [...sets, ...sets.map((set) => [...set, choice])];
  return sets;
}

function* combinations(choices: readonly Choice[], size: number): Generator<readonly Choice[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, choice] of choices.entries())
    for (const rest of combinations(choices.slice(index + 1), size - 1)) yield [choice, ...rest];
}
