import type { OpenDocument } from "../../../src/author/addition.ts";
import { openDocuments } from "../../../src/cli/open-documents.ts";

/** The documents of the only case of a test's folder, as `vouch add` opens them. */
export function opened(root: string): readonly OpenDocument[] {
  return openDocuments({ root, folder: root }, "claims/port").map(({ document }) => document);
}

export const ARTICLE =
  "The port took 46.8 million tonnes before the strike and 44.9 million tonnes after it, a 4.1% decline.\n\nShe said it was “a hard month for all of us”, and 40 ships were late.\n";

/** A case in which the first two figures are recorded. */
export const FILES = {
  "vouch.json": "{}\n",
  "claims/port/article.md": ARTICLE,
  "claims/port/sources/port.csv": "month,tonnes,ships\nmay,46800000,112\njune,44900000,40\n",
  "claims/port/ledger.json": `${JSON.stringify(
    {
      version: 1,
      sources: {
        article: { path: "article.md", role: "document", dated: "2026-07-01", language: "en" },
        port: { path: "sources/port.csv", role: "evidence", origin: "the port" },
      },
      claims: [
        {
          id: "before",
          kind: "quantity",
          span: { source: "article", exact: "46.8 million tonnes" },
        },
        {
          id: "after",
          kind: "quantity",
          span: { source: "article", exact: "44.9 million tonnes" },
        },
      ],
    },
    null,
    2,
  )}\n`,
};
