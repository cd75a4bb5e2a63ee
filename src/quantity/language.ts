import type { WordList } from "../text/word-set.ts";
import type { Direction, HedgeKind, Identifier } from "./figure.ts";
import type { UnitId } from "./units.ts";

/** A number word that stands alone or in a compound ("twenty", "hundred"). `reads` is what its example prints as a figure's value. */
export interface NumberRow {
  readonly word: string;
  readonly value: number;
  /** unit: 0 to 19. tens: 20 to 90. hundred: multiplies what stands before it within a thousand. dozen: multiplies and ends the number. */
  readonly role: "unit" | "tens" | "hundred" | "dozen";
  readonly example: string;
}

/** A word or letter that multiplies the number before it by a power of ten. */
export interface ScaleRow {
  readonly word: string;
  readonly power: number;
  /** word: spelled, after a space or hyphen. letters: glued, or spaced after a currency. money: letters that count only after a currency. */
  readonly form: "word" | "letters" | "money";
  readonly example: string;
}

/** The name of the parts of a whole: "third", "quarters". Such a word counts as fraction only with a numerator or "a". */
export interface FractionRow {
  readonly word: string;
  readonly parts: number;
  readonly example: string;
}

/** A word for a place in an order. `alone`: it is read as a figure wherever it stands; else only where a rank is told. */
export interface OrdinalRow {
  readonly word: string;
  readonly value: number;
  readonly alone: boolean;
  readonly example: string;
}

/** A word that by itself multiplies: "doubled", "twice". */
export interface MultipleRow {
  readonly word: string;
  readonly numerator: number;
  readonly denominator: number;
  /** comparison: only before "as" or "the". determiner: only before "the", "its". verb: not after "the". */
  readonly needs: "comparison" | "determiner" | "verb" | "nothing";
  readonly example: string;
}

/** A plural without number, read as a lower bound: "dozens". Twice the singular is the least that is more than one. */
export interface VagueRow {
  readonly word: string;
  readonly least: number;
  readonly unit: UnitId | null;
  /** Nothing alone: only before "of". */
  readonly needsOf: boolean;
  readonly example: string;
}

export interface HedgeRow {
  readonly phrase: string;
  readonly kind: HedgeKind;
  readonly place: "before" | "after";
  readonly example: string;
}

export interface DirectionRow {
  readonly word: string;
  readonly direction: Direction;
  /** verb: before the figure, perhaps with "by". noun: before it with "of", or after it. after: only directly after it. */
  readonly role: "verb" | "noun" | "after" | "before";
  readonly example: string;
}

export interface UnitRow {
  /** Every form that is printed, parts of a phrase separated by one space. */
  readonly forms: readonly string[];
  readonly unit: UnitId;
  readonly example: string;
}

/** A word after which a bare number is part of a name. */
export interface NameRow {
  readonly word: string;
  readonly reason: Identifier["reason"];
  readonly example: string;
}

/**
 * All that the scanner knows of a language: one file of tables each. Every row of words has an example,
 * a sentence in which it must be read; the tests run them all. In it {} stands for the words of the row.
 */
export interface Language {
  readonly code: string;
  readonly decimalMark: "." | ",";
  readonly groupMarks: string;
  /** Words directly at the digits without a space, with endings grown on, as Korean has them. */
  readonly gluesWords: boolean;
  readonly monthBeforeDay: boolean;
  readonly numbers: readonly NumberRow[];
  readonly scales: readonly ScaleRow[];
  readonly fractions: readonly FractionRow[];
  readonly ordinals: readonly OrdinalRow[];
  readonly multiples: readonly MultipleRow[];
  readonly vague: readonly VagueRow[];
  readonly hedges: readonly HedgeRow[];
  readonly directions: readonly DirectionRow[];
  readonly units: readonly UnitRow[];
  readonly names: readonly NameRow[];
  /** Each month with its abbreviations, January first. */
  readonly months: readonly (readonly string[])[];
  readonly words: LanguageWords;
}

