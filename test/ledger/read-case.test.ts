import { describe, expect, it } from "vitest";
import { readCase } from "../../src/ledger/read-case.ts";
import { sourcePaths } from "../../src/ledger/source-paths.ts";
import { edited } from "./edited.ts";
import { readTexts, readValue, told } from "./read-text.ts";
import { STORY } from "./story.ts";

const reading = readValue(STORY);
const claimOf = (id: string) => reading.case.claims.get(id);

describe("a case in order", () => {
  it("has no faults", () => {
    expect(told(reading)).toEqual([]);
  });

  it("keeps its name, its folder, its claims in order and its files", () => {
    expect(reading.case).toMatchObject({
      name: "story",
      folder: "claims/story",
      readings: "all",
    });
    expect([...reading.case.claims.keys()]).toEqual(STORY.claims.map(({ id }) => id));
    expect(reading.files.map(({ path }) => path)).toEqual(["claims/story/ledger.json"]);
  });

  it("has sources with paths from the root, formats by ending and defaults", () => {
    const { sources } = reading.case;
    expect(sources.get("article")).toEqual({
      id: "article",
      place: { file: "claims/story/ledger.json", pointer: "/sources/article", part: "value" },
      path: "claims/story/article.md",
      role: "document",
      title: "The story",
      format: "markdown",
      dated: "2025-12-24",
      language: "en",
      sha256: null,
      rounding: "either",
      readings: null,
      roundedTo: null,
      hedges: new Map(),
      key: null,
      columns: new Map(),
      origin: null,
      retrieved: null,
      note: null,
    });
    expect(sources.get("cards")).toMatchObject({
      format: "csv",
      sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      rounding: "half-up",
      readings: "strict",
      roundedTo: "10",
      key: "period",
      columns: new Map([["amount", { unit: "won", scale: "thousand", roundedTo: "10,000" }]]),
    });
    expect(sources.get("people")).toMatchObject({
      path: "claims/shared/people.json",
      format: "json",
    });
    expect(sourcePaths(reading)).toEqual([
      "claims/story/article.md",
      "claims/story/sources/cards.csv",
      "claims/shared/people.json",
      "claims/story/talk",
    ]);
  });

  it("has claims at spans, at cells and implied", () => {
    expect(claimOf("before")?.standing).toEqual({
      kind: "span",
      source: "article",
      selector: { exact: "46.8 million", prefix: "", suffix: " in the", start: 10, end: 22 },
      place: { file: "claims/story/ledger.json", pointer: "/claims/0/span", part: "value" },
    });
    expect(claimOf("after")?.standing).toMatchObject({
      kind: "cell",
      source: "cards",
      cell: { kind: "table", row: 2, column: 3 },
    });
    expect(claimOf("people_all")?.standing).toMatchObject({
      cell: { kind: "pointer", pointer: "/total" },
    });
    expect(claimOf("average")?.standing).toEqual({ kind: "implied" });
  });

  it("names each check by its id, its source or its relation", () => {
    expect(claimOf("before")?.evidence.map(({ id }) => id)).toEqual(["cards", "counted", "talk"]);
    const fall = claimOf("fall");
    expect(fall?.kind === "quantity" && fall.derivations.map(({ id }) => id)).toEqual([
      "percent_change",
      "difference",
      "point_difference",
      "share",
      "ratio",
      "sum",
      "product",
      "same",
      "days_between",
      "formula",
    ]);
    expect(reading.case.relations.map(({ id }) => id)).toEqual([
      "told_twice",
      "before",
      "more",
      "not_below",
    ]);
  });

  it("has rules with their claims, its own case's name taken off", () => {
    const fall = claimOf("fall");
    const rules = fall?.kind === "quantity" ? fall.derivations.map(({ rule }) => rule) : [];
    expect(rules).toEqual([
      { relation: "percent_change", from: "before", to: "after" },
      { relation: "difference", from: "before", to: "after" },
      { relation: "point_difference", from: "before", to: "after" },
      { relation: "share", part: "after", whole: "before" },
      { relation: "ratio", part: "after", whole: "before" },
      { relation: "sum", of: ["before", "after"] },
      { relation: "product", of: ["before", "after"] },
      { relation: "same", of: ["other-case/fall", "before"] },
      { relation: "days_between", earlier: "first", later: "last", inclusive: false },
      { relation: "formula", formula: "after / before" },
    ]);
    expect(reading.case.relations[0]).toMatchObject({ of: ["fall", "average", "other-case/fall"] });
  });

  it("has every rule with what it takes for granted when nothing is written", () => {
    const average = claimOf("average");
    const rules = average?.kind === "quantity" ? average.derivations.map(({ rule }) => rule) : [];
    expect(rules.slice(1)).toEqual([
      { relation: "multiple", from: "before", to: "after" },
      { relation: "index", from: "before", to: "after" },
      { relation: "rate", part: "after", whole: "before", per: "100,000" },
      { relation: "rate", part: "after", whole: "before", per: null },
      { relation: "average", of: ["before", "after"] },
      { relation: "weighted_average", of: ["fall", "average"], weights: ["before", "after"] },
      {
        relation: "parts_of_whole",
        of: ["before", "after"],
        exhaustive: true,
        overlapping: false,
      },
      {
        relation: "parts_of_whole",
        of: ["before", "after"],
        exhaustive: false,
        overlapping: true,
      },
      {
        relation: "growth_rate",
        from: "before",
        to: "after",
        periods: { kind: "number", number: "5" },
      },
      {
        relation: "growth_rate",
        from: "before",
        to: "after",
        periods: { kind: "years", earlier: "first", later: "last" },
      },
      {
        relation: "compound",
        from: "before",
        rate: "fall",
        periods: { kind: "number", number: "12" },
      },
      {
        relation: "compound",
        from: "before",
        rate: "fall",
        periods: { kind: "years", earlier: "first", later: "last" },
      },
      { relation: "age", born: "first", at: "last" },
      { relation: "rank", value: "before", among: ["after", "people_all"], order: "highest" },
      { relation: "rank", value: "after", among: ["before"], order: "lowest" },
      { relation: "integer_share", whole: "people_all" },
      { relation: "integer_mean", count: "people_all" },
      { relation: "list_count", items: ["names", "addresses"] },
    ]);
    expect(reading.case.relations.slice(2)).toMatchObject([
      { relation: "above", higher: "before", lower: "after", orEqual: false },
      { relation: "above", higher: "before", lower: "after", orEqual: true },
    ]);
  });

  it.each([
    ["before", { kind: "rounded", to: "100,000", rounding: null }],
    ["people_all", { kind: "exact" }],
    ["average", { kind: "significant", digits: 2, rounding: "truncated" }],
    ["fall", { kind: "read", rounding: null }],
  ])("knows how exactly %s is meant", (id, precision) => {
    expect(claimOf(id)).toMatchObject({ precision });
  });

  it("has its ignored passages with their reasons", () => {
    const pointer = "/ignored/0/span";
    expect(reading.case.ignored).toMatchObject([
      {
        standing: { kind: "span", source: "article", selector: { start: 100 }, place: { pointer } },
        why: "a page number",
      },
    ]);
  });

  it("has quotations with evidence for what is said of them, sign-offs and their translation", () => {
    const quotation = claimOf("punishment");
    expect(quotation).toMatchObject({
      attributions: [
        { part: "speaker", written: "Lee Jae Myung", evidence: { id: "speaker" } },
        { part: "said", written: "2025-12-11", evidence: { id: "said" } },
        { part: "occasion", evidence: { id: "occasion", sameAs: "the minutes" } },
      ],
      signedOff: [{ text: "[the managers]", by: "desk", why: "named before" }],
      translation: {
        translator: "the agency",
        text: "nicht bange",
        original: { id: "original", standing: { kind: "span", source: "talk" } },
      },
    });
    expect(quotation?.evidence.map(({ id }) => id)).toEqual(["talk"]);
  });

  it("has what else its claims say", () => {
    expect(claimOf("fall")).toMatchObject({
      figure: "4.1%",
      direction: "fall",
      readings: "strict",
      note: "as printed",
      plausible: { from: "1%", to: "10%", why: "not more" },
    });
    expect(claimOf("average")).toMatchObject({ plausible: { from: null, to: "100" } });
    expect(claimOf("first")).toMatchObject({ kind: "date", date: "2025-11" });
    expect(claimOf("punishment")).toMatchObject({
      kind: "quotation",
      speaker: "Lee Jae Myung",
      said: "2025-12-11",
      occasion: "a briefing",
    });
    expect(claimOf("fall")?.accepted[0]).toMatchObject({
      check: "percent_change",
      until: "2026-12-31",
      texts: new Map([
        ["fall", "4.1% decline"],
        ["before", "46.8 million"],
        ["before/cards", "46837121"],
      ]),
    });
  });
});

