import { describe, expect, it } from "vitest";
import type { DraftClaim } from "../../src/author/draft-claims.ts";
import { asDrafted, settleDraft } from "../../src/author/settle-draft.ts";
import type { Suggestion } from "../../src/evaluate/suggestions/suggestion.ts";

const DRAFTS: readonly DraftClaim[] = ["may", "june", "fall"].map((id) => ({
  id,
  kind: "quantity",
  span: { source: "article", exact: id },
  unit: "boats",
}));
const FALL: Suggestion = {
  claim: "fall",
  rule: { relation: "percent_change", from: "may", to: "june" },
  expected: 0.001,
};
const AS_DRAFTED = DRAFTS.map(asDrafted);

describe("settleDraft", () => {
  it("leaves all as it was drafted where nothing else is chosen", () => {
    const settled = { claims: DRAFTS, sums: [FALL], ignored: [] };
    expect(settleDraft(DRAFTS, AS_DRAFTED, [FALL])).toEqual(settled);
    expect(settleDraft(DRAFTS, [], [FALL])).toEqual(settled);
  });

  it("gives sums the new names of their claims", () => {
    const choices = AS_DRAFTED.with(0, { id: "in_may", unit: null, skipped: null });
    const { claims, sums } = settleDraft(DRAFTS, choices, [FALL]);
    expect(claims[0]).toEqual({ id: "in_may", kind: "quantity", span: DRAFTS[0]?.span });
    expect(sums).toEqual([
      { ...FALL, rule: { relation: "percent_change", from: "in_may", to: "june" } },
    ]);
  });

  it("drops the sums of a claim that is skipped, and ignores its passage for a reason", () => {
    const choices = AS_DRAFTED.with(0, { id: "may", unit: null, skipped: { why: "a guess" } });
    const settled = settleDraft(DRAFTS, choices, [FALL]);
    expect(settled.sums).toEqual([]);
    expect(settled.ignored).toEqual([{ span: DRAFTS[0]?.span, why: "a guess" }]);
  });
});
