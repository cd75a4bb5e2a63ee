import type { SmallRegisters } from "../interval/small-registers.ts";
import type { Figure } from "../quantity/figure.ts";
import { departuresOfOperand, type Operand } from "./operand.ts";

/**
 * Puts what an operand means in its first reading, in base units, into a register; or with `isWidest` a
 * closed interval that holds all of its readings. False for all but the most usual sort of operand:
 * one value of small numbers, without a one-sided hedge, rounded either way.
 */
export function placeOperand(
  registers: SmallRegisters,
  at: number,
  operand: Operand,
  isWidest: boolean,
): boolean {
  const { figure, rounding, offset } = operand;
  if (rounding !== "either" || offset.numerator !== 0 || !isPlain(figure)) return false;
  const { numerator, denominator } = figure.low;
  const { numerator: factor, denominator: divisor } = figure.unit.factor;
  if (typeof numerator !== "number" || typeof denominator !== "number") return false;
  if (typeof factor !== "number" || typeof divisor !== "number" || factor <= 0) return false;
  const step = isWidest ? widestStep(operand) : figure.isExact ? null : figure.step;
  let count = figure.direction === "none" ? numerator : Math.abs(numerator);
  if (figure.direction === "fall") count = -count;
  if (step === null) {
    count *= factor;
    return registers.set(at, count, denominator * divisor, count, denominator * divisor);
  }
  const { numerator: width, denominator: widthOver } = step;
  if (typeof width !== "number" || typeof widthOver !== "number") return false;
  // Whether a number is whole is asked by rounding, which is much faster than by a remainder.
  let half = width / 2;
  let over = widthOver;
  if (half !== Math.floor(half)) {
    half = width;
    over *= 2;
  }
  if (denominator !== over) {
    const times = over / denominator;
    if (times === Math.floor(times) && times * denominator === over) count *= times;
    else {
      count *= over;
      half *= denominator;
      over *= denominator;
    }
  }
  // A figure that was cut reaches a whole step away from zero.
  const below = isWidest && count <= 0 ? 2 * half : half;
  const above = isWidest && count >= 0 ? 2 * half : half;
  const least = (count - below) * factor;
  const most = (count + above) * factor;
  return (
    Math.abs(count) <= Number.MAX_SAFE_INTEGER &&
    registers.set(at, least, over * divisor, most, over * divisor)
  );
}

/** One printed value, with a hedge that the first reading leaves out or with none. */
function isPlain({ low, high, hedge, kind }: Figure): boolean {
  const isOne =
    low === high || (low.numerator === high.numerator && low.denominator === high.denominator);
  return isOne && kind !== "plural" && (hedge === null || hedge.kind === "about");
}

/** The widest step to which any reading takes the figure to be rounded or cut. */
function widestStep(operand: Operand): Figure["step"] {
  const { figure } = operand;
  const hasZeros = figure.zerosStep !== null && departuresOfOperand(operand).includes("zeros");
  return hasZeros ? figure.zerosStep : figure.isExact ? null : figure.step;
}
