import type { Basis } from "../evaluate/result.ts";
import type { CheckFault } from "./tell-sides.ts";

/** A check that holds only through something beyond the first reading of its figures. */
export interface BasisFault<Kind extends Basis["kind"]> extends CheckFault {
  readonly basis: Extract<Basis, { readonly kind: Kind }>;
}
