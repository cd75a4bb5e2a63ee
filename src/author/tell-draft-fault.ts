import type { Figure } from "../quantity/figure.ts";
import { indexLines, positionAt } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { Drafted } from "./add-claim.ts";
import type { WrittenDerivation } from "./write-derivation.ts";

/** Why no claim could be drafted, and what to do; `file` is the document, `text` what it holds. */
export function tellDraftFault(
  fault: Exclude<Drafted, { kind: "claim" }>,
  file: string,
  text: string,
): string {
  const place = ({ start }: Span) => {
    const { line, column } = positionAt(indexLines(text), start);
    return `${file}:${line}:${column}`;
  };
  const words = ({ start, end }: Span) => `“${text.slice(start, end)}”`;
  const all = (figures: readonly Figure[]) =>
    figures
      .slice(0, 6)
      .map(({ number, text: printed }) => `“${printed}” (${place(number)})`)
      .join(", ");
  switch (fault.kind) {
    case "nothing-there":
      return fault.near.length === 0
        ? "No figure, date or quotation stands there, nor in the same line."
        : `No figure, date or quotation stands there. The line has ${all(fault.near)}.`;
    case "text-missing":
      return fault.nearest === null
        ? `${file} does not have these words.`
        : `${file} does not have these words. It has ${words(fault.nearest)} (${place(fault.nearest)}).`;
    case "text-ambiguous":
      return `These words stand ${fault.candidates.length} times. Name one of the places: ${fault.candidates.slice(0, 6).map(place).join(", ")}.`;
    case "nothing-stated":
      return "These words hold no figure, date or quotation.";
    case "figure-cut":
      return `These words begin or end within ${words(fault.figure.span)}. Name the whole figure.`;
    case "figures-several":
      return `These words hold several figures, and a claim records one: ${all(fault.figures)}.`;
    case "id-taken":
      return `There is a claim ${fault.id} already. Give another id.`;
    case "id-malformed":
      return `An id is small letters, digits and underscores, such as users_lost, not “${fault.id}”.`;
    case "not-derivable":
      return `A ${fault.of} is not worked out from other claims.`;
  }
}

/** Why a derivation could not be read, and what to write. */
export function tellDerivationFault(
  fault: Exclude<WrittenDerivation, { kind: "derivation" }>,
): string {
  if (fault.kind === "unknown-relation") {
    const question = fault.nearest === null ? "" : ` Did you mean ${fault.nearest}?`;
    return `There is no relation ${fault.written}.${question} Known here are ${fault.known.join(", ")}.`;
  }
  const fields = fault.fields.map((field) => (field === "..." ? "…" : field)).join(", ");
  return `${fault.relation} takes --from ${fields}; ${fault.given} given.`;
}
