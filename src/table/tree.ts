import type { JsonMap } from "../json/json-map.ts";
import type { Span } from "../text/span.ts";

/** The values of a JSON text, and the keys that an object of it uses a second time. */
export interface Tree {
  readonly map: JsonMap;
  /** By the offset of the last use of a key: the place of the first. */
  readonly duplicates: ReadonlyMap<number, { readonly key: string; readonly first: Span }>;
}
