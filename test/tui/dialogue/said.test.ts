import { describe, expect, it } from "vitest";
import { type Aloud, NOTHING_SAID, saidAfter } from "../../../src/tui/dialogue/said.ts";

const FIRST: Aloud = {
  topic: "claim 1",
  lines: ["claim 1", "12 boats", "unit boats"],
  keys: "Keys: Enter keep.",
  asked: "",
};

function said(...states: readonly Aloud[]): readonly string[] {
  let all = NOTHING_SAID;
  for (const state of states) all = saidAfter(all, state, 80);
  return all.lines;
}

describe("what is said", () => {
  it("is all of a first state, with its keys", () => {
    expect(said(FIRST)).toEqual(["claim 1", "12 boats", "unit boats", "Keys: Enter keep."]);
  });

  it("is only what is new while the topic is the same", () => {
    expect(said(FIRST, FIRST, { ...FIRST, lines: [...FIRST.lines, "why"] }).slice(4)).toEqual([
      "why",
    ]);
  });

  it("is all of another topic, but keys only where they are others", () => {
    const second = { ...FIRST, topic: "claim 2", lines: ["claim 2", "unit boats"] };
    expect(said(FIRST, second).slice(4)).toEqual(["claim 2", "unit boats"]);
    expect(said(FIRST, { ...second, keys: "Keys: t take." }).at(-1)).toBe("Keys: t take.");
  });

  it("is cut between words into lines of the terminal", () => {
    const long = { ...FIRST, lines: ["a line of words ".repeat(9)] };
    const { lines } = saidAfter(NOTHING_SAID, long, 40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(39);
  });
});
