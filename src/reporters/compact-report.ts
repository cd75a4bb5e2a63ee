import type { Verification } from "../verify.ts";
import type { Run } from "./run.ts";
import { visibleLine } from "./visible.ts";
import { withoutCommands } from "./without-commands.ts";

/** A line a finding that nobody accepted, as editors and `grep` read it: file:line:column: code message. */
export function compactReport({ findings }: Verification, { remarks }: Run): string {
  const lines = findings
    .filter(({ accepted }) => accepted === null)
    .map(({ code, message, location: { file, line, column } }) =>
      visibleLine(`${file}:${line}:${column}: ${code} ${message}`),
    );
  const all = [...lines, ...remarks.map((remark) => visibleLine(`vouch: ${remark}`))];
  return withoutCommands(all.map((line) => `${line}\n`).join(""));
}
