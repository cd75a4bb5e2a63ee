import type { Finding } from "../checks/finding.ts";
import type { News } from "../reporters/news/news.ts";
import { visibleLine } from "../reporters/visible.ts";
import { withoutCommands } from "../reporters/without-commands.ts";

/** What became wrong and what was mended, a line each; the time by the clock of who looks on. */
export function tellNews({ wrong, mended }: News, errors: number, time: string): string {
  const lines = [
    ...wrong.map((finding) => `now wrong  ${tell(finding)}`),
    ...mended.map((finding) => `mended     ${tell(finding)}`),
    `${time} checked again: ${errors === 1 ? "1 error" : `${errors} errors`}.`,
  ];
  return withoutCommands(lines.map((line) => `${visibleLine(line)}\n`).join(""));
}

function tell({ code, message, location: { file, line, column } }: Finding): string {
  return `${file}:${line}:${column}: ${code} ${message}`;
}
