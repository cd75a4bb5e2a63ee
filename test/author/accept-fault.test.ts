import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { acceptFaults, type NewAcceptance } from "../../src/author/accept-fault.ts";
import { applyEdits } from "../../src/author/text-edit.ts";
import { verifyExample } from "../in-memory.ts";
import { at, ledgerOf, smallCase } from "./small-case.ts";

const ARTICLE = "From 21 boats to 15 boats, a 31% decline.";
const LEDGER = ledgerOf([
  at("before", "21 boats"),
  at("after", "15 boats"),
  at("fall", "31% decline", {
    derivations: [{ relation: "percent_change", from: "before", to: "after" }],
  }),
]);

function acceptance(more: Partial<NewAcceptance> = {}): NewAcceptance {
  const { results } = smallCase(LEDGER, ARTICLE);
  const check = results.find(({ claim }) => claim.id === "fall")?.checks[0];
  return {
    claim: "/claims/2",
    check: check?.id ?? "",
    code: "figure-contradicted",
    texts: check?.texts ?? new Map(),
    reason: "Printed so in 1911.",
    by: "the archive",
    until: null,
    ...more,
  };
}

function accepted(ledger: string, ...given: readonly NewAcceptance[]): string {
  const edits = acceptFaults(ledger, given);
  return edits === null ? "" : applyEdits(ledger, edits);
}

function unaccepted(ledger: string): readonly string[] {
  const { findings } = verifyExample({ "ledger.json": ledger, "article.md": ARTICLE });
  return findings
    .filter((one) => one.severity === "error" && one.accepted === null)
    .map(({ code }) => code);
}

describe("acceptFaults", () => {
  it("writes what covers the fault, and nothing else", () => {
    expect(unaccepted(LEDGER)).toEqual(["figure-contradicted"]);
    const after = accepted(LEDGER, acceptance());
    expect(unaccepted(after)).toEqual([]);
    const added = after.split("\n").filter((line) => !LEDGER.includes(line));
    expect(added.join("\n")).toContain(
      '"texts": { "fall": "31% decline", "after": "15 boats", "before": "21 boats" }',
    );
    expect(after.replace(/,\n +"accepted": \[[\s\S]*?\n {6}\]/, "")).toBe(LEDGER);
  });

  it("writes over the acceptance of the same fault", () => {
    const once = accepted(LEDGER, acceptance({ until: "2025-01-01" }));
    const twice = accepted(once, acceptance({ reason: "Still so.", until: "2027-01-01" }));
    expect(unaccepted(once)).not.toEqual([]);
    expect(unaccepted(twice)).toEqual([]);
    expect(twice.match(/"code"/g)).toHaveLength(1);
    expect(twice).not.toContain("Printed so");
  });

  it("adds to those that are there, several at once, on one line or on many", () => {
    const other = acceptance({ check: "other" });
    const third = acceptance({ check: "third" });
    for (const text of [LEDGER, JSON.stringify(JSON.parse(LEDGER))]) {
      const all = accepted(accepted(text, acceptance()), other, third);
      const codes = all.match(/"check": ?"[a-z_]+"/g)?.map((found) => found.replace(/^.*: ?/, ""));
      expect(codes).toEqual(['"percent_change"', '"other"', '"third"']);
    }
  });

  it("writes nothing where the claim is not there or the file is broken", () => {
    expect(acceptFaults(LEDGER, [acceptance({ claim: "/claims/9" })])).toBeNull();
    expect(acceptFaults(`${LEDGER},`, [acceptance()])).toBeNull();
  });

  it("writes what the shipped case has", () => {
    const path = new URL("../../claims/coupang-breach/ledger.json", import.meta.url);
    const shipped = readFileSync(path, "utf8");
    const again = acceptFaults(shipped, [acceptance({ claim: "/claims/8", check: "cards" })]);
    expect(again).toHaveLength(1);
  });
});
