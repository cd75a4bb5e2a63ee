import type { Case, Derivation, LedgerRelation, QuantityClaim } from "../ledger/case.ts";
import { claimsIn, type Expression } from "./expression.ts";

/** How long a chain of claims that nothing prints may be. */
export const LONGEST_CHAIN = 256;

/** Claims that nothing prints, and the expression that each is made from; or why one has none. */
export interface ImpliedExpressions {
  readonly expressions: ReadonlyMap<string, Expression>;
  readonly faults: readonly ImpliedFault[];
}

export type ImpliedFault =
  | {
      readonly kind: "cycle";
      readonly claim: string;
      readonly through: readonly string[];
    }
  | { readonly kind: "chain-too-long"; readonly claim: string };

/**
 * The expressions of all implied claims, each from its first derivation, less those that lead back
 * to themselves. One without a derivation is what others say that a "same" ties it to, such as a population that
 * stands in a case of its own. `expressionOf` gives null for a derivation that cannot be read, and `toldBy`
 * where none of the others is printed.
 */
export function impliedExpressions(
  given: Case,
  expressionOf: (claim: QuantityClaim, derivation: Derivation) => Expression | null,
  toldBy: (claim: QuantityClaim, others: readonly string[]) => Expression | null,
): ImpliedExpressions {
  const direct = new Map<string, Expression>();
  const told = toldElsewhere(given.relations);
  for (const claim of given.claims.values()) {
    if (claim.kind !== "quantity" || claim.standing.kind !== "implied") continue;
    const [first] = claim.derivations;
    const expression =
      first === undefined ? toldBy(claim, told.get(claim.id) ?? []) : expressionOf(claim, first);
    if (expression !== null) direct.set(claim.id, expression);
  }
  const faults: ImpliedFault[] = [];
  const heights = new Map<string, number>();
  for (const id of direct.keys()) climb(id, direct, heights, faults);
  for (const fault of faults) direct.delete(fault.claim);
  return { expressions: direct, faults };
}

/** By claim, the others that a "same" says to be one quantity with it. */
function toldElsewhere(
  relations: readonly LedgerRelation[],
): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const one of relations) {
    if (one.relation !== "same") continue;
    for (const id of one.of)
      others.set(id, [...(others.get(id) ?? []), ...one.of.filter((other) => other !== id)]);
  }
  return others;
}

/** Walks depth first with a list of its own, so that a long chain cannot exhaust the stack. */
function climb(
  root: string,
  direct: ReadonlyMap<string, Expression>,
  heights: Map<string, number>,
  faults: ImpliedFault[],
): void {
  const path: {
    readonly id: string;
    readonly needs: readonly string[];
    next: number;
  }[] = [];
  const onPath = new Set<string>();
  const enter = (id: string): void => {
    const expression = direct.get(id);
    if (expression === undefined || heights.has(id)) return;
    if (onPath.has(id)) {
      const through = path.slice(path.findIndex((step) => step.id === id)).map((step) => step.id);
      for (const claim of through) {
        if (!faults.some((fault) => fault.claim === claim))
          faults.push({ kind: "cycle", claim, through });
      }
      return;
    }
    onPath.add(id);
    path.push({ id, needs: claimsIn(expression), next: 0 });
  };
  enter(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const need = top.needs[top.next];
    if (need !== undefined) {
      top.next += 1;
      enter(need);
      continue;
    }
    const height = 1 + Math.max(0, ...top.needs.map((id) => heights.get(id) ?? 0));
    if (height === LONGEST_CHAIN + 1) faults.push({ kind: "chain-too-long", claim: top.id });
    heights.set(top.id, height > LONGEST_CHAIN ? 0 : height);
    onPath.delete(top.id);
    path.pop();
  }
}
