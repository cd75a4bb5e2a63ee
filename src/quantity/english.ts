import type {
  DirectionRow,
  FractionRow,
  HedgeRow,
  Language,
  MultipleRow,
  NameRow,
  NumberRow,
  OrdinalRow,
  ScaleRow,
  UnitRow,
  VagueRow,
} from "./language.ts";

/** Rows that differ in their words alone. */
function rows<Row>(list: string, row: (text: string) => Row): readonly Row[] {
  return list.split(", ").map(row);
}

function hedge(
  kind: HedgeRow["kind"],
  place: HedgeRow["place"],
  example: string,
  phrases: string,
): readonly HedgeRow[] {
  return rows(phrases, (phrase) => ({ phrase, kind, place, example }));
}

function direct(
  direction: DirectionRow["direction"],
  role: DirectionRow["role"],
  example: string,
  words: string,
): readonly DirectionRow[] {
  return rows(words, (word) => ({ word, direction, role, example }));
}

function name(reason: NameRow["reason"], example: string, words: string): readonly NameRow[] {
  return rows(words, (word) => ({ word, reason, example }));
}

const numbers: readonly NumberRow[] = [
  { word: "zero", value: 0, role: "unit", example: "The club won zero games." },
  { word: "one", value: 1, role: "unit", example: "At least one person was hurt." },
  { word: "two", value: 2, role: "unit", example: "Two people were hurt." },
  { word: "three", value: 3, role: "unit", example: "Three people were hurt." },
  { word: "four", value: 4, role: "unit", example: "Four people were hurt." },
  { word: "five", value: 5, role: "unit", example: "Five people were hurt." },
  { word: "six", value: 6, role: "unit", example: "Six people were hurt." },
  { word: "seven", value: 7, role: "unit", example: "Seven people were hurt." },
  { word: "eight", value: 8, role: "unit", example: "Eight people were hurt." },
  { word: "nine", value: 9, role: "unit", example: "Nine people were hurt." },
  { word: "ten", value: 10, role: "unit", example: "Ten people were hurt." },
  { word: "eleven", value: 11, role: "unit", example: "Eleven people were hurt." },
  { word: "twelve", value: 12, role: "unit", example: "Twelve people were hurt." },
  { word: "thirteen", value: 13, role: "unit", example: "Thirteen people were hurt." },
  { word: "fourteen", value: 14, role: "unit", example: "Fourteen people were hurt." },
  { word: "fifteen", value: 15, role: "unit", example: "Fifteen people were hurt." },
  { word: "sixteen", value: 16, role: "unit", example: "Sixteen people were hurt." },
  { word: "seventeen", value: 17, role: "unit", example: "Seventeen people were hurt." },
  { word: "eighteen", value: 18, role: "unit", example: "Eighteen people were hurt." },
  { word: "nineteen", value: 19, role: "unit", example: "Nineteen people were hurt." },
  { word: "twenty", value: 20, role: "tens", example: "The team scored twenty goals." },
  { word: "thirty", value: 30, role: "tens", example: "The team scored thirty goals." },
  { word: "forty", value: 40, role: "tens", example: "The team scored forty goals." },
  { word: "fifty", value: 50, role: "tens", example: "The team scored fifty goals." },
  { word: "sixty", value: 60, role: "tens", example: "The team scored sixty goals." },
  { word: "seventy", value: 70, role: "tens", example: "The team scored seventy goals." },
  { word: "eighty", value: 80, role: "tens", example: "The team scored eighty goals." },
  { word: "ninety", value: 90, role: "tens", example: "The team scored ninety goals." },
  { word: "hundred", value: 100, role: "hundred", example: "Two hundred homes burned." },
  { word: "dozen", value: 12, role: "dozen", example: "A dozen towns were cut off." },
];

const scales: readonly ScaleRow[] = [
  { word: "thousand", power: 3, form: "word", example: "Two thousand homes burned." },
  { word: "million", power: 6, form: "word", example: "The city has 3 million people." },
  { word: "billion", power: 9, form: "word", example: "It cost 3 billion dollars." },
  { word: "trillion", power: 12, form: "word", example: "Debt reached 3 trillion yen." },
  { word: "quadrillion", power: 15, form: "word", example: "A count of 3 quadrillion cells." },
  { word: "quintillion", power: 18, form: "word", example: "A count of 3 quintillion cells." },
  { word: "sextillion", power: 21, form: "word", example: "A count of 3 sextillion cells." },
  { word: "septillion", power: 24, form: "word", example: "A count of 3 septillion cells." },
  { word: "lakh", power: 5, form: "word", example: "Some 3 lakh homes have power." },
  { word: "lakhs", power: 5, form: "word", example: "Some 3 lakhs homes have power." },
  { word: "crore", power: 7, form: "word", example: "They paid Rs 3 crore." },
  { word: "crores", power: 7, form: "word", example: "They paid Rs 3 crores." },
  { word: "k", power: 3, form: "letters", example: "The post drew 3k likes." },
  { word: "K", power: 3, form: "letters", example: "The post drew 3K likes." },
  { word: "m", power: 6, form: "letters", example: "It paid £3m in fees." },
  { word: "M", power: 6, form: "letters", example: "It paid $3M in fees." },
  { word: "mn", power: 6, form: "letters", example: "It paid 3mn euros." },
  { word: "mln", power: 6, form: "letters", example: "It paid 3mln euros." },
  { word: "mm", power: 6, form: "money", example: "It paid $3mm in fees." },
  { word: "bn", power: 9, form: "letters", example: "It paid $3bn in fees." },
  { word: "Bn", power: 9, form: "letters", example: "It paid $3Bn in fees." },
  { word: "bln", power: 9, form: "letters", example: "It paid 3bln euros." },
  { word: "b", power: 9, form: "money", example: "It paid $3b in fees." },
  { word: "B", power: 9, form: "money", example: "It paid $3B in fees." },
  { word: "tn", power: 12, form: "letters", example: "Debt is $3tn now." },
  { word: "trn", power: 12, form: "letters", example: "Debt is £3trn now." },
  { word: "t", power: 12, form: "money", example: "Debt is $3t now." },
  { word: "T", power: 12, form: "money", example: "Debt is $3T now." },
  { word: "cr", power: 7, form: "money", example: "They paid Rs 3 cr in all." },
];