/** The small words that the readers go by. */
export interface LanguageWords {
  readonly a: WordList;
  readonly and: WordList;
  readonly or: WordList;
  readonly to: WordList;
  readonly between: WordList;
  readonly from: WordList;
  readonly of: WordList;
  readonly in: WordList;
  readonly by: WordList;
  readonly per: WordList;
  readonly minus: WordList;
  readonly half: WordList;
  readonly last: WordList;
  readonly next: WordList;
  readonly month: WordList;
  readonly year: WordList;
  /** Spans of time that "a" or "past" makes a figure of: "a decade". */
  readonly spans: WordList;
  readonly times: WordList;
  readonly fold: WordList;
  /** Before an age: "aged 7". */
  readonly aged: WordList;
  /** After "three times", where it multiplies: "as", "more", "the". */
  readonly comparatives: WordList;
  /** After "a third", where it is a part of many: "agree", "were". */
  readonly doneByMany: WordList;
  /** After "a third", where it is another one: "was", "died". */
  readonly doneByOne: WordList;
  readonly than: WordList;
  /** After "half", where it is a share: "of", "the". */
  readonly afterHalf: WordList;
  /** Before "half", where it is a part of a game or year: "first", "second". */
  readonly beforePart: WordList;
  /** Hedges that with a duration mean throughout it, unless one of `lasting` stands before: "over". */
  readonly during: WordList;
  /** What is counted as it passes: "over 94 innings". */
  readonly sessions: WordList;
  readonly lasting: WordList;
  /** Before a word of direction that then has none: "made up 46% of loans". */
  readonly composing: WordList;
  /** Before "hundred", where they make a lower bound of it: "several". */
  readonly few: WordList;
  /** Before "40s" or "mid-40s", where it is an age. */
  readonly ofLife: WordList;
  /** "mid" of "mid-40s". */
  readonly partOfSpan: WordList;
  /** After an ordinal, where both name a stretch of time and nothing is counted: "fourth quarter". */
  readonly periods: WordList;
  /** Two words of which one is a number and neither counts: "cloud nine". */
  readonly idioms: WordList;
  /** Before a telephone number, and what may stand between. */
  readonly dialled: WordList;
  readonly dialledBy: WordList;
  /** The last word of "65 and older", where it is an age. */
  readonly ageing: WordList;
  /** Numbers of aircraft, and the words after them that tell them from counts. */
  readonly models: WordList;
  readonly afterModel: WordList;
  /** Between a direction and "of": "lost an average of 20%". */
  readonly amounts: WordList;
  /** Symbols that, near "200m", make it metres. */
  readonly lengths: WordList;
  /** Before a "hundred" or "dozen" that nothing counts. */
  readonly beforeHundred: WordList;
  /** Around "first" and "second", where they tell a rank; a superlative by its ending. */
  readonly rankAfter: WordList;
  readonly rankEnding: WordList;
  readonly rankBefore: WordList;
  /** After "third", where it is no place in an order. */
  readonly notOrdinal: WordList;
  readonly determiners: WordList;
  readonly past: WordList;
  readonly one: WordList;
  /** What stands between the two numbers of odds. */
  readonly oddsJoints: WordList;
  /** What stands between two tellings of one change. */
  readonly toldAgain: WordList;
  /** Before four digits and a noun, where they are a year all the same. */
  readonly surelyYear: WordList;
  /** Capitalised words before a number that give it no name: "Monday". */
  readonly unnaming: WordList;
  /** After a bare number that is a count, whatever stands before: "In Gaza 40 were killed". */
  readonly afterCount: WordList;
  /** With capitals: the last word of an address. */
  readonly streets: WordList;
  /** Before "up to", where it tells the way and not the most: "ticked". */
  readonly movers: WordList;
  /** Words for a person, after which a number between commas is an age. */
  readonly persons: WordList;
  /** Between a hedge or direction and its figure: "a", "another", "total". */
  readonly fillers: WordList;
  /** Words that never are the noun that a number counts. */
  readonly notCounted: WordList;
  /** Words between a number and its noun that are passed over: "new", "active". */
  readonly adjectives: WordList;
  /** Nouns that "one" and a year-like number may count. */
  readonly countable: WordList;
  /** Words before a hyphen after which the number is read by itself: "mid-2025". */
  readonly prefixes: WordList;
  /** Words near "3-2" that tell of a game or a vote. */
  readonly contests: WordList;
  /** Words after "100m" that make it metres. */
  readonly afterMetres: WordList;
  /** Words that take "one" before or after them for a pronoun. */
  readonly beforePronoun: WordList;
  /** Before a month without a day, whatever its name: "in May". */
  readonly beforeMonth: WordList;
  /** Before a month whose name is no other word: "by June". */
  readonly nearMonth: WordList;
  /** Months that are also names of persons or other words. */
  readonly namesakes: WordList;
  /** Of these, the ones that stand for something else even after "by" and "of". */
  readonly wordMonths: WordList;
  /** After "the March", where it is one through the streets. */
  readonly afterMarch: WordList;
  /** Before a date without a year, where it has been: "since". */
  readonly beforePast: WordList;
  /** Stretches of time that sum up to a date: "the year to June". */
  readonly sumsUp: WordList;
  /** Between the numbers of "3-for-4". */
  readonly hyphenedOdds: WordList;
  /** Before an age between commas: "now 73". */
  readonly now: WordList;
  /** Before an age: "children under five". */
  readonly boundsOfAge: WordList;
  /** Before a "half" that closes its clause and is no share: "at half". */
  readonly wholeHalves: WordList;
  /** Before a month that is one of many: "every July". */
  readonly generalMonth: WordList;
  /** Between an ordinal and its period: "fourth fiscal quarter". */
  readonly ofBooks: WordList;
  /** Before what a hedge of the same words bounds: "and above the consensus". */
  readonly articles: WordList;
  /** Units that after a year are another word: "in 2010 won the title", "the 2019 real estate slump". */
  readonly otherThanUnits: WordList;
  /** Closing its clause after a temperature, where it makes it negative. */
  readonly below: WordList;
  /** Before "year": the one that the source is dated in. */
  readonly current: WordList;
  /** After minutes and seconds that are left of a game: "4:37 to play". */
  readonly runsOut: WordList;
  /** Words that end as a superlative does and are none. */
  readonly notSuperlative: WordList;
  /** Before "2/3", where it is a day. */
  readonly onDay: WordList;
  /** After "June", where it is a woman. */
  readonly speaking: WordList;
  /** Before "under five" and "over 65", where they are ages. */
  readonly ofAge: WordList;
  /** Units that "a" makes a figure of where a hedge stands before: "at least a year". */
  readonly unitsOfOne: WordList;
  /** After a temperature, where they make it negative. */
  readonly belowZero: WordList;
  /** Between a count and the number of those that it is told of: "5.7 per 100,000". */
  readonly ratesOver: WordList;
  /** Whole texts with digits that are names: "9/11", "24/7". */
  readonly wholeNames: WordList;
}
