import { ledgerText } from "../author/format-ledger.ts";
import { BARE_CLAIM } from "../author/shape.ts";
import { mapValidJson } from "../json/json-map.ts";
import { nodeAt } from "../json/locate.ts";
import type { OpenedCase } from "../node/open-case.ts";

/** A claim as its file has it, laid out by itself. */
export function claimText({ files, reading }: OpenedCase, id: string, file: string): string {
  const text = files.get(file) ?? "";
  const node = nodeAt(mapValidJson(text), reading.case.claims.get(id)?.place.pointer ?? "");
  if (node === null) return "";
  const { $schema: _, ...claim }: Record<string, unknown> = JSON.parse(
    text.slice(node.span.start, node.span.end),
  );
  return ledgerText(claim, BARE_CLAIM);
}
