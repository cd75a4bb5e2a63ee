/** The article of a small case on disk. What the ledger says of it is right, wrong, moved, edited, ambiguous or lost. */
export const ARTICLE = `# The harbour had a hard year

The harbour of Port Alder moved 46.8 million tonnes of goods in 2023 and 44.9 million tonnes in 2024, a decline of 5.1%, its authority said on Monday.

"We are not afraid of an empty quay," the director, Ann Lowe, told the council. Around 3,100 people work there; roughly two-thirds of them live in town.

A further 1,200 drivers come every day, and 1,200 more at the weekend. The crane lifts 40 tonnes.

항만청은 12월 11일 화물이 4,490만 톤이라고 밝혔다.
`;

const claims = [
  {
    id: "goods_before",
    kind: "quantity",
    span: { source: "article", exact: "46.8 million tonnes" },
  },
  {
    id: "goods_after",
    kind: "quantity",
    span: { source: "article", exact: "44.9 million tonnes" },
    evidence: [{ source: "books", cell: { row: "2024", column: "goods" } }],
  },
  {
    id: "goods_fall",
    kind: "quantity",
    span: { source: "article", exact: "decline of 5.1%" },
    derivations: [{ relation: "percent_change", from: "goods_before", to: "goods_after" }],
  },
  {
    id: "afraid",
    kind: "quotation",
    speaker: "Ann Lowe",
    span: { source: "article", exact: "We are not afraid of an empty quay" },
  },
  {
    id: "people",
    kind: "quantity",
    unit: "people",
    span: {
      source: "article",
      exact: "Around 3,000 people work there; roughly two-thirds of them live",
    },
    figure: "around 3,000",
  },
  {
    id: "drivers",
    kind: "quantity",
    unit: "drivers",
    span: { source: "article", exact: "1,200" },
  },
  {
    id: "every_day",
    kind: "quantity",
    span: { source: "article", exact: "1,200 drivers", start: 7, end: 20 },
  },
  {
    id: "lost",
    kind: "quantity",
    span: { source: "article", exact: "an eighty-year-old lighthouse in the south" },
  },
  {
    id: "crane",
    kind: "quantity",
    span: { source: "article", exact: "The crane lifts 40 tonnes", prefix: "But then " },
  },
];

const ledger = {
  version: 1,
  sources: {
    article: { path: "article.md", role: "document", dated: "2025-01-20" },
    books: {
      path: "sources/books.csv",
      role: "evidence",
      origin: "The harbour authority's yearly accounts",
      columns: { goods: { unit: "tonnes" } },
    },
  },
  claims,
};

/** The files of a workspace with that case, by path. */
export const FILES: Readonly<Record<string, string>> = {
  "vouch.json": "{}\n",
  "claims/harbour/ledger.json": `${JSON.stringify(ledger, null, 2)}\n`,
  "claims/harbour/article.md": ARTICLE,
  "claims/harbour/sources/books.csv": "year,goods\n2023,46837121\n2024,44954173\n",
};

/** Where the ledger of that case is. */
export const LEDGER = "claims/harbour/ledger.json";
