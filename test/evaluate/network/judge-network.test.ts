import { describe, expect, it } from "vitest";
import { judgeCase } from "../../../src/evaluate/judge-case.ts";
import { judgeNetwork } from "../../../src/evaluate/network/judge-network.ts";
import type { JudgedNetwork } from "../../../src/evaluate/network/judged-network.ts";
import { openSource } from "../../../src/evaluate/opened-source.ts";
import { toExactText, toFixed } from "../../../src/interval/decimal.ts";
import type { Interval } from "../../../src/interval/interval.ts";
import { readCase } from "../../../src/ledger/read-case.ts";

/** Holds the claims of one document together. */
function judged(article: string, rest: object): JudgedNetwork {
  const ledger = {
    version: 1,
    sources: { article: { path: "article.md", role: "document" } },
    ...rest,
  };
  const text = JSON.stringify(ledger);
  const file = { kind: "loaded", path: "ledger.json", text, sha256: "" } as const;
  const { case: given, faults } = readCase({ name: "example", folder: "", files: [file] });
  expect(faults).toEqual([]);
  const sources = new Map(
    [...given.sources].map(([id, source]) => [id, openSource(source, article)]),
  );
  return judgeNetwork(judgeCase(given, sources).alone);
}

function quantity(id: string, exact: string, more: object = {}): object {
  return { id, kind: "quantity", span: { source: "article", exact }, ...more };
}

function told({ low, high }: Interval): string {
  return [low, high].map((end) => (end === null ? "" : toExactText(end.value))).join("..");
}

const CARDS =
  "Approvals went from 46.8 million to 44.9 million, a loss of 1.8 million, a 4.1% decline.";

const cards = (readings: string): object => ({
  readings,
  claims: [
    quantity("before", "46.8 million"),
    quantity("after", "44.9 million"),
    quantity("loss", "loss of 1.8 million", {
      derivations: [{ relation: "difference", from: "before", to: "after" }],
    }),
    quantity("fall", "4.1% decline", {
      derivations: [{ relation: "percent_change", from: "before", to: "after" }],
    }),
  ],
});

describe("judgeNetwork", () => {
  it.each(["strict", "all"])("finds what no sum alone shows, with %s readings", (readings) => {
    const { conflicts, leftOut, notFullyChecked } = judged(CARDS, cards(readings));
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    expect(
      conflict?.members.map(({ key, unit, printed }) => [key, unit.name, told(printed)]),
    ).toEqual([
      ["before", "", "46750000..46850000"],
      ["loss", "", "-1850000..-1750000"],
      ["fall", "percent", "-4.15..-4.05"],
    ]);
    expect(conflict?.checks.map(({ claim }) => claim)).toEqual(["loss", "fall"]);
    expect(conflict?.isIrreducible).toBe(true);
    // A loss of 1.85 of 46.75 million is a fall of 3.957…%, which the printed 4.05 to 4.15 excludes.
    const left = conflict?.members[2]?.left?.low ?? null;
    expect(left === null ? null : toFixed(left.value, 2, "floor")).toBe("-3.96");
    expect({ leftOut, notFullyChecked }).toEqual({ leftOut: [], notFullyChecked: [] });
  });

  it.each([
    ["31 chairs", { kind: "digit", key: "three", text: "36 chairs", exponent: null }],
    ["360 chairs", null],
  ])("offers a change with which all could hold if none is as likely: %s", (three, repair) => {
    const { conflicts } = judged(`Three halls have ${three}, five such halls 60 chairs.`, {
      claims: [
        { id: "hall", kind: "quantity", unit: "chairs" },
        quantity("three", three, { derivations: [{ formula: "hall * 3" }] }),
        quantity("five", "60 chairs", { derivations: [{ formula: "hall * 5" }] }),
      ],
      readings: "strict",
    });
    // 36 in place of 360 and 600 in place of 60 are slips of the same kind.
    expect(conflicts.map((conflict) => conflict.repair)).toEqual([repair]);
    expect(conflicts[0]?.toldAt).toEqual({ claim: "five", check: "formula" });
  });

  it("judges alone what is more than a sum", () => {
    const { conflicts, heldAlone } = judged(
      "It was 20 °C, or 68 °F; the north had 40 boats, three times more than the 10 of the south.",
      {
        claims: [
          quantity("celsius", "20 °C"),
          quantity("fahrenheit", "68 °F"),
          quantity("north", "40 boats"),
          quantity("south", "10"),
          quantity("times", "three times more", {
            derivations: [{ relation: "multiple", from: "south", to: "north" }],
          }),
        ],
        relations: [{ id: "told_twice", relation: "same", of: ["celsius", "fahrenheit"] }],
      },
    );
    expect(conflicts).toEqual([]);
    expect(heldAlone).toEqual([
      { claim: "times", check: "multiple" },
      { claim: null, check: "told_twice" },
    ]);
  });

  it("implies the total of which 127 billion is 0.9%", () => {
    const { conflicts, implied } = judged("It fell by 127 billion won, or 0.9%.", {
      claims: [
        quantity("fall_amount", "127 billion won"),
        { id: "total", kind: "quantity", unit: "won" },
        quantity("fall_share", "0.9%", {
          derivations: [{ relation: "share", part: "fall_amount", whole: "total" }],
        }),
      ],
    });
    expect(conflicts).toEqual([]);
    const total = implied.get("total");
    expect(total && told(total.interval)).toBe("253000000000000/19..15000000000000");
    expect(total).toMatchObject({ unit: { name: "won" } });
  });

  it("leaves out what is contradicted alone, so that it accuses no neighbour", () => {
    const { conflicts, leftOut } = judged(
      "Of 11 boats 4 sank and 5 came home; 15 in all were lost or late.",
      {
        claims: [
          quantity("boats", "11"),
          quantity("sank", "4"),
          quantity("home", "5", {
            derivations: [{ relation: "difference", from: "sank", to: "boats" }],
          }),
          quantity("all", "15", { derivations: [{ relation: "sum", of: ["boats", "sank"] }] }),
        ],
      },
    );
    expect(conflicts).toEqual([]);
    expect(leftOut).toEqual([{ claim: "home", check: "difference" }]);
  });

  it("takes the readings that single checks needed as given", () => {
    const { conflicts, readings } = judged("Sales rose from 40 to 50, up 20%, and 10 more.", {
      claims: [
        quantity("from", "40"),
        quantity("to", "50"),
        quantity("rise", "20%", {
          derivations: [{ relation: "percent_change", from: "from", to: "to" }],
        }),
      ],
    });
    expect(conflicts).toEqual([]);
    expect(readings.length).toBeGreaterThan(0);
  });

  it("ties claims by relations that none of them owns", () => {
    const { conflicts } = judged("First 10 to 12, then 11 to 14, and 13 in the end.", {
      claims: [
        quantity("a", "10 to 12"),
        quantity("b", "11 to 14"),
        { id: "middle", kind: "quantity", derivations: [{ relation: "same", of: ["a"] }] },
        quantity("c", "13"),
      ],
      relations: [
        { id: "one", relation: "same", of: ["a", "b"] },
        { id: "two", relation: "same", of: ["b", "c"] },
      ],
    });
    expect(conflicts.map(({ checks }) => checks.map(({ check }) => check))).toEqual([
      ["one", "two"],
    ]);
  });
});
