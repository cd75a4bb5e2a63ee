import type { Span } from "../text/span.ts";
import { type Expected, type JsonFault, type SyntaxProblem, syntaxFault } from "./json-fault.ts";

/** After so many syntax faults the rest of a text is not read. */
const MOST_FAULTS = 100;

/** The faults of a text in the order in which they are met. */
export class FaultList {
  readonly #text: string;
  readonly #faults: JsonFault[] = [];
  #syntaxFaults = 0;
  #isTooDeep = false;

  constructor(text: string) {
    this.#text = text;
  }

  get all(): readonly JsonFault[] {
    return this.#faults;
  }

  get isFull(): boolean {
    return this.#syntaxFaults >= MOST_FAULTS;
  }

  add(faults: readonly JsonFault[]): void {
    for (const fault of faults) {
      // The first of the places nested too deep stands for all.
      if (fault.kind === "too-deep" && this.#isTooDeep) continue;
      if (fault.kind === "too-deep") this.#isTooDeep = true;
      if (fault.kind === "syntax") this.#syntaxFaults += 1;
      this.#faults.push(fault);
    }
  }

  syntax(problem: SyntaxProblem, at: Span, expected: Expected, opened: Span | null = null): void {
    const span = { start: at.start, end: at.end };
    this.add([syntaxFault(this.#text, problem, span, expected, opened)]);
  }
}
