import { wordsOf } from "../text/word-set.ts";
import { wordEnd } from "./characters.ts";
import { english } from "./english.ts";
import type { HedgeKind, Identifier } from "./figure.ts";
import type {
  DirectionRow,
  FractionRow,
  Language,
  LanguageWords,
  MultipleRow,
  NumberRow,
  OrdinalRow,
  ScaleRow,
  VagueRow,
} from "./language.ts";
import type { UnitId } from "./units.ts";
import { shapesOf } from "./word-shape.ts";

/** What can begin at a word. */
export type Starter =
  | "number"
  | "scale"
  | "fraction"
  | "ordinal"
  | "multiple"
  | "vague"
  | "month"
  | "relative"
  | "span"
  | "measure"
  | "link";

export interface UnitPhrase {
  readonly text: string;
  readonly unit: UnitId;
}

export interface HedgePhrase {
  /** The words of the phrase; for a hedge before the figure from its last to its first. */
  readonly words: readonly string[];
  readonly kind: HedgeKind;
}

/** A language's tables, arranged for finding. Keys are in lower case, but for scale letters and names. */
export interface Lexicon {
  readonly language: Language;
  readonly starters: ReadonlyMap<string, Starter>;
  /** The shapes that starters have. */
  readonly shapes: Uint8Array;
  readonly numbers: ReadonlyMap<string, NumberRow>;
  readonly scaleWords: ReadonlyMap<string, ScaleRow>;
  readonly scaleLetters: ReadonlyMap<string, ScaleRow>;
  readonly fractions: ReadonlyMap<string, FractionRow>;
  readonly ordinals: ReadonlyMap<string, OrdinalRow>;
  readonly multiples: ReadonlyMap<string, MultipleRow>;
  readonly vague: ReadonlyMap<string, VagueRow>;
  readonly months: ReadonlyMap<string, number>;
  /** Unit phrases by their first run of letters, the longest first. */
  readonly unitPhrases: ReadonlyMap<string, readonly UnitPhrase[]>;
  readonly hedgesBefore: ReadonlyMap<string, readonly HedgePhrase[]>;
  readonly hedgesAfter: ReadonlyMap<string, readonly HedgePhrase[]>;
  readonly directions: ReadonlyMap<string, readonly DirectionRow[]>;
  readonly names: ReadonlyMap<string, Identifier["reason"]>;
  readonly words: { readonly [Name in keyof LanguageWords]: ReadonlySet<string> };
}

const LANGUAGES: readonly Language[] = [english];
const compiled = new Map<string, Lexicon>();

/** The lexicon of a BCP 47 language; its primary subtag decides, and English stands in for what has no tables. */
export function lexiconOf(tag: string): Lexicon {
  const primary = tag.toLowerCase().split("-", 1)[0] ?? "";
  const language = LANGUAGES.find(({ code }) => code === primary) ?? english;
  const known = compiled.get(language.code);
  if (known !== undefined) return known;
  const lexicon = compileLexicon(language);
  compiled.set(language.code, lexicon);
  return lexicon;
}

/** A language's tables arranged for finding; `lexiconOf` keeps the result. */
export function compileLexicon(language: Language): Lexicon {
  const months = monthsOf(language);
  const words = setsOf(language.words);
  const starters = startersOf(language, months, words);
  return {
    language,
    starters,
    shapes: shapesOf(starters.keys()),
    numbers: byWord(language.numbers),
    scaleWords: byWord(language.scales.filter(({ form }) => form === "word")),
    scaleLetters: byWord(language.scales.filter(({ form }) => form !== "word")),
    fractions: byWord(language.fractions),
    ordinals: byWord(language.ordinals),
    multiples: byWord(language.multiples),
    vague: byWord(language.vague),
    months,
    unitPhrases: unitPhrasesOf(language),
    hedgesBefore: hedgesOf(language, "before"),
    hedgesAfter: hedgesOf(language, "after"),
    directions: grouped(language.directions, ({ word }) => word),
    names: new Map(language.names.map(({ word, reason }) => [word, reason])),
    words,
  };
}

function byWord<Row extends { readonly word: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.word, row]));
}

function grouped<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
): Map<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = key(row);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [row]);
    else group.push(row);
  }
  return groups;
}

/** The same, each group with its longest row first. */
function groupedByLength<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  lengthOf: (row: Row) => number,
): ReadonlyMap<string, readonly Row[]> {
  const groups = grouped(rows, key);
  for (const [name, group] of groups)
    if (group.length > 1)
      groups.set(
        name,
        group.toSorted((a, b) => lengthOf(b) - lengthOf(a)),
      );
  return groups;
}

function monthsOf(language: Language): ReadonlyMap<string, number> {
  return new Map(
    language.months.flatMap((names, index) =>
      names.map((name): [string, number] => [name.toLowerCase(), index + 1]),
    ),
  );
}

/** Where a word has several roles, the later one here wins; its reader tries the others. */
function startersOf(
  language: Language,
  months: ReadonlyMap<string, number>,
  words: Lexicon["words"],
): ReadonlyMap<string, Starter> {
  const starters = new Map<string, Starter>();
  for (const { word, form } of language.scales) if (form === "word") starters.set(word, "scale");
  for (const { word } of language.fractions) starters.set(word, "fraction");
  for (const { word } of language.ordinals) starters.set(word, "ordinal");
  for (const { word } of language.multiples) starters.set(word, "multiple");
  for (const { word } of language.vague) starters.set(word, "vague");
  for (const { word } of language.numbers) starters.set(word, "number");
  for (const word of words.half) starters.set(word, "fraction");
  for (const word of [...words.last, ...words.next]) starters.set(word, "relative");
  for (const word of words.unitsOfOne) if (!starters.has(word)) starters.set(word, "measure");
  for (const word of words.spans) starters.set(word, "span");
  for (const word of months.keys()) starters.set(word, "month");
  for (const word of ["http", "https", "www", "ftp", "mailto"]) starters.set(word, "link");
  return starters;
}

