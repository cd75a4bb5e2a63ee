import { describe, it } from "vitest";
import { walk } from "./walk.tsx";

const STEPS = Number(process.env.VOUCH_WALK_STEPS ?? 1_000);
const SEEDS = [1, 2, 3, 4];

describe("the screens on a terminal", () => {
  it.each(SEEDS)(
    `equal a fresh render after each of ${STEPS} random keys, resizes and edits (walk %i)`,
    (seed) => walk(STEPS, seed),
  );

  it("equal it as well where another process checks", () => walk(300, 5, 0));
});
