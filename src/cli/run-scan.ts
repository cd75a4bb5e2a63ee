import { resolve } from "node:path";
import { readDocument } from "../node/read-document.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import { scan } from "../quantity/scan.ts";
import { jsonScan } from "../reporters/scan/json-scan.ts";
import type { ScannedFile } from "../reporters/scan/scanned-file.ts";
import { textScan } from "../reporters/scan/text-scan.ts";
import { visibleLine } from "../reporters/visible.ts";
import { indexLines } from "../text/line-index.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Prints what the named files hold; the others are still read when one cannot be, and the status is then 2. */
export async function runScan(host: Host, { command, paths, options }: Asked): Promise<number> {
  if (paths.length === 0)
    return complain(host, "Name a file to read, or - for the input.", command);
  const written = options.get("dated");
  const dated = written === undefined ? null : parseIsoDay(written);
  if (written !== undefined && dated === null)
    return complain(host, `--dated is a day such as 2025-12-24, not “${written}”.`, command);
  const files: ScannedFile[] = [];
  for (const path of paths) {
    const read = readDocument(path === "-" ? path : resolve(host.folder, path));
    if (read.kind === "fault") {
      host.errors.write(visibleLine(`vouch: ${path} cannot be read: ${read.reason}.`).concat("\n"));
      continue;
    }
    const format = /\.(?:md|markdown)$/i.test(path) ? "markdown" : "plain";
    const scanned = scan(read.text, { language: options.get("language") ?? "en", dated, format });
    files.push({ path, lines: indexLines(read.text), scan: scanned });
  }
  const settings = { width: widthOf(host), color: usesColor(host) };
  const isJson = options.get("format") === "json";
  host.output.write(isJson ? jsonScan(files) : textScan(files, settings));
  return files.length === paths.length ? 0 : 2;
}
