import { defineConfig } from "vitest/config";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * Files share their workers, and so the modules that they load: all that those keep saves time, and to load them anew
 * for every file takes a third of the time.
 *
 * `vitest run` takes the tests, `vitest run --mode deep` those that need minutes: oracles, fuzzing, many runs.
 */
export default defineConfig(({ mode }) => ({
  test:
    mode === "deep"
      ? { include: ["test/**/*.deep.{ts,tsx}"], testTimeout: HOUR }
      : { include: ["test/**/*.test.{ts,tsx}"], testTimeout: MINUTE, isolate: false },
}));
