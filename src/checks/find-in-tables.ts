import type { OpenedSource } from "../evaluate/opened-source.ts";
import type { TableFault } from "../table/table-fault.ts";
import type { Context } from "./check.ts";
import { dataDuplicate } from "./data/data-duplicate.ts";
import { dataMalformed } from "./data/data-malformed.ts";
import { dataRagged } from "./data/data-ragged.ts";
import { keyColumnUnknown } from "./data/key-column-unknown.ts";
import type { Finding } from "./finding.ts";
import { told } from "./told.ts";

/** What is wrong with the data files of a case, whether or not a claim asks for a cell there. */
export function findInTables(
  opened: ReadonlyMap<string, OpenedSource>,
  context: Context,
): readonly Finding[] {
  return [...opened.values()]
    .filter(({ kind }) => kind.readCells !== null)
    .flatMap(({ source, table }) =>
      table().faults.map((fault) => findInTable(source.id, fault, context)),
    );
}

function findInTable(source: string, fault: TableFault, context: Context): Finding {
  const about = { claim: null, check: null };
  switch (fault.kind) {
    case "json":
    case "empty":
    case "unclosed-quote":
    case "text-after-quote":
      return told(dataMalformed, { source, fault }, about, context);
    case "ragged-row":
      return told(dataRagged, { source, fault }, about, context);
    case "duplicate-head":
    case "duplicate-row":
    case "duplicate-key":
      return told(dataDuplicate, { source, fault }, about, context);
    case "no-key-column":
      return told(keyColumnUnknown, { source, fault }, about, context);
  }
}
