import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Dialogues, LeftAddition, OpenAddition } from "../../src/cli/command.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { FILES } from "../tui/add/opened.ts";
import { testHost } from "./host.ts";

const no = () => Promise.reject(new Error("nothing else is opened"));

/** Runs `vouch add` at a terminal where these answers are given one after the other. */
async function add(
  openAddition: OpenAddition,
  { words = [], isTerminal = true }: { words?: readonly string[]; isTerminal?: boolean } = {},
) {
  const root = scratchFolder(FILES);
  onTestFinished(() => removeFolder(root));
  const host = testHost(root, ["add", ...words], { isTerminal });
  const dialogues: Dialogues = { openWalk: no, openAddition };
  const status = await runCli(host, no, dialogues);
  const file = (name: string) => join(root, "claims/port", name);
  const read = (name: string) =>
    existsSync(file(name)) ? JSON.parse(readFileSync(file(name), "utf8")) : null;
  return { status, told: host.written(), complaints: host.complaints(), read };
}

/** Chooses the first place that is left, with the sum that is proposed first. */
function takeFirst(goesOn: boolean): OpenAddition {
  return async ({ documents: [document] }): Promise<LeftAddition> => {
    const place = document?.places[0];
    if (document === undefined || place === undefined) throw new Error("a place is left");
    const [proposal] = document.proposalsFor(place);
    const derivation = proposal?.derivation ?? null;
    const choice = { place, id: null, unit: null, derivation, evidence: null };
    return { kind: "added", document, choice, goesOn };
  };
}

describe("vouch add alone at a terminal", () => {
  it("writes the claim that was settled, and prints it with its verdict", async () => {
    const { status, told, read } = await add(takeFirst(false));
    expect(status).toBe(0);
    expect(read("port_fall_percent.json")).toMatchObject({
      span: { exact: "4.1% decline" },
      derivations: [{ relation: "percent_change", from: "before", to: "after" }],
    });
    expect(told).toContain("claims/port/port_fall_percent.json:");
    expect(told).toContain("consistent");
  });

  it("goes on until everything is recorded", async () => {
    const seen: number[] = [];
    const { status, told } = await add(async (given) => {
      seen.push(given.documents[0]?.places.length ?? 0);
      return takeFirst(true)(given);
    });
    expect(seen).toEqual([3, 2, 1]);
    expect(status).toBe(0);
    expect(told).toMatch(/Every figure, date and quotation is recorded\.\n$/);
  });

  it("writes nothing where it was left", async () => {
    const left = await add(async () => ({ kind: "left", status: 130 }));
    expect(left).toMatchObject({ status: 130, told: "Nothing was written.\n" });
  });

  it("takes a case, and hands --ascii and --screen-reader on", async () => {
    const seen: object[] = [];
    const look: OpenAddition = async ({ documents, ascii, spoken }) => {
      seen.push({ paths: documents.map(({ path }) => path), ascii, spoken });
      return { kind: "left", status: 0 };
    };
    const paths = ["claims/port/article.md"];
    await add(look, { words: ["claims/port", "--ascii"] });
    await add(look, { words: ["--screen-reader"] });
    expect(seen).toEqual([
      { paths, ascii: true, spoken: false },
      { paths, ascii: false, spoken: true },
    ]);
  });

  it("does not write what somebody has recorded meanwhile under the same id", async () => {
    const { status, complaints, read } = await add(async (given) => {
      const left = await takeFirst(false)(given);
      if (left.kind === "left") return left;
      return { ...left, choice: { ...left.choice, id: "before" } };
    });
    expect(status).toBe(2);
    expect(complaints).toContain("There is a claim before already");
    expect(read("before.json")).toBeNull();
  });

  it("off a terminal asks nothing, and says what to name", async () => {
    const { status, complaints } = await add(no, { isTerminal: false });
    expect(status).toBe(2);
    expect(complaints).toContain("At a terminal, vouch add alone asks.");
  });
});
