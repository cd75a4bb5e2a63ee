import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/checks/finding.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import type { Action } from "../../../src/tui/state/action.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../../src/tui/state/reduce.ts";
import { firstState, type State, selectedRow } from "../../../src/tui/state/state.ts";
import { settleFor } from "../../../src/tui/view/settle.ts";
import type { Verification } from "../../../src/verify.ts";
import { finding } from "../fixture.ts";
import { HARBOUR } from "../harbour-case.ts";

const settle = settleFor(lookOf({}, false));
const catalogue = catalogueOf(HARBOUR);
const start = firstState(catalogue, { columns: 120, rows: 40 });

function verified(verification: Verification, told: string | null = null): Action {
  return { kind: "verified", catalogue: catalogueOf(verification), told };
}

function take(state: State, action: Action): State {
  return reduce(state, action, settle).state;
}

/** The findings of the case that some test keeps, with others. */
function withFindings(keep: (one: Finding) => boolean, ...more: readonly Finding[]): Verification {
  return { ...HARBOUR, findings: [...HARBOUR.findings.filter(keep), ...more] };
}

const [first] = HARBOUR.findings;
if (first === undefined) throw new Error("the case has findings");
const { location } = first;

/** An error of a claim of the case. */
function errorOf(claim: string, check = "books"): Finding {
  return finding({
    code: "figure-contradicted",
    severity: "error",
    case: "harbour",
    claim,
    check,
    message: `${claim} is wrong.`,
    help: "Look.",
    location,
  });
}

const ALL = (): boolean => true;

describe("news", () => {
  it("are what became wrong, by name and line", () => {
    const now = take(start, verified(withFindings(ALL, errorOf("goods_before"))));
    expect(now.notice).toBe("Checked again. Now wrong: 46.8 million tonnes (line 3).");
    expect([...now.news]).toEqual([["harbour/goods_before", "wrong"]]);
  });

  it("are what was mended, until the next check", () => {
    const isOther = ({ claim }: Finding): boolean => claim !== "average_fee";
    const mended = take(start, verified(withFindings(isOther)));
    expect(mended.notice).toBe("Checked again. Mended: average fee.");
    expect([...mended.news]).toEqual([["harbour/average_fee", "mended"]]);
    const later = take(mended, verified({ ...withFindings(isOther) }));
    expect(later.notice).toBe("Checked again. Nothing became wrong or was mended");
    expect(later.news.size).toBe(0);
  });

  it("name two claims, and count the others, each once", () => {
    const claims = ["goods_before", "goods_before", "goods_after", "goods_fall", "fees_share"];
    const wrong = claims.map((claim, index) => errorOf(claim, `check_${index}`));
    const now = take(start, verified(withFindings(ALL, ...wrong)));
    expect(now.notice).toBe(
      "Checked again. Now wrong: 46.8 million tonnes (line 3), 44.9 million tonnes (line 3) and 2 more.",
    );
  });

  it("are neither warnings nor what is accepted", () => {
    const warning: Finding = { ...errorOf("goods_before"), severity: "warning" };
    const [accepted] = HARBOUR.findings.flatMap((one) => one.accepted ?? []);
    if (accepted === undefined) throw new Error("the case accepts something");
    const quiet = verified(withFindings(ALL, warning, { ...errorOf("goods_fall"), accepted }));
    expect(take(start, quiet).notice).toBe("Checked again. Nothing became wrong or was mended");
  });

  it("come after what the reader did, as far as that made something wrong", () => {
    const now = take(start, verified(withFindings(ALL, errorOf("goods_before")), "Taken back: x"));
    expect(now.notice).toBe("Taken back: x. Now wrong: 46.8 million tonnes (line 3).");
    expect(now.news.get("harbour/goods_before")).toBe("wrong");
  });

  it("are not told where the reader mended something", () => {
    const mended = withFindings(({ claim }) => claim !== "average_fee");
    expect(take(start, verified(mended, "Accepted: x")).notice).toBe("Accepted: x");
  });

  it("are none where the same was found", () => {
    const now = take(start, { kind: "verified", catalogue, told: null });
    expect(now.notice).toBe("Nothing changed");
    expect(now.rows).toBe(start.rows);
  });
});

/** That a ledger file of a case cannot be read. */
function broken(file: string): Finding {
  return finding({
    code: "json-malformed",
    severity: "error",
    isUnchecked: true,
    case: "harbour",
    claim: null,
    message: "A comma is missing.",
    help: "Write it.",
    location: { file, line: 1, column: 1, endLine: 1, endColumn: 1, excerpt: null },
  });
}

describe("a ledger that cannot be read any more", () => {
  const file = "claims/harbour/ledger.json";

  it("leaves the old results, marked as old, until it can be read again", () => {
    const old = take(start, verified({ cases: [], findings: [broken(file)] }));
    expect(old.rows).toBe(start.rows);
    expect(old.old).toBe(`${file}: A comma is missing.`);
    expect(old.notice).toBe(`These are the old results. ${file}: A comma is missing.`);
    expect(selectedRow(old)).toBe(selectedRow(start));
    const mended = take(old, verified({ ...HARBOUR }));
    expect(mended.old).toBeNull();
    expect(mended.notice).toBe("Checked again. Nothing became wrong or was mended");
  });

  it("is no news where it could not be read before, or is of no case that is shown", () => {
    const before = take(start, verified({ ...HARBOUR, findings: [broken("other/ledger.json")] }));
    expect(before.old).toBeNull();
    const alike = { ...HARBOUR, findings: [broken(file)] };
    const known = firstState(catalogueOf(alike), { columns: 120, rows: 40 });
    expect(take(known, verified({ ...alike })).old).toBeNull();
  });
});
