import { DEFAULT_CONFIG } from "../ledger/config.ts";
import { loadConfig } from "./load-config.ts";
import { namedCases } from "./named-cases.ts";

/** The folders of the cases whose claims some cases may name: all that are checked without a path, and those of the paths. */
export function casesAround(
  root: string,
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): readonly string[] {
  const loaded = loadConfig(root);
  const config = loaded.kind === "config" ? loaded.config : DEFAULT_CONFIG;
  const folders = [[], paths].flatMap((each) => {
    const named = namedCases(root, folder, each, config);
    return named.kind === "cases" ? named.folders : [];
  });
  return [...new Set(folders)];
}
