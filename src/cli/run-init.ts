import { join } from "node:path";
import { type InitLedger, initLedger } from "../author/init-ledger.ts";
import type { SettledDraft } from "../author/settle-draft.ts";
import { inputsOf } from "../author/sort-suggestions.ts";
import { phraseOfRule } from "../evaluate/relations/phrase-of-rule.ts";
import type { Suggestion } from "../evaluate/suggestions/suggestion.ts";
import { findDocument, relativePath, schemaPath } from "../node/find-document.ts";
import { findRoot } from "../node/find-root.ts";
import { isThere } from "../node/is-there.ts";
import { loadSource } from "../node/load-source.ts";
import { makeCase } from "../node/make-case.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import { wrap } from "../reporters/text/wrap.ts";
import { visibleLine } from "../reporters/visible.ts";
import { canOpen } from "./can-open.ts";
import type { Asked, LeftWalk, OpenWalk } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { complainOfPath } from "./run-cases.ts";
import { widthOf } from "./width-of.ts";

/** Makes a case with its first ledger and says what it holds; 2 when nothing could be made. */
export async function runInit(
  host: Host,
  asked: Asked,
  openWalk: OpenWalk | null,
): Promise<number> {
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
  // What is there is not overwritten: so nothing is asked about it.
  const settled = isThere(root, path)
    ? asWritten(made)
    : await settle(host, asked, { made, path }, openWalk);
  if (settled.kind === "left") {
    host.output.write("Nothing was written.\n");
    return settled.status;
  }
  const { draft, doubtful } = settled;
  const changes = [{ kind: "new", path, text: made.textOf(draft) }] as const;
  const written = makeCase(root, folder, changes);
  if (written.kind === "fault") return complain(host, tellWriteFault(written), command);
  const told = { claims: draft.claims, sure: draft.sums, doubtful };
  host.output.write(tellMade(told, path, folder, widthOf(host)));
  return 0;
}

/** A draft as it is to be written, and the sums that a person must still choose from. */
interface Settled {
  readonly kind: "settled";
  readonly draft: SettledDraft;
  readonly doubtful: readonly Suggestion[];
}

/** Lets a person at a terminal settle the draft; else it stays whole. */
async function settle(
  host: Host,
  { options }: Asked,
  { made, path }: { readonly made: InitLedger; readonly path: string },
  openWalk: OpenWalk | null,
): Promise<Settled | Extract<LeftWalk, { readonly kind: "left" }>> {
  if (openWalk === null || !canOpen(host) || made.claims.length === 0) return asWritten(made);
  const spoken = options.has("screen-reader");
  const left = await openWalk({ made, path, ascii: options.has("ascii"), spoken });
  return left.kind === "left" ? left : { kind: "settled", draft: left.settled, doubtful: [] };
}

/** All claims, with the sums that are sure. */
function asWritten({ claims, sure, doubtful }: InitLedger): Settled {
  return { kind: "settled", draft: { claims, sums: sure, ignored: [] }, doubtful };
}

function nameIn(claims: InitLedger["claims"]): (id: string) => string {
  const printed = new Map(claims.map(({ id, span }) => [id, span.exact.replace(/\s+/g, " ")]));
  return (id) => `“${printed.get(id) ?? id}”`;
}

function tellUnclear(place: {
  readonly path: string;
  readonly documents: readonly string[];
}): string {
  if (place.documents.length === 0)
    return `${place.path} holds no document (.md or .txt). Name one, or give --document.`;
  return `${place.path} holds ${place.documents.join(", ")}. Say with --document which it is.`;
}

/** What is told of a ledger that was made. */
type Made = Pick<InitLedger, "claims" | "sure" | "doubtful">;

function tellMade(made: Made, path: string, folder: string, width: number): string {
  const { claims, sure, doubtful } = made;
  const blocks = [
    [
      `${visibleLine(path)} has ${claims.length} ${claims.length === 1 ? "claim" : "claims"}: ${tellKinds(claims)}.`,
    ],
    ...(sure.length === 0 ? [] : [["Written with it:", ...told(sure, claims, width, true)]]),
    ...(doubtful.length === 0
      ? []
      : [
          [
            "These may hold by chance. Take those that are meant:",
            ...told(doubtful, claims, width, false),
          ],
        ]),
    [`Next: vouch check ${folder === "" ? "." : visibleLine(folder)}`],
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

const KINDS = [
  ["quantity", "figure", "figures"],
  ["date", "date", "dates"],
  ["quotation", "quotation", "quotations"],
] as const;

/** "40 figures, 1 date and 3 quotations". */
function tellKinds(claims: InitLedger["claims"]): string {
  const counts = KINDS.map(([kind, one, many]) => {
    const count = claims.filter((claim) => claim.kind === kind).length;
    return `${count} ${count === 1 ? one : many}`;
  });
  return `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
}

/** Each sum by the printed words, and the command that adds it. */
function told(
  suggestions: readonly Suggestion[],
  claims: InitLedger["claims"],
  width: number,
  isSure: boolean,
): readonly string[] {
  const name = nameIn(claims);
  return suggestions.flatMap(({ claim, rule }) => {
    const inputs = inputsOf(rule).join(",");
    const sentence = `${visibleLine(name(claim))} ${isSure ? "is" : "may be"} ${visibleLine(phraseOfRule(rule, name))}`;
    const command = `vouch add ${claim} --derivation ${rule.relation} --from ${inputs}`;
    return [
      ...wrap(sentence, width - 2).map((line) => `  ${line}`),
      ...(isSure ? [] : [`    ${command}`]),
    ];
  });
}
