import { describe, expect, it } from "vitest";
import { asksForScreen } from "../../src/cli/asks-for-screen.ts";

const ENDS = { output: { isTerminal: true }, inputIsTerminal: true, environment: {} };

describe("whether a command line opens the screen without a doubt", () => {
  it.each([
    [],
    ["tui"],
    ["tui", "claims/coupang-breach"],
    ["tui", "claims", "more"],
    ["tui", "--ascii"],
    ["tui", "--root", ".", "claims"],
    ["tui", "claims", "--root", ".."],
  ])("opens it for %j", (...words) => {
    expect(asksForScreen(words, () => ENDS)).toBe(true);
  });

  it.each([
    ["claims"],
    ["check"],
    ["--version"],
    ["tui", "--help"],
    ["tui", "-h"],
    ["tui", "--screen-reader"],
    ["tui", "--root"],
    ["tui", "--root", "--ascii"],
    ["tui", "--root=."],
    ["tui", "--root", ".", "--root", "."],
    ["tui", "--ascii", "--ascii"],
    ["tui", "--no-such"],
  ])("reads %j first, and asks for no terminal", (...words) => {
    const askedForNothing = (): never => {
      throw new Error("to ask takes its time");
    };
    expect(asksForScreen(words, askedForNothing)).toBe(false);
  });

  it.each([
    ["no terminal to write to", { output: { isTerminal: false } }],
    ["no terminal to read from", { inputIsTerminal: false }],
    ["a terminal that cannot be drawn on", { environment: { TERM: "dumb" } }],
    ["CI", { environment: { CI: "true" } }],
    ["a screen reader", { environment: { INK_SCREEN_READER: "true" } }],
  ])("does not open it with %s", (_, changed) => {
    expect(asksForScreen([], () => ({ ...ENDS, ...changed }))).toBe(false);
  });
});
