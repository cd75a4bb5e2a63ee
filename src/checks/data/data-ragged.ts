import type { Check } from "../check.ts";
import { tellSource } from "../standing-of.ts";
import { withTable } from "./card-table.ts";
import type { TableFaultIn } from "./table-fault-in.ts";

/** A table whose rows are not all as long as its head. */
export const dataRagged: Check<TableFaultIn<"ragged-row">> = {
  code: "data-ragged",
  severity: "warning",
  isUnchecked: false,
  summary: "A row of a table has more or fewer cells than its head.",
  explanation:
    "Every row of a table should have as many cells as its head, or nobody knows under which head a cell belongs. Often a figure such as 46,837,121 lacks its quotation marks, so that it counts as three cells. No claim was checked against such a row.",
  failing: () => withTable('period,approvals\nbefore,"46,837,121"\nafter,44,954,173\n'),
  passing: () => withTable('period,approvals\nbefore,"46,837,121"\nafter,"44,954,173"\n'),
  underlined: "after,44,954,173",
  word: ({ source, fault }, context) => {
    const others = fault.count === 1 ? "" : `, and ${fault.count - 1} more rows do not fit either`;
    return {
      message: `Row ${fault.row} of ${tellSource(source, context)} has ${fault.found} cells where the head has ${fault.expected}${others}.`,
      help: "Put figures with commas into quotation marks, or add the cells that are missing.",
      at: context.locateSpan(source, fault.span),
      related: [],
    };
  },
};
