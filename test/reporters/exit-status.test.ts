import { describe, expect, it } from "vitest";
import { exitStatus } from "../../src/reporters/exit-status.ts";
import { ACCEPTANCE, finding } from "./sample.ts";

const ERROR = finding({});
const WARNING = finding({ severity: "warning" });
const UNCHECKED = finding({ isUnchecked: true });

describe("exitStatus", () => {
  it.each([
    ["nothing", [], 0],
    ["a warning and a note", [WARNING, finding({ severity: "note" })], 0],
    ["an error", [WARNING, ERROR], 1],
    ["an accepted error", [finding({ accepted: ACCEPTANCE })], 0],
    ["an accepted error and another", [finding({ accepted: ACCEPTANCE }), ERROR], 1],
    ["what could not be checked", [UNCHECKED], 2],
    ["what could not be checked, and an error", [ERROR, UNCHECKED], 2],
  ])("of %s", (_, findings, status) => {
    expect(exitStatus({ cases: [], findings })).toBe(status);
  });
});
