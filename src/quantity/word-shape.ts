/** As many shapes as there are first letters, last letters and lengths. */
const SHAPES = 32 * 32 * 32;

/** The longest word that any table holds, with room to spare. */
export const LONGEST_WORD = 24;

/** First letter, last letter and length of a word in one number below 32,768, the same in capitals. */
export function wordShape(first: number, last: number, length: number): number {
  return ((first & 31) << 10) | ((last & 31) << 5) | Math.min(length, 31);
}

/** Which shapes the words of a table have: most words of a text are told apart by that alone. */
export function shapesOf(words: Iterable<string>): Uint8Array {
  const shapes = new Uint8Array(SHAPES);
  for (const word of words)
    shapes[wordShape(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  return shapes;
}
