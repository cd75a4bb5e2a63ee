import type { JsonFault } from "../../json/json-fault.ts";

/** A fault of a ledger file's JSON, with its file. */
export interface JsonFaultIn<Kind extends JsonFault["kind"]> {
  readonly file: string;
  readonly fault: Extract<JsonFault, { readonly kind: Kind }>;
}
