import packageFile from "../../package.json" with { type: "json" };
import type { PathFault } from "../node/path-fault.ts";
import { type VerifiedPaths, verifyPaths } from "../node/verify-paths.ts";
import { exitStatus } from "../reporters/exit-status.ts";
import { visibleLine } from "../reporters/visible.ts";
import type { Verification } from "../verify.ts";
import { type Command, VOUCH } from "./command.ts";
import { reportAs } from "./formats.ts";
import { help } from "./help.ts";
import type { Host } from "./host.ts";
import { onlyClaim } from "./only-claim.ts";
import { type Asked, parseWords } from "./parse-words.ts";
import { DEFAULT_PATH, tellPathFault } from "./tell-path-fault.ts";
import { usesColor } from "./uses-color.ts";

/** Opens the claims in the terminal and gives the exit status; `src/main.ts` knows how. */
export type OpenTui = (load: () => Promise<Verification>) => Promise<number>;

type Run = Extract<Asked, { kind: "run" }>;

const WIDTH_WITHOUT_TERMINAL = 80;
const COULD_NOT_CHECK = 2;

/** Does what the command line asks for and gives the exit status. Reports go to the output, all else to the errors. */
export async function runCli(host: Host, openTui: OpenTui): Promise<number> {
  const asked = parseWords(host.words);
  switch (asked.kind) {
    case "help":
      host.output.write(help(asked.command, widthOf(host)));
      return 0;
    case "version":
      host.output.write(`${packageFile.version}\n`);
      return 0;
    case "wrong":
      return complain(host, asked.message, asked.command);
    case "run":
      return run(host, asked, openTui);
  }
}

async function run(host: Host, asked: Run, openTui: OpenTui): Promise<number> {
  const { command, options } = asked;
  const canOpen = host.output.isTerminal && host.inputIsTerminal;
  if (command.name === "tui" && !canOpen)
    return complain(host, "vouch tui needs a terminal. vouch check prints the report.", command);
  const opens =
    command.name === "tui" ||
    (command === VOUCH && canOpen && !options.has("format") && !options.has("claim"));
  const paths = asked.paths.length > 0 ? asked.paths : [DEFAULT_PATH];
  const verified = () =>
    verifyPaths({ folder: host.folder, paths, root: options.get("root") ?? null });
  if (opens) return open(host, command, verified, openTui);
  const all = verified();
  return all.kind === "fault"
    ? complain(host, tellPathFault(all.fault, command === VOUCH), command)
    : report(host, asked, all.verification);
}

/** Reading waits until the terminal shows that something happens; a path of no use is then told after all. */
async function open(
  host: Host,
  command: Command,
  verified: () => VerifiedPaths,
  openTui: OpenTui,
): Promise<number> {
  let fault: PathFault | null = null;
  const load = async () => {
    const all = verified();
    if (all.kind === "verified") return all.verification;
    fault = all.fault;
    throw new Error(tellPathFault(fault, false));
  };
  try {
    return await openTui(load);
  } catch (error) {
    if (fault === null) throw error;
    return complain(host, tellPathFault(fault, command === VOUCH), command);
  }
}

function report(host: Host, { command, options }: Run, all: Verification): number {
  const wanted = options.get("claim");
  const narrowed = wanted === undefined ? null : onlyClaim(all, wanted);
  if (narrowed?.kind === "unknown") {
    const question = narrowed.nearest === null ? "" : ` Did you mean ${narrowed.nearest}?`;
    return complain(host, `There is no claim ${wanted}.${question}`, command);
  }
  const verification = narrowed?.verification ?? all;
  const settings = { width: widthOf(host), color: usesColor(host) };
  host.output.write(reportAs(options.get("format") ?? "text", verification, settings));
  return exitStatus(verification);
}

function complain(host: Host, message: string, command: Command): number {
  const name = command === VOUCH ? "vouch" : `vouch ${command.name}`;
  host.errors.write(`vouch: ${visibleLine(message)}\nTry ${name} --help.\n`);
  return COULD_NOT_CHECK;
}

function widthOf({ output }: Host): number {
  return output.columns ?? WIDTH_WITHOUT_TERMINAL;
}