const fractions: readonly FractionRow[] = [
  { word: "half", parts: 2, example: "About one half of voters agree." },
  { word: "halves", parts: 2, example: "It sank by three halves of a point." },
  { word: "third", parts: 3, example: "One third of voters agree." },
  { word: "thirds", parts: 3, example: "Two thirds of voters agree." },
  { word: "quarter", parts: 4, example: "One quarter of voters agree." },
  { word: "quarters", parts: 4, example: "Two quarters of voters agree." },
  { word: "fourth", parts: 4, example: "One fourth of voters agree." },
  { word: "fourths", parts: 4, example: "Two fourths of voters agree." },
  { word: "fifth", parts: 5, example: "One fifth of voters agree." },
  { word: "fifths", parts: 5, example: "Two fifths of voters agree." },
  { word: "sixth", parts: 6, example: "One sixth of voters agree." },
  { word: "sixths", parts: 6, example: "Two sixths of voters agree." },
  { word: "seventh", parts: 7, example: "One seventh of voters agree." },
  { word: "sevenths", parts: 7, example: "Two sevenths of voters agree." },
  { word: "eighth", parts: 8, example: "One eighth of voters agree." },
  { word: "eighths", parts: 8, example: "Two eighths of voters agree." },
  { word: "ninth", parts: 9, example: "One ninth of voters agree." },
  { word: "ninths", parts: 9, example: "Two ninths of voters agree." },
  { word: "tenth", parts: 10, example: "One tenth of voters agree." },
  { word: "tenths", parts: 10, example: "Two tenths of voters agree." },
  { word: "twelfth", parts: 12, example: "One twelfth of voters agree." },
  { word: "twelfths", parts: 12, example: "Two twelfths of voters agree." },
  { word: "sixteenth", parts: 16, example: "One sixteenth of voters agree." },
  { word: "sixteenths", parts: 16, example: "Two sixteenths of voters agree." },
  { word: "twentieth", parts: 20, example: "One twentieth of voters agree." },
  { word: "twentieths", parts: 20, example: "Two twentieths of voters agree." },
  { word: "hundredth", parts: 100, example: "One hundredth of voters agree." },
  { word: "hundredths", parts: 100, example: "Two hundredths of voters agree." },
  { word: "thousandth", parts: 1_000, example: "One thousandth of voters agree." },
  { word: "thousandths", parts: 1_000, example: "Two thousandths of voters agree." },
  { word: "millionth", parts: 1_000_000, example: "One millionth of voters agree." },
  { word: "millionths", parts: 1_000_000, example: "Two millionths of voters agree." },
];

const ordinals: readonly OrdinalRow[] = [
  { word: "first", value: 1, alone: false, example: "It was ranked first by size." },
  { word: "second", value: 2, alone: false, example: "It was ranked second by size." },
  { word: "third", value: 3, alone: true, example: "It was ranked third by size." },
  { word: "fourth", value: 4, alone: true, example: "It was ranked fourth by size." },
  { word: "fifth", value: 5, alone: true, example: "It was ranked fifth by size." },
  { word: "sixth", value: 6, alone: true, example: "It was ranked sixth by size." },
  { word: "seventh", value: 7, alone: true, example: "It was ranked seventh by size." },
  { word: "eighth", value: 8, alone: true, example: "It was ranked eighth by size." },
  { word: "ninth", value: 9, alone: true, example: "It was ranked ninth by size." },
  { word: "tenth", value: 10, alone: true, example: "It was ranked tenth by size." },
  { word: "eleventh", value: 11, alone: true, example: "It was ranked eleventh by size." },
  { word: "twelfth", value: 12, alone: true, example: "It was ranked twelfth by size." },
  { word: "thirteenth", value: 13, alone: true, example: "It was ranked thirteenth by size." },
  { word: "fourteenth", value: 14, alone: true, example: "It was ranked fourteenth by size." },
  { word: "fifteenth", value: 15, alone: true, example: "It was ranked fifteenth by size." },
  { word: "sixteenth", value: 16, alone: true, example: "It was ranked sixteenth by size." },
  { word: "seventeenth", value: 17, alone: true, example: "It was ranked seventeenth by size." },
  { word: "eighteenth", value: 18, alone: true, example: "It was ranked eighteenth by size." },
  { word: "nineteenth", value: 19, alone: true, example: "It was ranked nineteenth by size." },
  { word: "twentieth", value: 20, alone: true, example: "It was the twentieth such case." },
  { word: "thirtieth", value: 30, alone: true, example: "It was the thirtieth such case." },
  { word: "fortieth", value: 40, alone: true, example: "It was the fortieth such case." },
  { word: "fiftieth", value: 50, alone: true, example: "It was the fiftieth such case." },
  { word: "sixtieth", value: 60, alone: true, example: "It was the sixtieth such case." },
  { word: "seventieth", value: 70, alone: true, example: "It was the seventieth such case." },
  { word: "eightieth", value: 80, alone: true, example: "It was the eightieth such case." },
  { word: "ninetieth", value: 90, alone: true, example: "It was the ninetieth such case." },
  { word: "hundredth", value: 100, alone: true, example: "It was the hundredth such case." },
];

const multiples: readonly MultipleRow[] = [
  {
    word: "twice",
    numerator: 2,
    needs: "comparison",
    denominator: 1,
    example: "The fee is twice as high.",
  },
  {
    word: "thrice",
    numerator: 3,
    needs: "comparison",
    denominator: 1,
    example: "The fee is thrice as high.",
  },
  {
    word: "double",
    numerator: 2,
    needs: "determiner",
    denominator: 1,
    example: "The fee is double that of May.",
  },
  {
    word: "doubled",
    numerator: 2,
    needs: "nothing",
    denominator: 1,
    example: "Sales doubled in Rome.",
  },
  {
    word: "doubling",
    numerator: 2,
    needs: "verb",
    denominator: 1,
    example: "Sales grew fast, doubling in Rome.",
  },
  {
    word: "doubles",
    numerator: 2,
    needs: "verb",
    denominator: 1,
    example: "The plan doubles the fee.",
  },
  {
    word: "triple",
    numerator: 3,
    needs: "determiner",
    denominator: 1,
    example: "The fee is triple that of May.",
  },
  {
    word: "tripled",
    numerator: 3,
    needs: "nothing",
    denominator: 1,
    example: "Sales tripled in Rome.",
  },
  {
    word: "tripling",
    numerator: 3,
    needs: "verb",
    denominator: 1,
    example: "Sales grew fast, tripling in Rome.",
  },
  {
    word: "triples",
    numerator: 3,
    needs: "verb",
    denominator: 1,
    example: "The plan triples the fee.",
  },
  {
    word: "quadruple",
    numerator: 4,
    needs: "determiner",
    denominator: 1,
    example: "The fee is quadruple that of May.",
  },
  {
    word: "quadrupled",
    numerator: 4,
    needs: "nothing",
    denominator: 1,
    example: "Sales quadrupled in Rome.",
  },
  {
    word: "quadrupling",
    numerator: 4,
    needs: "verb",
    denominator: 1,
    example: "Sales grew fast, quadrupling in Rome.",
  },
  {
    word: "quintupled",
    numerator: 5,
    needs: "nothing",
    denominator: 1,
    example: "Sales quintupled in Rome.",
  },
  {
    word: "halved",
    numerator: 1,
    needs: "nothing",
    denominator: 2,
    example: "Sales halved in Rome.",
  },
  {
    word: "halving",
    numerator: 1,
    needs: "nothing",
    denominator: 2,
    example: "Sales sank, halving in Rome.",
  },
  {
    word: "twofold",
    numerator: 2,
    needs: "nothing",
    denominator: 1,
    example: "It is a twofold rise.",
  },
  {
    word: "threefold",
    numerator: 3,
    needs: "nothing",
    denominator: 1,
    example: "It is a threefold rise.",
  },
  {
    word: "fourfold",
    numerator: 4,
    needs: "nothing",
    denominator: 1,
    example: "It is a fourfold rise.",
  },
  {
    word: "fivefold",
    numerator: 5,
    needs: "nothing",
    denominator: 1,
    example: "It is a fivefold rise.",
  },
  {
    word: "sixfold",
    numerator: 6,
    needs: "nothing",
    denominator: 1,
    example: "It is a sixfold rise.",
  },
  {
    word: "sevenfold",
    numerator: 7,
    needs: "nothing",
    denominator: 1,
    example: "It is a sevenfold rise.",
  },
  {
    word: "eightfold",
    numerator: 8,
    needs: "nothing",
    denominator: 1,
    example: "It is an eightfold rise.",
  },
  {
    word: "ninefold",
    numerator: 9,
    needs: "nothing",
    denominator: 1,
    example: "It is a ninefold rise.",
  },
  {
    word: "tenfold",
    numerator: 10,
    needs: "nothing",
    denominator: 1,
    example: "It is a tenfold rise.",
  },
  {
    word: "hundredfold",
    numerator: 100,
    needs: "nothing",
    denominator: 1,
    example: "It is a hundredfold rise.",
  },
];

