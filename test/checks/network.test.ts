import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/check.ts";
import { exampleOf, quantity, type Written } from "../../src/checks/example.ts";
import { claimsConflict } from "../../src/checks/network/claims-conflict.ts";
import type { JudgedConflict } from "../../src/evaluate/network/judged-network.ts";
import { exitStatus } from "../../src/reporters/exit-status.ts";
import { verifyExample } from "../in-memory.ts";

/** A case with a setting of its own for how its figures are read. */
function strictly(example: Example, readings = "strict"): Example {
  const ledger = JSON.parse(String(example["ledger.json"]));
  return { ...example, "ledger.json": JSON.stringify({ ...ledger, readings }) };
}

/** A quantity that nothing prints. */
function unprinted(id: string, fields: { readonly [name: string]: Written } = {}): Written {
  return { id, kind: "quantity", ...fields };
}

function conflictsOf(example: Example): readonly JudgedConflict[] {
  return verifyExample(example).cases.flatMap(({ network }) => network.conflicts);
}

function membersOf(example: Example): readonly (readonly string[])[] {
  return conflictsOf(example).map(({ members }) => members.map(({ key }) => key));
}

/** The codes of what a person is told that is more than a note, with the claim. */
function told(example: Example): readonly string[] {
  return verifyExample(example)
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ code, claim }) => `${code} ${claim}`);
}

function approvals(loss: string, decline = "4.1%"): Example {
  return exampleOf(`From 46.8 million to 44.9 million, a loss of ${loss}, a ${decline} decline.`, [
    quantity("before", "46.8 million"),
    quantity("after", "44.9 million"),
    quantity("loss", `loss of ${loss}`, {
      derivations: [{ relation: "difference", from: "before", to: "after" }],
    }),
    quantity("fall", `${decline} decline`, {
      derivations: [{ relation: "percent_change", from: "before", to: "after" }],
    }),
  ]);
}

describe("figures that agree two by two", () => {
  it("are told as one irreducible conflict, an error under strict readings", () => {
    const example = strictly(approvals("1.8 million"));
    expect(told(example)).toEqual(["claims-conflict fall"]);
    expect(conflictsOf(example)).toMatchObject([
      {
        isIrreducible: true,
        dissolvedBy: null,
        toldAt: { claim: "fall", check: "percent_change" },
      },
    ]);
    expect(membersOf(example)).toEqual([["before", "loss", "fall"]]);
    expect(exitStatus(verifyExample(example))).toBe(1);
  });

  it("are an error as well where no later reading helps", () => {
    expect(told(approvals("1.8 million"))).toEqual(["claims-conflict fall"]);
  });

  it.each([
    ["about 1.8 million", "4.1%", { kind: "hedge", key: "loss", word: "about" }],
    ["1,900,000", "4.2%", { kind: "zeros", key: "loss" }],
  ])(
    "are a warning where a later reading dissolves it: a loss of %s, %s",
    (loss, decline, basis) => {
      const example = approvals(loss, decline);
      expect(told(example)).toEqual(["claims-agree-by-reading fall"]);
      expect(conflictsOf(example)).toMatchObject([{ dissolvedBy: [basis] }]);
      expect(exitStatus(verifyExample(example))).toBe(0);
    },
  );

  it("point at every figure, with what the others leave it", () => {
    const [finding] = verifyExample(claimsConflict.failing()).findings.filter(
      ({ code }) => code === "claims-conflict",
    );
    expect(finding?.related.map(({ location: { line, column } }) => [line, column])).toEqual([
      [1, 21],
      [1, 53],
      [1, 76],
    ]);
    for (const { message } of finding?.related ?? []) expect(message).toContain("the others leave");
  });

  it("are accepted for as long as none of them changes", () => {
    const accepted = (text: string): Example => {
      const example = strictly(approvals("1.8 million"));
      const ledger = JSON.parse(String(example["ledger.json"]));
      const texts = { before: text, loss: "loss of 1.8 million", fall: "4.1% decline" };
      ledger.claims[3].accepted = [
        { check: "percent_change", code: "claims-conflict", texts, reason: "known", by: "desk" },
      ];
      return { ...example, "ledger.json": JSON.stringify(ledger) };
    };
    expect(exitStatus(verifyExample(accepted("46.8 million")))).toBe(0);
    expect(exitStatus(verifyExample(accepted("46.7 million")))).toBe(1);
  });
});

