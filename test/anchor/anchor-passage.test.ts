import { describe, expect, it } from "vitest";
import { anchor } from "../../src/anchor/anchor.ts";
import type { SoughtPassage } from "../../src/anchor/anchoring.ts";

const SPEECH =
  "The mayor rose. “People of the harbour, we have lost 12 boats this winter. We will not lose another. " +
  "The sea gives and the sea takes.”\n\nLater he spoke again. “People of the harbour, go home now. The sea takes.”\n";

function sought(head: string, tail: string, more: Partial<SoughtPassage> = {}): SoughtPassage {
  return { head, tail, prefix: "", suffix: "", start: null, end: null, ...more };
}

function told(text: string, asked: SoughtPassage): string {
  const found = anchor(text, asked);
  if ("span" in found) return `${found.kind}: ${text.slice(found.span.start, found.span.end)}`;
  return found.kind === "ambiguous"
    ? `ambiguous: ${found.candidates.map(({ start, end }) => text.slice(start, end)).join(" | ")}`
    : found.kind;
}

/** The text that is asked for, from its head up to its tail. */
const asked = sought("we have lost", "the sea takes.");
const passage = SPEECH.slice(SPEECH.indexOf("we have"), SPEECH.indexOf(".”\n\n") + 1);

describe("a passage by its first and last words", () => {
  it("stands where both are, and ends at the first tail behind its head", () => {
    expect(told(SPEECH, asked)).toBe(`stands: ${passage}`);
    expect(told(SPEECH, sought("we have lost", "The sea"))).toBe(
      "stands: we have lost 12 boats this winter. We will not lose another. The sea",
    );
  });

  it("ends at another tail where the position says so", () => {
    const start = SPEECH.indexOf("we have");
    const end = SPEECH.lastIndexOf("The sea") + "The sea".length;
    expect(told(SPEECH, sought("we have lost", "The sea", { start, end }))).toBe(
      `stands: ${SPEECH.slice(start, end)}`,
    );
  });

  it("is ambiguous when its head stands twice, until the context decides", () => {
    expect(told(SPEECH, sought("People of the harbour", "takes."))).toMatch(/^ambiguous: .* \| /s);
    const second = sought("People of the harbour", "takes.", { prefix: "again. “" });
    expect(told(SPEECH, second)).toBe("stands: People of the harbour, go home now. The sea takes.");
  });

  it("moves with its text, and is set in other marks", () => {
    const start = SPEECH.indexOf("we have");
    const placed = { ...asked, start, end: start + passage.length };
    expect(told(SPEECH, placed)).toBe(`stands: ${passage}`);
    expect(told(`Good evening. ${SPEECH}`, placed)).toBe(`moved: ${passage}`);
    expect(told(SPEECH.replace("we have lost", "we have\nlost"), asked)).toMatch(/^reflowed: we/);
  });

  it("is moved, not lost, when only what stands between has changed: that is for its evidence to judge", () => {
    const start = SPEECH.indexOf("we have");
    const placed = { ...asked, start, end: start + passage.length };
    expect(told(SPEECH.replace(" not", ""), placed)).toBe(`moved: ${passage.replace(" not", "")}`);
  });

  it("is edited when an end has changed, and material when that changes the sense", () => {
    const long = sought("we have lost 12 boats this winter", "gives and the sea takes.");
    const at = (text: string) => anchor(text, long);
    expect(at(SPEECH.replace("12", "21"))).toMatchObject({ kind: "edited", material: true });
    expect(at(SPEECH.replace("gives and", "gives, and"))).toMatchObject({
      kind: "edited",
      material: false,
    });
  });

  it("is lost when an end is gone, or the tail is nowhere behind the head", () => {
    expect(told(SPEECH, sought("we have lost", "long live the republic."))).toMatch(/^lost/);
    expect(told(SPEECH, sought("Nobody ever said this", "the sea takes."))).toMatch(/^lost/);
    expect(told(SPEECH, sought("go home now", "we have lost"))).toMatch(/^lost/);
  });

  it("contradicts itself when it has no words, or no room for them", () => {
    expect(told(SPEECH, sought("", "takes."))).toBe("malformed");
    expect(anchor(SPEECH, { ...asked, start: 5, end: 9 })).toEqual({
      kind: "malformed",
      problem: "room",
      stated: 4,
      counted: 26,
    });
  });

  it("does not take half the text for one passage", () => {
    const text = `we have lost it. ${"And on it went. ".repeat(5000)}And the sea takes.`;
    expect(told(text, asked)).toMatch(/^lost/);
  });
});
