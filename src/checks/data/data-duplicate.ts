import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { tellSource } from "../standing-of.ts";
import { withTable } from "./card-table.ts";
import type { TableFaultIn } from "./table-fault-in.ts";

/** A name that stands twice where it should tell one value from the others. */
export const dataDuplicate: Check<
  TableFaultIn<"duplicate-head" | "duplicate-row" | "duplicate-key">
> = {
  code: "data-duplicate",
  severity: "note",
  isUnchecked: false,
  summary: "A data file uses one name for two rows, columns or fields.",
  explanation:
    "Cells are found by the names of their row and column, or of the fields that lead to them. A name that stands twice finds neither. Claims that ask for it are told as an error of their own; name another key column for the source, or number the row.",
  failing: () => withTable('period,approvals\nbefore,"46,837,121"\nafter,1\nafter,"44,954,173"\n'),
  passing: () => withTable('period,approvals\nbefore,"46,837,121"\nafter,"44,954,173"\n'),
  underlined: "after",
  word: ({ source, fault }, context) => ({
    message: `${quoted(fault.name)} stands twice in ${tellSource(source, context)}, so nothing can be found by it${more(fault.count)}.`,
    help: "Name another column as “key” of the source, or give the row or column by its number.",
    at: context.locateSpan(source, fault.span),
    related: [
      { location: context.locateSpan(source, fault.first), message: "it stood here first" },
    ],
  }),
};

function more(count: number): string {
  if (count === 1) return "";
  return count === 2
    ? "; one more name there repeats another"
    : `; ${count - 1} more names there repeat another`;
}
