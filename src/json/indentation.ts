/** Tells the indentation of lines, asked for from the head of a text to its end; linear in all. */
export class Indentation {
  readonly #text: string;
  #lineStart = 0;
  #nextLine: number;
  #width: number | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#nextLine = text.indexOf("\n") + 1;
  }

  /** How many spaces and tabs stand at the head of the line of an offset, none before the last one asked for. */
  at(offset: number): number {
    while (this.#nextLine !== 0 && this.#nextLine <= offset) {
      this.#lineStart = this.#nextLine;
      this.#nextLine = this.#text.indexOf("\n", this.#lineStart) + 1;
      this.#width = null;
    }
    this.#width ??= this.#measure();
    return this.#width;
  }

  /** Whether nothing but indentation stands before the offset in its line. */
  isFirst(offset: number): boolean {
    return offset - this.at(offset) === this.#lineStart;
  }

  #measure(): number {
    let end = this.#lineStart;
    while (this.#text[end] === " " || this.#text[end] === "\t") end += 1;
    return end - this.#lineStart;
  }
}
