import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Carried, DeskWork } from "../../../src/tui/desk/carry-out.ts";
import { openFarDesk } from "../../../src/tui/desk/far-desk.ts";
import type { Request } from "../../../src/tui/desk/request.ts";
import { removeFolder, scratchFolder } from "../../node/scratch.ts";
import { ARTICLE, FILES, LEDGER } from "../files.ts";

const CHECK: DeskWork = { kind: "verify", told: null };
const UNDO: DeskWork = { kind: "request", request: { kind: "undo" } };
const OF = { folder: "claims/harbour", claim: "goods_fall" };

function accept(reason: string): DeskWork {
  const request: Request = { kind: "accept", of: OF, only: null, reason, by: "Ann" };
  return { kind: "request", request };
}

function desk() {
  const root = scratchFolder(FILES);
  onTestFinished(() => removeFolder(root));
  const opened = openFarDesk({ folder: root, paths: ["claims"], root });
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  return { ...opened, read, write, at: root };
}

function catalogueIn(carried: Carried | null) {
  if (carried?.kind !== "verified") throw new Error(`it is not verified: ${carried?.kind}`);
  return carried.catalogue;
}

describe("a desk in a process of its own", { timeout: 60_000 }, () => {
  it("checks, and gives the same catalogue again where nothing changed", async () => {
    const far = desk();
    const first = catalogueIn(await far.carryOut(CHECK));
    expect(first.find("harbour/goods_fall")?.result.verdict).toBe("contradicted");
    expect(far.root()).toBe(far.at);
    expect(far.folders()).toContain(join(far.at, "claims/harbour"));
    expect(catalogueIn(await far.carryOut(CHECK))).toBe(first);
    far.write("claims/harbour/sources/books.csv", "year,goods\n2024,1\n");
    const second = catalogueIn(await far.carryOut(CHECK));
    expect(second.find("harbour/goods_after")?.verdict).toBe("contradicted");
  });

  it("changes a ledger, and takes each change back to the letter, the last first", async () => {
    const far = desk();
    const before = far.read(LEDGER);
    await far.carryOut(CHECK);
    const accepted = await far.carryOut(accept("They know."));
    expect(accepted).toMatchObject({
      kind: "verified",
      told: "Accepted: goods_fall, percent_change; u takes it back",
    });
    expect(catalogueIn(accepted).find("harbour/goods_fall")?.isAccepted).toBe(true);
    const between = far.read(LEDGER);
    const offset = ARTICLE.indexOf("Around 3,100");
    const recorded: Request = { kind: "record", folder: OF.folder, source: "article", offset };
    await far.carryOut({ kind: "request", request: recorded });
    expect(far.read(LEDGER)).not.toBe(between);
    await far.carryOut(UNDO);
    expect(far.read(LEDGER)).toBe(between);
    await far.carryOut(UNDO);
    expect(far.read(LEDGER)).toBe(before);
    expect(await far.carryOut(UNDO)).toEqual({
      kind: "told",
      notice: "There is nothing to take back",
    });
  });

  it("checks once for all who ask before it begins, and after what was asked for first", async () => {
    const far = desk();
    await far.carryOut(CHECK);
    const changed = far.carryOut(accept("They know."));
    const asked = far.carryOut(CHECK);
    expect(asked).not.toBeNull();
    expect(far.carryOut(CHECK)).toBeNull();
    const [first, second] = await Promise.all([changed, asked]);
    expect(catalogueIn(second)).toBe(catalogueIn(first));
  });

  it("tells of paths that are of no use", async () => {
    const far = openFarDesk({ folder: "/", paths: ["no/such/case"], root: null });
    expect(await far.carryOut(CHECK)).toMatchObject({ kind: "fault" });
  });

  it("ends its process when it is closed, and begins no other", async () => {
    const far = desk();
    const checking = far.carryOut(CHECK);
    const waiting = far.carryOut(UNDO);
    // The process is started when the check begins, a moment after it was asked for.
    await new Promise((resolve) => setTimeout(resolve, 20));
    far.close();
    await expect(checking).rejects.toThrow("the process that checks ended with SIGTERM");
    await expect(waiting).rejects.toThrow("nothing is asked of the desk any more");
  });
});
