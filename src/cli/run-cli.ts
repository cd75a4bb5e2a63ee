import packageFile from "../../package.json" with { type: "json" };
import type { Dialogues, OpenTui } from "./command.ts";
import { complain } from "./complain.ts";
import { help } from "./help.ts";
import type { Host } from "./host.ts";
import { parseWords } from "./parse-words.ts";
import { widthOf } from "./width-of.ts";

/** Does what the command line asks for and gives the exit status. Reports go to the output, all else to the errors. */
export async function runCli(
  host: Host,
  openTui: OpenTui,
  dialogues: Dialogues | null = null,
): Promise<number> {
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
      return asked.asked.command.run(host, asked.asked, openTui, dialogues);
  }
}
