import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { renderToString } from "ink";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { verifyPaths } from "../../src/node/verify-paths.ts";
import { Screen } from "../../src/tui/components/screen.tsx";
import { lookOf } from "../../src/tui/look-of.ts";
import { catalogueOf } from "../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../src/tui/state/reduce.ts";
import { firstState } from "../../src/tui/state/state.ts";
import { settleFor } from "../../src/tui/view/settle.ts";
import type { Verification } from "../../src/verify.ts";
import { fleetAndHarbour, workspaceOf } from "../fleet-and-harbour.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { CONFLICT_FILES } from "./conflict-files.ts";
import { FILES } from "./files.ts";
import { HARBOUR } from "./harbour-case.ts";

const SIZES = ["120x40", "80x24", "60x20", "40x10"] as const;
const COLOR = /\p{Cc}\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d)[;m]/u;
const EMPTY: Verification = { cases: [], findings: [] };

interface Shown {
  readonly size: string;
  readonly strokes?: readonly string[];
  readonly ascii?: boolean;
  readonly color?: boolean;
  readonly verification?: Verification;
}

function show({
  size,
  strokes = [],
  ascii = false,
  color = false,
  verification = HARBOUR,
}: Shown): string {
  const [columns = 0, rows = 0] = size.split("x").map(Number);
  const look = lookOf(color ? { TERM: "xterm-256color" } : { NO_COLOR: "1" }, ascii);
  let state = firstState(catalogueOf(verification), { columns, rows });
  for (const stroke of strokes)
    state = reduce(state, { kind: "stroke", stroke }, settleFor(look)).state;
  return renderToString(<Screen state={state} look={look} />, { columns });
}

function readable(drawn: string): string {
  const lines = stripVTControlCharacters(drawn).split("\n");
  return lines.map((line) => line.trimEnd()).join("\n");
}

/** The screen as text: what a reader without any colour sees. */
function plain(shown: Shown): string {
  return readable(show(shown));
}

/** The screens of cases on disk: the shipped one, one with a conflict of five, and one that is edited. */
function verified(folder: string, path: string): Verification {
  const all = verifyPaths({ folder, paths: [path], root: folder });
  if (all.kind === "fault") throw new Error(`${path}: ${all.fault.kind}`);
  return all.verification;
}

function verifiedFiles(files: Readonly<Record<string, string>>): Verification {
  const root = scratchFolder(files);
  try {
    return verified(root, "claims");
  } finally {
    removeFolder(root);
  }
}

const SHIPPED = verified(join(import.meta.dirname, "../.."), "claims/coupang-breach");
const FARES = verifiedFiles(CONFLICT_FILES);
const EDITED = verifiedFiles(FILES);
const ACROSS = verifiedFiles(workspaceOf(fleetAndHarbour()));
const REASON = [..."it says so in the report of the harbour itself, and in all others"];

const GOLDENS: readonly (readonly [string, Omit<Shown, "size">])[] = [
  ["contradicted", { strokes: ["n", "n"] }],
  ["explained", { strokes: ["N", "enter"] }],
  ["findings", { strokes: ["n", "n", "f"] }],
  ["help", { strokes: ["?"] }],
  ["filtered", { strokes: ["/", "m", "i", "l", "l"] }],
  ["cjk", { strokes: ["G", "k"] }],
  ["hostile", { strokes: ["G", "enter"] }],
  ["ascii", { strokes: ["n", "n"], ascii: true }],
  ["case", { strokes: ["g"] }],
  ["empty", { verification: EMPTY }],
  ["shipped", { verification: SHIPPED }],
  ["shipped-explained", { verification: SHIPPED, strokes: ["enter"] }],
  ["conflict", { verification: FARES, strokes: ["x", "l"] }],
  ["conflict-ascii", { verification: FARES, strokes: ["x", "l"], ascii: true }],
  ["conflict-across", { verification: ACROSS, strokes: ["x", "l", "l"] }],
  ["in-conflict", { verification: FARES }],
  ["coverage", { verification: EDITED, strokes: ["c", "j", "j"] }],
  ["empty-coverage", { verification: EMPTY, strokes: ["c"] }],
  ["reason", { verification: EDITED, strokes: ["n", "n", "n", "n", "a", ...REASON] }],
];

describe.each(SIZES)("at %s", (size) => {
  it.each(GOLDENS)("the screen %s is as it was looked at", async (name, shown) => {
    const text = plain({ ...shown, size });
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/${name}-${size}.golden.txt`);
  });

  it.each(GOLDENS)("the screen %s fits the terminal", (_name, shown) => {
    const [columns = 0, rows = 0] = size.split("x").map(Number);
    const lines = plain({ ...shown, size }).split("\n");
    expect(lines).toHaveLength(rows);
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(columns);
  });
});

describe("the screens", () => {
  it("say in a line that the terminal is too small", () => {
    expect(plain({ size: "39x9" }).trimEnd()).toBe("vouch needs 40 columns and 10 rows; q …");
  });

  it("show the same text with and without colour", () => {
    for (const [, shown] of GOLDENS) {
      const wanted = plain({ ...shown, size: "120x40" });
      expect(readable(show({ ...shown, size: "120x40", color: true }))).toBe(wanted);
    }
  });

  it("have marks but no colour in them with NO_COLOR", () => {
    const strokes = ["n", "n"];
    expect(show({ size: "120x40", strokes })).toContain("\u001b[7m127 million dollars\u001b[");
    expect(show({ size: "120x40", strokes })).not.toMatch(COLOR);
    expect(show({ size: "120x40", strokes, color: true })).toContain("38;5;208m");
  });

  it("draw with ASCII alone where the documents do", () => {
    const [harbour] = HARBOUR.cases;
    if (harbour === undefined) throw new Error("a case is missing");
    const verification = { cases: [harbour], findings: HARBOUR.findings };
    for (const strokes of [["n", "n"], ["N", "enter"], ["f"], ["?"], ["/", "x"]])
      for (const size of SIZES)
        expect(plain({ size, strokes, ascii: true, verification })).toMatch(/^[\n -~]*$/);
  });

  it("mark the selected row with a sign", () => {
    const rows = plain({ size: "120x40", strokes: ["n"] }).split("\n");
    expect(
      rows.filter((row) => row.startsWith("▸")).map((row) => row.slice(0, 40).trimEnd()),
    ).toEqual(["▸   3 ~ consistent   44.9 million tonnes"]);
  });

  it("let no escape sequence of an article through", () => {
    const shown = show({ size: "120x40", strokes: ["G", "enter"] });
    expect(shown).not.toContain("\u001b[31m");
    expect(shown).not.toContain("\u202e");
    expect(stripVTControlCharacters(shown)).toContain("␛[31mred␛[0m and <U+202E>hidden<U+202C>");
  });
});
