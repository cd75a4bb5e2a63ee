import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { keepCases } from "../../../src/node/keep-cases.ts";
import { watchFiles } from "../../../src/node/watch-files.ts";
import { openDesk } from "../../../src/tui/desk/open-desk.ts";
import type { Outcome, Request } from "../../../src/tui/desk/request.ts";
import { fleetAndHarbour, workspaceOf } from "../../fleet-and-harbour.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { ARTICLE, FILES, LEDGER } from "../files.ts";

const FOLDER = "claims/harbour";

function desk(files = FILES) {
  const root = scratchFolder(files);
  onTestFinished(() => removeFolder(root));
  const cases = keepCases({ folder: root, paths: ["claims"], root });
  const opened = openDesk(cases);
  const check = () => {
    const all = cases.check();
    if (all.kind === "fault") throw new Error(all.fault.kind);
    return all.verification;
  };
  check();
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  return { ...opened, check, read, write, folders: cases.folders };
}

function of(claim: string) {
  return { folder: FOLDER, claim };
}

function reanchor(claim: string): Request {
  return { kind: "reanchor", of: of(claim), choice: { kind: "certain" } };
}

function accept(claim: string, reason = "The desk knows."): Request {
  return { kind: "accept", of: of(claim), only: null, reason, by: "Ann" };
}

const UNDO: Request = { kind: "undo" };

function verdictOf({ check }: ReturnType<typeof desk>, claim: string): string | undefined {
  const results = check().cases[0]?.claims ?? [];
  return results.find((result) => result.claim.id === claim)?.verdict;
}

/** Answers yes to what is offered. */
function taken(at: ReturnType<typeof desk>, outcome: Outcome): Outcome {
  if (outcome.kind !== "offer") throw new Error(`nothing is offered: ${outcome.kind}`);
  return at.perform(outcome.request);
}

