import { describe, expect, it } from "vitest";
import { lookOf } from "../../../src/tui/look-of.ts";
import { segment } from "../../../src/tui/text/line.ts";
import { paint } from "../../../src/tui/text/theme.ts";

const wrong = [segment("x", "wrong")];

describe("lookOf", () => {
  it("takes colours from the terminal", () => {
    expect(lookOf({ TERM: "xterm-256color" }, false).colors).toBe("256");
    expect(lookOf({ TERM: "xterm", COLORTERM: "truecolor" }, false).colors).toBe("256");
    expect(lookOf({ TERM: "vt220" }, false).colors).toBe("16");
  });

  it("shows no colour with NO_COLOR, unless that is empty", () => {
    expect(lookOf({ TERM: "xterm-256color", NO_COLOR: "1" }, false).colors).toBe("none");
    expect(lookOf({ TERM: "xterm-256color", NO_COLOR: "" }, false).colors).toBe("256");
  });

  it("draws in ASCII when asked to, or in a locale without UTF-8", () => {
    expect(lookOf({}, true).signs.isAscii).toBe(true);
    expect(lookOf({ LANG: "C" }, false).signs.isAscii).toBe(true);
    expect(lookOf({ LC_ALL: "C.UTF-8", LANG: "C" }, false).signs.isAscii).toBe(false);
    expect(lookOf({}, false).signs.isAscii).toBe(false);
  });
});

describe("paint", () => {
  it("sets colours where there are any", () => {
    expect(paint(wrong, lookOf({ TERM: "xterm-256color" }, false))).toContain("38;5;208");
    expect(paint(wrong, lookOf({ NO_COLOR: "1" }, false))).toBe("\u001b[1mx\u001b[0m");
  });

  it("writes our typography in ASCII without changing a width", () => {
    const line = [segment("“−4.1%” is ‘low’")];
    expect(paint(line, lookOf({ NO_COLOR: "1" }, true))).toBe(`"-4.1%" is 'low'`);
  });
});
