import { describe, expect, it } from "vitest";
import type { Basis, CheckResult } from "../../src/evaluate/result.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import type { Interval } from "../../src/interval/interval.ts";
import type { Verification } from "../../src/verify.ts";
import { type Change, verifyChanged } from "./copy-of-case.ts";

const whole = verifyChanged([]);

function checksOf(verification: Verification): ReadonlyMap<string, CheckResult> {
  const checks = verification.cases.flatMap(({ claims }) =>
    claims.flatMap((one) =>
      one.checks.map((check) => [`${one.claim.id}/${check.id}`, check] as const),
    ),
  );
  return new Map(checks);
}

function check(key: string): CheckResult {
  const found = checksOf(whole).get(key);
  if (found === undefined) throw new Error(`no check ${key}`);
  return found;
}

function ends(interval: Interval | null): readonly string[] {
  const end = (value: Interval["low"]) => (value === null ? "unbounded" : toExactText(value.value));
  return interval === null ? [] : [end(interval.low), end(interval.high)];
}

function toldBasis(basis: Basis): string {
  switch (basis.kind) {
    case "hedge":
      return `hedge "${basis.word}" of ${basis.width === null ? "?" : toExactText(basis.width)}`;
    case "truncated":
      return `truncated ${basis.source}`;
    case "quotation":
      return basis.grade;
    default:
      return `${basis.kind} ${basis.key}`;
  }
}

/** A line a claim, then a line a check: what the case's golden table holds. */
function table(verification: Verification): string {
  const lines = verification.cases.flatMap(({ claims }) =>
    claims.flatMap((result) => [
      `${result.claim.id}: ${result.verdict}`,
      ...result.checks.map((one) => {
        const basis = one.basis.map(toldBasis).join(", ");
        const repair = one.repair === null ? "" : `; repair: ${one.repair.text}`;
        const implied = one.implied === null ? "nothing" : `[${ends(one.implied).join(", ")}]`;
        return `  ${one.kind} ${one.id}: ${one.verdict} by ${implied}${basis && `; ${basis}`}${repair}`;
      }),
    ]),
  );
  return `${lines.join("\n")}\n`;
}

/** The findings that nobody accepted and that are no notes, as "code claim/check". */
function faults(verification: Verification): readonly string[] {
  return verification.findings
    .filter((finding) => finding.accepted === null && finding.severity === "error")
    .map((finding) => `${finding.code} ${finding.claim}/${finding.check}`)
    .sort();
}

describe("the case of the breach at Coupang", () => {
  it("has the verdict of every claim and check in its golden table", async () => {
    await expect(table(whole)).toMatchFileSnapshot("coupang-breach.golden.txt");
  });

  it("finds the 4.1% consistent by the printed figures and contradicted by the data", () => {
    expect(check("approvals_fall/printed").verdict).toBe("consistent");
    expect(ends(check("approvals_fall/printed").implied)).toEqual(["-4000/937", "-720/187"]);
    expect(check("approvals_fall/cards").verdict).toBe("contradicted");
  });

  it("finds 44.9 million to hold only if the report truncates", () => {
    expect(check("approvals_after/cards")).toMatchObject({
      verdict: "consistent",
      basis: [{ kind: "truncated", source: "article" }],
    });
  });

  it("confirms the loss of around 3 million users", () => {
    expect(check("users_lost/printed").verdict).toBe("confirmed");
    expect(ends(check("users_lost/printed").implied)).toEqual(["-3150000", "-3130000"]);
  });

  it("finds the share of the population to hold only by its hedge, and how wide that must be", () => {
    const { verdict, basis } = check("share_of_population/population");
    expect(verdict).toBe("consistent");
    expect(basis).toMatchObject([{ kind: "hedge", word: "roughly" }]);
    // (2/3 − 675/1033) ÷ 2/3
    expect(basis.map(toldBasis)).toEqual(['hedge "roughly" of 41/2066']);
  });

  it("finds the fall of the amount ten times too much", () => {
    expect(check("amount_fall/cards")).toMatchObject({
      verdict: "contradicted",
      repair: { kind: "factor", exponent: 1, text: "12.7 billion won" },
    });
    expect(check("average_approval/plausible").verdict).toBe("implausible");
  });

  it("accepts the known errors check by check and leaves no other", () => {
    expect(faults(whole)).toEqual([]);
    const accepted = whole.findings.filter((finding) => finding.accepted !== null);
    expect(
      accepted.map((finding) => `${finding.code} ${finding.claim}/${finding.check}`).sort(),
    ).toEqual([
      "figure-contradicted amount_fall/cards",
      "figure-contradicted approvals_fall/cards",
      "value-implausible average_approval/plausible",
    ]);
    expect(accepted.every(({ accepted }) => accepted?.until === null)).toBe(true);
  });

  it("finds the four quotations to the letter, and nothing that supports them", () => {
    const quotations = whole.cases.flatMap(({ claims }) =>
      claims.filter((one) => one.claim.kind === "quotation"),
    );
    expect(quotations).toHaveLength(4);
    for (const { stood, verdict } of quotations)
      expect([stood.kind === "printed" && stood.anchoring, verdict]).toEqual([
        "stands",
        "unsupported",
      ]);
  });
});

