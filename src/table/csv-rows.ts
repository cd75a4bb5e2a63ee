import { endOfPlain, fieldAt, isQuoted } from "./csv-record.ts";
import type { Grid, KeyedRow } from "./grid.ts";
import type { TableFault } from "./table-fault.ts";

/** Where the data rows of a CSV text begin, and which of them a key names. */
export interface Rows {
  readonly starts: readonly number[];
  readonly byKey: ReadonlyMap<string, KeyedRow>;
  readonly faults: readonly TableFault[];
}

/** Passes once over the data rows, from an offset to the end of the text. */
export function readRows(
  text: string,
  from: number,
  separator: string,
  expected: number,
  keyColumn: Grid["keyColumn"],
): Rows {
  const starts: number[] = [];
  const byKey = new Map<string, KeyedRow>();
  const faults = new FirstOfEach();
  for (let at = from; at < text.length; ) {
    const record = passRecord(text, at, separator, keyColumn);
    const span = { start: at, end: record.end };
    at = record.end + 1;
    if (record.fields === 1 && record.isBlank) continue;
    starts.push(span.start);
    const row = starts.length;
    if (record.unclosed) faults.add({ kind: "unclosed-quote", span });
    if (record.textAfterQuote) faults.add({ kind: "text-after-quote", span, count: 1 });
    const found = record.fields;
    if (found !== expected)
      faults.add({ kind: "ragged-row", row, span, expected, found, count: 1 });
    const { key } = record;
    if (key === null || key.text === "") continue;
    const first = byKey.get(key.text);
    if (first === undefined) byKey.set(key.text, { row, other: null });
    else {
      if (first.other === null) byKey.set(key.text, { row: first.row, other: row });
      const start = starts[first.row - 1] ?? 0;
      const firstKey = passRecord(text, start, separator, keyColumn).key?.span ?? key.span;
      faults.add({
        kind: "duplicate-row",
        name: key.text,
        span: key.span,
        first: firstKey,
        count: 1,
      });
    }
  }
  return { starts, byKey, faults: faults.all };
}

interface Passed {
  readonly end: number;
  readonly fields: number;
  readonly isBlank: boolean;
  readonly unclosed: boolean;
  readonly textAfterQuote: boolean;
  readonly key: ReturnType<typeof fieldAt> | null;
}

/** Finds the end of a record, and reads no more of it than its key. */
function passRecord(
  text: string,
  start: number,
  separator: string,
  keyColumn: Grid["keyColumn"],
): Passed {
  let at = start;
  let fields = 0;
  let unclosed = false;
  let textAfterQuote = false;
  let key: Passed["key"] = null;
  for (;;) {
    const isKey = fields === keyColumn;
    if (isKey || isQuoted(text, at, separator)) {
      const field = fieldAt(text, at, separator);
      unclosed ||= field.fault === "unclosed-quote";
      textAfterQuote ||= field.fault === "text-after-quote";
      if (isKey) key = field;
      at = field.end;
    } else at = endOfPlain(text, at, separator);
    fields += 1;
    if (text[at] !== separator) break;
    at += 1;
  }
  const isBlank = fields === 1 && text.slice(start, at).trim() === "";
  return { end: at, fields, isBlank, unclosed, textAfterQuote, key };
}

/** Keeps the first fault of each kind, and counts the others. */
class FirstOfEach {
  readonly #faults = new Map<TableFault["kind"], { first: TableFault; count: number }>();

  add(fault: TableFault): void {
    const known = this.#faults.get(fault.kind);
    if (known === undefined) this.#faults.set(fault.kind, { first: fault, count: 1 });
    else known.count += 1;
  }

  get all(): readonly TableFault[] {
    return [...this.#faults.values()].map(({ first, count }) =>
      "count" in first ? { ...first, count } : first,
    );
  }
}
