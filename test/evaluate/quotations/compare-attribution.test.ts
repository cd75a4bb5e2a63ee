import { describe, expect, it } from "vitest";
import { compareAttribution } from "../../../src/evaluate/quotations/compare-attribution.ts";
import { parseIsoDay } from "../../../src/quantity/calendar.ts";

const OPTIONS = { language: "en", dated: parseIsoDay("2025-12-24") };
const NONE = { speaker: null, said: null, occasion: null };

describe("compareAttribution", () => {
  it.each([
    ["Lee Jae Myung", "President Lee Jae Myung said at a briefing", "agrees"],
    ["Lee Jae Myung", "the words of Lee Jae-myung, who chaired", "agrees"],
    ["President Lee Jae Myung", "Lee said", "agrees"],
    ["Lee Jae Myung", "Lee Nak-yon told the paper", "mismatch"],
    ["Robert O'Brien", "wrote former adviser Robert O’Brien on Wednesday", "agrees"],
    ["Robert O'Brien", "R. O'Brien wrote", "agrees"],
    ["Robert O'Brien", "he wrote on social media", "missing"],
    ["Robert O'Brien", "On Monday he wrote on social media", "missing"],
    ["Robert O'Brien", "Jake Sullivan wrote on social media", "mismatch"],
    ["Chun Woo-yong", "historian Chun Woo-yong", "agrees"],
    ["이재명", "이재명 대통령은 말했다", "agrees"],
    ["이재명", "그는 말했다", "missing"],
    ["Mr. President", "the president said", "unverifiable"],
  ] as const)("speaker %s in “%s”: %s", (speaker, text, verdict) => {
    const judged = compareAttribution({ ...NONE, speaker }, { ...NONE, speaker: text }, OPTIONS);
    expect(judged).toEqual({ speaker: verdict, said: null, occasion: null });
  });

  it.each([
    ["2025-12-11", "at a briefing on December 11, he said", "agrees"],
    ["2025-12-11", "at a briefing on December 12, he said", "mismatch"],
    ["2025-12-11", "at a briefing, he said", "missing"],
    ["2025-12", "on December 12, 2025", "agrees"],
    ["2024-12-11", "on December 11, 2025", "mismatch"],
    ["last week", "on December 11, 2025", "unverifiable"],
  ] as const)("said %s in “%s”: %s", (said, text, verdict) => {
    const judged = compareAttribution({ ...NONE, said }, { ...NONE, said: text }, OPTIONS);
    expect(judged.said).toBe(verdict);
  });

  it.each([
    [
      "policy briefing at the ministry",
      "during the policy briefing at the justice ministry",
      "agrees",
    ],
    ["policy briefing at the ministry", "at a rally in the harbour", "mismatch"],
    ["policy briefing at the ministry", "during a briefing", "unverifiable"],
    ["9th party congress", "the 8th party congress", "mismatch"],
    ["rally", `${"The band played on through the night. ".repeat(4)}`, "missing"],
  ] as const)("occasion %s in “%s”: %s", (occasion, text, verdict) => {
    const judged = compareAttribution({ ...NONE, occasion }, { ...NONE, occasion: text }, OPTIONS);
    expect(judged.occasion).toBe(verdict);
  });

  it("cannot tell a part for which the ledger names no evidence", () => {
    const claimed = { speaker: "Lee Jae Myung", said: "2025-12-11", occasion: "briefing" };
    const judged = compareAttribution(claimed, { ...NONE, speaker: "Kim Jong Un" }, OPTIONS);
    expect(judged).toEqual({ speaker: "mismatch", said: "unverifiable", occasion: "unverifiable" });
  });
});
