import type { Host } from "./host.ts";

/** What takes no longer needs no progress. */
const PATIENCE = 1_000;
const EVERY = 200;

/** Says on a terminal how far a check has come, once it takes longer than a second. */
export interface Progress {
  readonly tell: (done: number, of: number) => void;
  /** Takes away what was said. */
  readonly end: () => void;
}

/** Nothing is said in CI, where nobody looks on, nor where the errors go elsewhere than to a terminal. */
export function progressOn({ errors, environment }: Host): Progress {
  const { CI, TERM } = environment;
  const isSeen = errors.isTerminal && TERM !== "dumb" && (CI === undefined || CI === "false");
  const start = Date.now();
  let told = 0;
  return {
    tell: (done, of) => {
      const now = Date.now();
      if (!isSeen || now - start < PATIENCE || now - told < EVERY) return;
      told = now;
      errors.write(`\r\u001b[Kvouch: ${done} of ${of} cases checked`);
    },
    end: () => {
      if (told !== 0) errors.write("\r\u001b[K");
    },
  };
}
