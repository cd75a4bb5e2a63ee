import { nodeAt } from "../json/locate.ts";
import type { Source } from "../schema/ledger.ts";
import { openLedgerText, setMembers } from "./ledger-text.ts";
import { LEDGER, PLAIN } from "./shape.ts";
import type { TextEdit } from "./text-edit.ts";

/** The edits that declare a further source in a ledger.json, behind those that it has; null where it is not sound JSON. */
export function declareSource(
  text: string,
  id: string,
  source: Source,
): readonly TextEdit[] | null {
  const ledger = openLedgerText(text);
  if (ledger === null) return null;
  return nodeAt(ledger.map, "/sources") === null
    ? setMembers(ledger, "", [["sources", { [id]: source }]], LEDGER)
    : setMembers(ledger, "/sources", [[id, source]], LEDGER.below.get("sources") ?? PLAIN);
}

/** What a file may be called as a source: its name in the letters of an id, with a number where that is taken. */
export function sourceId(path: string, taken: ReadonlySet<string>): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const bare = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+|_+$/g, "");
  const id = bare === "" ? "source" : bare;
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}_${number}`)) return `${id}_${number}`;
}
