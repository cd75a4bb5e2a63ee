import { describe, expect, it } from "vitest";
import {
  compareQuotation,
  PLAIN_QUOTATION,
} from "../../../src/evaluate/quotations/compare-quotation.ts";
import { PAIRS } from "./pairs.ts";
import { UNSEEN_PAIRS } from "./unseen-pairs.ts";

describe("compareQuotation", () => {
  it.each(PAIRS)("$rule", ({ evidence, quoted, grade, twin, signedOff = false }) => {
    const options = { ...PLAIN_QUOTATION, signedOff };
    expect(compareQuotation(quoted, evidence, options).grade).toBe(grade);
    expect(compareQuotation(twin.quoted, twin.evidence ?? evidence, options).grade).toBe(
      twin.grade,
    );
    expect(twin.grade).not.toBe(grade);
  });
});

describe("compareQuotation, on pairs written before it was run on them", () => {
  it.each(UNSEEN_PAIRS)("$grade: $quoted", ({ quoted, evidence, grade }) => {
    expect(compareQuotation(quoted, evidence).grade).toBe(grade);
  });
});
