import { describe, expect, it } from "vitest";
import { divide, equal, exact, multiply, tenTo } from "../../src/interval/exact.ts";
import { english } from "../../src/quantity/english.ts";
import type { Figure } from "../../src/quantity/figure.ts";
import { scan } from "../../src/quantity/scan.ts";
import { UNITS } from "../../src/quantity/units.ts";
import { ENGLISH } from "./told.ts";

function onlyFigure(sentence: string): Figure | undefined {
  const { figures } = scan(sentence, ENGLISH);
  expect(figures).toHaveLength(1);
  return figures[0];
}

function firstFigure(sentence: string): Figure | undefined {
  return scan(sentence, ENGLISH).figures[0];
}

/** Rows with their examples told: where a row is one of several that differ in their words alone. */
function told<Row extends { readonly example: string }>(
  rows: readonly Row[],
  words: (row: Row) => string,
): readonly Row[] {
  return rows.map((row) => ({ ...row, example: row.example.replace("{}", words(row)) }));
}

describe("the examples of the English tables", () => {
  it.each(english.numbers)("number: $example", ({ example, value }) => {
    const figure = onlyFigure(example);
    const factor = value === 100 ? 2 : 1;
    expect(figure !== undefined && equal(figure.low, exact(value * factor))).toBe(true);
  });

  it.each(english.scales)("scale: $example", ({ example, power }) => {
    const figure = onlyFigure(example);
    expect(
      figure !== undefined &&
        [2, 3].some((count) => equal(figure.low, multiply(exact(count), tenTo(power)))),
    ).toBe(true);
  });

  it.each(english.fractions)("fraction: $example", ({ example, parts }) => {
    const figure = firstFigure(example);
    expect(
      figure !== undefined && [1, 2, 3].some((above) => equal(figure.low, exact(above, parts))),
    ).toBe(true);
  });

  it.each(english.ordinals)("ordinal: $example", ({ example, value }) => {
    const figure = onlyFigure(example);
    expect(figure?.kind).toBe("ordinal");
    expect(figure !== undefined && equal(figure.low, exact(value))).toBe(true);
  });

  it.each(english.multiples)("multiple: $example", ({ example, numerator, denominator }) => {
    const figure = onlyFigure(example);
    expect(figure?.kind).toBe("multiple");
    expect(
      figure !== undefined && equal(figure.low, divide(exact(numerator), exact(denominator))),
    ).toBe(true);
  });

  it.each(english.vague)("vague plural: $example", ({ example, least }) => {
    const figure = onlyFigure(example);
    expect(figure?.kind).toBe("plural");
    expect(figure !== undefined && equal(figure.low, exact(least))).toBe(true);
  });

  it.each(told(english.hedges, ({ phrase }) => phrase))(
    "hedge: $phrase",
    ({ example, kind, phrase }) => {
      const hedge = onlyFigure(example)?.hedge;
      expect([hedge?.kind, hedge?.text.toLowerCase()]).toEqual([kind, phrase]);
    },
  );

  it.each(told(english.directions, ({ word }) => word))(
    "direction: $word",
    ({ example, direction, word }) => {
      const figure = onlyFigure(example);
      expect(figure?.direction).toBe(direction);
      const span = figure?.directionSpan;
      expect(span == null ? "" : example.slice(span.start, span.end)).toBe(word);
    },
  );

  it.each(english.units)("unit: $forms.0", ({ example, unit }) => {
    const figure = onlyFigure(example);
    expect(figure?.unit.name).toBe(UNITS[unit].unit.name);
  });

  it.each(told(english.names, ({ word }) => word))("name: $word", ({ example, reason }) => {
    const { figures, identifiers } = scan(example, ENGLISH);
    expect(figures).toEqual([]);
    expect(identifiers.map((identifier) => [identifier.text, identifier.reason])).toEqual([
      ["7", reason],
    ]);
  });
});
