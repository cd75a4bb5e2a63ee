/** Words with a space between each two, or one by one where some are phrases. */
export type WordList = string | readonly string[];

/** A set of words that is made when it is first asked, for what few texts need. */
export class WordSet {
  readonly #list: WordList;
  #words: ReadonlySet<string> | null = null;

  constructor(list: WordList) {
    this.#list = list;
  }

  has(word: string): boolean {
    this.#words ??= wordsOf(this.#list);
    return this.#words.has(word);
  }

  [Symbol.iterator](): Iterator<string> {
    this.#words ??= wordsOf(this.#list);
    return this.#words.values();
  }
}

/** The set of the words of a list. */
export function wordsOf(list: WordList): ReadonlySet<string> {
  return new Set(typeof list === "string" ? split(list, " ") : list);
}

/** The pieces of a list. Without a limit V8 keeps them for the next time, which takes three times as long. */
export function split(list: string, separator: string): readonly string[] {
  return list.split(separator, list.length);
}
