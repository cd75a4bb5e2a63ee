import { describe, expect, it } from "vitest";
import { isMaterial, turnsSense } from "../../src/anchor/material.ts";
import { diffWords } from "../../src/anchor/word-diff.ts";

describe("isMaterial", () => {
  it.each([
    ["a digit", "46.8 million", "46.9 million"],
    ["a point", "12.5 people", "125 people"],
    ["a separator", "1,250 people", "1.250 people"],
    ["a scale word", "127 million won", "127 billion won"],
    ["a short scale", "1.2 bn", "1.2 m"],
    ["a unit of money", "5 euros", "5 dollars"],
    ["a sign of money", "$5", "€5"],
    ["a percent sign", "4.1%", "4.1"],
    ["points for percent", "4.1 percent", "4.1 points"],
    ["a measure", "11 knots", "11 mph"],
    ["a number in words", "two ships", "three ships"],
    ["a fraction word", "a third of them", "a quarter of them"],
    ["a negation", "did not say", "did say"],
    ["a short negation", "didn't say", "did say"],
    ["a curly one", "didn’t say", "did say"],
    ["no one", "nobody said", "somebody said"],
    ["a direction", "rose by a lot", "fell by a lot"],
    ["a hedge", "more than that", "less than that"],
    ["a month", "on May Day", "on March Day"],
    ["a sign", "-5 degrees", "5 degrees"],
    ["a capital", "Not so", "So"],
    ["a Korean scale", "127 억", "127 만"],
  ])("knows %s", (_, before, after) => {
    expect(isMaterial(diffWords(before, after))).toBe(true);
    expect(isMaterial(diffWords(after, before))).toBe(true);
    expect(isMaterial(diffWords(before, before))).toBe(false);
  });

  it.each([
    ["another word", "the large ships", "the big ships"],
    ["a word more", "the ships", "the old ships"],
    ["a comma", "the ships, he said", "the ships he said"],
    ["a spelling", "the harbour", "the harbor"],
    ["a word that only holds a negation", "a notable nose", "a noteworthy nose"],
  ])("lets %s be", (_, before, after) => {
    expect(isMaterial(diffWords(before, after))).toBe(false);
  });
});

describe("turnsSense", () => {
  it.each([
    ["did not say", "did say", true],
    ["couldn't say", "could say", true],
    ["nobody went", "he went", true],
    ["5 ships", "6 ships", false],
    ["a note", "a knot", false],
  ])("of %j and %j", (before, after, expected) => {
    expect(turnsSense(diffWords(before, after))).toBe(expected);
  });
});
