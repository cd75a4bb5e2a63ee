import { readFileSync, statSync } from "node:fs";
import { decode } from "../text/decode.ts";
import { readInput } from "./read-input.ts";
import { systemErrorCode } from "./system-error.ts";

/** What a path on the command line holds, or why it cannot be read. */
export type ReadDocument =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly reason: string };

/** The canonical text of a file that a person names, wherever it is; `-` is the standard input. */
export function readDocument(path: string): ReadDocument {
  try {
    if (path !== "-" && !statSync(path).isFile())
      return { kind: "fault", reason: "it is not a file" };
    const decoded = decode(path === "-" ? readInput() : readFileSync(path));
    if (decoded.kind === "text") return { kind: "text", text: decoded.text };
    const { line, column } = decoded;
    return { kind: "fault", reason: `it is not UTF-8 text at line ${line}, column ${column}` };
  } catch (error) {
    const code = systemErrorCode(error);
    return { kind: "fault", reason: code === "ENOENT" ? "there is no such file" : code };
  }
}
