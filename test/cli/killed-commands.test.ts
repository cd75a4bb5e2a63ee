import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { removeFolder } from "../node/scratch.ts";
import { filesOf, finished, killAtRandom, projectFolder, start } from "./killed.ts";

describe("a command that writes", () => {
  it("leaves every file as it was or as it is to be, whenever it is killed", async () => {
    const outcomes = await killAtRandom(4);
    expect(outcomes.filter(({ broken, left }) => broken.length + left.length > 0)).toEqual([]);
  });

  it("keeps the claims of all that are added at once", async () => {
    const root = await projectFolder();
    onTestFinished(() => removeFolder(root));
    const added = ["312 shops and", "4,120 workers", "opened 14 shops", "closed 9"];
    const into = ["--into", "claims/draft/ledger.json"] as const;
    const adding = added.map((words, index) =>
      finished(start(root, ["add", words, "--id", `added_${index}`, ...into])),
    );
    expect(await Promise.all(adding)).toEqual([0, 0, 0, 0]);
    const ledger = readFileSync(join(root, "claims/draft/ledger.json"), "utf8");
    expect(ledger.match(/added_\d/g)?.toSorted()).toEqual(
      added.map((_, index) => `added_${index}`),
    );
    expect(filesOf(root).hidden).toEqual([]);
  });
});
