import { describe, it } from "vitest";
import { walk } from "./walk.tsx";

const STEPS = 200;

describe("the screens on a terminal", () => {
  it(`equal a fresh render after each of ${STEPS} random keys, resizes and edits`, async () => {
    await walk(STEPS, Number(process.env.VOUCH_WALK_SEED ?? 8));
  }, 120_000);

  it("equal it as well where another process checks", () => walk(40, 9, 0), 120_000);
});
