import { exact } from "../../interval/exact.ts";
import { tellNumber } from "../../quantity/tell-value.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";

/** How many faults a case has, errors most of them, and how many errors are told. */
export interface TooManyErrors {
  readonly count: number;
  readonly limit: number;
}

/** More errors in a case than anybody would read. */
export const errorsTooMany: Check<TooManyErrors> = {
  code: "errors-too-many",
  severity: "error",
  isUnchecked: true,
  summary: "A case has more errors than are told.",
  explanation:
    "Of a case a thousand errors are told, so that a report can still be read and kept; the others are left out, and the check fails until they are fewer. Most often one mistake, such as a source that was moved, makes them all. A vouch.json may set another limit.",
  failing: () => limited(1),
  passing: () => limited(2),
  underlined: "",
  word: ({ count, limit }, context) => ({
    message: `${tell(count)} faults were found in this case, and ${tell(limit)} errors are told.`,
    help: "Mend those that are told, or set “errors” of the “limits” in vouch.json higher.",
    at: context.locateFile(
      context.case.folder === "" ? "ledger.json" : `${context.case.folder}/ledger.json`,
    ),
    related: [],
  }),
};

function tell(count: number): string {
  return tellNumber(exact(count), 0, "floor");
}

function limited(errors: number) {
  const claims = [quantity("height", "334 metres"), quantity("width", "127 metres")];
  return exampleOf("The tower is 324 metres tall and 125 metres wide.", claims, {
    files: { "vouch.json": `{ "limits": { "errors": ${errors} } }\n` },
  });
}
