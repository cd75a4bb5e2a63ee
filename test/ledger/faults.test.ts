import { describe, expect, it } from "vitest";
import { edited, GONE } from "./edited.ts";
import { placedFaults, readTexts, readValue, textAt, told } from "./read-text.ts";
import { STORY } from "./story.ts";

type Edits = Readonly<Record<string, unknown>>;

/** What is wrong, the edit of a ledger in order that makes it so, the text pointed at, and a near twin in order. */
const FAULTS: readonly (readonly [object, Edits, string, Edits])[] = [
  [
    { kind: "no-version" },
    { "/version": GONE, "/claims": [], "/sources": GONE, "/relations": [], "/ignored": GONE },
    '{"$schema":"../../schemas/ledger.schema.json","readings":"all","claims":[],"relations":[]}',
    { "/version": 1 },
  ],
  [{ kind: "unknown-version", actual: "2" }, { "/version": 2 }, "2", { "/version": 1 }],
  [{ kind: "unknown-version", actual: '"1"' }, { "/version": "1" }, '"1"', { "/version": 1 }],
  [
    { kind: "unknown-field", owner: "quantity", name: "units", nearest: "unit", belongsTo: null },
    { "/claims/1/units": "won" },
    '"units"',
    { "/claims/1/unit": "won" },
  ],
  [
    { kind: "unknown-field", owner: "quantity", name: "exact", nearest: null, belongsTo: "span" },
    { "/claims/4/exact": "4.1%" },
    '"exact"',
    { "/claims/4/span": { source: "article", exact: "4.1%" } },
  ],
  [
    { kind: "unknown-field", owner: "date", name: "figure", nearest: null, belongsTo: "quantity" },
    { "/claims/5/figure": "11" },
    '"figure"',
    { "/claims/3/figure": "11" },
  ],
  [
    { kind: "missing-field", owner: "span", name: "exact" },
    { "/claims/3/span": { source: "article" } },
    '{"source":"article"}',
    { "/claims/3/span": { source: "article", exact: "4.1%" } },
  ],
  [
    { kind: "missing-field", owner: "span", name: "end" },
    { "/claims/3/span/start": 3 },
    '{"source":"article","exact":"4.1% decline","start":3}',
    { "/claims/3/span/start": 3, "/claims/3/span/end": 15 },
  ],
  [
    { kind: "missing-field", owner: "plausible", name: "from" },
    { "/claims/4/plausible/to": GONE },
    '{"why":"not more"}',
    { "/claims/4/plausible/to": GONE, "/claims/4/plausible/from": "1" },
  ],
  [
    { kind: "missing-field", owner: "claim", name: "kind" },
    { "/claims/4": { id: "average" } },
    '{"id":"average"}',
    { "/claims/4": { id: "average", kind: "quantity" } },
  ],
  [
    { kind: "missing-field", owner: "derivation", name: "relation" },
    { "/claims/4/derivations/0": { from: "before", to: "after" } },
    '{"from":"before","to":"after"}',
    { "/claims/4/derivations/0": { relation: "difference", from: "before", to: "after" } },
  ],
  [
    { kind: "unknown-field", owner: "source", name: "file", nearest: "path" },
    { "/sources/talk": { file: "talk", role: "evidence" } },
    '"file"',
    { "/sources/talk": { path: "talk", role: "evidence" } },
  ],
  [
    { kind: "bad-value", actual: "up", nearest: "rise" },
    { "/claims/3/direction": "up" },
    '"up"',
    { "/claims/3/direction": "rise" },
  ],
  [
    { kind: "wrong-type", sorts: ["list"], actual: "object" },
    { "/claims/4/derivations": { formula: "before" } },
    '{"formula":"before"}',
    { "/claims/4/derivations": [{ formula: "before" }] },
  ],
  [
    { kind: "wrong-type", sorts: ["object"], actual: "text" },
    { "/claims/3/span": "4.1% decline" },
    '"4.1% decline"',
    { "/claims/3/span": { source: "article", exact: "4.1% decline" } },
  ],
  [
    { kind: "wrong-type", sorts: ["text"], actual: "number", example: "approvals" },
    { "/claims/0/unit": 3 },
    "3",
    { "/claims/0/unit": "3" },
  ],
  [
    { kind: "wrong-type", sorts: ["text", "number"], actual: "null" },
    { "/claims/1/cell/row": null },
    "null",
    { "/claims/1/cell/row": "null" },
  ],
  [
    { kind: "bad-value", actual: "falls", allowed: ["rise", "fall", "none"], nearest: "fall" },
    { "/claims/3/direction": "falls" },
    '"falls"',
    { "/claims/3/direction": "fall" },
  ],
  [
    { kind: "bad-value", actual: "Before", nearest: "before", example: "approvals_before" },
    { "/claims/3/derivations/0/from": "Before" },
    '"Before"',
    { "/claims/3/derivations/0/from": "before" },
  ],
  [
    { kind: "bad-value", actual: "other-case/a" },
    { "/claims/3/derivations/5/of/0": "other-case/a" },
    '"other-case/a"',
    { "/claims/3/derivations/7/of/0": "other-case/a" },
  ],
  [
    { kind: "bad-value", actual: "percent-change", nearest: "percent_change" },
    { "/claims/3/derivations/0/relation": "percent-change" },
    '"percent-change"',
    { "/claims/3/derivations/0/relation": "percent_change" },
  ],
  [
    { kind: "bad-value", actual: "quoted", allowed: ["quantity", "date", "quotation"] },
    { "/claims/7/kind": "quoted" },
    '"quoted"',
    { "/claims/7/kind": "quotation" },
  ],
  [
    { kind: "bad-value", actual: "My Source", nearest: "my_source" },
    { "/sources/My Source": { path: "a.md", role: "evidence" } },
    '"My Source"',
    { "/sources/my_source": { path: "a.md", role: "evidence" } },
  ],
  [
    { kind: "bad-value", actual: "10" },
    { "/claims/0/span/end": 10 },
    "10",
    { "/claims/0/span/end": 11 },
  ],
  [
    { kind: "bad-value", actual: "total" },
    { "/claims/2/cell/pointer": "total" },
    '"total"',
    { "/claims/2/cell/pointer": "/total" },
  ],
  [
    { kind: "bad-value", actual: "0" },
    { "/claims/1/cell/row": 0 },
    "0",
    { "/claims/1/cell/row": 1 },
  ],
  [
    { kind: "empty-text", name: "reason" },
    { "/claims/3/accepted/0/reason": " " },
    '" "',
    { "/claims/3/accepted/0/reason": "known" },
  ],
  [
    { kind: "figure-as-number", write: '"4.1"' },
    { "/claims/3/figure": 4.1 },
    "4.1",
    { "/claims/3/figure": "4.1" },
  ],
  [
    { kind: "figure-as-number", write: '"1000"' },
    { "/sources/cards/columns/amount/scale": 1000 },
    "1000",
    { "/sources/cards/columns/amount/scale": "1000" },
  ],
  [
    { kind: "too-few", name: "of", needed: 2, actual: 1 },
    { "/claims/3/derivations/5/of": ["before"] },
    '["before"]',
    { "/claims/3/derivations/7/of": ["before"] },
  ],
  [
    { kind: "too-few", name: "of", needed: 2, actual: 1 },
    { "/relations/0/of": ["fall"] },
    '["fall"]',
    { "/relations/0/of": ["fall", "average"] },
  ],
  [
    { kind: "bad-date", actual: "2025-02-30", reason: "no-such-date" },
    { "/sources/article/dated": "2025-02-30" },
    '"2025-02-30"',
    { "/sources/article/dated": "2025-02-28" },
  ],
  [
    { kind: "bad-date", actual: "24 December 2025", reason: "form", example: "2025-12-24" },
    { "/sources/article/dated": "24 December 2025" },
    '"24 December 2025"',
    { "/sources/article/dated": "2025-12-24" },
  ],
  [
    { kind: "bad-date", actual: "2025-12-20/2025-12-01", reason: "reversed" },
    { "/claims/6/date": "2025-12-20/2025-12-01" },
    '"2025-12-20/2025-12-01"',
    { "/claims/6/date": "2025-12-01/2025-12-01" },
  ],
  [
    { kind: "bad-date", actual: "2025-13", reason: "no-such-date" },
    { "/claims/7/said": "2025-13" },
    '"2025-13"',
    { "/claims/7/said": "2025-12" },
  ],
  [
    { kind: "bad-date", actual: "2026-06-31", reason: "no-such-date" },
    { "/claims/3/accepted/0/until": "2026-06-31" },
    '"2026-06-31"',
    { "/claims/3/accepted/0/until": "2026-06-30" },
  ],
  [
    { kind: "bad-path", actual: "../../../talk", reason: "leaves-root" },
    { "/sources/talk/path": "../../../talk" },
    '"../../../talk"',
    { "/sources/talk/path": "../../talk" },
  ],
  [
    { kind: "no-standing", owner: "date" },
    { "/claims/5": { id: "first", kind: "date", date: "2025-11" } },
    '{"id":"first","kind":"date","date":"2025-11"}',
    { "/claims/5": { id: "first", kind: "date", cell: { source: "people", pointer: "/a" } } },
  ],
  [
    { kind: "no-standing", owner: "quotation" },
    { "/claims/7": { id: "punishment", kind: "quotation" } },
    '{"id":"punishment","kind":"quotation"}',
    { "/claims/7": { id: "punishment", kind: "quantity" } },
  ],
  [
    { kind: "no-standing", owner: "evidence" },
    { "/claims/6/evidence/0": { source: "cards" } },
    '{"source":"cards"}',
    { "/claims/6/evidence/0": { source: "cards", span: { exact: "x" } } },
  ],
  [
    { kind: "two-standings", owner: "quantity" },
    { "/claims/1": { ...STORY.claims[1], span: { source: "article", exact: "x" } } },
    '{"id":"after","kind":"quantity","cell":{"source":"cards","row":2,"column":3},"span":{"source":"article","exact":"x"}}',
    { "/claims/1/cell": GONE, "/claims/1/span": { source: "article", exact: "x" } },
  ],
  [
    { kind: "duplicate-id", id: "after" },
    { "/claims/8": { id: "after", kind: "quantity" } },
    '"after"',
    { "/claims/8": { id: "afterwards", kind: "quantity" } },
  ],
  [
    { kind: "duplicate-check-id", of: "derivation", id: "share" },
    { "/claims/3/derivations/0/id": "share" },
    '{"relation":"share","part":"after","whole":"before"}',
    { "/claims/3/derivations/1/id": "shares" },
  ],
  [
    { kind: "duplicate-check-id", of: "derivation", id: "plausible" },
    { "/claims/3/derivations/9/id": "plausible" },
    '"plausible"',
    { "/claims/3/derivations/9/id": "possible" },
  ],
  [
    { kind: "duplicate-check-id", of: "evidence", id: "cards" },
    { "/claims/0/evidence/1/id": "cards" },
    '"cards"',
    { "/claims/0/evidence/1/id": "cards_again" },
  ],
  [
    { kind: "duplicate-check-id", of: "relation", id: "told_twice" },
    { "/relations/1/id": "told_twice" },
    '"told_twice"',
    { "/relations/1/id": "told_once" },
  ],
  [
    { kind: "missing-check-id", of: "derivation", name: "formula" },
    { "/claims/3/derivations/10": { id: "other", formula: "before" } },
    '{"formula":"after / before"}',
    {
      "/claims/3/derivations/10": { id: "other", formula: "before" },
      "/claims/3/derivations/9/id": "formula",
    },
  ],
  [
    { kind: "missing-check-id", of: "evidence", name: "talk" },
    { "/claims/0/evidence/1": { id: "one", source: "talk", span: { exact: "x" } } },
    '{"source":"talk","span":{"exact":"forty-seven million","prefix":"some "}}',
    { "/claims/0/evidence/1": { id: "one", source: "people", cell: { pointer: "/a" } } },
  ],
  [
    { kind: "missing-check-id", of: "relation", name: "before" },
    { "/relations/0": { id: "one", relation: "before", earlier: "first", later: "last" } },
    '{"relation":"before","earlier":"first","later":"last"}',
    {
      "/relations/0": { id: "told_twice", relation: "before", earlier: "first", later: "last" },
      "/relations/1/id": "two",
      "/claims/3/accepted/2": GONE,
    },
  ],
  [
    { kind: "unknown-claim", id: "befor", nearest: "before" },
    { "/claims/3/derivations/0/from": "befor" },
    '"befor"',
    { "/claims/3/derivations/0/from": "average" },
  ],
  [
    { kind: "unknown-claim", id: "people", nearest: "people_all" },
    { "/claims/3/derivations/3/whole": "people" },
    '"people"',
    { "/claims/3/derivations/3/whole": "people_all" },
  ],
  [
    { kind: "unknown-claim", id: "nobody", nearest: null },
    { "/claims/3/derivations/6/of/1": "nobody" },
    '"nobody"',
    { "/claims/3/derivations/6/of/1": "average" },
  ],
  [
    { kind: "unknown-claim", id: "latest", nearest: "last" },
    { "/claims/4/derivations/0/later": "latest" },
    '"latest"',
    { "/claims/4/derivations/0/later": "last" },
  ],
  [
    { kind: "unknown-claim", id: "falls", nearest: "fall" },
    { "/claims/3/accepted/1/texts/falls": "4.1%" },
    '"falls"',
    { "/claims/3/accepted/1/texts/fall": "4.1%" },
  ],
  [
    { kind: "unknown-claim", id: "averages", nearest: "average" },
    { "/relations/0/of/1": "story/averages" },
    '"story/averages"',
    { "/relations/0/of/1": "other-case/averages" },
  ],
  [
    { kind: "unknown-source", name: "artikel", nearest: "article" },
    { "/claims/3/span/source": "artikel" },
    '"artikel"',
    { "/claims/3/span/source": "talk" },
  ],
  [
    { kind: "unknown-source", name: "card", nearest: "cards" },
    { "/claims/0/evidence/0/id": "cards", "/claims/0/evidence/0/source": "card" },
    '"card"',
    { "/claims/0/evidence/0/id": "cards", "/claims/0/evidence/0/source": "people" },
  ],
  [
    { kind: "unknown-check", check: "percent", nearest: "percent_change" },
    { "/claims/3/accepted/0/check": "percent" },
    '"percent"',
    { "/claims/3/accepted/0/check": "point_difference" },
  ],
  [
    { kind: "unknown-claim", id: "afters", nearest: "after" },
    { "/claims/4/derivations/6/weights/1": "afters" },
    '"afters"',
    { "/claims/4/derivations/6/weights/1": "average" },
  ],
  [
    { kind: "unknown-claim", id: "lasst", nearest: "last" },
    { "/claims/4/derivations/10/later": "lasst" },
    '"lasst"',
    { "/claims/4/derivations/10/later": "first" },
  ],
  [
    { kind: "unknown-claim", id: "falls", nearest: "fall" },
    { "/claims/4/derivations/11/rate": "falls" },
    '"falls"',
    { "/claims/4/derivations/11/rate": "average" },
  ],
  [
    { kind: "unknown-claim", id: "people", nearest: "people_all" },
    { "/claims/4/derivations/14/among/1": "people" },
    '"people"',
    { "/claims/4/derivations/14/among/1": "before" },
  ],
  [
    { kind: "unknown-claim", id: "people", nearest: "people_all" },
    { "/claims/4/derivations/17/count": "people" },
    '"people"',
    { "/claims/4/derivations/17/count": "before" },
  ],
  [
    { kind: "unknown-claim", id: "aftre", nearest: "after" },
    { "/relations/2/lower": "aftre" },
    '"aftre"',
    { "/relations/2/lower": "average" },
  ],
  [
    { kind: "unknown-source", name: "artikel", nearest: "article" },
    { "/ignored/0/span/source": "artikel" },
    '"artikel"',
    { "/ignored/0/span/source": "talk" },
  ],
  [
    { kind: "unknown-source", name: "talks", nearest: "talk" },
    { "/claims/7/speaker_evidence/source": "talks" },
    '"talks"',
    { "/claims/7/speaker_evidence/source": "article" },
  ],
  [
    { kind: "unknown-source", name: "talks", nearest: "talk" },
    { "/claims/7/translation/original/source": "talks" },
    '"talks"',
    { "/claims/7/translation/original/source": "article" },
  ],
  [
    { kind: "uneven-lists", name: "weights", other: "of", needed: 2, actual: 3 },
    { "/claims/4/derivations/6/weights": ["before", "after", "people_all"] },
    '["before","after","people_all"]',
    {
      "/claims/4/derivations/6/weights": ["before", "after", "people_all"],
      "/claims/4/derivations/6/of": ["fall", "average", "fall"],
    },
  ],
  [
    { kind: "too-few", name: "weights", needed: 2, actual: 1 },
    { "/claims/4/derivations/6/weights": ["before"] },
    '["before"]',
    { "/claims/4/derivations/6/weights": ["before", "before"] },
  ],
  [
    { kind: "too-few", name: "among", needed: 1, actual: 0 },
    { "/claims/4/derivations/14/among": [] },
    "[]",
    { "/claims/4/derivations/14/among": ["after"] },
  ],
  [
    { kind: "too-few", name: "items", needed: 1, actual: 0 },
    { "/claims/4/derivations/18/items": [] },
    "[]",
    { "/claims/4/derivations/18/items": ["names"] },
  ],
  [
    { kind: "fields-clash", owner: "derivation", name: "earlier", other: "periods" },
    { "/claims/4/derivations/9/earlier": "first", "/claims/4/derivations/9/later": "last" },
    '"earlier"',
    {
      "/claims/4/derivations/9/periods": GONE,
      "/claims/4/derivations/9/earlier": "first",
      "/claims/4/derivations/9/later": "last",
    },
  ],
  [
    { kind: "missing-field", owner: "derivation", name: "periods" },
    { "/claims/4/derivations/9/periods": GONE },
    '{"id":"by_years","relation":"growth_rate","from":"before","to":"after"}',
    { "/claims/4/derivations/9/periods": "6" },
  ],
  [
    { kind: "missing-field", owner: "derivation", name: "later" },
    { "/claims/4/derivations/12/later": GONE },
    '{"id":"compound_by_dates","relation":"compound","from":"before","rate":"fall","earlier":"first"}',
    { "/claims/4/derivations/12/later": "first" },
  ],
  [
    { kind: "figure-as-number", write: '"5"' },
    { "/claims/4/derivations/9/periods": 5 },
    "5",
    { "/claims/4/derivations/9/periods": "15" },
  ],
  [
    { kind: "bad-value", actual: "2.5", example: "5" },
    { "/claims/4/derivations/9/periods": "2.5" },
    '"2.5"',
    { "/claims/4/derivations/9/periods": "25" },
  ],
  [
    { kind: "bad-value", actual: "0", example: "5" },
    { "/claims/4/derivations/11/periods": "0" },
    '"0"',
    { "/claims/4/derivations/11/periods": "10" },
  ],
  [
    { kind: "bad-value", actual: "high", allowed: ["highest", "lowest"], nearest: "highest" },
    { "/claims/4/derivations/15/order": "high" },
    '"high"',
    { "/claims/4/derivations/15/order": "highest" },
  ],
  [
    { kind: "wrong-type", sorts: ["boolean"], actual: "text" },
    { "/relations/3/or_equal": "yes" },
    '"yes"',
    { "/relations/3/or_equal": false },
  ],
  [
    { kind: "fields-clash", owner: "quantity", name: "rounded_to", other: "exact" },
    { "/claims/0/exact": true },
    '"rounded_to"',
    { "/claims/0/exact": true, "/claims/0/rounded_to": GONE },
  ],
  [
    { kind: "fields-clash", owner: "quantity", name: "rounding", other: "exact" },
    { "/claims/4/exact": true, "/claims/4/significant": GONE },
    '"rounding"',
    { "/claims/4/significant": GONE },
  ],
  [
    { kind: "fields-clash", owner: "quantity", name: "rounded_to", other: "significant" },
    { "/claims/4/rounded_to": "10" },
    '"rounded_to"',
    { "/claims/4/rounded_to": "10", "/claims/4/significant": GONE },
  ],
  [
    { kind: "bad-value", actual: "false", allowed: ["true"] },
    { "/claims/2/exact": false },
    "false",
    { "/claims/2/exact": GONE },
  ],
  [
    { kind: "figure-as-number", write: '"2"' },
    { "/claims/4/significant": 2 },
    "2",
    { "/claims/4/significant": "3" },
  ],
  [
    { kind: "bad-value", actual: "truncate", nearest: "truncated" },
    { "/claims/4/rounding": "truncate" },
    '"truncate"',
    { "/claims/4/rounding": "half-even" },
  ],
  [
    { kind: "missing-field", owner: "ignored", name: "why" },
    { "/ignored/0": { span: { source: "article", exact: "x" } } },
    '{"span":{"source":"article","exact":"x"}}',
    { "/ignored/0": { span: { source: "article", exact: "x" }, why: "a page" } },
  ],
  [
    { kind: "missing-field", owner: "ignored", name: "span" },
    { "/ignored/0": { why: "a page" } },
    '{"why":"a page"}',
    { "/ignored/0": { span: { source: "article", exact: "y" }, why: "a page" } },
  ],
  [
    { kind: "missing-field", owner: "quotation", name: "speaker" },
    {
      "/claims/7": {
        ...STORY.claims[1],
        id: "said_so",
        kind: "quotation",
        speaker_evidence: { source: "talk", span: { exact: "x" } },
      },
    },
    '{"id":"said_so","kind":"quotation","cell":{"source":"cards","row":2,"column":3},"speaker_evidence":{"source":"talk","span":{"exact":"x"}}}',
    { "/claims/7/speaker_evidence": GONE },
  ],
  [
    { kind: "bad-value", actual: "the managers", example: "[the managers]" },
    { "/claims/7/signed_off/0/text": "the managers" },
    '"the managers"',
    { "/claims/7/signed_off/0/text": "[the heads]" },
  ],
  [
    { kind: "missing-field", owner: "sign-off", name: "by" },
    { "/claims/7/signed_off/0/by": GONE },
    '{"text":"[the managers]","why":"named before"}',
    { "/claims/7/signed_off/0/by": "me" },
  ],
  [
    { kind: "missing-field", owner: "translation", name: "translator" },
    { "/claims/7/translation": { text: "nicht bange" }, "/claims/7/accepted": GONE },
    '{"text":"nicht bange"}',
    { "/claims/7/translation": { translator: "me" }, "/claims/7/accepted": GONE },
  ],
  [
    { kind: "duplicate-check-id", of: "evidence", id: "said" },
    { "/claims/7/evidence/0/id": "said" },
    '{"source":"talk","span":{"exact":"11 December"}}',
    { "/claims/7/evidence/0/id": "told" },
  ],
  [
    { kind: "unknown-check", check: "said", nearest: null },
    { "/claims/7/said_evidence": GONE },
    '"said"',
    { "/claims/7/said_evidence/id": "said" },
  ],
  [
    { kind: "unknown-check", check: "told_twice", nearest: null },
    { "/relations/0/of/0": "before" },
    '"told_twice"',
    { "/relations/0/of/1": "before" },
  ],
];

