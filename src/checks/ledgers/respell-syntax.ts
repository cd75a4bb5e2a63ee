import type { JsonFault } from "../../json/json-fault.ts";
import type { Remedy } from "../remedy.ts";

type SyntaxFault = Extract<JsonFault, { readonly kind: "syntax" }>;

/** How a slip in JSON is to be spelled, where its characters alone say so; null where only its writer knows. */
export function respellSyntax(file: string, { span, found, problem }: SyntaxFault): Remedy | null {
  const place = { file, pointer: "", part: "value" } as const;
  const respell = { kind: "respell", place, isSafe: true } as const;
  if (problem === "missing-comma")
    return { ...respell, span: { start: span.end, end: span.end }, before: "", after: "," };
  // Of a long text the parser keeps the beginning alone.
  const isWhole = found.length === span.end - span.start;
  const after = isWhole ? spelled(problem, found) : null;
  if (after === null) return null;
  // Without quotation marks it may have been meant as a number, or as nothing.
  return { ...respell, span, before: found, after, isSafe: problem !== "unquoted-value" };
}

function spelled(problem: SyntaxFault["problem"], found: string): string | null {
  switch (problem) {
    case "trailing-comma":
      return found === "," ? "" : null;
    case "single-quotes":
      return /^'[^'"\\]*'$/.test(found) ? `"${found.slice(1, -1)}"` : null;
    case "curly-quotes":
      return /^[\u201c\u201d\u201e][^"\\\u201c\u201d\u201e]*[\u201c\u201d]$/.test(found)
        ? `"${found.slice(1, -1)}"`
        : null;
    case "unquoted-key":
    case "unquoted-value":
      return /^[\p{L}_$][\p{L}\p{N}_$ -]*$/u.test(found) ? `"${found}"` : null;
    default:
      return null;
  }
}
