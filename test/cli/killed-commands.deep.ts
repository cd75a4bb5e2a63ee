import { expect, it } from "vitest";
import { killAtRandom } from "./killed.ts";

const KILLS = 200;

it(`leaves every file as it was or as it is to be, killed ${KILLS} times at any moment`, async () => {
  const outcomes = await killAtRandom(KILLS);
  expect(outcomes).toHaveLength(KILLS);
  expect(outcomes.filter(({ broken, left }) => broken.length + left.length > 0)).toEqual([]);
  expect(outcomes.filter(({ wasWriting }) => wasWriting).length).toBeGreaterThan(KILLS / 8);
});
