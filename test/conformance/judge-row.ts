import { judgeCase } from "../../src/evaluate/judge-case.ts";
import { openSource } from "../../src/evaluate/opened-source.ts";
import type { CheckResult, EvaluateFault } from "../../src/evaluate/result.ts";
import { toExactText } from "../../src/interval/decimal.ts";
import type { Interval } from "../../src/interval/interval.ts";
import { readCase } from "../../src/ledger/read-case.ts";
import type { Printed, Row } from "./row.ts";

export interface JudgedRow {
  readonly check: CheckResult;
  readonly faults: readonly EvaluateFault[];
}

/** Writes the row as documents and a ledger, a figure a paragraph, and judges the claim `c`. */
export function judgeRow(row: Row, readings: "all" | "strict"): JudgedRow {
  const texts = new Map([
    ["article", ""],
    ["other", ""],
  ]);
  const place = (id: string, printed: Printed) => {
    const {
      text,
      source = "article",
      date = false,
      fields = {},
    } = typeof printed === "string" ? { text: printed } : printed;
    const before = texts.get(source) ?? "";
    const start = [...before].length;
    texts.set(source, `${before}${text}.\n\n`);
    const span = { source, exact: text, start, end: start + [...text].length };
    return { id, kind: date ? "date" : "quantity", span, ...fields };
  };
  const claims: Record<string, unknown>[] = Object.entries(row.figures).map(([id, printed]) =>
    place(id, printed),
  );
  const by = typeof row.by === "string" ? { formula: row.by } : row.by;
  const { between = false, ...rule } = { between: undefined, ...by };
  const stated = place("c", row.stated);
  claims.push(between ? stated : { ...stated, derivations: [{ id: "printed", ...rule }] });
  const ledger = {
    version: 1,
    readings,
    sources: {
      article: {
        path: "article.txt",
        dated: "2025-12-24",
        role: "document",
        ...row.more.sources?.article,
      },
      other: {
        path: "other.txt",
        dated: "2025-12-24",
        role: "document",
        ...row.more.sources?.other,
      },
    },
    claims,
    relations: between ? [{ id: "printed", ...rule }] : [],
  };
  const reading = readCase({
    name: "row",
    folder: "",
    files: [{ kind: "loaded", path: "ledger.json", text: JSON.stringify(ledger) }],
  });
  if (reading.faults.length > 0) throw new Error(JSON.stringify(reading.faults[0]));
  const sources = new Map(
    [...reading.case.sources.values()].map((source) => [
      source.id,
      openSource(source, texts.get(source.id) ?? ""),
    ]),
  );
  const { results, faults } = judgeCase(reading.case, sources);
  const check = results.get("c")?.checks.find(({ id }) => id === "printed");
  if (check === undefined) throw new Error("nothing was judged");
  return { check, faults };
}

/** "[-4000/937, -720/187)", with infinities where there is no end. */
export function told(interval: Interval | null): string {
  if (interval === null) return "none";
  const { low, high } = interval;
  const left = low === null ? "(−∞" : `${low.closed ? "[" : "("}${toExactText(low.value)}`;
  const right = high === null ? "∞)" : `${toExactText(high.value)}${high.closed ? "]" : ")"}`;
  return `${left}, ${right}`;
}
