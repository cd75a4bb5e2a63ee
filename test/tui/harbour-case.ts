import type { Verification } from "../../src/verify.ts";
import {
  acceptance,
  check,
  claim,
  finding,
  input,
  locate,
  number,
  PERCENT,
  range,
  source,
  text,
  unit,
  verifiedCase,
} from "./fixture.ts";

const tonnes = unit("tonnes");
const dollars = unit("US dollars");
const perTonne = unit("US dollars per tonne");
const people = unit("people");

const article = text(
  source("article", "claims/harbour/article.md", "document"),
  `# The harbour had a hard year

The harbour of Port Alder moved 46.8 million tonnes of goods in 2023 and 44.9 million tonnes in 2024, a decline of 4.1%, its authority said on Monday.

What ships pay for the quay fell by 127 million dollars, or 0.9%. "We are not afraid of an empty quay," the director, Ann Lowe, told the council.

Around 3,000 people work there; roughly two-thirds of them live in town. A further 1,200 drivers come every day.
`,
);

const books = text(
  source(
    "books",
    "claims/harbour/sources/books.csv",
    "evidence",
    "The harbour authority's yearly accounts",
  ),
  `year,fees in dollars,goods in tonnes
2023,1398545650,46837121
2024,1385829270,44954173
`,
);

const before = { text: article, exact: "46.8 million tonnes" };
const after = { text: article, exact: "44.9 million tonnes" };
const fall = { text: article, exact: "127 million dollars" };
const beforeInput = input("goods_before", before, range("46750000", "46850000"), tonnes);
const afterInput = input("goods_after", after, range("44850000", "44950000"), tonnes);
const reason = "The authority's own release has it so; the desk has written to them.";
const accepted = acceptance("books", reason);

const harbour = verifiedCase(
  "harbour",
  [article, books],
  [
    claim({
      id: "goods_before",
      verdict: "unsupported",
      at: before,
      unit: tonnes,
      interval: range("46750000", "46850000"),
    }),
    claim({
      id: "goods_after",
      verdict: "consistent",
      at: after,
      unit: tonnes,
      interval: range("44850000", "44950000"),
      checks: [
        check({
          id: "books",
          kind: "evidence",
          verdict: "consistent",
          unit: tonnes,
          stated: range("44850000", "44950000"),
          implied: range("44954173", "44954173"),
          inputs: [
            input(
              "goods_after/books",
              { text: books, exact: "44954173" },
              range("44954173", "44954173"),
              tonnes,
            ),
          ],
          basis: [{ kind: "truncated", source: "article" }],
        }),
      ],
    }),
    claim({
      id: "goods_fall",
      verdict: "consistent",
      at: { text: article, exact: "4.1%" },
      unit: PERCENT,
      direction: "fall",
      interval: range("-4.15", "-4.05"),
      rules: {
        percent_change: { relation: "percent_change", from: "goods_before", to: "goods_after" },
      },
      checks: [
        check({
          id: "percent_change",
          kind: "derivation",
          verdict: "consistent",
          unit: PERCENT,
          stated: range("-4.15", "-4.05"),
          implied: range("-4.269", "-3.850"),
          inputs: [beforeInput, afterInput],
          formula: "(goods_after - goods_before) / goods_before",
          witness: new Map([
            ["goods_before", number("46800000")],
            ["goods_after", number("44900000")],
          ]),
          stillHolds: range("-4.2", "-3.9"),
        }),
      ],
    }),
    claim({
      id: "fees_fall",
      verdict: "contradicted",
      at: fall,
      unit: dollars,
      direction: "fall",
      interval: range("-127500000", "-126500000"),
      accepted: [accepted],
      checks: [
        check({
          id: "books",
          kind: "evidence",
          verdict: "contradicted",
          unit: dollars,
          stated: range("-127500000", "-126500000"),
          implied: range("-12716380", "-12716380"),
          inputs: [
            input(
              "fees_before",
              { text: books, exact: "1398545650" },
              range("1398545650", "1398545650"),
              dollars,
            ),
            input(
              "fees_after",
              { text: books, exact: "1385829270" },
              range("1385829270", "1385829270"),
              dollars,
            ),
          ],
          gap: number("113783620"),
          repair: { kind: "factor", key: "fees_fall", text: "12.7 million dollars", exponent: 1 },
          assumes: "the yearly accounts hold all fees",
        }),
      ],
    }),
    claim({
      id: "fees_share",
      verdict: "undetermined",
      at: { text: article, exact: "0.9%" },
      unit: PERCENT,
      interval: range("0.85", "0.95"),
      checks: [
        check({
          id: "share",
          kind: "derivation",
          verdict: "undetermined",
          unit: PERCENT,
          stated: range("0.85", "0.95"),
        }),
      ],
    }),
    claim({
      id: "director_quote",
      verdict: "unsupported",
      at: { text: article, exact: "We are not afraid of an empty quay," },
      speaker: "Ann Lowe",
    }),
    claim({
      id: "average_fee",
      verdict: "implausible",
      unit: perTonne,
      interval: range("284.221", "320.856"),
      rules: { formula: { relation: "formula", formula: "fees_total / goods_before" } },
      checks: [
        check({
          id: "formula",
          kind: "derivation",
          verdict: "undetermined",
          unit: perTonne,
          implied: range("284.221", "320.856"),
          formula: "fees_total / goods_before",
          inputs: [
            input("fees_total", null, range("13310000000", "15000000000"), dollars),
            beforeInput,
          ],
        }),
        check({
          id: "plausible",
          kind: "plausible",
          verdict: "implausible",
          unit: perTonne,
          stated: range("10", "100"),
          implied: range("284.221", "320.856"),
          gap: number("184.221"),
        }),
      ],
    }),
    claim({
      id: "fees_total",
      verdict: "undetermined",
      unit: dollars,
      interval: range("13310000000", "15000000000"),
      checks: [
        check({
          id: "formula",
          kind: "derivation",
          verdict: "undetermined",
          unit: dollars,
          implied: range("13310000000", "15000000000"),
          inputs: [
            input("fees_fall", fall, range("126500000", "127500000"), dollars),
            input("fees_share", { text: article, exact: "0.9%" }, range("0.85", "0.95"), PERCENT),
          ],
        }),
      ],
    }),
    claim({
      id: "workers",
      verdict: "confirmed",
      at: { text: article, exact: "3,000 people" },
      unit: people,
      interval: range("2950", "3050"),
      checks: [
        check({
          id: "sum",
          kind: "derivation",
          verdict: "confirmed",
          unit: people,
          stated: range("2950", "3050"),
          implied: range("3001", "3004"),
        }),
      ],
    }),
    claim({
      id: "in_town",
      verdict: "consistent",
      at: { text: article, exact: "two-thirds" },
      unit: PERCENT,
      interval: range("66.6", "66.7"),
      checks: [
        check({
          id: "share",
          kind: "derivation",
          verdict: "consistent",
          unit: PERCENT,
          stated: range("60", "73"),
          implied: range("65.02", "65.35"),
          basis: [{ kind: "hedge", key: "in_town", word: "roughly", width: number("0.0199") }],
        }),
      ],
    }),
    claim({ id: "drivers", verdict: "unanchored", lost: "1,500 drivers", unit: people }),
  ],
);

