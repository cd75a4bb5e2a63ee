import type { CellAddress } from "../../ledger/case.ts";
import { inside } from "../../ledger/place.ts";
import type { CellFault } from "../../table/find-cell.ts";
import type { Span } from "../../text/span.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import type { Location, Related } from "../finding.ts";
import { listed, quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";
import { standingOf, tellSource } from "../standing-of.ts";

/** What is wrong with a source as a whole is told there, and not again at each of its cells. */
type Fault = FaultOf<"no-cell"> & {
  readonly fault: Exclude<CellFault, { readonly kind: "broken-source" | "no-key-column" }>;
};

/** A cell that its source does not hold, or not as one value. */
export const cellMissing: Check<Fault> = {
  code: "cell-missing",
  severity: "error",
  isUnchecked: false,
  summary: "A cell of a data file does not exist, or does not hold one value.",
  explanation:
    "A claim or a piece of evidence names a cell by row and column, or by the way to it in a JSON file, and nothing can be taken from there. The row or column may be misspelt, or the data file may have changed. Names must be written as in the file; numbers count from 1, without the head.",
  failing: () => approvals("aftr"),
  passing: () => approvals("after"),
  underlined: "aftr",
  word: (fault, context) => ({
    ...tellProblem(fault, tellSource(fault.source, context)),
    at: locateAddress(fault, context),
    related: relatedSpans(fault, context),
  }),
  // Names of data are alike by nature, "2024" and "2025": only a person knows which was meant.
  remedy: (fault, context) => {
    const standing = standingOf(fault, context);
    if (standing === null || standing.kind !== "cell" || standing.cell.kind === "pointer")
      return null;
    if (fault.fault.kind !== "no-such-row" && fault.fault.kind !== "no-such-column") return null;
    const [name, value] = partOf(fault.fault.kind, standing.cell);
    return typeof value === "number"
      ? null
      : meantWord(inside(standing.place, name), value, fault.fault.nearest, false);
  },
};

function tellProblem(
  { fault }: Fault,
  name: string,
): { readonly message: string; readonly help: string } {
  switch (fault.kind) {
    case "no-such-row":
      return {
        message: `${tellName(fault.row)} is no row of ${name}, which has ${counted(fault.rows, "row")}.`,
        help: meant(
          fault.nearest,
          "Write the row as its first column, or its key column, names it.",
        ),
      };
    case "no-such-column":
      return {
        message: `${tellName(fault.column)} is no column of ${name}.`,
        help: meant(fault.nearest, `Its columns are ${listed(fault.columns)}.`),
      };
    case "ambiguous-row":
      return {
        message: `${quoted(fault.name)} names more than one row of ${name}.`,
        help: "Give the row by its number, or name another key column.",
      };
    case "ambiguous-column":
      return {
        message: `${quoted(fault.name)} is the head of more than one column of ${name}.`,
        help: "Give the column by its number.",
      };
    case "ragged-row":
      return {
        message: `Row ${fault.row} of ${name} has ${counted(fault.found, "cell")}, but its head has ${fault.expected}.`,
        help: "Correct the row in the data file: it may lack a comma or quotation marks.",
      };
    case "bad-quotes":
      return {
        message: `Row ${fault.row} of ${name} has quotation marks that do not match.`,
        help: "Correct the quotation marks in the data file.",
      };
    case "empty-cell":
      return {
        message: `The cell of ${name} that is asked for is empty.`,
        help: "Name a cell that holds a value.",
      };
    case "no-cells":
      return {
        message: `${name} is a text and no data file, so it has no cells.`,
        help: "Give the words as “span”, or say as “format” of the source that it is csv or json.",
      };
    case "not-a-table":
      return {
        message: `${name} is no table, so it has no rows and columns.`,
        help: "Give the way to the value as “pointer”, such as “/2025/total”.",
      };
    case "not-a-tree":
      return {
        message: `${name} is a table, so its cells have a row and a column.`,
        help: "Give “row” and “column” in place of “pointer”.",
      };
    case "bad-pointer":
      return {
        message: `${quoted(fault.pointer)} is no way to a value: it begins with a slash, such as “/2025/total”.`,
        help: "Write each name, or number in a list counted from 0, after a slash.",
      };
    case "no-such-pointer":
      return {
        message: `${quoted(fault.pointer)} leads to nothing in ${name}: there is no ${quoted(fault.step)}.`,
        help: meant(fault.nearest, "Follow the names in the file once more."),
      };
    case "not-a-value":
      return {
        message: `The place in ${name} holds ${fault.holds === "list" ? "a list" : "several values by name"}, and not one value.`,
        help: "Go on to the one value that is meant.",
      };
    case "duplicate-key":
      return {
        message: `${quoted(fault.key)} stands twice in one part of ${name}, so nobody knows which is meant.`,
        help: "Correct the data file: each name may stand once.",
      };
  }
}

function tellName(name: string | number): string {
  return typeof name === "number" ? String(name) : quoted(name);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function meant(nearest: string | null, otherwise: string): string {
  return nearest === null ? otherwise : `Did you mean ${quoted(nearest)}?`;
}

/** The part of the address in the ledger that is wrong. */
function locateAddress(fault: Fault, context: Context): Location {
  const standing = standingOf(fault, context);
  if (standing === null || standing.kind !== "cell") return context.locate(fault.place);
  const [name, value] = partOf(fault.fault.kind, standing.cell);
  const place = inside(standing.place, name);
  return typeof value === "string"
    ? context.locateWithin(place, 0, value.length)
    : context.locate(place);
}

function partOf(
  kind: Fault["fault"]["kind"],
  cell: CellAddress,
): readonly [string, string | number] {
  if (cell.kind === "pointer") return ["pointer", cell.pointer];
  return kind === "no-such-column" || kind === "ambiguous-column"
    ? ["column", cell.column]
    : ["row", cell.row];
}

function relatedSpans({ source, fault }: Fault, context: Context): readonly Related[] {
  const related = (span: Span, message: string): Related => ({
    location: context.locateSpan(source, span),
    message,
  });
  if ("second" in fault) return [related(fault.first, "one"), related(fault.second, "the other")];
  if ("first" in fault) return [related(fault.first, "one"), related(fault.span, "the other")];
  return "span" in fault ? [related(fault.span, "here")] : [];
}

function approvals(row: string) {
  return exampleOf(
    "Cards were approved 45.0 million times.",
    [
      quantity("approvals", "45.0 million", {
        unit: "approvals",
        evidence: [{ source: "cards", cell: { row, column: "approvals" } }],
      }),
    ],
    {
      sources: { cards: { path: "cards.csv", role: "evidence", origin: "the card companies" } },
      files: { "cards.csv": 'period,approvals\nbefore,"46,837,121"\nafter,"44,954,173"\n' },
    },
  );
}
