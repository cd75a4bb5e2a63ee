import { afterAll, describe, expect, it } from "vitest";
import { ACT_NAMES, HAS_SCRIPT, killWhile } from "./killed.ts";

/** For each change, half of them while files are written, half at any moment. */
const KILLS = 20;

describe.skipIf(!HAS_SCRIPT)("vouch that is killed (skipped where there is no script)", () => {
  const ends = new Set<string>();

  it.each(ACT_NAMES)(
    `leaves a ledger as it was or as it was to be, ${KILLS} times: %s`,
    { timeout: KILLS * 20_000 },
    async (name) => {
      for (let kill = 0; kill < KILLS; kill += 1) ends.add(await killWhile(name, kill % 2 === 0));
    },
  );

  // Some of all came before the change was made, some after it.
  afterAll(() => expect(ends).toEqual(new Set(["before", "after"])));
});
