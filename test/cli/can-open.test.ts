import { describe, expect, it } from "vitest";
import { canOpen } from "../../src/cli/can-open.ts";
import type { Host } from "../../src/cli/host.ts";

function canOpenWith(environment: Host["environment"], input = true, output = true): boolean {
  return canOpen({ environment, output: { isTerminal: output }, inputIsTerminal: input });
}

describe("canOpen", () => {
  it("wants a terminal at both ends that can be drawn on, and no CI", () => {
    expect(canOpenWith({ TERM: "xterm" })).toBe(true);
    expect(canOpenWith({ TERM: "xterm" }, false)).toBe(false);
    expect(canOpenWith({ TERM: "xterm" }, true, false)).toBe(false);
    expect(canOpenWith({ TERM: "dumb" })).toBe(false);
    expect(canOpenWith({ TERM: "xterm", CI: "" })).toBe(false);
    expect(canOpenWith({ TERM: "xterm", CI: "false" })).toBe(true);
  });
});
