import type { Derivation } from "../schema/claim.ts";
import { nearestName } from "../text/nearest-name.ts";

/** A derivation from what a person writes on one line, or what is wrong with that. */
export type WrittenDerivation =
  | { readonly kind: "derivation"; readonly derivation: Derivation }
  | {
      readonly kind: "unknown-relation";
      readonly written: string;
      readonly nearest: string | null;
      readonly known: readonly string[];
    }
  /** Too few or too many claims; `fields` are what the relation calls them, `...` for any number. */
  | {
      readonly kind: "wrong-count";
      readonly relation: string;
      readonly fields: readonly string[];
      readonly given: number;
    };

type Two = readonly [string, string];

/** The relations that take two claims, in this order. */
const PAIRS = {
  difference: ["from", "to"],
  percent_change: ["from", "to"],
  point_difference: ["from", "to"],
  multiple: ["from", "to"],
  index: ["from", "to"],
  share: ["part", "whole"],
  ratio: ["part", "whole"],
  rate: ["part", "whole"],
  days_between: ["earlier", "later"],
  age: ["born", "at"],
} as const;

const LISTS = ["sum", "product", "average", "parts_of_whole", "same"] as const;

const SINGLE = { integer_share: "whole", integer_mean: "count" } as const;

const KNOWN: readonly string[] = [...Object.keys(PAIRS), ...LISTS, ...Object.keys(SINGLE)];

/**
 * Reads a relation's name with the claims that it takes in their order, or a formula over the ids of claims.
 * Relations that take more than claims are written in the ledger by hand.
 */
export function writeDerivation(written: string, from: readonly string[]): WrittenDerivation {
  if (/[-+*/()]/.test(written)) return { kind: "derivation", derivation: { formula: written } };
  const pair = Object.entries(PAIRS).find(([name]) => name === written);
  const list = LISTS.find((name) => name === written);
  const single = Object.entries(SINGLE).find(([name]) => name === written);
  if (pair !== undefined) return ofPair(written, pair[1], from);
  if (list !== undefined) return ofList(list, from);
  if (single !== undefined) return ofSingle(written, single[1], from);
  return { kind: "unknown-relation", written, nearest: nearestName(written, KNOWN), known: KNOWN };
}

function ofPair(relation: string, fields: Two, from: readonly string[]): WrittenDerivation {
  const [first, second, ...more] = from;
  if (first === undefined || second === undefined || more.length > 0)
    return { kind: "wrong-count", relation, fields, given: from.length };
  return { kind: "derivation", derivation: pairOf(relation, first, second) };
}

function pairOf(relation: string, first: string, second: string): Derivation {
  switch (relation) {
    case "difference":
    case "percent_change":
    case "point_difference":
    case "multiple":
    case "index":
      return { relation, from: first, to: second };
    case "share":
    case "ratio":
    case "rate":
      return { relation, part: first, whole: second };
    case "days_between":
      return { relation, earlier: first, later: second };
    default:
      return { relation: "age", born: first, at: second };
  }
}

function ofList(relation: (typeof LISTS)[number], from: readonly string[]): WrittenDerivation {
  const [first, second, ...more] = from;
  if (relation === "same" && first !== undefined)
    return { kind: "derivation", derivation: { relation, of: [first, ...from.slice(1)] } };
  if (relation === "same" || first === undefined || second === undefined)
    return { kind: "wrong-count", relation, fields: ["of", "..."], given: from.length };
  return { kind: "derivation", derivation: { relation, of: [first, second, ...more] } };
}

function ofSingle(relation: string, field: string, from: readonly string[]): WrittenDerivation {
  const [only, ...more] = from;
  if (only === undefined || more.length > 0)
    return { kind: "wrong-count", relation, fields: [field], given: from.length };
  const derivation: Derivation =
    relation === "integer_share"
      ? { relation, whole: only }
      : { relation: "integer_mean", count: only };
  return { kind: "derivation", derivation };
}
