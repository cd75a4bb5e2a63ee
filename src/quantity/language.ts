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
  readonly a: readonly string[];
  readonly and: readonly string[];
  readonly or: readonly string[];
  readonly to: readonly string[];
  readonly between: readonly string[];
  readonly from: readonly string[];
  readonly of: readonly string[];
  readonly in: readonly string[];
  readonly by: readonly string[];
  readonly per: readonly string[];
  readonly minus: readonly string[];
  readonly half: readonly string[];
  readonly last: readonly string[];
  readonly next: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  /** Spans of time that "a" or "past" makes a figure of: "a decade". */
  readonly spans: readonly string[];
  readonly times: readonly string[];
  readonly fold: readonly string[];
  /** Before an age: "aged 7". */
  readonly aged: readonly string[];
  /** After "three times", where it multiplies: "as", "more", "the". */
  readonly comparatives: readonly string[];
  /** After "a third", where it is a part of many: "agree", "were". */
  readonly doneByMany: readonly string[];
  /** After "a third", where it is another one: "was", "died". */
  readonly doneByOne: readonly string[];
  readonly than: readonly string[];
  /** After "half", where it is a share: "of", "the". */
  readonly afterHalf: readonly string[];
  /** Before "half", where it is a part of a game or year: "first", "second". */
  readonly beforePart: readonly string[];
  /** Hedges that with a duration mean throughout it, unless one of `lasting` stands before: "over". */
  readonly during: readonly string[];
  /** What is counted as it passes: "over 94 innings". */
  readonly sessions: readonly string[];
  readonly lasting: readonly string[];
  /** Before a word of direction that then has none: "made up 46% of loans". */
  readonly composing: readonly string[];
  /** Before "hundred", where they make a lower bound of it: "several". */
  readonly few: readonly string[];
  /** Before "40s" or "mid-40s", where it is an age. */
  readonly ofLife: readonly string[];
  /** "mid" of "mid-40s". */
  readonly partOfSpan: readonly string[];
  /** After an ordinal, where both name a stretch of time and nothing is counted: "fourth quarter". */
  readonly periods: readonly string[];
  /** Two words of which one is a number and neither counts: "cloud nine". */
  readonly idioms: readonly string[];
  /** Before a telephone number, and what may stand between. */
  readonly dialled: readonly string[];
  readonly dialledBy: readonly string[];
  /** The last word of "65 and older", where it is an age. */
  readonly ageing: readonly string[];
  /** Numbers of aircraft, and the words after them that tell them from counts. */
  readonly models: readonly string[];
  readonly afterModel: readonly string[];
  /** Between a direction and "of": "lost an average of 20%". */
  readonly amounts: readonly string[];
  /** Symbols that, near "200m", make it metres. */
  readonly lengths: readonly string[];
  /** Before a "hundred" or "dozen" that nothing counts. */
  readonly beforeHundred: readonly string[];
  /** Around "first" and "second", where they tell a rank; a superlative by its ending. */
  readonly rankAfter: readonly string[];
  readonly rankEnding: readonly string[];
  readonly rankBefore: readonly string[];
  /** After "third", where it is no place in an order. */
  readonly notOrdinal: readonly string[];
  readonly determiners: readonly string[];
  readonly past: readonly string[];
  readonly one: readonly string[];
  /** What stands between the two numbers of odds. */
  readonly oddsJoints: readonly string[];
  /** What stands between two tellings of one change. */
  readonly toldAgain: readonly string[];
  /** Before four digits and a noun, where they are a year all the same. */
  readonly surelyYear: readonly string[];
  /** Capitalised words before a number that give it no name: "Monday". */
  readonly unnaming: readonly string[];
  /** After a bare number that is a count, whatever stands before: "In Gaza 40 were killed". */
  readonly afterCount: readonly string[];
  /** With capitals: the last word of an address. */
  readonly streets: readonly string[];
  /** Before "up to", where it tells the way and not the most: "ticked". */
  readonly movers: readonly string[];
  /** Words for a person, after which a number between commas is an age. */
  readonly persons: readonly string[];
  /** Between a hedge or direction and its figure: "a", "another", "total". */
  readonly fillers: readonly string[];
  /** Words that never are the noun that a number counts. */
  readonly notCounted: readonly string[];
  /** Words between a number and its noun that are passed over: "new", "active". */
  readonly adjectives: readonly string[];
  /** Nouns that "one" and a year-like number may count. */
  readonly countable: readonly string[];
  /** Words before a hyphen after which the number is read by itself: "mid-2025". */
  readonly prefixes: readonly string[];
  /** Words near "3-2" that tell of a game or a vote. */
  readonly contests: readonly string[];
  /** Words after "100m" that make it metres. */
  readonly afterMetres: readonly string[];
  /** Words that take "one" before or after them for a pronoun. */
  readonly beforePronoun: readonly string[];
  /** Before a month without a day, whatever its name: "in May". */
  readonly beforeMonth: readonly string[];
  /** Before a month whose name is no other word: "by June". */
  readonly nearMonth: readonly string[];
  /** Months that are also names of persons or other words. */
  readonly namesakes: readonly string[];
  /** Of these, the ones that stand for something else even after "by" and "of". */
  readonly wordMonths: readonly string[];
  /** After "the March", where it is one through the streets. */
  readonly afterMarch: readonly string[];
  /** Before a date without a year, where it has been: "since". */
  readonly beforePast: readonly string[];
  /** Stretches of time that sum up to a date: "the year to June". */
  readonly sumsUp: readonly string[];
  /** Between the numbers of "3-for-4". */
  readonly hyphenedOdds: readonly string[];
  /** Before an age between commas: "now 73". */
  readonly now: readonly string[];
  /** Before an age: "children under five". */
  readonly boundsOfAge: readonly string[];
  /** Before a "half" that closes its clause and is no share: "at half". */
  readonly wholeHalves: readonly string[];
  /** Before a month that is one of many: "every July". */
  readonly generalMonth: readonly string[];
  /** Between an ordinal and its period: "fourth fiscal quarter". */
  readonly ofBooks: readonly string[];
  /** Before what a hedge of the same words bounds: "and above the consensus". */
  readonly articles: readonly string[];
  /** Units that after a year are another word: "in 2010 won the title", "the 2019 real estate slump". */
  readonly otherThanUnits: readonly string[];
  /** Closing its clause after a temperature, where it makes it negative. */
  readonly below: readonly string[];
  /** Before "year": the one that the source is dated in. */
  readonly current: readonly string[];
  /** After minutes and seconds that are left of a game: "4:37 to play". */
  readonly runsOut: readonly string[];
  /** Words that end as a superlative does and are none. */
  readonly notSuperlative: readonly string[];
  /** Before "2/3", where it is a day. */
  readonly onDay: readonly string[];
  /** After "June", where it is a woman. */
  readonly speaking: readonly string[];
  /** Before "under five" and "over 65", where they are ages. */
  readonly ofAge: readonly string[];
  /** Units that "a" makes a figure of where a hedge stands before: "at least a year". */
  readonly unitsOfOne: readonly string[];
  /** After a temperature, where they make it negative. */
  readonly belowZero: readonly string[];
  /** Between a count and the number of those that it is told of: "5.7 per 100,000". */
  readonly ratesOver: readonly string[];
  /** Whole texts with digits that are names: "9/11", "24/7". */
  readonly wholeNames: readonly string[];
}
