import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/checks/finding.ts";
import { newsBetween } from "../../../src/reporters/news/news.ts";
import type { Verification } from "../../../src/verify.ts";

function fault(claim: string | null, given: Partial<Finding> = {}): Finding {
  const location = {
    file: "article.md",
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    excerpt: null,
  };
  return {
    code: "figure-contradicted",
    severity: "error",
    isUnchecked: false,
    case: "harbour",
    claim,
    check: "printed",
    message: "It is contradicted.",
    help: "Correct it.",
    location,
    related: [],
    remedy: null,
    accepted: null,
    ...given,
  };
}

function found(...findings: readonly Finding[]): Verification {
  return { cases: [], findings };
}

function news(before: readonly Finding[], after: readonly Finding[]) {
  const { wrong, mended } = newsBetween(found(...before), found(...after));
  return { wrong: wrong.map(({ claim }) => claim), mended: mended.map(({ claim }) => claim) };
}

describe("newsBetween", () => {
  it("tells what became wrong and what was mended", () => {
    expect(news([fault("ships")], [fault("goats")])).toEqual({
      wrong: ["goats"],
      mended: ["ships"],
    });
  });

  it("has nothing to tell of a fault that moved or is told in other words", () => {
    const line = { ...fault("ships").location, line: 40 };
    const moved = fault("ships", { location: line, message: "It still is." });
    expect(news([fault("ships")], [moved])).toEqual({ wrong: [], mended: [] });
  });

  it("takes an accepted fault for mended, and one whose acceptance ended for wrong", () => {
    const accepted = {
      place: { file: "", pointer: "", part: "value" as const },
      check: "printed",
      code: "figure-contradicted",
      texts: new Map(),
      reason: "known",
      by: "us",
      until: null,
    };
    const covered = fault("ships", { accepted });
    expect(news([fault("ships")], [covered])).toEqual({ wrong: [], mended: ["ships"] });
    expect(news([covered], [fault("ships")])).toEqual({ wrong: ["ships"], mended: [] });
  });

  it("is about errors alone", () => {
    expect(news([], [fault("ships", { severity: "warning" })])).toEqual({ wrong: [], mended: [] });
  });

  it("counts faults that are alike", () => {
    expect(news([fault(null)], [fault(null), fault(null)])).toEqual({ wrong: [null], mended: [] });
  });
});