const seoul = text(
  source("article", "claims/seoul/article.txt", "document"),
  `서울의 기업 쿠팡은 이용자 33,700,000명의 정보가 새었다고 밝혔다. 조사는 十二月 二十日に発表された、と新聞は書いた。
The figure of 33.7 million was \u001b[31mred\u001b[0m and \u202ehidden\u202c in the copy that reached us.
`,
);

const korean = verifiedCase(
  "seoul",
  [seoul],
  [
    claim({
      id: "users",
      verdict: "confirmed",
      at: { text: seoul, exact: "33,700,000명" },
      unit: people,
      interval: range("33700000", "33700000"),
    }),
    claim({
      id: "published",
      verdict: "unsupported",
      at: { text: seoul, exact: "十二月 二十日に発表された" },
      speaker: "新聞",
    }),
    claim({
      id: "hostile",
      verdict: "unsupported",
      at: { text: seoul, exact: "33.7 million was \u001b[31mred\u001b[0m and \u202ehidden\u202c" },
      speaker: "nobody",
    }),
  ],
);

/** Two small cases that have a claim of every verdict. */
export const HARBOUR: Verification = {
  cases: [harbour, korean],
  findings: [
    finding({
      code: "span-lost",
      severity: "error",
      case: "harbour",
      claim: "drivers",
      message: `"1,500 drivers" is not in the article; "1,200 drivers" is the nearest.`,
      help: "Correct the ledger if the article is right.",
      location: locate(article, "1,200 drivers"),
    }),
    finding({
      code: "figure-implausible",
      severity: "error",
      case: "harbour",
      claim: "average_fee",
      check: "plausible",
      message:
        "An average fee of 284.2 to 320.9 US dollars per tonne lies outside the 10 to 100 that its claim calls plausible.",
      help: "Look at the figures that it is made from.",
      location: locate(article, "127 million dollars"),
    }),
    finding({
      code: "figure-contradicted",
      severity: "error",
      case: "harbour",
      claim: "fees_fall",
      check: "books",
      message: `"127 million dollars" is printed, but the books give a fall of 12,716,380.`,
      help: `Write "12.7 million dollars".`,
      location: locate(article, "127 million dollars"),
      related: [{ location: locate(books, "1385829270"), message: "The fees of 2024" }],
      accepted,
    }),
    finding({
      code: "figure-truncated",
      severity: "warning",
      case: "harbour",
      claim: "goods_after",
      check: "books",
      message: `"44.9 million tonnes" agrees with 44,954,173 only if it is cut off, not rounded.`,
      help: "Ask how the figure was rounded.",
      location: locate(article, "44.9 million tonnes"),
    }),
  ],
};
