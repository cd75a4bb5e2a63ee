import type { Example } from "./check.ts";

/** A JSON value as an example writes it. */
export type Written =
  | string
  | number
  | boolean
  | null
  | readonly Written[]
  | { readonly [name: string]: Written };

/** What else an example's ledger holds, and what else stands in its folder. */
export interface Further {
  /** By name; added to the article, or put in its place. */
  readonly sources?: { readonly [name: string]: Written };
  readonly relations?: readonly Written[];
  readonly files?: Example;
}

/** A small case: an article, its claims, and what else it needs. */
export function exampleOf(
  article: string,
  claims: readonly Written[],
  further: Further = {},
): Example {
  const ledger = {
    version: 1,
    sources: { article: ARTICLE, ...further.sources },
    claims,
    ...(further.relations === undefined ? {} : { relations: further.relations }),
  };
  return {
    "ledger.json": `${JSON.stringify(ledger, null, 2)}\n`,
    "article.md": `${article}\n`,
    ...further.files,
  };
}

const ARTICLE = { path: "article.md", role: "document", dated: "2026-03-02", language: "en" };

/** A quantity claim at a passage of the article. */
export function quantity(
  id: string,
  exact: string,
  fields: { readonly [name: string]: Written } = {},
): Written {
  return { id, kind: "quantity", span: { source: "article", exact }, ...fields };
}

/** A date claim at a passage of the article. */
export function date(
  id: string,
  exact: string,
  fields: { readonly [name: string]: Written } = {},
): Written {
  return { id, kind: "date", span: { source: "article", exact }, ...fields };
}
