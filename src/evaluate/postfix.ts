import type { Exact } from "../interval/exact.ts";
import type { Program, Step } from "./program.ts";

/** What a step of a postfix form does. */
export const OPERAND = 0;
export const NUMBER = 1;
export const NEGATE = 2;
export const ADD = 3;
export const SUBTRACT = 4;
export const MULTIPLY = 5;
export const DIVIDE = 6;

/** How deep the stack of a postfix form may be. */
export const DEEPEST = 16;

/**
 * A program in postfix form: each code takes what it needs from the top of a stack and leaves its result
 * there. The operands and the numbers are taken in their order.
 */
export interface Postfix {
  readonly codes: readonly number[];
  readonly numbers: readonly Exact[];
}

const LONGEST = 64;
/** Where the steps of the subtree of each step begin: written before it is read. */
const STARTS = new Uint8Array(LONGEST);
const NONE: readonly Exact[] = [];

/**
 * A program that is a tree of the four operations and negation, each operand after all of the one before it;
 * null for any other, and for one that is very long or deep.
 */
export function postfixOf({ steps }: Program): Postfix | null {
  const { length } = steps;
  if (length > LONGEST) return null;
  const codes = new Array<number>(length);
  let numbers = NONE;
  let depth = 0;
  for (let at = 0; at < length; at += 1) {
    const step = steps[at];
    if (step === undefined) return null;
    let start: number | undefined = at;
    if (step.kind === "operand") {
      codes[at] = OPERAND;
      depth += 1;
    } else if (step.kind === "number") {
      codes[at] = NUMBER;
      numbers = numbers === NONE ? [step.value] : [...numbers, step.value];
      depth += 1;
    } else if (step.kind === "negate") {
      if (step.operand !== at - 1) return null;
      codes[at] = NEGATE;
      start = STARTS[at - 1];
    } else {
      const code = codeOf(step);
      if (code === null || !("right" in step)) return null;
      if (step.right !== at - 1 || step.left !== (STARTS[at - 1] ?? 0) - 1) return null;
      codes[at] = code;
      start = STARTS[step.left];
      depth -= 1;
    }
    if (depth > DEEPEST || start === undefined) return null;
    STARTS[at] = start;
  }
  return depth === 1 ? { codes, numbers } : null;
}

function codeOf({ kind }: Step): number | null {
  switch (kind) {
    case "add":
      return ADD;
    case "subtract":
      return SUBTRACT;
    case "multiply":
      return MULTIPLY;
    case "divide":
      return DIVIDE;
    default:
      return null;
  }
}