describe("the files of a case", () => {
  const small = JSON.stringify({
    version: 1,
    sources: { numbers: { path: "numbers.json", role: "evidence" } },
  });
  const claim = (id: string) => ({ id, kind: "quantity" });

  it("adds further claims in the order of the files' names", () => {
    const further = readTexts({
      "b.json": JSON.stringify([claim("b_one"), claim("b_two")]),
      "a.json": JSON.stringify({ $schema: "x", ...claim("a_one") }),
      "ledger.json": small,
    });
    expect(told(further)).toEqual([]);
    expect([...further.case.claims.keys()]).toEqual(["a_one", "b_one", "b_two"]);
    expect(further.case.claims.get("b_two")?.place).toEqual({
      file: "claims/story/b.json",
      pointer: "/1",
      part: "value",
    });
  });

  it("leaves sources, vouch.json, other endings and other folders alone", () => {
    const others = readTexts({
      "ledger.json": small,
      "numbers.json": "[1, 2",
      "vouch.json": "{}",
      "claims.jsonl": "{",
      "deeper/more.json": "{",
    });
    expect(told(others)).toEqual([]);
    expect(others.files.map(({ path }) => path)).toEqual(["claims/story/ledger.json"]);
  });

  it("leaves a source alone whose entry is malformed", () => {
    const ledger = edited(JSON.parse(small), { "/sources/numbers/role": "proof" });
    const others = readTexts({ "ledger.json": JSON.stringify(ledger), "numbers.json": "[1, 2" });
    expect(told(others)).toEqual(['bad-value: "proof"']);
  });

  it("reads a case that lies at the root", () => {
    const atRoot = readCase({
      folder: "",
      name: "root",
      files: [{ kind: "loaded", path: "ledger.json", text: small }],
    });
    expect(sourcePaths(atRoot)).toEqual(["numbers.json"]);
  });

  it("passes on what keeps a file from being read", () => {
    const fault = { kind: "unreadable", reason: "EACCES" } as const;
    const path = "claims/story/ledger.json";
    const folder = "claims/story";
    const unread = readCase({ folder, name: "story", files: [{ kind: "fault", path, fault }] });
    expect(unread.faults).toEqual([{ kind: "file", file: path, fault }]);
    const none = readCase({ folder, name: "story", files: [] });
    expect(none.faults).toEqual([{ kind: "file", file: path, fault: { kind: "missing" } }]);
    expect(none.case.claims.size).toBe(0);
  });
});
