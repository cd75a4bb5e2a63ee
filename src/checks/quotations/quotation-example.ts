import type { Example } from "../check.ts";

/** A small case with one quotation and the captured words that it must agree with. */
export function quotationExample(
  quotation: string,
  original: string,
  further: object = {},
): Example {
  const ledger = {
    version: 1,
    sources: {
      article: { path: "article.md", role: "document", dated: "2026-03-02", language: "en" },
      speech: { path: "speech.txt", role: "evidence", dated: "2026-03-01" },
    },
    claims: [
      {
        id: "words",
        kind: "quotation",
        span: { source: "article", exact: quotation },
        evidence: [{ source: "speech", span: { exact: original } }],
        ...further,
      },
    ],
  };
  return {
    "ledger.json": `${JSON.stringify(ledger, null, 2)}\n`,
    "article.md": `The mayor said: “${quotation}”\n`,
    "speech.txt": `Mayor Ana Reyes spoke on March 1. ${original} Then she left.\n`,
  };
}
