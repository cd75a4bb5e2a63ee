import type { Touched } from "../node/change-of.ts";
import type { Terms } from "../node/keep-cases.ts";

const NAMED = 10;

/** Sentences about what a check went by: the cases that it left out, and what the change touches of what decides. */
export function tellTerms({ change, readings, config, leftOut }: Terms): readonly string[] {
  if (change === null) return [];
  return [
    ...(leftOut.length === 0 ? [] : [tellLeftOut(leftOut)]),
    ...change.touched(readings, config).map(tellTouched),
  ];
}

function tellLeftOut(names: readonly string[]): string {
  const named = names.slice(0, NAMED).join(", ");
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  const count = names.length === 1 ? "1 case" : `${names.length} cases`;
  return `the change touches nothing of ${count}, which were left out: ${named}${more}.`;
}

function tellTouched(touched: Touched): string {
  if (touched.kind === "file") return `the change touches ${touched.path}.`;
  if (touched.kind === "case-removed") return `the change takes away the case ${touched.folder}.`;
  const { claim, acceptance } = touched.given;
  const { code, check, reason, by, until } = acceptance;
  const subject = `${code} of ${touched.case}/${claim}/${check}`;
  if (touched.kind === "acceptance-removed")
    return `the change takes away the acceptance of ${subject}.`;
  const last = until === null ? "" : `, until ${until}`;
  return `the change accepts ${subject}: “${reason}” (${by}${last}).`;
}
