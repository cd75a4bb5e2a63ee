import { join } from "node:path";
import { type InitLedger, initLedger } from "../author/init-ledger.ts";
import type { Suggestion } from "../evaluate/suggestions/suggestion.ts";
import { findDocument, relativePath, schemaPath } from "../node/find-document.ts";
import { findRoot } from "../node/find-root.ts";
import { loadSource } from "../node/load-source.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { writeFiles } from "../node/write-file.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { complainOfPath } from "./run-cases.ts";

/** Makes a case with its first ledger and says what it holds; 2 when nothing could be made. */
export async function runInit(host: Host, asked: Asked): Promise<number> {
  const { options, command } = asked;
  const [operand = ".", ...others] = asked.paths;
  if (others.length > 0) return complain(host, "One document or folder at a time.", command);
  const dated = options.get("dated") ?? null;
  if (dated !== null && parseIsoDay(dated) === null)
    return complain(host, `--dated is a day such as 2026-03-31, not “${dated}”.`, command);
  const found = findRoot(host.folder, [operand], options.get("root") ?? null);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const { root } = found;
  const place = findDocument(root, host.folder, operand, options.get("document") ?? null);
  if (place.kind === "missing")
    return complain(host, `There is no file or folder ${place.path}.`, command);
  if (place.kind === "unclear") return complain(host, tellUnclear(place), command);
  const { folder, document } = place;
  const path = folder === "" ? "ledger.json" : `${folder}/ledger.json`;
  const source = loadSource(root, document);
  if (source.kind === "fault")
    return complain(host, `${document} cannot be read as a text.`, command);
  const made = initLedger(source.text, {
    path: relativePath(join(root, folder), join(root, document)),
    schema: schemaPath(root, folder),
    dated,
    language: options.get("language") ?? null,
  });
  const written = writeFiles(root, [{ kind: "new", path, text: made.text }]);
  if (written.kind === "fault") return complain(host, tellWriteFault(written), command);
  host.output.write(tellMade(made, path, folder));
  return 0;
}

function tellUnclear(place: {
  readonly path: string;
  readonly documents: readonly string[];
}): string {
  if (place.documents.length === 0)
    return `${place.path} holds no document (.md or .txt). Name one, or give --document.`;
  return `${place.path} holds ${place.documents.join(", ")}. Say with --document which it is.`;
}

function tellMade({ claims, sure, doubtful }: InitLedger, path: string, folder: string): string {
  const count = (kind: string) => claims.filter((claim) => claim.kind === kind).length;
  const lines = [
    `${visibleLine(path)} has ${claims.length} claims: ${count("quantity")} figures, ${count("date")} dates and ${count("quotation")} quotations.`,
    ...sure.map((one) => `  ${tellSum(one)}`),
    ...(doubtful.length === 0 ? [] : ["These sums may be chance; add those that are meant:"]),
    ...doubtful.map((one) => `  ${tellSum(one)}`),
    `Next: vouch check ${folder === "" ? "." : visibleLine(folder)}`,
  ];
  return `${lines.join("\n")}\n`;
}

function tellSum({ claim, rule }: Suggestion): string {
  if ("of" in rule) return `${claim} is the ${rule.relation} of ${rule.of.join(" and ")}`;
  if ("part" in rule) return `${claim} is the share of ${rule.part} in ${rule.whole}`;
  return `${claim} is the ${rule.relation} from ${rule.from} to ${rule.to}`;
}
