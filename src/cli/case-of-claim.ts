import { openCase } from "../node/open-case.ts";
import { nearestName } from "../text/nearest-name.ts";

/** The one case (its folder, from the root) that has a claim, or what to tell where none or several have it. */
export type CaseOfClaim =
  | { readonly kind: "case"; readonly folder: string }
  | { readonly kind: "unclear"; readonly message: string };

export function caseOfClaim(root: string, folders: readonly string[], claim: string): CaseOfClaim {
  const all = folders.map((folder) => ({
    folder,
    claims: [...openCase(root, folder).reading.case.claims.keys()],
  }));
  const having = all.filter(({ claims }) => claims.includes(claim));
  const [only, second] = having;
  if (only === undefined) {
    const ids = all.flatMap(({ claims }) => claims);
    return { kind: "unclear", message: tellUnknownClaim(claim, ids) };
  }
  if (second === undefined) return { kind: "case", folder: only.folder };
  const names = having.map(({ folder }) => folder).join(" and ");
  return { kind: "unclear", message: `${claim} is a claim of ${names}: name the case behind it.` };
}

export function tellUnknownClaim(claim: string, ids: readonly string[]): string {
  const close = nearestName(claim, ids);
  return `There is no claim ${claim}.${close === null ? "" : ` Did you mean ${close}?`}`;
}