describe("a fault of a ledger", () => {
  it.each(FAULTS)("is %j alone, at its place", (fault, edits, text) => {
    const reading = readValue(edited(STORY, edits));
    expect(told(reading)).toEqual([`${placedFaults(reading)[0]?.kind}: ${text}`]);
    expect(reading.faults[0]).toMatchObject(fault);
  });

  it.each(FAULTS)("is not there in the near twin of %j", (_fault, _edits, _text, twin) => {
    expect(told(readValue(edited(STORY, twin)))).toEqual([]);
  });

  it.each([
    [
      "/claims/3/derivations/3",
      { relation: "share", from: "before", to: "after" },
      ["part", "whole"],
    ],
    [
      "/claims/3/derivations/8",
      { relation: "days_between", from: "first", later: "last" },
      ["earlier"],
    ],
    ["/relations/1", { relation: "before", of: ["first", "last"], later: "last" }, ["earlier"]],
    ["/claims/3/derivations/5", { relation: "sum", part: "before", whole: "after" }, ["of", null]],
    ["/relations/2", { relation: "above", earlier: "first", later: "last" }, ["higher", "lower"]],
    ["/claims/4/derivations/13", { relation: "age", from: "first", to: "last" }, ["born", "at"]],
    ["/claims/4/derivations/16", { relation: "integer_share", of: "before" }, ["whole"]],
  ])("at %s names for a term of another relation the one that is missing", (at, value, terms) => {
    const faults = placedFaults(readValue(edited(STORY, { [at]: value })));
    const meant = faults.map((fault) =>
      fault.kind === "unknown-field" ? fault.nearest : fault.kind,
    );
    expect(meant).toEqual(terms);
  });

  it("points at the first of two claims with one id", () => {
    const reading = readValue(edited(STORY, { "/claims/8": { id: "after", kind: "quantity" } }));
    const [fault] = placedFaults(reading);
    expect(fault?.kind === "duplicate-id" && fault.first.pointer).toBe("/claims/1/id");
    expect(fault?.place.pointer).toBe("/claims/8/id");
  });
});

