import type { Example } from "../check.ts";

const ARTICLE = "The tower is 324 metres tall.\n";

/** A case whose ledger is given as it is written, character by character, about one small article. */
export function written(ledger: string, files: Example = {}): Example {
  return { "ledger.json": ledger, "article.md": ARTICLE, ...files };
}

/** A ledger of one small article in which the claim is written as given. */
export function withClaim(claim: string, files: Example = {}): Example {
  return written(
    `{
  "version": 1,
  "sources": { "article": { "path": "article.md", "role": "document" } },
  "claims": [
    ${claim}
  ]
}
`,
    files,
  );
}

/** A ledger of one small article in which its source is written as given. */
export function withSource(source: string): Example {
  return written(`{
  "version": 1,
  "sources": { "article": ${source} },
  "claims": [
    { "id": "height", "kind": "quantity", "span": { "source": "article", "exact": "324 metres" } }
  ]
}
`);
}
