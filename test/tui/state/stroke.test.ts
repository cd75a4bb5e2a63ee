import { describe, expect, it } from "vitest";
import { isText, type KeyFlags, strokesOf } from "../../../src/tui/state/stroke.ts";

const NONE: KeyFlags = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageUp: false,
  pageDown: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  tab: false,
  backspace: false,
  delete: false,
  shift: false,
  ctrl: false,
  meta: false,
};

describe("strokesOf", () => {
  it("counts each of several keys in one read", () => {
    expect(strokesOf("jjj", NONE)).toEqual(["j", "j", "j"]);
    expect(strokesOf("j\u0004k\r/東", NONE)).toEqual(["j", "ctrl+d", "k", "enter", "/", "東"]);
  });

  it("names the keys that are no characters", () => {
    expect(strokesOf("", { ...NONE, pageDown: true })).toEqual(["page down"]);
    expect(strokesOf("", { ...NONE, tab: true, shift: true })).toEqual(["shift+tab"]);
    expect(strokesOf("c", { ...NONE, ctrl: true })).toEqual(["ctrl+c"]);
    expect(strokesOf("", { ...NONE, delete: true })).toEqual(["backspace"]);
  });

  it("takes Esc and a key in one read as two keys", () => {
    expect(strokesOf("j", { ...NONE, meta: true })).toEqual(["esc", "j"]);
  });
});

describe("isText", () => {
  it("holds for a character of any plane and for no name of a key", () => {
    expect(["a", "/", " ", "𝄞"].map(isText)).toEqual([true, true, true, true]);
    expect(["up", "enter", "ctrl+c"].map(isText)).toEqual([false, false, false]);
  });
});