describe("a fault of a whole file", () => {
  const ledger = JSON.stringify({ version: 1 });

  it.each([
    ["[]", { kind: "not-a-ledger", actual: "list" }],
    ["null", { kind: "not-a-ledger", actual: "null" }],
    ['"claims"', { kind: "not-a-ledger", actual: "text" }],
  ])("is told of a ledger that is %s", (text, fault) => {
    const reading = readTexts({ "ledger.json": text });
    expect(reading.faults).toMatchObject([fault]);
    expect(told(reading)).toEqual([`not-a-ledger: ${text}`]);
  });

  it("is told of an empty ledger", () => {
    expect(told(readTexts({ "ledger.json": "" }))).toEqual(["json: empty"]);
  });

  it.each([
    ["7", "not-claims: 7"],
    ['{"version":1,"claims":[]}', 'second-ledger: "version"'],
    ['{"claims":[]}', 'second-ledger: "claims"'],
    ["[7]", "wrong-type: 7"],
  ])("is told of a further file that is %s", (text, fault) => {
    expect(told(readTexts({ "ledger.json": ledger, "more.json": text }))).toEqual([fault]);
  });

  it.each(["[]", '{"id":"a","kind":"quantity"}'])("is none of a further file %s", (text) => {
    expect(told(readTexts({ "ledger.json": ledger, "more.json": text }))).toEqual([]);
  });
});

