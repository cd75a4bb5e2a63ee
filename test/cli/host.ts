import type { Host } from "../../src/cli/host.ts";

/** A host that keeps what is written to it. */
export interface TestHost extends Host {
  readonly written: () => string;
  readonly complaints: () => string;
}

/** A process in a folder with these words on its command line; no terminal unless that is said. */
export function testHost(
  folder: string,
  words: readonly string[],
  changes: {
    readonly isTerminal?: boolean;
    readonly columns?: number;
    readonly environment?: Host["environment"];
    /** What a person answers, one after another; nobody answers any more behind the last. */
    readonly answers?: readonly string[];
  } = {},
): TestHost {
  const output: string[] = [];
  const errors: string[] = [];
  const answers = [...(changes.answers ?? [])];
  const isTerminal = changes.isTerminal ?? false;
  const columns = isTerminal ? (changes.columns ?? 80) : null;
  return {
    words,
    folder,
    environment: changes.environment ?? {},
    output: { write: (text) => void output.push(text), isTerminal, columns },
    errors: { write: (text) => void errors.push(text), isTerminal, columns },
    inputIsTerminal: isTerminal,
    ask: async (question) => {
      output.push(question);
      return answers.shift() ?? null;
    },
    written: () => output.join(""),
    complaints: () => errors.join(""),
  };
}
