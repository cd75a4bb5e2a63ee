import { describe, expect, it } from "vitest";
import {
  clip,
  fit,
  lineOf,
  plainText,
  segment,
  spread,
  widthOf,
} from "../../../src/tui/text/line.ts";

describe("a line", () => {
  it("is padded to its width", () => {
    expect(plainText(fit(lineOf("ab"), 5, "…"))).toBe("ab   ");
  });

  it("is cut with an ellipsis, even within a wide character", () => {
    expect(plainText(fit(lineOf("abcdef"), 4, "…"))).toBe("abc…");
    expect(plainText(fit(lineOf("a東京"), 4, "…"))).toBe("a東…");
    expect(plainText(fit(lineOf("東京"), 3, "…"))).toBe("東…");
    expect(plainText(fit(lineOf("東京"), 2, "…"))).toBe("… ");
    expect(widthOf(fit(lineOf("東京"), 2, "…"))).toBe(2);
  });

  it("is not padded when it is only clipped", () => {
    expect(plainText(clip(lineOf("ab"), 5, "..."))).toBe("ab");
    expect(plainText(clip(lineOf("abcdef"), 5, "..."))).toBe("ab...");
  });

  it("keeps its right part while the left gives way", () => {
    const line = spread(lineOf("a long name of a claim"), [segment("accepted", "dim")], 20, "…");
    expect(plainText(line)).toBe("a long nam… accepted");
  });

  it("drops its right part where the left would be too short", () => {
    const line = spread(lineOf("claim"), [segment("accepted", "dim")], 12, "…");
    expect(plainText(line)).toBe("claim       ");
  });
});