const vague: readonly VagueRow[] = [
  { word: "dozens", needsOf: false, least: 24, unit: null, example: "Dozens of people fled." },
  { word: "scores", needsOf: true, least: 40, unit: null, example: "Scores of people fled." },
  { word: "tens", needsOf: true, least: 20, unit: null, example: "Tens of people fled." },
  { word: "hundreds", needsOf: false, least: 200, unit: null, example: "Hundreds of people fled." },
  {
    word: "thousands",
    needsOf: false,
    least: 2_000,
    unit: null,
    example: "Thousands of people fled.",
  },
  {
    word: "millions",
    needsOf: false,
    least: 2_000_000,
    unit: null,
    example: "Millions of people fled.",
  },
  {
    word: "billions",
    needsOf: false,
    least: 2_000_000_000,
    unit: null,
    example: "Billions of cells died.",
  },
  {
    word: "trillions",
    needsOf: false,
    least: 2_000_000_000_000,
    unit: null,
    example: "Trillions of cells died.",
  },
  { word: "decades", needsOf: false, least: 2, unit: "decade", example: "It stood for decades." },
  {
    word: "centuries",
    needsOf: false,
    least: 2,
    unit: "century",
    example: "It stood for centuries.",
  },
];

const hedges: readonly HedgeRow[] = [
  ...hedge(
    "about",
    "before",
    "The fire destroyed {} 300 homes.",
    "about, around, roughly, approximately, approx, circa, some, an estimated, " +
      "an approximate, close to, somewhere around, in the region of, in the order of, " +
      "on the order of, somewhere in the region of, estimated at",
  ),
  ...hedge(
    "nearly",
    "before",
    "The fire destroyed {} 300 homes.",
    "nearly, almost, just under, just below, just short of, slightly under, slightly below, " +
      "slightly less than, slightly fewer than, a little under, a little less than, " +
      "a bit less than, not quite, approaching, nearing, shy of, just shy of, close on, " +
      "virtually",
  ),
  ...hedge("nearly", "before", "It began {} 9 p.m. at home.", "shortly before, just before"),
  ...hedge(
    "just-over",
    "before",
    "It began {} 9 p.m. at home.",
    "shortly after, just after, soon after",
  ),
  ...hedge(
    "just-over",
    "before",
    "The fire destroyed {} 300 homes.",
    "just over, just above, just more than, slightly over, slightly above, " +
      "slightly more than, a little over, a little more than, little more than, " +
      "a bit more than, a shade over",
  ),
  ...hedge(
    "more-than",
    "before",
    "The fire destroyed {} 300 homes.",
    "more than, over, above, well over, well above, far more than, much more than, " +
      "greater than, higher than, larger than, in excess of, upwards of, upward of, north of, " +
      "exceeding, exceeded, topping, topped, surpassing, surpassed, beyond, longer than, " +
      "older than",
  ),
  ...hedge(
    "less-than",
    "before",
    "The fire destroyed {} 300 homes.",
    "less than, fewer than, under, below, well under, well below, far less than, " +
      "far fewer than, much less than, lower than, smaller than, south of, shorter than, " +
      "younger than",
  ),
  ...hedge(
    "at-least",
    "before",
    "The fire destroyed {} 300 homes.",
    "at least, no fewer than, no less than, not fewer than, not less than, a minimum of, " +
      "minimum of, as few as, as little as, at the very least",
  ),
  ...hedge(
    "at-most",
    "before",
    "The fire destroyed {} 300 homes.",
    "at most, up to, no more than, not more than, as many as, as much as, as high as, " +
      "a maximum of, maximum of, at the most, not exceeding",
  ),
  ...hedge(
    "less-than",
    "before",
    "It is sold to those {} 12 only.",
    "under the age of, below the age of",
  ),
  ...hedge(
    "more-than",
    "before",
    "It is sold to those {} 12 only.",
    "over the age of, above the age of",
  ),
  ...hedge(
    "about",
    "after",
    "The damage was put at 300 homes {}.",
    "or so, or thereabouts, give or take",
  ),
  ...hedge(
    "at-least",
    "after",
    "The damage was put at 300 homes {}.",
    "or more, or higher, or over, or above, at least, and over, and above, or older, " +
      "and older",
  ),
  ...hedge("at-least", "after", "The fire destroyed 300-{} homes.", "plus"),
  ...hedge(
    "at-most",
    "after",
    "The damage was put at 300 homes {}.",
    "or less, or fewer, or lower, or under, or below, at most, or younger, and under",
  ),
  ...hedge("about", "after", "The fire destroyed 300-{} homes.", "odd"),
];

