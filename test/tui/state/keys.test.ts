import { describe, expect, it } from "vitest";
import { commandFor } from "../../../src/tui/state/command-for.ts";
import { KEYS } from "../../../src/tui/state/key-table.ts";
import type { Mode } from "../../../src/tui/state/keys.ts";

const MODES: readonly Mode[] = [
  "main",
  "explain",
  "findings",
  "coverage",
  "help",
  "filter",
  "write",
  "confirm",
  "choose",
];

describe("the key table", () => {
  it.each(MODES)("gives no key two meanings in %s", (mode) => {
    const strokes = KEYS.filter(({ modes }) => modes.includes(mode)).flatMap((key) => key.strokes);
    expect(strokes.filter((stroke, index) => strokes.indexOf(stroke) !== index)).toEqual([]);
  });

  it("leaves every character free where text is typed", () => {
    for (const mode of ["help", "filter", "write"] as const)
      for (const { strokes } of KEYS.filter(({ modes }) => modes.includes(mode)))
        expect(strokes.filter((stroke) => stroke.length === 1)).toEqual([]);
  });

  it("lets ^C and ^Z through everywhere", () => {
    for (const mode of MODES) {
      expect(commandFor(mode, "ctrl+c")).toBe("interrupt");
      expect(commandFor(mode, "ctrl+z")).toBe("suspend");
    }
  });

  it("shows at the foot only keys that work there", () => {
    for (const { foot, modes } of KEYS)
      expect(foot?.modes.filter((mode) => !modes.includes(mode)) ?? []).toEqual([]);
  });
});
