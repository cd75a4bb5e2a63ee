import type { TableFault } from "../../table/table-fault.ts";

/** A fault of a data source, with the source's id. */
export interface TableFaultIn<Kind extends TableFault["kind"]> {
  readonly source: string;
  readonly fault: OfKind<TableFault, Kind>;
}

type OfKind<Fault extends TableFault, Kind> = Fault extends unknown
  ? [Extract<Fault["kind"], Kind>] extends [never]
    ? never
    : Fault
  : never;
