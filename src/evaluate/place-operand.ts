import type { SmallRegisters } from "../interval/small-registers.ts";
import type { Figure } from "../quantity/figure.ts";
import { departuresOfOperand, type Operand } from "./operand.ts";

const LIMIT = Number.MAX_SAFE_INTEGER;

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
  // Everything is counted in halves, so that half a step is whole and most denominators are alike.
  let count = 2 * (figure.direction === "none" ? numerator : Math.abs(numerator));
  if (figure.direction === "fall") count = -count;
  let over = 2 * denominator;
  if (step === null) return registers.place(at, count * factor, count * factor, over * divisor);
  const { numerator: width, denominator: widthOver } = step;
  if (typeof width !== "number" || typeof widthOver !== "number") return false;
  let half = width;
  if (denominator !== widthOver) {
    // Whether a number is whole is asked by rounding, which is much faster than by a remainder.
    const times = widthOver / denominator;
    if (times === Math.floor(times) && times * denominator === widthOver) {
      count *= times;
      over = 2 * widthOver;
    } else {
      count *= widthOver;
      half *= denominator;
      over *= widthOver;
    }
  }
  if (count > LIMIT || count < -LIMIT) return false;
  if (!isWidest)
    return registers.place(at, (count - half) * factor, (count + half) * factor, over * divisor);
  // A figure that was cut reaches a whole step away from zero.
  const below = count <= 0 ? 2 * half : half;
  const above = count >= 0 ? 2 * half : half;
  return registers.place(at, (count - below) * factor, (count + above) * factor, over * divisor);
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
