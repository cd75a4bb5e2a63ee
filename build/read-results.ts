import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Results } from "./benchmark-table.ts";

/** What the result files in a folder hold: of each benchmark, by its name, each figure by its short one. */
export function readResults(folder: string): Results {
  const names = readdirSync(folder).filter((name) => /^[a-z-]+\.json$/.test(name));
  return new Map(
    names.sort().map((name) => {
      const { rows } = parsed(readFileSync(join(folder, name), "utf8"));
      return [name.slice(0, -".json".length), figuresIn(rows)];
    }),
  );
}

function parsed(text: string): { readonly rows: unknown } {
  const value: unknown = JSON.parse(text);
  return { rows: typeof value === "object" && value !== null ? Reflect.get(value, "rows") : null };
}

function figuresIn(rows: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(typeof rows === "object" && rows !== null ? rows : {}).flatMap(([id, row]) => {
      const value: unknown = typeof row === "object" && row !== null ? row.value : null;
      return typeof value === "string" ? [[id, value] as const] : [];
    }),
  );
}
