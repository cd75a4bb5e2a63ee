/** What a shell needs of the process that it runs in; tests bring their own. */
export interface Host {
  /** What stands behind `vouch` on the command line. */
  readonly words: readonly string[];
  /** The working folder, absolute. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly output: Output;
  readonly errors: Output;
  readonly inputIsTerminal: boolean;
  /** Asks a person at the terminal; null when nobody answers any more. */
  readonly ask: (question: string) => Promise<string | null>;
}

export interface Output {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** Null where it is no terminal. */
  readonly columns: number | null;
}
