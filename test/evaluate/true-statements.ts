import { toFixed } from "../../src/interval/decimal.ts";
import {
  absolute,
  add,
  divide,
  type Exact,
  exact,
  multiply,
  sign,
  subtract,
  tenTo,
} from "../../src/interval/exact.ts";
import type { TrueStatement } from "./mutations.ts";

/** How the two inputs and what is derived from them are printed. */
interface Format {
  readonly unit: string;
  readonly size: number;
  readonly places: number;
}

const COUNTS: readonly Format[] = [
  { unit: "", size: 0, places: 0 },
  { unit: " million", size: 6, places: 1 },
  { unit: " million", size: 6, places: 2 },
  { unit: " billion won", size: 9, places: 1 },
  { unit: " thousand", size: 3, places: 2 },
];
const SHARES: Format = { unit: "%", size: -2, places: 1 };

type Random = (below: number) => number;

/** A true statement of one of the relations that news most often prints. */
export function trueStatement(relation: TrueStatement["relation"], random: Random): TrueStatement {
  const format =
    relation === "point_difference" ? SHARES : (COUNTS[random(COUNTS.length)] ?? SHARES);
  const [x, y] = inputs(relation, format, random);
  const [first, second] = relation === "share" && sign(subtract(x, y)) > 0 ? [y, x] : [x, y];
  const written = { a: print(first, format), b: print(second, format) };
  const places = 1 + random(2);
  switch (relation) {
    case "difference":
    case "sum": {
      const value = relation === "sum" ? add(first, second) : subtract(second, first);
      const direction = relation === "sum" ? "none" : sign(value) < 0 ? "fall" : "rise";
      const rule =
        relation === "sum"
          ? ({ relation, of: ["a", "b"] } as const)
          : { relation, from: "a", to: "b" };
      return {
        relation,
        ...written,
        text: print(value, format),
        direction,
        rule,
        onOtherBase: null,
      };
    }
    case "percent_change": {
      const value = divide(subtract(second, first), first);
      const direction = sign(value) < 0 ? "fall" : "rise";
      const rule = { relation, from: "a", to: "b" };
      const other = percent(divide(subtract(second, first), second), places);
      return {
        relation,
        ...written,
        text: percent(value, places),
        direction,
        rule,
        onOtherBase: other,
      };
    }
    case "share": {
      const rule = { relation, part: "a", whole: "b" };
      const rest = subtract(second, first);
      const other = sign(rest) === 0 ? null : percent(divide(first, rest), places);
      const text = percent(divide(first, second), places);
      return { relation, ...written, text, direction: "none", rule, onOtherBase: other };
    }
    case "point_difference": {
      const value = subtract(second, first);
      const direction = sign(value) < 0 ? "fall" : "rise";
      const rule = { relation, from: "a", to: "b" };
      const text = `${toFixed(multiply(absolute(value), exact(100)), 1, "half-up")} percentage points`;
      return { relation, ...written, text, direction, rule, onOtherBase: null };
    }
  }
}

/** Two values as they really are, with two digits more than are printed. */
function inputs(
  relation: TrueStatement["relation"],
  { size, places }: Format,
  random: Random,
): readonly [Exact, Exact] {
  const hidden = size === 0 ? 0 : 2;
  const digits = 3 + random(3);
  const least = 10 ** (digits - 1);
  const value = (): Exact => {
    const printed = relation === "point_difference" ? 100 + random(890) : least + random(9 * least);
    const ending = printed % 10 === 0 ? printed + 1 + random(9) : printed;
    const mantissa = ending * 10 ** hidden + random(10 ** hidden);
    return multiply(exact(mantissa), tenTo(size - places - hidden));
  };
  return [value(), value()];
}

function print(value: Exact, { unit, size, places }: Format): string {
  const [whole = "", fraction] = toFixed(
    divide(absolute(value), tenTo(size)),
    places,
    "half-up",
  ).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${fraction === undefined ? grouped : `${grouped}.${fraction}`}${unit}`;
}

function percent(value: Exact, places: number): string {
  return `${toFixed(multiply(absolute(value), exact(100)), places, "half-up")}%`;
}
