import type { Scan } from "../../quantity/figure.ts";
import type { LineIndex } from "../../text/line-index.ts";

/** A text with everything that was read in it. */
export interface ScannedFile {
  readonly path: string;
  readonly lines: LineIndex;
  readonly scan: Scan;
}
