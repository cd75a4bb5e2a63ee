import type { PlacedFault } from "../../ledger/ledger-fault.ts";

/** The faults of a ledger of one kind, with those that share their fields. */
export type LedgerFaultOf<Kind extends PlacedFault["kind"]> = OfKind<PlacedFault, Kind>;

type OfKind<Fault extends PlacedFault, Kind> = Fault extends unknown
  ? [Extract<Fault["kind"], Kind>] extends [never]
    ? never
    : Fault
  : never;
