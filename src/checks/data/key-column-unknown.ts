import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import { tellSource } from "../standing-of.ts";
import { withTable } from "./card-table.ts";
import type { TableFaultIn } from "./table-fault-in.ts";

/** A key column that its table does not have. */
export const keyColumnUnknown: Check<TableFaultIn<"no-key-column">> = {
  code: "key-column-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "The column that is to name the rows of a table does not exist.",
  explanation:
    "The ledger says which column of a table names its rows (“key”), and the table has no such column, so no row of it can be found by name.",
  failing: () => withTable('period,approvals\nbefore,"46,837,121"\n', { key: "periods" }),
  passing: () => withTable('period,approvals\nbefore,"46,837,121"\n', { key: "period" }),
  underlined: "periods",
  word: ({ source, fault }, context) => {
    const declared = context.case.sources.get(source);
    return {
      message: `${quoted(fault.name)} is to name the rows of ${tellSource(source, context)}, but is none of its columns.`,
      help:
        fault.nearest === null
          ? "Write the head of the column that names the rows, or leave “key” out to take the first."
          : `Did you mean ${quoted(fault.nearest)}?`,
      at:
        declared === undefined
          ? context.locateSpan(source, { start: 0, end: 0 })
          : context.locateWithin(inside(declared.place, "key"), 0, fault.name.length),
      related: [],
    };
  },
  remedy: ({ source, fault }, context) => {
    const declared = context.case.sources.get(source);
    return declared === undefined
      ? null
      : meantWord(inside(declared.place, "key"), fault.name, fault.nearest, false);
  },
};