describe("quantities that nothing prints", () => {
  it("tie changes that lead back to where they began", () => {
    const change = (id: string, exact: string, from: string, to: string) =>
      quantity(id, exact, { derivations: [{ relation: "percent_change", from, to }] });
    const example = exampleOf(
      "It stood at 100, rose by 10% in May, by 10% again in June, fell by 20% in July: 100 in the end.",
      [
        { id: "first", kind: "quantity", span: { source: "article", exact: "100", suffix: "," } },
        unprinted("second"),
        unprinted("third"),
        { id: "last", kind: "quantity", span: { source: "article", exact: "100", suffix: " in" } },
        change("rise", "rose by 10%", "first", "second"),
        {
          id: "again",
          kind: "quantity",
          direction: "rise",
          span: { source: "article", exact: "10% again" },
          derivations: [{ relation: "percent_change", from: "second", to: "third" }],
        },
        change("fall", "fell by 20%", "third", "last"),
      ],
    );
    expect(membersOf(strictly(example))).toEqual([["first", "last", "rise", "again", "fall"]]);
    expect(told(strictly(example))).toEqual(["claims-conflict fall"]);
    expect(conflictsOf(strictly(example))[0]?.isIrreducible).toBe(true);
  });

  it("are found by the linear part where narrowing misses them", () => {
    const pair = (id: string, exact: string, ...of: readonly string[]) =>
      quantity(id, exact, { derivations: [{ relation: "sum", of }] });
    const clubs = (all: string) =>
      exampleOf(
        `Ants and bees have 60 legs, bees and cats 60 arms, ants and cats 60 toes, all ${all} together.`,
        [
          unprinted("ants"),
          unprinted("bees"),
          unprinted("cats"),
          pair("ants_bees", "60 legs", "ants", "bees"),
          pair("bees_cats", "60 arms", "bees", "cats"),
          pair("ants_cats", "60 toes", "ants", "cats"),
          pair("all", all, "ants", "bees", "cats"),
        ],
      );
    expect(membersOf(strictly(clubs("100")))).toEqual([
      ["ants_bees", "bees_cats", "ants_cats", "all"],
    ]);
    expect(told(strictly(clubs("100")))).toContain("claims-conflict all");
    expect(membersOf(strictly(clubs("90")))).toEqual([]);
    expect(exitStatus(verifyExample(strictly(clubs("90"))))).toBe(0);
  });

  it("must say their unit among measures", () => {
    const walk = (unit: { readonly [name: string]: Written }) =>
      exampleOf("Twice the way is 60 feet, and three times the way 90 rods.", [
        unprinted("way", unit),
        quantity("twice", "60 feet", { derivations: [{ formula: "way * 2" }] }),
        quantity("thrice", "90 rods", { derivations: [{ formula: "way * 3" }] }),
      ]);
    expect(membersOf(strictly(walk({})))).toEqual([]);
    expect(told(strictly(walk({})))).toContain("claim-not-quantity twice");
    expect(membersOf(strictly(walk({ unit: "feet" })))).toEqual([]);
  });

  it("end where they lead in a circle", () => {
    const circle = exampleOf("Nothing is printed here.", [
      unprinted("one", { derivations: [{ formula: "other + 1" }] }),
      unprinted("other", { derivations: [{ formula: "one + 1" }] }),
    ]);
    expect(told(circle)).toContain("derivation-circular one");
    const sought = exampleOf("There were 5 of them.", [
      unprinted("other"),
      unprinted("one", { derivations: [{ formula: "other + 1" }] }),
      quantity("five", "5 of them", { derivations: [{ formula: "one - other + 3" }] }),
      unprinted("again", { derivations: [{ formula: "one - 2" }] }),
    ]);
    expect(membersOf(sought)).toEqual([["five"]]);
  });
});

describe("a case", () => {
  const sum = (id: string, exact: string, ...of: readonly string[]) =>
    quantity(id, exact, { derivations: [{ relation: "sum", of }] });

  it("has every one of its independent conflicts told", () => {
    const half = (name: string, left: string, whole: string) => [
      unprinted(name),
      quantity(`${name}_double`, left, { derivations: [{ formula: `${name} * 2` }] }),
      quantity(`${name}_triple`, whole, { derivations: [{ formula: `${name} * 3` }] }),
    ];
    const example = exampleOf("Of 14 hens, 22 rats, 31 dogs, 40 cows, 36 pigs and 54 cats.", [
      ...half("first", "14 hens", "22 rats"),
      ...half("second", "31 dogs", "40 cows"),
      ...half("third", "36 pigs", "54 cats"),
    ]);
    expect(membersOf(strictly(example))).toEqual([
      ["first_double", "first_triple"],
      ["second_double", "second_triple"],
    ]);
  });

  it("leaves out what is contradicted alone, accepted or not", () => {
    const boats = exampleOf(
      "Of 11 boats 4 sank, 5 came home; 15 in all were lost or late, 19 told.",
      [
        quantity("boats", "11 boats"),
        quantity("sank", "4 sank"),
        quantity("home", "5 came home", {
          derivations: [{ relation: "difference", from: "sank", to: "boats" }],
        }),
        sum("all", "15 in all", "boats", "sank"),
        sum("told", "19 told", "all", "sank"),
      ],
    );
    expect(told(boats)).toEqual(["figure-contradicted home"]);
    expect(verifyExample(boats).cases[0]?.network.leftOut).toEqual([
      { claim: "home", check: "difference" },
    ]);
  });
});
