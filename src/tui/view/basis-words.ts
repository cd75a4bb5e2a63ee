import type { Basis } from "../../evaluate/result.ts";
import { exact, multiply } from "../../interval/exact.ts";
import { tellValue } from "../../quantity/tell-value.ts";
import type { Unit } from "../../quantity/unit.ts";
import type { NameOf } from "./rule-words.ts";

const PERCENT: Unit = {
  name: "percent",
  sort: "share",
  factor: { numerator: 1, denominator: 100 },
  dimensions: new Map(),
  labels: new Map(),
};

const GRADES = {
  verbatim: "to the letter",
  typographic: "word for word; only marks and spaces differ",
  adapted: "word for word; only its beginning and end are adapted",
  marked: "with what is left out or put in brackets marked",
} as const;

/** What a verdict rests on, as the end of a sentence that begins with "it holds". */
export function basisInWords(
  basis: Basis,
  name: NameOf,
  unitOf: (key: string) => Unit,
  sourceName: (id: string) => string,
): string {
  switch (basis.kind) {
    case "hedge":
      return `only through "${basis.word}" at ${name(basis.key)}${width(basis.width)}`;
    case "tie":
      return `only where a tie at the end of ${name(basis.key)} is rounded one way`;
    case "zeros":
      return `only if ${name(basis.key)} is rounded to ${tellValue(basis.step, unitOf(basis.key))}`;
    case "fraction":
      return `only if ${name(basis.key)} means the nearest simple fraction`;
    case "truncated":
      return `only if the figures of ${sourceName(basis.source)} are cut off, not rounded`;
    case "unsigned":
      return `only if ${name(basis.key)}, printed without a direction, is a fall`;
    case "quotation":
      return GRADES[basis.grade];
  }
}

function width(
  share: { readonly numerator: number | bigint; readonly denominator: number | bigint } | null,
): string {
  return share === null
    ? ""
    : `, which must allow for at least ${tellValue(multiply(share, exact(100)), PERCENT)}`;
}
