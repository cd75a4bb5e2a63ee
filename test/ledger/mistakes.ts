/** A ledger that someone wrote by hand, with this as its one claim beside `total` and `part`. */
export function withClaim(claim: string): string {
  return `{
  "version": 1,
  "sources": {
    "article": { "path": "article.md", "role": "document" },
    "table": { "path": "table.csv", "role": "evidence" }
  },
  "claims": [
    { "id": "total", "kind": "quantity", "span": { "source": "article", "exact": "40" } },
    { "id": "part", "kind": "quantity", "span": { "source": "article", "exact": "10" } },
    ${claim}
  ]
}`;
}

export function withSource(source: string): string {
  return `{ "version": 1, "sources": { "article": ${source} }, "claims": [] }`;
}

export const SPAN = `"span": { "source": "article", "exact": "25%" }`;
export const HEAD = `"id": "share", "kind": "quantity"`;

/** What people get wrong, how it looks, and what they are told: the kind of fault and the text it points at. */
export const MISTAKES: readonly (readonly [string, string, readonly string[]])[] = [
  // The claim
  [
    "figure as a number",
    withClaim(`{ ${HEAD}, ${SPAN}, "figure": 25.0 }`),
    ["figure-as-number: 25.0"],
  ],
  [
    "no id",
    withClaim(`{ "kind": "date", ${SPAN} }`),
    [`missing-field: { "kind": "date", ${SPAN} }`],
  ],
  [
    "no kind",
    withClaim(`{ "id": "share", ${SPAN} }`),
    [`missing-field: { "id": "share", ${SPAN} }`],
  ],
  [
    "id with capitals",
    withClaim(`{ "id": "Share", "kind": "quantity", ${SPAN} }`),
    ['bad-value: "Share"'],
  ],
  [
    "id with a hyphen",
    withClaim(`{ "id": "the-share", "kind": "date", ${SPAN} }`),
    ['bad-value: "the-share"'],
  ],
  ["id as a number", withClaim(`{ "id": 7, "kind": "quantity", ${SPAN} }`), ["wrong-type: 7"]],
  [
    "id used twice",
    withClaim(`{ "id": "part", "kind": "quantity", ${SPAN} }`),
    ['duplicate-id: "part"'],
  ],
  [
    "kind in the plural",
    withClaim(`{ "id": "q", "kind": "quantities", ${SPAN} }`),
    ['bad-value: "quantities"'],
  ],
  [
    "kind type",
    withClaim(`{ "id": "share", "type": "quantity", ${SPAN} }`),
    ['unknown-field: "type"'],
  ],
  ["misspelt field", withClaim(`{ ${HEAD}, ${SPAN}, "unti": "%" }`), ['unknown-field: "unti"']],
  [
    "field of another kind",
    withClaim(`{ "id": "q", "kind": "quotation", ${SPAN}, "unit": "%" }`),
    ['unknown-field: "unit"'],
  ],
  [
    "a comment as a field",
    withClaim(`{ ${HEAD}, ${SPAN}, "comment": "check" }`),
    ['unknown-field: "comment"'],
  ],
  [
    "direction as a verb",
    withClaim(`{ ${HEAD}, ${SPAN}, "direction": "up" }`),
    ['bad-value: "up"'],
  ],
  ["empty unit", withClaim(`{ ${HEAD}, ${SPAN}, "unit": "" }`), ['empty-text: ""']],
  // Where it stands
  ["span as text", withClaim(`{ ${HEAD}, "span": "25%" }`), ['wrong-type: "25%"']],
  [
    "span without its source",
    withClaim(`{ ${HEAD}, "span": { "exact": "25%" } }`),
    ['missing-field: { "exact": "25%" }'],
  ],
  [
    "span with text for exact",
    withClaim(`{ ${HEAD}, "span": { "source": "article", "exat": "25%" } }`),
    ['unknown-field: "exat"'],
  ],
  [
    "span's words beside it",
    withClaim(`{ ${HEAD}, "source": "article", "exact": "25%" }`),
    ['unknown-field: "source"', 'unknown-field: "exact"'],
  ],
  [
    "empty span",
    withClaim(`{ ${HEAD}, "span": { "source": "article", "exact": "" } }`),
    ['empty-text: ""'],
  ],
  [
    "source that is not there",
    withClaim(`{ ${HEAD}, "span": { "source": "story", "exact": "25%" } }`),
    ['unknown-source: "story"'],
  ],
  [
    "source by its file",
    withClaim(`{ ${HEAD}, "span": { "source": "article.md", "exact": "25%" } }`),
    ['bad-value: "article.md"'],
  ],
  [
    "span and cell",
    withClaim(`{ ${HEAD}, ${SPAN}, "cell": { "source": "table", "row": 1, "column": 2 } }`),
    [`two-standings: { ${HEAD}, ${SPAN}, "cell": { "source": "table", "row": 1, "column": 2 } }`],
  ],
  [
    "date nowhere",
    withClaim('{ "id": "day", "kind": "date", "date": "2025-12-24" }'),
    ['no-standing: { "id": "day", "kind": "date", "date": "2025-12-24" }'],
  ],
  [
    "cell by col",
    withClaim(`{ ${HEAD}, "cell": { "source": "table", "row": 1, "col": 2 } }`),
    ['unknown-field: "col"'],
  ],
  [
    "start without end",
    withClaim(`{ ${HEAD}, "span": { "source": "article", "exact": "25%", "start": 4 } }`),
    ['missing-field: { "source": "article", "exact": "25%", "start": 4 }'],
  ],
  // Its checks
  [
    "derivation not in a list",
    withClaim(`{ ${HEAD}, "derivations": { "formula": "part / total" } }`),
    ['wrong-type: { "formula": "part / total" }'],
  ],
  [
    "derivation as text",
    withClaim(`{ ${HEAD}, "derivations": ["part / total"] }`),
    ['wrong-type: "part / total"'],
  ],
  [
    "derivation in the singular",
    withClaim(`{ ${HEAD}, "derivation": [] }`),
    ['unknown-field: "derivation"'],
  ],
  [
    "relation that is none",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "percentage", "from": "part", "to": "total" }] }`,
    ),
    ['bad-value: "percentage"'],
  ],
  [
    "terms of another relation",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "share", "from": "part", "to": "total" }] }`,
    ),
    ['unknown-field: "from"', 'unknown-field: "to"'],
  ],
  [
    "claim that is not there",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "share", "part": "parts", "whole": "total" }] }`,
    ),
    ['unknown-claim: "parts"'],
  ],
  [
    "sum of one",
    withClaim(`{ ${HEAD}, "derivations": [{ "relation": "sum", "of": ["part"] }] }`),
    ['too-few: ["part"]'],
  ],
  [
    "sum of numbers",
    withClaim(`{ ${HEAD}, "derivations": [{ "relation": "sum", "of": ["part", 30] }] }`),
    ["wrong-type: 30"],
  ],
  [
    "relation called formula",
    withClaim(`{ ${HEAD}, "derivations": [{ "relation": "formula", "formula": "part / total" }] }`),
    ['unknown-field: "relation"'],
  ],
  [
    "two unnamed of a kind",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "formula": "part / total" }, { "formula": "10 / total" }] }`,
    ),
    [
      'missing-check-id: { "formula": "part / total" }',
      'missing-check-id: { "formula": "10 / total" }',
    ],
  ],
  [
    "yes for true",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "days_between", "earlier": "part", "later": "total", "inclusive": "yes" }] }`,
    ),
    ['wrong-type: "yes"'],
  ],
  [
    "periods as a number",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "growth_rate", "from": "part", "to": "total", "periods": 5 }] }`,
    ),
    ["figure-as-number: 5"],
  ],
  [
    "years for periods",
    withClaim(
      `{ ${HEAD}, "derivations": [{ "relation": "growth_rate", "from": "part", "to": "total", "years": "5" }] }`,
    ),
    ['unknown-field: "years"'],
  ],
  [
    "relation called mean",
    withClaim(`{ ${HEAD}, "derivations": [{ "relation": "mean", "of": ["part", "total"] }] }`),
    ['bad-value: "mean"'],
  ],
  [
    "exact in quotation marks",
    withClaim(`{ ${HEAD}, ${SPAN}, "exact": "true" }`),
    ['unknown-field: "exact"'],
  ],
  [
    "exact and rounded",
    withClaim(`{ ${HEAD}, ${SPAN}, "rounded_to": "10", "exact": true }`),
    ['fields-clash: "rounded_to"'],
  ],
  [
    "speaker with evidence inside",
    withClaim(`{ "id": "q", "kind": "quotation", ${SPAN}, "speaker": { "name": "Ann" } }`),
    ['wrong-type: { "name": "Ann" }'],
  ],
  [
    "evidence for a speaker that is not named",
    withClaim(
      `{ "id": "q", "kind": "quotation", ${SPAN}, "speaker_evidence": { "source": "article", "span": { "exact": "Ann" } } }`,
    ),
    [
      `missing-field: { "id": "q", "kind": "quotation", ${SPAN}, "speaker_evidence": { "source": "article", "span": { "exact": "Ann" } } }`,
    ],
  ],
  [
    "translator alone",
    withClaim(`{ "id": "q", "kind": "quotation", ${SPAN}, "translation": "Ann" }`),
    ['wrong-type: "Ann"'],
  ],
  [
    "evidence without a place",
    withClaim(`{ ${HEAD}, ${SPAN}, "evidence": [{ "source": "table" }] }`),
    ['no-standing: { "source": "table" }'],
  ],
  [
    "evidence by name alone",
    withClaim(`{ ${HEAD}, ${SPAN}, "evidence": ["table"] }`),
    ['wrong-type: "table"'],
  ],
  [
    "source within the evidence's cell",
    withClaim(
      `{ ${HEAD}, ${SPAN}, "evidence": [{ "source": "table", "cell": { "source": "table", "row": 1, "column": 2 } }] }`,
    ),
    ['unknown-field: "source"'],
  ],
  [
    "plausible by numbers",
    withClaim(`{ ${HEAD}, "plausible": { "from": 10, "to": 50, "why": "a share" } }`),
    ["figure-as-number: 10", "figure-as-number: 50"],
  ],
  [
    "plausible without why",
    withClaim(`{ ${HEAD}, "plausible": { "from": "10%", "to": "50%" } }`),
    ['missing-field: { "from": "10%", "to": "50%" }'],
  ],
  [
    "acceptance without a reason",
    withClaim(
      `{ ${HEAD}, ${SPAN}, "plausible": { "to": "9%", "why": "x" }, "accepted": [{ "check": "plausible", "code": "value-implausible", "texts": {}, "by": "me", "reason": "" }] }`,
    ),
    ['empty-text: ""'],
  ],
  [
    "acceptance of no check",
    withClaim(
      `{ ${HEAD}, ${SPAN}, "accepted": [{ "check": "table", "code": "figure-contradicted", "texts": {}, "by": "me", "reason": "known" }] }`,
    ),
    ['unknown-check: "table"'],
  ],
  [
    "code with an underscore",
    withClaim(
      `{ ${HEAD}, ${SPAN}, "plausible": { "to": "9%", "why": "x" }, "accepted": [{ "check": "plausible", "code": "value_implausible", "texts": {}, "by": "me", "reason": "known" }] }`,
    ),
    ['bad-value: "value_implausible"'],
  ],
  [
    "claims within a claim",
    withClaim(`{ ${HEAD}, ${SPAN}, "claims": [] }`),
    ['unknown-field: "claims"'],
  ],
  ["a claim's id where a claim is", withClaim('"share"'), ['wrong-type: "share"']],
  [
    "relation misspelt",
    withClaim(`{ ${HEAD}, "derivations": [{ "relatoin": "sum", "of": ["part", "total"] }] }`),
    ['unknown-field: "relatoin"'],
  ],
  // The sources
  [
    "path with backslashes",
    withSource('{ "path": "sources\\\\a.md", "role": "document" }'),
    ['bad-path: "sources\\\\a.md"'],
  ],
  [
    "path of one's own machine",
    withSource('{ "path": "/home/me/a.md", "role": "document" }'),
    ['bad-path: "/home/me/a.md"'],
  ],
  [
    "path of a drive",
    withSource('{ "path": "C:/a.md", "role": "document" }'),
    ['bad-path: "C:/a.md"'],
  ],
  [
    "address for a path",
    withSource('{ "path": "https://example.org/a", "role": "document" }'),
    ['bad-path: "https://example.org/a"'],
  ],
  ["no path", withSource('{ "file": "a.md", "role": "document" }'), ['unknown-field: "file"']],
  [
    "role that is none",
    withSource('{ "path": "a.md", "role": "source" }'),
    ['bad-value: "source"'],
  ],
  ["path alone", withSource('"a.md"'), ['wrong-type: "a.md"']],
  [
    "day as on the page",
    withSource('{ "path": "a.md", "role": "document", "dated": "December 24, 2025" }'),
    ['bad-date: "December 24, 2025"'],
  ],
  [
    "day without noughts",
    withSource('{ "path": "a.md", "role": "document", "dated": "2025-2-3" }'),
    ['bad-date: "2025-2-3"'],
  ],
  [
    "day that is not",
    withSource('{ "path": "a.md", "role": "document", "dated": "2025-02-30" }'),
    ['bad-date: "2025-02-30"'],
  ],
  [
    "language by its name",
    withSource('{ "path": "a.md", "role": "document", "language": "English" }'),
    ['bad-value: "English"'],
  ],
  [
    "digest cut short",
    withSource('{ "path": "a.md", "role": "document", "sha256": "e3b0c442" }'),
    ['bad-value: "e3b0c442"'],
  ],
  // The ledger
  ["no version", '{ "claims": [] }', ['no-version: { "claims": [] }']],
  ["version as text", '{ "version": "1", "claims": [] }', ['unknown-version: "1"']],
  ["sources in a list", '{ "version": 1, "sources": [] }', ["wrong-type: []"]],
  ["claims by id", '{ "version": 1, "claims": { "share": {} } }', ['wrong-type: { "share": {} }']],
  ["claims alone", "[]", ["not-a-ledger: []"]],
  ["ignored as words", '{ "version": 1, "ignored": ["page 3"] }', ['wrong-type: "page 3"']],
  [
    "ignored without a reason",
    '{ "version": 1, "sources": {}, "ignored": [{ "span": { "source": "a", "exact": "page 3" } }] }',
    ['missing-field: { "span": { "source": "a", "exact": "page 3" } }'],
  ],
  ["readings that are none", '{ "version": 1, "readings": "loose" }', ['bad-value: "loose"']],
  ["a comma at the end", '{ "version": 1, "claims": [], }', ["json: trailing-comma ,"]],
  ["a comma too few", '{ "version": 1 "claims": [] }', ["json: missing-comma 1"]],
  [
    "a field twice",
    '{ "version": 1, "claims": [], "claims": [] }',
    ['json: duplicate-key "claims"'],
  ],
];
