import { describe, expect, it } from "vitest";
import { toExactText } from "../../src/interval/decimal.ts";
import { english } from "../../src/quantity/english.ts";
import type { Language } from "../../src/quantity/language.ts";
import { compileLexicon } from "../../src/quantity/lexicon.ts";
import { quantityAt } from "../../src/quantity/read-quantity.ts";
import { type Reading, WordMemo } from "../../src/quantity/reading.ts";
import { ENGLISH } from "./told.ts";

/** A few rows of Korean: scales of four digits, units grown onto the number, endings grown onto units. */
const korean: Language = {
  ...english,
  code: "ko",
  gluesWords: true,
  scales: [
    { word: "만", power: 4, form: "word", example: "3만 명이 왔다." },
    { word: "억", power: 8, form: "word", example: "3억 원이 들었다." },
    { word: "조", power: 12, form: "word", example: "3조 원이 들었다." },
  ],
  units: [{ forms: ["원"], unit: "KRW", example: "3원이 들었다." }],
};

function told(text: string): string {
  const reading: Reading = {
    text,
    lexicon: compileLexicon(korean),
    options: ENGLISH,
    floor: 0,
    lastKind: null,
    memo: new WordMemo(),
  };
  const found = quantityAt(reading, { start: 0, negative: false, currency: null }, 0);
  if (found === null || found.kind === "identifier") return "none";
  return `${text.slice(found.start, found.end)} = ${toExactText(found.low)} ${found.unit.name}, to ${toExactText(found.step ?? found.low)}`;
}

describe("tables of another language", () => {
  it.each([
    ["1조3985억4565만원이 승인됐다.", "1조3985억4565만원 = 1398545650000 won, to 10000"],
    ["127억 원으로 줄었다.", "127억 원 = 12700000000 won, to 100000000"],
    ["46,837,121원", "46,837,121원 = 46837121 won, to 1"],
  ])("%s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