function unitPhrasesOf(language: Language): ReadonlyMap<string, readonly UnitPhrase[]> {
  const phrases = language.units.flatMap(({ forms, unit }) =>
    forms.map((form): UnitPhrase => ({ text: form.toLowerCase(), unit })),
  );
  return groupedByLength(
    phrases,
    ({ text }) => text.slice(0, wordEnd(text, 0)),
    ({ text }) => text.length,
  );
}

function hedgesOf(
  language: Language,
  place: "before" | "after",
): ReadonlyMap<string, readonly HedgePhrase[]> {
  const phrases = language.hedges
    .filter((row) => row.place === place)
    .map(({ phrase, kind }): HedgePhrase => {
      const words = phrase.split(" ");
      return { kind, words: place === "before" ? words.reverse() : words };
    });
  return groupedByLength(
    phrases,
    ({ words }) => words[0] ?? "",
    ({ words }) => words.length,
  );
}

function setsOf(words: LanguageWords): Lexicon["words"] {
  return {
    a: wordsOf(words.a),
    and: wordsOf(words.and),
    or: wordsOf(words.or),
    to: wordsOf(words.to),
    between: wordsOf(words.between),
    from: wordsOf(words.from),
    of: wordsOf(words.of),
    in: wordsOf(words.in),
    by: wordsOf(words.by),
    per: wordsOf(words.per),
    minus: wordsOf(words.minus),
    half: wordsOf(words.half),
    last: wordsOf(words.last),
    next: wordsOf(words.next),
    month: wordsOf(words.month),
    year: wordsOf(words.year),
    spans: wordsOf(words.spans),
    times: wordsOf(words.times),
    fold: wordsOf(words.fold),
    aged: wordsOf(words.aged),
    comparatives: wordsOf(words.comparatives),
    doneByMany: wordsOf(words.doneByMany),
    doneByOne: wordsOf(words.doneByOne),
    than: wordsOf(words.than),
    during: wordsOf(words.during),
    sessions: wordsOf(words.sessions),
    lasting: wordsOf(words.lasting),
    composing: wordsOf(words.composing),
    movers: wordsOf(words.movers),
    few: wordsOf(words.few),
    ofLife: wordsOf(words.ofLife),
    partOfSpan: wordsOf(words.partOfSpan),
    periods: wordsOf(words.periods),
    idioms: wordsOf(words.idioms),
    dialled: wordsOf(words.dialled),
    dialledBy: wordsOf(words.dialledBy),
    ageing: wordsOf(words.ageing),
    models: wordsOf(words.models),
    afterModel: wordsOf(words.afterModel),
    amounts: wordsOf(words.amounts),
    lengths: wordsOf(words.lengths),
    beforeHundred: wordsOf(words.beforeHundred),
    rankAfter: wordsOf(words.rankAfter),
    rankEnding: wordsOf(words.rankEnding),
    rankBefore: wordsOf(words.rankBefore),
    notOrdinal: wordsOf(words.notOrdinal),
    determiners: wordsOf(words.determiners),
    past: wordsOf(words.past),
    one: wordsOf(words.one),
    oddsJoints: wordsOf(words.oddsJoints),
    toldAgain: wordsOf(words.toldAgain),
    surelyYear: wordsOf(words.surelyYear),
    unnaming: wordsOf(words.unnaming),
    afterCount: wordsOf(words.afterCount),
    streets: wordsOf(words.streets),
    persons: wordsOf(words.persons),
    afterHalf: wordsOf(words.afterHalf),
    beforePart: wordsOf(words.beforePart),
    fillers: wordsOf(words.fillers),
    notCounted: wordsOf(words.notCounted),
    adjectives: wordsOf(words.adjectives),
    countable: wordsOf(words.countable),
    prefixes: wordsOf(words.prefixes),
    contests: wordsOf(words.contests),
    afterMetres: wordsOf(words.afterMetres),
    beforePronoun: wordsOf(words.beforePronoun),
    beforeMonth: wordsOf(words.beforeMonth),
    nearMonth: wordsOf(words.nearMonth),
    namesakes: wordsOf(words.namesakes),
    wordMonths: wordsOf(words.wordMonths),
    afterMarch: wordsOf(words.afterMarch),
    beforePast: wordsOf(words.beforePast),
    sumsUp: wordsOf(words.sumsUp),
    hyphenedOdds: wordsOf(words.hyphenedOdds),
    now: wordsOf(words.now),
    boundsOfAge: wordsOf(words.boundsOfAge),
    wholeHalves: wordsOf(words.wholeHalves),
    generalMonth: wordsOf(words.generalMonth),
    ofBooks: wordsOf(words.ofBooks),
    articles: wordsOf(words.articles),
    otherThanUnits: wordsOf(words.otherThanUnits),
    below: wordsOf(words.below),
    current: wordsOf(words.current),
    runsOut: wordsOf(words.runsOut),
    notSuperlative: wordsOf(words.notSuperlative),
    onDay: wordsOf(words.onDay),
    speaking: wordsOf(words.speaking),
    ofAge: wordsOf(words.ofAge),
    unitsOfOne: wordsOf(words.unitsOfOne),
    belowZero: wordsOf(words.belowZero),
    ratesOver: wordsOf(words.ratesOver),
    wholeNames: wordsOf(words.wholeNames),
  };
}