const directions: readonly DirectionRow[] = [
  ...direct(
    "fall",
    "verb",
    "Sales will {} 3% in Rome.",
    "fall, drop, decline, decrease, lose, slip, shrink, plunge, tumble, slide, reduce, " +
      "lower, sink, contract, dip",
  ),
  ...direct(
    "rise",
    "verb",
    "Sales will {} 3% in Rome.",
    "rise, increase, grow, climb, gain, jump, surge, expand, add, soar, swell",
  ),
  ...direct(
    "fall",
    "verb",
    "Sales {} 3% in Rome.",
    "fell, falling, falls, dropped, drops, dropping, declined, declines, declining, " +
      "decreased, decreases, decreasing, slid, slides, sliding, slipped, slips, slipping, " +
      "slumped, slumps, slumping, sank, sinks, sinking, plunged, plunges, plunging, plummeted, " +
      "plummeting, tumbled, tumbles, tumbling, dipped, dips, dipping, shrank, shrinks, " +
      "shrinking, shrunk, contracted, contracts, contracting, eased, eases, lowered, lowering, " +
      "reduced, reduces, reducing, cut, cutting, cuts, shed, shedding, sheds, lost, losing, " +
      "loses, trimmed, slashed, retreated, weakened, fallen, subsided, narrowed, tank, tanked, " +
      "tanking, nosedived, plummet, plummets, slump, sagged, sag, crumbled, collapsed, " +
      "collapsing, wipe, wiped, wiping, erased, erasing, thinned, thinning, ease, easing, " +
      "shave, shaved, shaving, deducted, pared, paring, docked, dented, dwindled, dwindling, " +
      "receded, waned, depreciated, devalued, slash, slashing, slashes, trim, trimming, axe, " +
      "axed, axing, retreat, retreating, weaken, weakening, narrow, narrowing",
  ),
  ...direct(
    "rise",
    "verb",
    "Sales {} 3% in Rome.",
    "rose, rises, rising, risen, increased, increases, increasing, grew, grows, growing, " +
      "grown, climbed, climbs, climbing, jumped, jumps, jumping, surged, surges, surging, " +
      "soared, soars, soaring, gained, gains, gaining, advanced, advances, advancing, rallied, " +
      "rallying, expanded, expands, expanding, added, adds, adding, leapt, leaped, spiked, " +
      "ballooned, swelled, strengthened, rebounded, hiked, lifted, boosted, boosting, " +
      "accelerated, rocketed, rocketing, skyrocketed, rally, bounced, leap, leaping, swelling, " +
      "ballooning, spiking, strengthen, strengthening, rebound, hike, hiking, lift, lifting, " +
      "boost, widen, widened, widening, appreciated, firmed",
  ),
  ...direct("fall", "before", "Sales were {} 3% in Rome.", "off, down"),
  ...direct("rise", "before", "Sales were {} 3% in Rome.", "up"),
  ...direct(
    "fall",
    "noun",
    "It reported a {} of 3% in Rome.",
    "fall, drop, decline, decrease, loss, reduction, slide, slump, plunge, dip, cut, " +
      "contraction, losses, downturn, drops, falls, declines, cuts",
  ),
  ...direct(
    "rise",
    "noun",
    "It reported a {} of 3% in Rome.",
    "rise, increase, gain, growth, jump, surge, climb, hike, uptick, spike, gains, rally, " +
      "expansion, rises, increases, advance",
  ),
  ...direct("rise", "noun", "It reported an {} of 3% in Rome.", "uplift"),
  ...direct("fall", "after", "Sales were 3% {} in Rome.", "lower, fewer, less, down, off"),
  ...direct("rise", "after", "Sales were 3% {} in Rome.", "higher, more, up"),
];