describe("a malformed part", () => {
  it("takes no other with it", () => {
    const reading = readValue(
      edited(STORY, {
        "/claims/0/unit": 5,
        "/claims/3/derivations/0/to": 7,
        "/claims/3/plausible/why": "",
        "/relations/1/later": GONE,
        "/sources/talk/role": "proof",
      }),
    );
    expect(told(reading)).toEqual([
      'bad-value: "proof"',
      'missing-field: {"relation":"before","earlier":"first"}',
      "wrong-type: 5",
      'empty-text: ""',
      "wrong-type: 7",
    ]);
    const ids = STORY.claims.map(({ id }) => id);
    expect([...reading.case.claims.keys()]).toEqual(ids.filter((id) => id !== "before"));
    expect([...reading.case.sources.keys()]).toEqual(["article", "cards", "people"]);
    const fall = reading.case.claims.get("fall");
    expect(fall).toMatchObject({ plausible: null });
    expect(fall?.kind === "quantity" && fall.derivations[0]?.id).toBe("difference");
  });

  it.each([
    ["/claims/3/note", 5],
    ["/claims/3/remark", "seen"],
    ["/claims/3/$schema", 5],
    ["/sources/article/sha256", "abc"],
    ["/sources/article/dated", "yesterday"],
    ["/sources/article/archive", "a link"],
  ])("is left out alone when nothing is decided by %s", (pointer, value) => {
    const reading = readValue(edited(STORY, { [pointer]: value }));
    expect(reading.faults).toHaveLength(1);
    expect(reading.case.claims.has("fall")).toBe(true);
    expect(reading.case.sources.has("article")).toBe(true);
  });

  it.each([
    ["/claims/3/figur", "5%"],
    ["/claims/3/readings", "strikt"],
  ])("takes its claim with it when %s may change what the claim says", (pointer, value) => {
    const reading = readValue(edited(STORY, { [pointer]: value }));
    expect(reading.faults).toHaveLength(1);
    expect(reading.case.claims.has("fall")).toBe(false);
  });

  it("takes its source with it when rounded_to is misspelt", () => {
    const reading = readValue(edited(STORY, { "/sources/cards/rounded-to": "10" }));
    expect(told(reading)).toEqual(['unknown-field: "rounded-to"']);
    expect(reading.case.sources.has("cards")).toBe(false);
  });

  it("still names a claim that others may refer to", () => {
    const reading = readValue(edited(STORY, { "/claims/1/unit": 5 }));
    expect(told(reading)).toEqual(["wrong-type: 5"]);
    expect(reading.case.claims.has("after")).toBe(false);
    const fall = reading.case.claims.get("fall");
    expect(fall?.kind === "quantity" && fall.derivations).toHaveLength(10);
  });
});

