import type { EvaluateFault } from "../evaluate/result.ts";

/** The faults of evaluation of one kind, with those that share their fields. */
export type FaultOf<Kind extends EvaluateFault["kind"]> = OfKind<EvaluateFault, Kind>;

type OfKind<Fault extends EvaluateFault, Kind> = Fault extends unknown
  ? [Extract<Fault["kind"], Kind>] extends [never]
    ? never
    : Fault
  : never;