const units: readonly UnitRow[] = [
  {
    forms: ["percent", "per cent", "pct", "per cents", "percents"],
    unit: "percent",
    example: "Sales fell 3 percent.",
  },
  {
    forms: ["per mille", "per mil", "promille"],
    unit: "permille",
    example: "A level of 3 per mille was found.",
  },
  {
    forms: [
      "percentage points",
      "percentage point",
      "percent points",
      "pct points",
      "points of percentage",
    ],
    unit: "points",
    example: "Rates fell 3 percentage points.",
  },
  {
    forms: ["basis points", "basis point"],
    unit: "basisPoints",
    example: "Rates fell 30 basis points.",
  },
  {
    forms: ["metres", "metre", "meters", "meter"],
    unit: "metre",
    example: "The path is 3 metres long.",
  },
  { forms: ["inches", "inch"], unit: "inch", example: "The path is 3 inches long." },
  { forms: ["feet", "foot"], unit: "foot", example: "The path is 3 feet long." },
  { forms: ["yards", "yard"], unit: "yard", example: "The path is 3 yards long." },
  { forms: ["miles", "mile"], unit: "mile", example: "The path is 3 miles long." },
  {
    forms: ["kilometres", "kilometre", "kilometers", "kilometer"],
    unit: "kilometre",
    example: "The path is 3 kilometres long.",
  },
  {
    forms: ["nautical miles", "nautical mile"],
    unit: "nauticalMile",
    example: "The path is 3 nautical miles long.",
  },
  {
    forms: ["centimetres", "centimetre", "centimeters", "centimeter"],
    unit: "centimetre",
    example: "The path is 3 centimetres long.",
  },
  {
    forms: ["millimetres", "millimetre", "millimeters", "millimeter"],
    unit: "millimetre",
    example: "The path is 3 millimetres long.",
  },
  {
    forms: ["micrometres", "micrometre", "micrometers", "micrometer", "microns", "micron"],
    unit: "micrometre",
    example: "The path is 3 micrometres long.",
  },
  {
    forms: ["nanometres", "nanometre", "nanometers", "nanometer"],
    unit: "nanometre",
    example: "The path is 3 nanometres long.",
  },
  {
    forms: ["light years", "light year", "lightyears", "lightyear"],
    unit: "lightYear",
    example: "The path is 3 light years long.",
  },
  { forms: ["furlongs", "furlong"], unit: "furlong", example: "The path is 3 furlongs long." },
  { forms: ["fathoms", "fathom"], unit: "fathom", example: "The path is 3 fathoms long." },
  {
    forms: ["grams", "gram", "grammes", "gramme"],
    unit: "gram",
    example: "The rock weighs 3 grams now.",
  },
  {
    forms: ["kilograms", "kilogram", "kilos", "kilo", "kilogrammes", "kilogramme"],
    unit: "kilogram",
    example: "The rock weighs 3 kilograms now.",
  },
  {
    forms: ["milligrams", "milligram"],
    unit: "milligram",
    example: "The rock weighs 3 milligrams now.",
  },
  {
    forms: ["micrograms", "microgram"],
    unit: "microgram",
    example: "The rock weighs 3 micrograms now.",
  },
  {
    forms: ["tonnes", "tonne", "metric tons", "metric ton", "metric tonnes"],
    unit: "tonne",
    example: "The rock weighs 3 tonnes now.",
  },
  { forms: ["tons", "ton", "short tons"], unit: "ton", example: "The rock weighs 3 tons now." },
  { forms: ["pounds", "pound"], unit: "pound", example: "The rock weighs 3 pounds now." },
  { forms: ["ounces", "ounce"], unit: "ounce", example: "The rock weighs 3 ounces now." },
  { forms: ["stone", "stones"], unit: "stone", example: "The rock weighs 3 stone now." },
  { forms: ["carats", "carat"], unit: "carat", example: "The rock weighs 3 carats now." },
  {
    forms: ["square metres", "square metre", "square meters", "square meter", "sq m"],
    unit: "squareMetre",
    example: "It covers 3 square metres now.",
  },
  {
    forms: [
      "square kilometres",
      "square kilometre",
      "square kilometers",
      "square kilometer",
      "sq km",
    ],
    unit: "squareKilometre",
    example: "It covers 3 square kilometres now.",
  },
  {
    forms: ["square centimetres", "square centimeters"],
    unit: "squareCentimetre",
    example: "It covers 3 square centimetres now.",
  },
  {
    forms: ["square miles", "square mile", "sq mi"],
    unit: "squareMile",
    example: "It covers 3 square miles now.",
  },
  {
    forms: ["square feet", "square foot", "square foot", "sq ft"],
    unit: "squareFoot",
    example: "It covers 3 square feet now.",
  },
  {
    forms: ["square yards", "square yard"],
    unit: "squareYard",
    example: "It covers 3 square yards now.",
  },
  { forms: ["hectares", "hectare"], unit: "hectare", example: "It covers 3 hectares now." },
  { forms: ["acres", "acre"], unit: "acre", example: "It covers 3 acres now." },
  {
    forms: ["litres", "litre", "liters", "liter"],
    unit: "litre",
    example: "It covers 3 litres now.",
  },
  {
    forms: ["millilitres", "millilitre", "milliliters", "milliliter"],
    unit: "millilitre",
    example: "It covers 3 millilitres now.",
  },
  {
    forms: ["centilitres", "centiliters"],
    unit: "centilitre",
    example: "It covers 3 centilitres now.",
  },
  {
    forms: ["cubic metres", "cubic metre", "cubic meters", "cubic meter"],
    unit: "cubicMetre",
    example: "It covers 3 cubic metres now.",
  },
  {
    forms: ["cubic feet", "cubic foot"],
    unit: "cubicFoot",
    example: "It covers 3 cubic feet now.",
  },
  {
    forms: ["cubic kilometres", "cubic kilometers"],
    unit: "cubicKilometre",
    example: "It covers 3 cubic kilometres now.",
  },
  {
    forms: ["cubic centimetres", "cubic centimeters"],
    unit: "cubicCentimetre",
    example: "It covers 3 cubic centimetres now.",
  },
  {
    forms: ["parts per million", "parts per mn"],
    unit: "partsPerMillion",
    example: "A level of 3 parts per million was found.",
  },
  {
    forms: ["parts per billion"],
    unit: "partsPerBillion",
    example: "A level of 3 parts per billion was found.",
  },
  { forms: ["gallons", "gallon"], unit: "gallon", example: "It covers 3 gallons now." },
  { forms: ["pints", "pint"], unit: "pint", example: "It covers 3 pints now." },
  { forms: ["barrels", "barrel"], unit: "barrel", example: "It covers 3 barrels now." },
  { forms: ["acre feet", "acre foot"], unit: "acreFoot", example: "It covers 3 acre feet now." },
  {
    forms: [
      "kilometres per hour",
      "kilometers per hour",
      "kilometres an hour",
      "kilometers an hour",
      "km per hour",
      "km an hour",
    ],
    unit: "kilometresAnHour",
    example: "It reached 3 kilometres per hour in Rome.",
  },
  {
    forms: ["miles per hour", "miles an hour"],
    unit: "milesAnHour",
    example: "It reached 3 miles per hour in Rome.",
  },
  {
    forms: ["metres per second", "meters per second", "metres a second", "meters a second"],
    unit: "metresASecond",
    example: "It reached 3 metres per second in Rome.",
  },
  {
    forms: ["feet per second", "feet a second"],
    unit: "feetASecond",
    example: "It reached 3 feet per second in Rome.",
  },
  { forms: ["knots", "knot"], unit: "knot", example: "It reached 3 knots in Rome." },
  {
    forms: [
      "degrees Celsius",
      "degree Celsius",
      "degrees C",
      "degrees centigrade",
      "Celsius",
      "celsius",
      "centigrade",
    ],
    unit: "celsius",
    example: "It reached 3 degrees Celsius in Rome.",
  },
  {
    forms: ["degrees Fahrenheit", "degree Fahrenheit", "degrees F", "Fahrenheit", "fahrenheit"],
    unit: "fahrenheit",
    example: "It reached 3 degrees Fahrenheit in Rome.",
  },
  { forms: ["kelvins", "kelvin"], unit: "kelvin", example: "It reached 3 kelvins in Rome." },
  { forms: ["degrees", "degree"], unit: "degree", example: "It reached 3 degrees in Rome." },
  { forms: ["joules", "joule"], unit: "joule", example: "It reached 3 joules in Rome." },
  {
    forms: ["kilojoules", "kilojoule"],
    unit: "kilojoule",
    example: "It reached 3 kilojoules in Rome.",
  },
  {
    forms: ["megajoules", "megajoule"],
    unit: "megajoule",
    example: "It reached 3 megajoules in Rome.",
  },
  { forms: ["calories", "calorie"], unit: "calorie", example: "It reached 3 calories in Rome." },
  {
    forms: ["watt hours", "watt hour"],
    unit: "wattHour",
    example: "It reached 3 watt hours in Rome.",
  },
  {
    forms: ["kilowatt hours", "kilowatt hour"],
    unit: "kilowattHour",
    example: "It reached 3 kilowatt hours in Rome.",
  },
  {
    forms: ["megawatt hours", "megawatt hour"],
    unit: "megawattHour",
    example: "It reached 3 megawatt hours in Rome.",
  },
  {
    forms: ["gigawatt hours", "gigawatt hour"],
    unit: "gigawattHour",
    example: "It reached 3 gigawatt hours in Rome.",
  },
  {
    forms: ["terawatt hours", "terawatt hour"],
    unit: "terawattHour",
    example: "It reached 3 terawatt hours in Rome.",
  },
  { forms: ["watts", "watt"], unit: "watt", example: "It reached 3 watts in Rome." },
  {
    forms: ["kilowatts", "kilowatt"],
    unit: "kilowatt",
    example: "It reached 3 kilowatts in Rome.",
  },
  {
    forms: ["megawatts", "megawatt"],
    unit: "megawatt",
    example: "It reached 3 megawatts in Rome.",
  },
  {
    forms: ["gigawatts", "gigawatt"],
    unit: "gigawatt",
    example: "It reached 3 gigawatts in Rome.",
  },
  {
    forms: ["terawatts", "terawatt"],
    unit: "terawatt",
    example: "It reached 3 terawatts in Rome.",
  },
  { forms: ["horsepower"], unit: "horsepower", example: "It reached 3 horsepower in Rome." },
  { forms: ["volts", "volt"], unit: "volt", example: "It reached 3 volts in Rome." },
  { forms: ["hertz"], unit: "hertz", example: "It reached 3 hertz in Rome." },
  { forms: ["kilohertz"], unit: "kilohertz", example: "It reached 3 kilohertz in Rome." },
  { forms: ["megahertz"], unit: "megahertz", example: "It reached 3 megahertz in Rome." },
  { forms: ["gigahertz"], unit: "gigahertz", example: "It reached 3 gigahertz in Rome." },
  {
    forms: ["hectopascals", "hectopascal"],
    unit: "hectopascal",
    example: "It reached 3 hectopascals in Rome.",
  },
  {
    forms: ["millibars", "millibar"],
    unit: "millibar",
    example: "It reached 3 millibars in Rome.",
  },
  { forms: ["decibels", "decibel"], unit: "decibel", example: "It reached 3 decibels in Rome." },
  { forms: ["bytes", "byte"], unit: "byte", example: "It reached 3 bytes in Rome." },
  {
    forms: ["kilobytes", "kilobyte"],
    unit: "kilobyte",
    example: "It reached 3 kilobytes in Rome.",
  },
  {
    forms: ["megabytes", "megabyte"],
    unit: "megabyte",
    example: "It reached 3 megabytes in Rome.",
  },
  {
    forms: ["gigabytes", "gigabyte"],
    unit: "gigabyte",
    example: "It reached 3 gigabytes in Rome.",
  },
  {
    forms: ["terabytes", "terabyte"],
    unit: "terabyte",
    example: "It reached 3 terabytes in Rome.",
  },
  {
    forms: ["petabytes", "petabyte"],
    unit: "petabyte",
    example: "It reached 3 petabytes in Rome.",
  },
  { forms: ["bits", "bit"], unit: "bit", example: "It reached 3 bits in Rome." },
  { forms: ["kilobits", "kilobit"], unit: "kilobit", example: "It reached 3 kilobits in Rome." },
  { forms: ["megabits", "megabit"], unit: "megabit", example: "It reached 3 megabits in Rome." },
  { forms: ["gigabits", "gigabit"], unit: "gigabit", example: "It reached 3 gigabits in Rome." },
  {
    forms: ["megapixels", "megapixel"],
    unit: "megapixel",
    example: "It reached 3 megapixels in Rome.",
  },
  { forms: ["pixels", "pixel"], unit: "pixel", example: "It reached 3 pixels in Rome." },
  { forms: ["seconds", "second"], unit: "second", example: "It lasted 3 seconds in all." },
  {
    forms: ["milliseconds", "millisecond"],
    unit: "millisecond",
    example: "It lasted 3 milliseconds in all.",
  },
  { forms: ["minutes", "minute"], unit: "minute", example: "It lasted 3 minutes in all." },
  { forms: ["hours", "hour"], unit: "hour", example: "It lasted 3 hours in all." },
  { forms: ["days", "day"], unit: "day", example: "It lasted 3 days in all." },
  { forms: ["weeks", "week"], unit: "week", example: "It lasted 3 weeks in all." },
  {
    forms: ["fortnights", "fortnight"],
    unit: "fortnight",
    example: "It lasted 3 fortnights in all.",
  },
  { forms: ["months", "month"], unit: "month", example: "It lasted 3 months in all." },
  { forms: ["quarters"], unit: "quarter", example: "It lasted 3 quarters in all." },
  { forms: ["years", "year"], unit: "year", example: "It lasted 3 years in all." },
  { forms: ["decades", "decade"], unit: "decade", example: "It lasted 3 decades in all." },
  { forms: ["centuries", "century"], unit: "century", example: "It lasted 3 centuries in all." },
  {
    forms: ["millennia", "millennium"],
    unit: "millennium",
    example: "It lasted 3 millennia in all.",
  },
  {
    forms: ["years old", "year old", "year olds", "years of age"],
    unit: "age",
    example: "She is 3 years old.",
  },
  {
    forms: [
      "dollars",
      "dollar",
      "US dollars",
      "US dollar",
      "U.S. dollars",
      "U.S. dollar",
      "American dollars",
    ],
    unit: "USD",
    example: "It cost 3 dollars in Rome.",
  },
  { forms: ["euro cents", "euro cent"], unit: "EUc", example: "It cost 3 euro cents in Rome." },
  { forms: ["paise", "paisa"], unit: "INp", example: "It cost 3 paise in Rome." },
  { forms: ["cents", "cent"], unit: "USc", example: "It cost 3 cents in Rome." },
  { forms: ["euros", "euro"], unit: "EUR", example: "It cost 3 euros in Rome." },
  {
    forms: ["pounds sterling", "pound sterling", "British pounds", "sterling"],
    unit: "GBP",
    example: "It cost 3 pounds sterling in Rome.",
  },
  { forms: ["pence", "penny"], unit: "GBp", example: "It cost 3 pence in Rome." },
  { forms: ["yen", "Japanese yen"], unit: "JPY", example: "It cost 3 yen in Rome." },
  {
    forms: ["won", "South Korean won", "Korean won"],
    unit: "KRW",
    example: "It cost 3 won in Rome.",
  },
  { forms: ["yuan", "renminbi", "Chinese yuan"], unit: "CNY", example: "It cost 3 yuan in Rome." },
  {
    forms: ["rupees", "rupee", "Indian rupees"],
    unit: "INR",
    example: "It cost 3 rupees in Rome.",
  },
  {
    forms: ["Pakistani rupees", "Pakistani rupee"],
    unit: "PKR",
    example: "It cost 3 Pakistani rupees in Rome.",
  },
  { forms: ["Sri Lankan rupees"], unit: "LKR", example: "It cost 3 Sri Lankan rupees in Rome." },
  {
    forms: ["roubles", "rouble", "rubles", "ruble", "Russian rubles", "Russian roubles"],
    unit: "RUB",
    example: "It cost 3 roubles in Rome.",
  },
  {
    forms: ["Swiss francs", "Swiss franc", "francs", "franc"],
    unit: "CHF",
    example: "It cost 3 Swiss francs in Rome.",
  },
  {
    forms: ["Australian dollars", "Australian dollar"],
    unit: "AUD",
    example: "It cost 3 Australian dollars in Rome.",
  },
  {
    forms: ["Canadian dollars", "Canadian dollar"],
    unit: "CAD",
    example: "It cost 3 Canadian dollars in Rome.",
  },
  {
    forms: ["New Zealand dollars"],
    unit: "NZD",
    example: "It cost 3 New Zealand dollars in Rome.",
  },
  { forms: ["Hong Kong dollars"], unit: "HKD", example: "It cost 3 Hong Kong dollars in Rome." },
  { forms: ["Singapore dollars"], unit: "SGD", example: "It cost 3 Singapore dollars in Rome." },
  {
    forms: ["Taiwan dollars", "New Taiwan dollars"],
    unit: "TWD",
    example: "It cost 3 Taiwan dollars in Rome.",
  },
  { forms: ["Mexican pesos"], unit: "MXN", example: "It cost 3 Mexican pesos in Rome." },
  { forms: ["Philippine pesos"], unit: "PHP", example: "It cost 3 Philippine pesos in Rome." },
  { forms: ["Argentine pesos"], unit: "ARS", example: "It cost 3 Argentine pesos in Rome." },
  { forms: ["Chilean pesos"], unit: "CLP", example: "It cost 3 Chilean pesos in Rome." },
  { forms: ["Colombian pesos"], unit: "COP", example: "It cost 3 Colombian pesos in Rome." },
  { forms: ["pesos", "peso"], unit: "peso", example: "It cost 3 pesos in Rome." },
  { forms: ["reais", "real", "Brazilian reais"], unit: "BRL", example: "It cost 3 reais in Rome." },
  { forms: ["rand"], unit: "ZAR", example: "It cost 3 rand in Rome." },
  {
    forms: ["liras", "lira", "Turkish lira", "Turkish liras"],
    unit: "TRY",
    example: "It cost 3 liras in Rome.",
  },
  {
    forms: ["Swedish kronor", "kronor", "krona", "Swedish crowns"],
    unit: "SEK",
    example: "It cost 3 Swedish kronor in Rome.",
  },
  {
    forms: ["Norwegian kroner", "Norwegian crowns"],
    unit: "NOK",
    example: "It cost 3 Norwegian kroner in Rome.",
  },
  {
    forms: ["Danish kroner", "Danish crowns"],
    unit: "DKK",
    example: "It cost 3 Danish kroner in Rome.",
  },
  { forms: ["kroner", "krone"], unit: "krone", example: "It cost 3 kroner in Rome." },
  { forms: ["zlotys", "zloty"], unit: "PLN", example: "It cost 3 zlotys in Rome." },
  {
    forms: ["korunas", "koruna", "Czech crowns"],
    unit: "CZK",
    example: "It cost 3 korunas in Rome.",
  },
  { forms: ["forints", "forint"], unit: "HUF", example: "It cost 3 forints in Rome." },
  { forms: ["hryvnias", "hryvnia"], unit: "UAH", example: "It cost 3 hryvnias in Rome." },
  { forms: ["shekels", "shekel"], unit: "ILS", example: "It cost 3 shekels in Rome." },
  { forms: ["dirhams", "dirham"], unit: "AED", example: "It cost 3 dirhams in Rome." },
  { forms: ["riyals", "riyal"], unit: "SAR", example: "It cost 3 riyals in Rome." },
  { forms: ["rupiah"], unit: "IDR", example: "It cost 3 rupiah in Rome." },
  { forms: ["ringgit"], unit: "MYR", example: "It cost 3 ringgit in Rome." },
  { forms: ["baht"], unit: "THB", example: "It cost 3 baht in Rome." },
  { forms: ["dong"], unit: "VND", example: "It cost 3 dong in Rome." },
  { forms: ["naira"], unit: "NGN", example: "It cost 3 naira in Rome." },
  { forms: ["Kenyan shillings"], unit: "KES", example: "It cost 3 Kenyan shillings in Rome." },
  { forms: ["Egyptian pounds"], unit: "EGP", example: "It cost 3 Egyptian pounds in Rome." },
  { forms: ["taka"], unit: "BDT", example: "It cost 3 taka in Rome." },
  { forms: ["bitcoins", "bitcoin"], unit: "BTC", example: "It cost 3 bitcoins in Rome." },
];

