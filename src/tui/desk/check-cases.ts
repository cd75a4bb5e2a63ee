import type { KeptCases } from "../../node/keep-cases.ts";
import type { PathFault } from "../../node/path-fault.ts";
import type { Verification } from "../../verify.ts";
import type { Catalogue } from "../state/catalogue.ts";
import { catalogueOf } from "../state/catalogue-of.ts";

/** What checking gave; the same catalogue as before where nothing changed. */
export type CheckedPaths =
  | { readonly kind: "verified"; readonly catalogue: Catalogue }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** Checks cases as often as asked, and catalogues what came of it. */
export function checkCases(cases: KeptCases): () => CheckedPaths {
  let known: { readonly verification: Verification; readonly catalogue: Catalogue } | null = null;
  return () => {
    const checked = cases.check();
    if (checked.kind === "fault") return checked;
    const { verification } = checked;
    if (known?.verification !== verification)
      known = { verification, catalogue: catalogueOf(verification) };
    return { kind: "verified", catalogue: known.catalogue };
  };
}
