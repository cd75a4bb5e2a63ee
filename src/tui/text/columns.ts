import stringWidth, { type Options } from "string-width";
import { isSimple } from "./simple-text.ts";

const ESCAPE = "\u001b";
/** What sets colours and weights. */
const STYLES = new RegExp(`${ESCAPE}\\[[\\d;]*m`, "g");

/** How many columns of a terminal a text takes: what string-width says, without its tables where they are not needed. */
export function columnsOf(text: string, options?: Options): number {
  if (options === undefined) {
    const bare = text.includes(ESCAPE) ? text.replace(STYLES, "") : text;
    if (isSimple(bare)) return bare.length;
  }
  return stringWidth(text, options);
}
