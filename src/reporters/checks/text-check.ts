import { findingBlock } from "../text/finding-block.ts";
import { paletteFor } from "../text/palette.ts";
import type { TextSettings } from "../text/text-report.ts";
import { wrap } from "../text/wrap.ts";
import type { AnyCheck } from "./any-check.ts";
import { findingOfExample, type ShownFile, shownExamples } from "./example-files.ts";
import { tellFixing } from "./tell-fixing.ts";

/** All about one code for people: what it means, a case that fails with what is told of it, and one that passes. */
export function textCheck(check: AnyCheck, settings: TextSettings): string {
  const width = Math.max(40, settings.width);
  const palette = paletteFor(settings.color);
  const { failing, passing } = shownExamples(check);
  const told = findingOfExample(check);
  const fixing = tellFixing(check);
  const unchecked = check.isUnchecked ? ", something could not be checked" : "";
  const blocks = [
    [palette.strong(`${check.code}  (${check.severity}${unchecked})`)],
    wrap(check.summary, width),
    wrap(check.explanation, width),
    ...(fixing === null ? [] : [wrap(fixing, width)]),
    ["This fails:"],
    ...failing.map(fileLines),
    ...(told === null ? [] : [findingBlock(told.finding, told.result, width, palette)]),
    [passing.length === 0 ? "This passes: the same without the files above." : "This passes:"],
    ...passing.map(fileLines),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function fileLines({ path, text }: ShownFile): readonly string[] {
  return [`  ${path}`, ...text.split("\n").map((line) => `    ${line}`)];
}
