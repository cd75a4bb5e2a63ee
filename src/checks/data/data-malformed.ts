import type { Check, Context, Wording } from "../check.ts";
import { tellSyntax } from "../ledgers/tell-syntax.ts";
import { tellSource } from "../standing-of.ts";
import { withTable } from "./card-table.ts";
import type { TableFaultIn } from "./table-fault-in.ts";

type Fault = TableFaultIn<"json" | "empty" | "unclosed-quote" | "text-after-quote">;

/** A data file that is not written as data. */
export const dataMalformed: Check<Fault> = {
  code: "data-malformed",
  severity: "error",
  isUnchecked: true,
  summary: "A data file is empty or has a slip in its quotation marks, commas or brackets.",
  explanation:
    "A data file is read only as far as nothing is doubtful in it: half a file is no evidence. At the marked place the file is not written as a table (CSV) or as JSON. Get the file anew from where it was captured, or mend the place.",
  failing: () => withTable('period,approvals\nbefore,"46,837,121\nafter,"44,954,173"\n'),
  passing: () => withTable('period,approvals\nbefore,"46,837,121"\nafter,"44,954,173"\n'),
  underlined: 'before,"46,837,121\nafter,"44,954,173"',
  word: ({ source, fault }, context) => {
    const name = tellSource(source, context);
    switch (fault.kind) {
      case "json":
        return wordJson(source, name, fault.fault, context);
      case "empty":
        return {
          message: `${name} is empty.`,
          help: "Get the file anew from where it was captured.",
          at: context.locateSpan(source, { start: 0, end: 0 }),
          related: [],
        };
      case "unclosed-quote":
        return {
          message: `A quotation mark in ${name} is not closed, so all that follows is one cell.`,
          help: "Put a quotation mark at the end of the cell.",
          at: context.locateSpan(source, fault.span),
          related: [],
        };
      case "text-after-quote":
        return {
          message: `In ${name} more follows in a cell after its closing quotation mark${more(fault.count)}.`,
          help: 'Write a quotation mark within a cell twice: "".',
          at: context.locateSpan(source, fault.span),
          related: [],
        };
    }
  },
};

function wordJson(
  source: string,
  name: string,
  fault: Extract<Fault["fault"], { readonly kind: "json" }>["fault"],
  context: Context,
): Wording {
  const at = context.locateSpan(source, fault.span);
  if (fault.kind === "syntax") {
    const { message, help } = tellSyntax(fault);
    return { message: `${name} is no JSON: ${lower(message)}`, help, at, related: [] };
  }
  return {
    message: `${name} is nested more deeply than it can be read.`,
    help: "Keep the part that the claims need in a file of its own.",
    at,
    related: [],
  };
}

function lower(message: string): string {
  return /^[A-Z] ?[a-z]/u.test(message)
    ? message.charAt(0).toLowerCase() + message.slice(1)
    : message;
}

function more(count: number): string {
  return count === 1 ? "" : `, and in ${count - 1} more`;
}