describe("the desk", () => {
  it("accepts what is wrong with a claim, and takes it back to the letter", () => {
    const at = desk();
    const before = at.read(LEDGER);
    const outcome = at.perform(accept("goods_fall", 'They "know".'));
    expect(outcome).toEqual({
      kind: "done",
      told: "Accepted: goods_fall, percent_change; u takes it back",
    });
    const open = at.check().findings.filter(({ claim }) => claim === "goods_fall");
    expect(open.map(({ accepted }) => accepted?.reason)).toEqual(['They "know".']);
    // Only a part of the file is written anew.
    expect(at.read(LEDGER)).toContain(before.slice(0, before.indexOf('"decline of 5.1%"')));
    expect(at.perform(UNDO)).toEqual({
      kind: "done",
      told: "Taken back: Accepted: goods_fall, percent_change",
    });
    expect(at.read(LEDGER)).toBe(before);
    expect(at.perform(UNDO)).toEqual({ kind: "nothing", told: "There is nothing to take back" });
  });

  it("accepts what cannot be right beside claims of another case", () => {
    const at = desk(workspaceOf(fleetAndHarbour()));
    const request = { ...accept("sails"), of: { folder: "claims/fleet", claim: "sails" } };
    expect(at.perform(request)).toMatchObject({ kind: "done" });
    const conflict = at.check().findings.find(({ code }) => code === "claims-conflict");
    expect(conflict?.accepted?.by).toBe("Ann");
  });

  it("accepts one finding alone, and nothing where nothing is wrong", () => {
    const at = desk();
    const only = { check: "percent_change", code: "figure-contradicted" };
    expect(
      at.perform({ kind: "accept", of: of("goods_fall"), only, reason: "r", by: "Ann" }),
    ).toEqual({ kind: "done", told: "Accepted: goods_fall, percent_change; u takes it back" });
    for (const claim of ["goods_fall", "goods_before", "nobody"])
      expect(at.perform(accept(claim)).kind).toBe("nothing");
  });

  it("takes back several changes, the last first, and none that somebody changed since", () => {
    const at = desk();
    const first = at.read(LEDGER);
    at.perform(accept("goods_fall"));
    const second = at.read(LEDGER);
    expect(at.perform(reanchor("every_day")).kind).toBe("done");
    at.perform(UNDO);
    expect(at.read(LEDGER)).toBe(second);
    at.write(LEDGER, second.replace("Ann Lowe", "Ann Lowe Park"));
    expect(at.perform(UNDO)).toEqual({
      kind: "nothing",
      told: `${LEDGER} was changed since, so that nothing is taken back`,
    });
    expect(at.read(LEDGER)).not.toBe(first);
  });

  it("lets a claim stand where its text has moved", () => {
    const at = desk();
    expect(at.perform(reanchor("every_day"))).toMatchObject({ kind: "done" });
    expect(at.perform(reanchor("every_day"))).toEqual({
      kind: "nothing",
      told: "every_day stands where the ledger says",
    });
    expect(verdictOf(at, "crane")).toBe("unanchored");
    taken(at, at.perform(reanchor("crane")));
    expect(verdictOf(at, "crane")).toBe("unsupported");
    expect(at.perform(reanchor("crane")).kind).toBe("nothing");
  });

  it("offers edited words first, and takes them only while they are the same", () => {
    const at = desk();
    const before = at.read(LEDGER);
    const outcome = at.perform(reanchor("people"));
    expect(outcome).toMatchObject({
      kind: "offer",
      question: expect.stringContaining("What it says was changed. Take “Around 3,100 people"),
    });
    expect(at.read(LEDGER)).toBe(before);
    at.write(`${FOLDER}/article.md`, ARTICLE.replace("3,100", "3,200"));
    expect(taken(at, outcome)).toMatchObject({
      kind: "offer",
      question: expect.stringContaining("3,200"),
    });
    expect(at.read(LEDGER)).toBe(before);
    expect(taken(at, at.perform(reanchor("people"))).kind).toBe("done");
    expect(at.read(LEDGER)).toContain("Around 3,200 people");
  });

  it("asks which of several places is meant", () => {
    const at = desk();
    const outcome = at.perform(reanchor("drivers"));
    expect(outcome).toMatchObject({
      kind: "choice",
      question: "Which one is it? 1 line 7, 2 line 7",
    });
    const [, second] = outcome.kind === "choice" ? outcome.requests : [];
    if (second === undefined) throw new Error("there is no second place");
    expect(at.perform(second).kind).toBe("done");
    expect(verdictOf(at, "drivers")).toBe("unsupported");
    expect(at.read(LEDGER)).toMatch(/"prefix": "[^"]*and "/);
  });

  it("says so where a text is nowhere", () => {
    const outcome = desk().perform(reanchor("lost"));
    expect(outcome).toMatchObject({ kind: "nothing", told: expect.stringContaining("nowhere") });
  });

  it("records what no claim records, with an id of its own", () => {
    const at = desk();
    const { length } = at.check().cases[0]?.claims ?? [];
    const offset = ARTICLE.indexOf("3,100 people");
    expect(at.perform({ kind: "record", folder: FOLDER, source: "article", offset })).toMatchObject(
      {
        kind: "done",
        told: expect.stringMatching(/^Recorded as [a-z_]+; u takes it back$/),
      },
    );
    expect(at.check().cases[0]?.claims).toHaveLength((length ?? 0) + 1);
  });

  it("writes nothing into a ledger that is no sound JSON", () => {
    const at = desk();
    const broken = at.read(LEDGER).replace('"version": 1,', '"version": 1');
    at.write(LEDGER, broken);
    const offset = ARTICLE.indexOf("3,100 people");
    for (const request of [
      accept("goods_fall"),
      reanchor("crane"),
      { kind: "record", folder: FOLDER, source: "article", offset } as const,
    ]) {
      const outcome = at.perform(request);
      const last = outcome.kind === "offer" ? at.perform(outcome.request) : outcome;
      expect(last.kind).toBe("nothing");
    }
    expect(at.read(LEDGER)).toBe(broken);
  });

  it("calls back when a source changes, until it is told to stop", async () => {
    const at = desk();
    let calls = 0;
    const { watch, stop } = watchFiles(() => {
      calls += 1;
    });
    onTestFinished(stop);
    watch(at.folders());
    at.write(`${FOLDER}/sources/books.csv`, "year,goods\n2024,1\n");
    for (let wait = 0; calls === 0 && wait < 300; wait += 1) await sleep(10);
    expect(calls).toBe(1);
    stop();
    at.write(`${FOLDER}/sources/books.csv`, "year,goods\n2024,2\n");
    await sleep(200);
    expect(calls).toBe(1);
  });
});
