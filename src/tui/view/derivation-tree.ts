import type { CheckResult, Input } from "../../evaluate/result.ts";
import { tellInterval } from "../../quantity/tell-interval.ts";
import type { Entry } from "../state/catalogue.ts";
import { clip, type Line, type Segment, segment } from "../text/line.ts";
import { areFalls } from "./bars.ts";
import { type Context, inputPlace, otherEntry } from "./context.ts";
import { LABEL_WIDTH } from "./labelled.ts";
import { argumentsOf, ruleOf } from "./rule-words.ts";

/** How deep implied inputs are followed to what is printed. */
const DEEPEST = 6;

/**
 * The inputs of a check, one a line, each with its printed text, what it can mean and where it
 * stands; below an implied one, the inputs that it comes from.
 */
export function derivationTree(context: Context, check: CheckResult): readonly Line[] {
  const order = argumentsOf(ruleOf(context.entry, check));
  const inputs = [...check.inputs].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const lines = branches(context, inputs, "", new Set([context.entry.id]));
  const room = context.width - LABEL_WIDTH;
  return lines.map((line) => clip(line, room, context.look.signs.ellipsis));
}

function branches(
  context: Context,
  inputs: readonly Input[],
  stem: string,
  above: ReadonlySet<string>,
): readonly Line[] {
  const { signs } = context.look;
  return inputs.flatMap((input, index) => {
    const isLast = index === inputs.length - 1;
    const line = [
      segment(stem + (isLast ? signs.lastBranch : signs.branch), "dim"),
      ...inputSegments(context, input),
    ];
    const deeper = above.has(input.key) || above.size > DEEPEST ? [] : inputsBelow(context, input);
    const nextStem = stem + (isLast ? "  " : signs.stem);
    return [line, ...branches(context, deeper, nextStem, new Set([...above, input.key]))];
  });
}

function inputSegments(context: Context, input: Input): readonly Segment[] {
  const { separator } = context.look.signs;
  const text = input.text?.replaceAll(/\s+/g, " ") ?? null;
  const meaning =
    input.interval === null
      ? "not known"
      : tellInterval(input.interval, input.unit, areFalls([input.interval]));
  // "44,954,173" means "44,954,173 approvals": that need not be said twice.
  const isSaid = text === null || meaning === text || meaning.startsWith(`${text} `);
  const said = isSaid ? [] : [segment(text, "strong"), segment(` ${separator} `, "dim")];
  const meant = [segment(meaning, isSaid ? "strong" : "plain"), segment(` ${separator} `, "dim")];
  return [
    ...said,
    ...meant,
    segment(`${inputPlace(context, input)} ${separator} ${input.key}`, "dim"),
  ];
}

/** The inputs of an implied input's first derivation. */
function inputsBelow(context: Context, input: Input): readonly Input[] {
  if (input.text !== null) return [];
  const entry: Entry | null = otherEntry(context, input.key);
  return entry?.result.checks.find(({ kind }) => kind === "derivation")?.inputs ?? [];
}
