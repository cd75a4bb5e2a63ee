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
  const starters = startersOf(language, months);
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
    directions: Map.groupBy(language.directions, ({ word }) => word),
    names: new Map(language.names.map(({ word, reason }) => [word, reason])),
    words: setsOf(language.words),
  };
}

function byWord<Row extends { readonly word: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.word, row]));
}

/** Rows by their key, each group with its longest row first. */
function groupedByLength<Row>(
  rows: readonly Row[],
  key: (row: Row) => string,
  lengthOf: (row: Row) => number,
): ReadonlyMap<string, readonly Row[]> {
  const groups = Map.groupBy(rows, key);
  groups.forEach((group) => {
    // Few are not in this order already, and to sort takes longer than to look.
    const isOut = (row: Row, at: number) => {
      const before = group[at - 1];
      return before !== undefined && lengthOf(row) > lengthOf(before);
    };
    if (group.some(isOut)) group.sort((a, b) => lengthOf(b) - lengthOf(a));
  });
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
): ReadonlyMap<string, Starter> {
  const starters = new Map<string, Starter>();
  for (const { word, form } of language.scales) if (form === "word") starters.set(word, "scale");
  for (const { word } of language.fractions) starters.set(word, "fraction");
  for (const { word } of language.ordinals) starters.set(word, "ordinal");
  for (const { word } of language.multiples) starters.set(word, "multiple");
  for (const { word } of language.vague) starters.set(word, "vague");
  for (const { word } of language.numbers) starters.set(word, "number");
  for (const word of language.words.half) starters.set(word, "fraction");
  for (const word of [...language.words.last, ...language.words.next])
    starters.set(word, "relative");
  for (const word of language.words.unitsOfOne)
    if (!starters.has(word)) starters.set(word, "measure");
  for (const word of language.words.spans) starters.set(word, "span");
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
    a: new Set(words.a),
    and: new Set(words.and),
    or: new Set(words.or),
    to: new Set(words.to),
    between: new Set(words.between),
    from: new Set(words.from),
    of: new Set(words.of),
    in: new Set(words.in),
    by: new Set(words.by),
    per: new Set(words.per),
    minus: new Set(words.minus),
    half: new Set(words.half),
    last: new Set(words.last),
    next: new Set(words.next),
    month: new Set(words.month),
    year: new Set(words.year),
    spans: new Set(words.spans),
    times: new Set(words.times),
    fold: new Set(words.fold),
    aged: new Set(words.aged),
    comparatives: new Set(words.comparatives),
    doneByMany: new Set(words.doneByMany),
    doneByOne: new Set(words.doneByOne),
    than: new Set(words.than),
    during: new Set(words.during),
    sessions: new Set(words.sessions),
    lasting: new Set(words.lasting),
    composing: new Set(words.composing),
    movers: new Set(words.movers),
    few: new Set(words.few),
    ofLife: new Set(words.ofLife),
    partOfSpan: new Set(words.partOfSpan),
    periods: new Set(words.periods),
    idioms: new Set(words.idioms),
    dialled: new Set(words.dialled),
    dialledBy: new Set(words.dialledBy),
    ageing: new Set(words.ageing),
    models: new Set(words.models),
    afterModel: new Set(words.afterModel),
    amounts: new Set(words.amounts),
    lengths: new Set(words.lengths),
    beforeHundred: new Set(words.beforeHundred),
    rankAfter: new Set(words.rankAfter),
    rankEnding: new Set(words.rankEnding),
    rankBefore: new Set(words.rankBefore),
    notOrdinal: new Set(words.notOrdinal),
    determiners: new Set(words.determiners),
    past: new Set(words.past),
    one: new Set(words.one),
    oddsJoints: new Set(words.oddsJoints),
    toldAgain: new Set(words.toldAgain),
    surelyYear: new Set(words.surelyYear),
    unnaming: new Set(words.unnaming),
    afterCount: new Set(words.afterCount),
    streets: new Set(words.streets),
    persons: new Set(words.persons),
    afterHalf: new Set(words.afterHalf),
    beforePart: new Set(words.beforePart),
    fillers: new Set(words.fillers),
    notCounted: new Set(words.notCounted),
    adjectives: new Set(words.adjectives),
    countable: new Set(words.countable),
    prefixes: new Set(words.prefixes),
    contests: new Set(words.contests),
    afterMetres: new Set(words.afterMetres),
    beforePronoun: new Set(words.beforePronoun),
    beforeMonth: new Set(words.beforeMonth),
    nearMonth: new Set(words.nearMonth),
    namesakes: new Set(words.namesakes),
    wordMonths: new Set(words.wordMonths),
    afterMarch: new Set(words.afterMarch),
    beforePast: new Set(words.beforePast),
    sumsUp: new Set(words.sumsUp),
    hyphenedOdds: new Set(words.hyphenedOdds),
    now: new Set(words.now),
    boundsOfAge: new Set(words.boundsOfAge),
    wholeHalves: new Set(words.wholeHalves),
    generalMonth: new Set(words.generalMonth),
    ofBooks: new Set(words.ofBooks),
    articles: new Set(words.articles),
    otherThanUnits: new Set(words.otherThanUnits),
    below: new Set(words.below),
    current: new Set(words.current),
    runsOut: new Set(words.runsOut),
    notSuperlative: new Set(words.notSuperlative),
    onDay: new Set(words.onDay),
    speaking: new Set(words.speaking),
    ofAge: new Set(words.ofAge),
    unitsOfOne: new Set(words.unitsOfOne),
    belowZero: new Set(words.belowZero),
    ratesOver: new Set(words.ratesOver),
    wholeNames: new Set(words.wholeNames),
  };
}