describe("a file that is damaged as JSON", () => {
  const text = JSON.stringify(STORY, null, 2);

  it("has its other claims read, and no echoes told", () => {
    const broken = text.replace('"unit": "approvals",', '"unit": "approvals,');
    const reading = readTexts({ "ledger.json": broken });
    expect(reading.faults.map(({ kind }) => kind)).toEqual(["json"]);
    expect(reading.case.claims.has("punishment")).toBe(true);
  });

  it("has its other faults told when it is plain what was meant", () => {
    const broken = text.replace('"unit": "approvals",', '"unit": 5');
    expect(told(readTexts({ "ledger.json": broken }))).toEqual([
      "json: missing-comma 5",
      "wrong-type: 5",
    ]);
  });

  it("has nothing told but what JSON lacks, whichever mark is left out", () => {
    const marks = [...text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]|,(?=\s*["{])/g)]
      .filter(([found]) => !found.startsWith('"'))
      .map(({ index }) => index);
    expect(marks.length).toBeGreaterThan(200);
    for (const mark of marks) {
      const kinds = readTexts({ "ledger.json": text.slice(0, mark) + text.slice(mark + 1) }).faults;
      expect(new Set(kinds.map(({ kind }) => kind)), text.slice(mark - 40, mark + 1)).toEqual(
        new Set(["json"]),
      );
    }
  });

  it("lets no id be called unknown that it may hold", () => {
    const ledger = edited(STORY, { "/claims/3/derivations/0/from": "elsewhere" });
    const files = { "ledger.json": JSON.stringify(ledger), "more.json": '[{"id": "other" ' };
    const kinds = readTexts(files).faults.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(["json"]);
  });
});

describe("places", () => {
  it("are of the key where the key is wrong, else of the value", () => {
    const reading = readValue(edited(STORY, { "/claims/1/colour": "red", "/claims/0/unit": 5 }));
    const places = placedFaults(reading).map(({ place }) => [place.part, textAt(reading, place)]);
    expect(places).toEqual([
      ["value", "5"],
      ["key", '"colour"'],
    ]);
  });
});