const ARTICLE = "article.md";
const LEDGER = "ledger.json";

/** The same change in the article and, where the ledger quotes it, in the span of the claim. */
function both(from: string, to: string, ledger: readonly [string, string][]): readonly Change[] {
  return [
    { file: ARTICLE, from, to },
    ...ledger.map(([old, other]) => ({ file: LEDGER, from: old, to: other })),
  ];
}

describe("a change of the case", () => {
  it.each<[string, readonly Change[], readonly string[]]>([
    [
      "4.1% to 4.6%",
      both("4.1% decline", "4.6% decline", [
        ['"exact": "4.1% decline"', '"exact": "4.6% decline"'],
      ]),
      ["figure-contradicted approvals_fall/cards", "figure-contradicted approvals_fall/printed"],
    ],
    [
      "14.84 to 13.84 million",
      both("14.84 million", "13.84 million", [
        ['"exact": "14.84 million"', '"exact": "13.84 million"'],
      ]),
      ["figure-contradicted users_lost/printed"],
    ],
    [
      "44.9 to 43.9 million",
      both("44.9 million", "43.9 million", [
        ['"exact": "44.9 million"', '"exact": "43.9 million"'],
      ]),
      ["figure-contradicted approvals_after/cards", "figure-contradicted approvals_fall/printed"],
    ],
    [
      "one letter within a quotation",
      [{ file: ARTICLE, from: "honesty and goodwill", to: "honesty and goodwall" }],
      ["text-edited chun_trust/null"],
    ],
  ])("from %s turns exactly the affected checks", (_, changes, expected) => {
    expect(faults(verifyChanged(changes))).toEqual(expected);
  });

  it("makes an accepted error new again when a text that it rests on changes", () => {
    const changes = both("46.8 million", "46.9 million", [
      ['"exact": "46.8 million"', '"exact": "46.9 million"'],
    ]);
    expect(faults(verifyChanged(changes))).toContain(
      "value-implausible average_approval/plausible",
    );
  });

  it("to a lost source leaves the other claims checked", () => {
    const verification = verifyChanged([], ["sources/six-cards.csv"]);
    const missing = verification.findings.filter((finding) => finding.isUnchecked);
    expect(missing.map(({ code }) => code)).toContain("source-unreadable");
    const checks = checksOf(verification);
    expect(checks.get("users_lost/printed")?.verdict).toBe("confirmed");
    expect(checks.get("approvals_fall/printed")?.verdict).toBe("consistent");
  });

  it.each([
    ["comma", '"exact": "14.84 million" }\n    },', '"exact": "14.84 million" }\n    }'],
    ["brace", '"exact": "14.84 million" }\n    },', '"exact": "14.84 million" }\n    ,'],
  ])("to a ledger without one %s says where and checks what it can", (_, from, to) => {
    const verification = verifyChanged([{ file: LEDGER, from, to }]);
    const [first] = verification.findings.filter((finding) => finding.isUnchecked);
    expect(first?.location.file).toBe("coupang-breach/ledger.json");
    expect(first?.location.line).toBeGreaterThan(100);
    expect(checksOf(verification).get("approvals_fall/printed")?.verdict).toBe("consistent");
  });
});
