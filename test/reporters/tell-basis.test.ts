import { describe, expect, it } from "vitest";
import type { Basis } from "../../src/evaluate/result.ts";
import { tellBasis } from "../../src/reporters/tell-basis.ts";
import { number } from "./sample.ts";

const CASES: readonly [Basis, string][] = [
  [
    { kind: "hedge", key: "a", word: "roughly", width: number("41/2066") },
    'by "roughly" (1.99% is enough)',
  ],
  [{ kind: "hedge", key: "b", word: "about", width: null }, 'by "about" of b'],
  [
    { kind: "hedge", key: "a", word: "about", width: number("0.0612") },
    'by "about" (6.12% is enough)',
  ],
  [{ kind: "tie", key: "a" }, "only at a tie"],
  [{ kind: "zeros", key: "a", step: number("100") }, "if rounded to 100"],
  [{ kind: "zeros", key: "b", step: number("1000000") }, "if b is rounded to 1,000,000"],
  [{ kind: "fraction", key: "a" }, "as the nearest simple fraction"],
  [{ kind: "truncated", source: "article" }, "only if article is truncated"],
  [{ kind: "unsigned", key: "a" }, "as a fall told without its sign"],
  [{ kind: "quotation", grade: "verbatim" }, "verbatim"],
];

describe("tellBasis", () => {
  it.each(CASES)("tells %j as %s", (basis, words) => {
    expect(tellBasis(basis, "a")).toBe(words);
  });
});
