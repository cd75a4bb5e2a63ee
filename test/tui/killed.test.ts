import { describe, it } from "vitest";
import { ACT_NAMES, HAS_SCRIPT, killWhile } from "./killed.ts";

describe.skipIf(!HAS_SCRIPT)("vouch that is killed (skipped where there is no script)", () => {
  it.each(ACT_NAMES)(
    "leaves a whole ledger behind: %s",
    { timeout: 60_000 },
    async (name) => void (await killWhile(name, true)),
  );
});
