import { once } from "../../text/once.ts";

/** Characters that are not seen: soft hyphens, joiners and what stands where markup stood. */
export const INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff";

/** Characters of a pattern, without the brackets around them. */
export interface Characters {
  readonly letter: string;
  readonly mark: string;
  readonly number: string;
  readonly currency: string;
  /** Scripts that write without spaces, or join particles to a word: there each letter is taken for a word. */
  readonly unspaced: string | null;
}

const ALL: Characters = {
  letter: "\\p{L}",
  mark: "\\p{M}",
  number: "\\p{N}",
  currency: "\\p{Sc}",
  unspaced:
    "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}",
};

/** The same, as far as Latin letters and the signs around them go: a pattern that is made in no time. */
const LATIN: Characters = {
  letter: "A-Za-zªµºÀ-ÖØ-öø-ɏ",
  mark: "",
  number: "0-9²³¹¼-¾",
  currency: "$¢-¥₠-₿",
  unspaced: null,
};

/** Latin letters, punctuation, currencies, arrows and mathematics. */
const IS_LATIN = /^[\0-ɏ\u2000-\u206f₠-₿←-⋿]*$/;

/** A pattern that is made of characters: of Latin ones for a text that has no others, since it is made sooner. */
export function inScript(make: (characters: Characters) => RegExp): (text: string) => RegExp {
  const latin = once(() => make(LATIN));
  const any = once(() => make(ALL));
  return (text) => (IS_LATIN.test(text) ? latin() : any());
}

/** Finds the words of a text one after the other; a figure with its sign is a word, and so is a sign alone. */
export const wordPattern = inScript(patternOf);

/** Finds the words of a text in any script. */
export const anyPattern = once(() => patternOf(ALL));

function patternOf({ letter, mark, number, currency, unspaced }: Characters): RegExp {
  const seen = `${letter}${mark}${number}`;
  const any = `[${seen}${INVISIBLE}]`;
  const spaced = unspaced === null ? any : `(?:(?![${unspaced}])${any})`;
  return new RegExp(
    [
      ...(unspaced === null ? [] : [`[${unspaced}]\\p{M}*`]),
      // A minus belongs to its number where no word, figure or bracket ends before it.
      `(?<![${seen}.,)%'’"”\\]])[-−–](?=[${number}])${spaced}+(?:[.,][${number}]+${spaced}*)*`,
      `(?=[${seen}])${spaced}+(?:(?:['’ʼ＇](?=[${letter}])|(?<=[${number}][${INVISIBLE}]*)[.,](?=[${number}]))${spaced}+)*`,
      // Signs that belong to what a figure says: of number, of money and of measure.
      `[${currency}%‰‱°′″±+<>=≤≥≈~×÷^√∞§#@&]`,
    ].join("|"),
    "gu",
  );
}