const names: readonly NameRow[] = [
  ...name(
    "name",
    "The {} 7 was named.",
    "Boeing, Airbus, Phase, Section, Article, Chapter, Apollo, Formula, Route, Highway, " +
      "Interstate, Flight, Channel, Room, Gate, Pier, Platform, Terminal, Windows, iPhone, " +
      "Galaxy, Pixel, PlayStation, Xbox, Model, Type, Class, Grade, Level, Tier, Stage, " +
      "Category, Division, Unit, Reactor, Building, Block, Box, Form, Figure, Table, Appendix, " +
      "Annex, Part, Volume, Vol, Page, Line, Area, Zone, District, Ward, Precinct, Falcon, " +
      "Starship, Voyager, Artemis, Soyuz, Shenzhou, Covid, COVID, Big, Pac, Catch, Title, " +
      "Rule, Resolution, Directive, Proposition, Prop, Amendment, Clause, Schedule, Paragraph, " +
      "Para, Nifty, Fortune, Russell, Nikkei, FTSE, Nasdaq, Dax, DAX, CAC, Ibex, IBEX, Stoxx, STOXX, " +
      "Kospi, KOSPI, ASX, TSX, Mach, Pentium, Playstation, Euro, Expo, Agenda, Project, " +
      "Vision, Operation, Bus, Train, Lane, Exit, Studio, Blink, Maroon, Mi, Radio, Sky, BBC, " +
      "Warzone, Fifa, FIFA, Fallout, Halo, Tesla, Junction, Count",
  ),
  ...name(
    "name",
    "See the {} 7 again.",
    "section, article, chapter, phase, page, paragraph, rule, clause, stage, type, grade, " +
      "category, tier, level, flight, room, route, highway, table, figure, appendix, volume, " +
      "part, unit, interstate, lane, platform, pp, pg, class, zone, junction, exit, gate, " +
      "block, cloud, district, ward",
  ),
  ...name(
    "version",
    "It uses the {} 7 standard.",
    "CVSS, USB, HTTP, HTTPS, HTML, TLS, SSL, HDMI, Bluetooth, PCIe, Unicode, OAuth, WCAG, " +
      "GPT, Claude, Gemini, Llama",
  ),
  ...name(
    "version",
    "It runs on {} 7 now.",
    "version, Version, iOS, Android, Python, Node, Java, macOS, Linux, Ubuntu, Firefox, " +
      "Chrome, release, build, firmware, TypeScript, Postgres",
  ),
];
/** English: decimal point, grouping by comma, thin space or apostrophe, short scale with lakh and crore. */
export const english: Language = {
  code: "en",
  decimalMark: ".",
  groupMarks: ",\u2009\u202f\u00a0'’",
  gluesWords: false,
  monthBeforeDay: true,
  numbers,
  scales,
  fractions,
  ordinals,
  multiples,
  vague,
  hedges,
  directions,
  units,
  names,
  months: [
    ["January", "Jan"],
    ["February", "Feb"],
    ["March", "Mar"],
    ["April", "Apr"],
    ["May"],
    ["June", "Jun"],
    ["July", "Jul"],
    ["August", "Aug"],
    ["September", "Sept", "Sep"],
    ["October", "Oct"],
    ["November", "Nov"],
    ["December", "Dec"],
  ],
  words: {
    a: ["a", "an"],
    and: ["and", "&"],
    or: ["or"],
    to: ["to"],
    between: ["between"],
    from: ["from"],
    of: ["of"],
    in: ["in"],
    by: ["by"],
    per: ["per"],
    minus: ["minus", "negative"],
    half: ["half"],
    last: ["last"],
    next: ["next"],
    month: ["month"],
    year: ["year"],
    spans: ["decade", "century", "fortnight"],
    times: ["times"],
    fold: ["fold"],
    aged: ["aged", "age", "ages"],
    comparatives:
      "as more less fewer larger higher greater bigger faster lower smaller slower longer better worse heavier stronger the that its their his her what".split(
        " ",
      ),
    doneByMany:
      "agree agreed disagree disagreed are were have do believe believed think thought want wanted need support supported oppose opposed favor favored favour favoured prefer preferred plan expect vote voted live use own report feel felt fear trust cite cited".split(
        " ",
      ),
    doneByOne:
      "is was has had does did said says died came went will would could should may might must remained remains survived escaped followed and or but".split(
        " ",
      ),
    than: ["than"],
    during: ["over"],
    sessions:
      "over inning innings game match season start show race lap round set session week".split(" "),
    lasting:
      "for after lasted lasting lasts took taking takes spent of in with by waited is was are were be been at wait".split(
        " ",
      ),
    composing: ["make", "makes", "made", "making"],
    few: ["several", "few", "many"],
    beforeHundred:
      "per every half about around nearly over under than least almost some the to of".split(" "),
    rankAfter: "most least place seed".split(" "),
    rankEnding: ["est"],
    rankBefore: "ranked finished placed seeded came ranks ranking".split(" "),
    notOrdinal:
      "party parties world reich column hand degree quarter quarters half period trimester semester".split(
        " ",
      ),
    determiners: "the that its their what his her this those last to in by from over".split(" "),
    past: ["past", "last"],
    one: ["one"],
    oddsJoints: ["in", "out of", "of every", "out of every", "in every"],
    toldAgain: [
      ", or",
      " or",
      ", equal to",
      " equal to",
      ", equivalent to",
      " equivalent to",
      ", that is,",
    ],
    surelyYear: "in since until december november".split(" "),
    unnaming:
      "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december about some over nearly almost around more only just".split(
        " ",
      ),
    afterCount:
      "were was died have had are of others more killed injured hurt remain remained survived did".split(
        " ",
      ),
    streets: "Street St Avenue Ave Road Rd Drive Lane Boulevard Blvd Square Terrace".split(" "),
    movers:
      "ticked inched edged crept moved went goes nudged pushed shot bumped climbed back way gets got came".split(
        " ",
      ),
    persons:
      "brother sister wife husband mother father son daughter man woman boy girl suspect driver victim teacher student partner girlfriend boyfriend cousin uncle aunt nephew niece grandmother grandfather friend gunman actor singer player striker captain pilot officer resident farmer doctor nurse mother-of-two".split(
        " ",
      ),
    afterHalf: "of the its their his her our that all as those these what".split(" "),
    beforePart:
      "other latter better this each top bottom opening final upper lower northern southern eastern western".split(
        " ",
      ),
    fillers:
      "a an another further additional extra total combined whopping staggering record the its only just even his their meagre meager mere modest massive huge hefty sharp solid net cumulative out average slight paltry respectable healthy steep".split(
        " ",
      ),
    notCounted:
      "as was is has its his this us thus plus versus across always perhaps sometimes besides towards afterwards upwards downwards onwards outwards overseas yes minus unless whereas less others hers ours theirs yours says shows rises falls remains needs means makes takes gives comes goes does appears seems wants includes gets keeps holds leaves starts ends begins happens stands lies sits adds tells asks helps suggests makes brings becomes represents reflects marks costs equals exceeds indoors outdoors percents series news police fish staff nowadays whose indeed politics economics wins loses beats leads".split(
        " ",
      ),
    adjectives:
      "new more other additional extra active former current different local national federal foreign daily weekly monthly annual full total separate single consecutive straight military civilian young old older senior adult registered unique confirmed suspected reported eligible likely undecided homeless elderly wounded injured dead missing paid free online digital public private small large big major minor key main short long late early nuclear electric solar severe serious fatal fresh".split(
        " ",
      ),
    countable:
      "person man woman child boy girl troop farmer migrant refugee tonne litre day week month year hour minute second night game match goal point vote seat case death share dollar euro pound yen won mile kilometre metre officer soldier passenger victim student voter customer user account patient player team company country state city home house building vehicle car plane ship drone missile bullet shot count charge bill law rule plan person's official worker employee member event incident attack injury fatality survivor suspect civilian resident protester judge juror lawyer season race lap set round inning run wicket over try penalty assist save tie draw win loss victory defeat percent percentage page word letter copy book film song album award medal".split(
        " ",
      ),
    prefixes:
      "mid early late pre post sub top under over near nearly non minus plus roughly about around approximately sub-".split(
        " ",
      ),
    contests:
      "won win wins winning beat beats beating lost lose loses losing drew draw led lead leads leading trailed trailing defeated defeat victory score scored vote voted votes voting ruled ruling decision passed failed rejected defeating triumph edged win, majority verdict tied tie record trail rallied thrashed hammered advanced aggregate series match game set sets final".split(
        " ",
      ),
    afterMetres:
      "race sprint final hurdles freestyle butterfly backstroke breaststroke relay dash tall high deep wide long above below champion title record individual medley steeplechase radius away".split(
        " ",
      ),
    beforePronoun: "no any every each this that the which another only-the some-".split(" "),
    periods: "quarter half period trimester semester".split(" "),
    idioms: [
      "cloud nine",
      "square one",
      "eleventh hour",
      "seventh heaven",
      "forty winks",
      "nine yards",
      "fourth estate",
      "sixth sense",
      "nine lives",
    ],
    dialled: "call dial ring phone text telephone".split(" "),
    dialledBy: "on to at number".split(" "),
    ageing: ["older", "younger"],
    ofLife: "his her their my your our".split(" "),
    partOfSpan: "early mid late".split(" "),
    models: "707 717 727 737 747 757 767 777 787".split(" "),
    afterModel:
      "freighter freighters jet jets jetliner jetliners max dreamliner dreamliners aircraft plane planes airliner airliners".split(
        " ",
      ),
    amounts: "average total maximum minimum combined record net".split(" "),
    lengths: ["cm", "mm", "km", "ft"],
    beforeMonth:
      "in into since until till during through throughout last next this early mid late ended ending".split(
        " ",
      ),
    nearMonth: "by from to for before after between and of on".split(" "),
    namesakes: "may march april june august".split(" "),
    wordMonths: "may march".split(" "),
    afterMarch:
      "on for of to was is has had will in at from and or by against that with into through past".split(
        " ",
      ),
    beforePast: "since last ended".split(" "),
    sumsUp: "year months quarter weeks half period".split(" "),
    hyphenedOdds: ["in", "for", "of"],
    now: ["now"],
    boundsOfAge: "under over above below".split(" "),
    wholeHalves:
      "at in the a an and this that next last first each per to with by or no one with other".split(
        " ",
      ),
    generalMonth: "every each any one no another typical normal average most".split(" "),
    ofBooks: ["fiscal", "financial"],
    articles: "the its their his her our my".split(" "),
    otherThanUnits: ["won", "real"],
    below: ["below"],
    current: ["this"],
    runsOut: ["left", "remaining", "to play", "to go"],
    notSuperlative:
      "test west guest request protest interest forest quest arrest contest rest chest harvest nest priest conquest northwest southwest bequest inquest pest".split(
        " ",
      ),
    onDay: ["on"],
    speaking: "said says told asked and who replied added wrote thought knew loved married".split(
      " ",
    ),
    ofAge:
      "children kids people those adults anyone youngsters pupils girls boys men women teenagers voters babies patients workers residents everyone players athletes drivers students americans britons somebody someone pensioners migrants pupils".split(
        " ",
      ),
    unitsOfOne:
      "second minute hour day week month year inch foot yard mile metre meter kilometre kilometer ounce kilogram kilo ton tonne litre liter gallon pint acre hectare".split(
        " ",
      ),
    belowZero: ["below zero"],
    ratesOver: ["per"],
    wholeNames: [
      "9/11",
      "24/7",
      "7/7",
      "401(k)",
      "20/20",
      "10-K",
      "10-Q",
      "8-K",
      "7-Eleven",
      "4K",
      "8K",
      "4x4",
      "2x4",
      "403(b)",
      "501(c)(3)",
      "1/6",
    ],
  },
};
