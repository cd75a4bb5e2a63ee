import type { Coverage } from "../../evaluate/coverage.ts";
import { wordsSought } from "../../ledger/words-sought.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { markedSentence } from "../text/marked-sentence.ts";
import { type Palette, paletteFor } from "../text/palette.ts";
import type { TextSettings } from "../text/text-report.ts";
import { wrap } from "../text/wrap.ts";
import { visibleLine } from "../visible.ts";
import { withoutCommands } from "../without-commands.ts";
import { tellCoverage } from "./tell-coverage.ts";
import { unrecordedIn } from "./unrecorded.ts";

const NARROWEST = 40;
const INDENT = "  ";

/** Document by document: how much is recorded, then a block for each thing that is not. */
export function textCoverage(verification: Verification, settings: TextSettings): string {
  const width = Math.max(NARROWEST, settings.width);
  const palette = paletteFor(settings.color);
  const blocks = verification.cases.flatMap((verified) =>
    verified.coverage.map((document) => documentLines(verified, document, width, palette)),
  );
  if (blocks.length === 0) return "No document could be read.\n";
  return withoutCommands(`${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`);
}

function documentLines(
  verified: VerifiedCase,
  document: Coverage,
  width: number,
  palette: Palette,
): readonly string[] {
  const path = verified.sources.get(document.source)?.path ?? document.source;
  return [
    ...wrap(`${path}: ${tellCoverage(document)}`, width).map(palette.strong),
    ...unrecordedIn(verified, document).flatMap(({ kind, line, column, excerpt }) => [
      "",
      `${palette.quiet(visibleLine(`${path}:${line}:${column}`))}  ${kind}`,
      ...markedSentence(excerpt, width - INDENT.length, palette).map((text) => INDENT + text),
    ]),
    ...document.lostIgnored.flatMap(({ standing, why }) => [
      "",
      ...wrap(`ignored, but not found: “${wordsSought(standing.selector)}” (${why})`, width),
    ]),
  ];
}
