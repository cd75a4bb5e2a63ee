/** A set of words that is made of a list when it is first asked, since few texts ask for it. */
export class WordSet {
  readonly #list: string;
  #words: ReadonlySet<string> | null = null;

  /** `list`: the words, with a space between each two. */
  constructor(list: string) {
    this.#list = list;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#list.split(" "));
    return this.#words.has(word);
  }
}
