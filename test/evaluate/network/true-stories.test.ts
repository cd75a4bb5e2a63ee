import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/checks/check.ts";
import { exampleOf, type Written } from "../../../src/checks/example.ts";
import { verifyExample } from "../../in-memory.ts";

interface Region {
  readonly before: number;
  readonly after: number;
}

/** An article about a few regions whose true numbers are known: both years, the changes, the totals, the shares. */
function story(regions: readonly Region[], places: number, wrong: number): Example {
  const sentences: string[] = [];
  const claims: Written[] = [];
  const tell = (id: string, exact: string, derivations: readonly Written[] = []): void => {
    sentences.push(`The figure ${id.replaceAll("_", " ")} is ${exact} here.`);
    const span = { source: "article", exact, prefix: `${id.replaceAll("_", " ")} is ` };
    claims.push({ id, kind: "quantity", span, ...(derivations.length > 0 ? { derivations } : {}) });
  };
  const millions = (value: number): string => `${(value / 1e6).toFixed(places)} million`;
  const sum = (of: readonly string[]): Written => ({ relation: "sum", of });
  for (const [index, { before, after }] of regions.entries()) {
    const error = index === 0 ? wrong : 0;
    tell(`before_${index}`, millions(before));
    tell(`after_${index}`, millions(after));
    const way = { from: `before_${index}`, to: `after_${index}` };
    const isFall = after < before;
    tell(
      `loss_${index}`,
      `${isFall ? "a loss of" : "a gain of"} ${millions(Math.abs(after - before))}`,
      [{ relation: "difference", ...way }],
    );
    const change = ((after - before) / before) * 100 + error;
    tell(
      `change_${index}`,
      `${change < 0 ? "a fall of" : "a rise of"} ${Math.abs(change).toFixed(1)}%`,
      [{ relation: "percent_change", ...way }],
    );
  }
  const ids = (name: string): readonly string[] => regions.map((_, index) => `${name}_${index}`);
  const total = (name: "before" | "after"): number =>
    regions.reduce((whole, region) => whole + region[name], 0);
  tell("whole_before", millions(total("before")), [sum(ids("before"))]);
  tell("whole_after", millions(total("after")), [sum(ids("after"))]);
  for (const [index, { after }] of regions.entries())
    tell(`share_${index}`, `${((after / total("after")) * 100).toFixed(1)}%`, [
      { relation: "share", part: `after_${index}`, whole: "whole_after" },
    ]);
  return exampleOf(sentences.join(" "), claims);
}

const anyRegions = fc.array(
  fc.record({
    before: fc.integer({ min: 1_200_000, max: 90_000_000 }),
    after: fc.integer({ min: 1_200_000, max: 90_000_000 }),
  }),
  { minLength: 2, maxLength: 5 },
);

const SEED = 20_251_224;

describe("an article whose figures are all true", () => {
  it("has no conflict, and is fully checked", () => {
    fc.assert(
      fc.property(anyRegions, fc.constantFrom(1, 2), (regions, places) => {
        const { cases, findings } = verifyExample(story(regions, places, 0));
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(cases[0]?.network).toMatchObject({ conflicts: [], notFullyChecked: [] });
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  it("has one as soon as its figures cannot all be true, and never more than it should", () => {
    let conflicts = 0;
    fc.assert(
      fc.property(anyRegions, fc.integer({ min: -9, max: 9 }), (regions, tenths) => {
        const { cases } = verifyExample(story(regions, 1, tenths / 10));
        for (const conflict of cases[0]?.network.conflicts ?? []) {
          conflicts += 1;
          expect(conflict.members.map(({ key }) => key)).toContain("change_0");
          expect(conflict.isIrreducible).toBe(true);
        }
      }),
      { numRuns: 60, seed: SEED },
    );
    expect(conflicts).toBeGreaterThan(0);
  });
});
