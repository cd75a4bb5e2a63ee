/** Numbers that look random and are the same in every run. */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MADE = {
  noun: "council company minister ministry court hospital union airline bank school regulator committee agency charity museum laboratory army police club league government opposition party board factory port railway university developer insurer retailer supplier brewery publisher studio bakery refinery shipyard embassy tribunal senate assembly parish farm vineyard orchestra network operator lender broker miner grower landlord".split(
    " ",
  ),
  thing:
    "plan report budget deal strike review merger inquiry scheme tender ruling appeal proposal contract shortage dispute project bridge tunnel reactor satellite vaccine harvest drought outage recall auction licence lawsuit pension subsidy tariff loan bond levy rebate quota ban curfew census ballot poll summit treaty truce audit refund charter lease pledge warrant".split(
      " ",
    ),
  verb: "announced rejected defended approved delayed criticised welcomed revised published abandoned accepted questioned financed endorsed opposed withdrew postponed launched cancelled expanded extended suspended reopened challenged dismissed overturned negotiated audited renewed investigated ratified privatised refinanced demolished restored inspected".split(
    " ",
  ),
  adjective:
    "regional costly controversial long-awaited unpopular ambitious temporary disputed modest overdue secret rural coastal northern former rival independent ailing profitable bankrupt foreign domestic elected acting veteran outspoken cautious embattled sprawling derelict crowded historic remote industrial".split(
      " ",
    ),
  people:
    "residents workers voters patients students passengers farmers investors customers officers nurses teachers drivers fans tenants members players soldiers migrants visitors shoppers pensioners subscribers employees engineers protesters commuters homeowners anglers bakers weavers".split(
      " ",
    ),
  clause:
    "as talks went on behind closed doors|after months of quarrels over who should pay|although few had expected it to go so far|while lawyers for both sides declined to comment|because nobody had asked those who live there|in a step that surprised even its critics|which had been promised before the last election|and said that nothing more would be decided in haste|as rain kept the crowds away from the centre|though the details have yet to be made public|when the chair called for calm and order|despite warnings from the people who run it".split(
      "|",
    ),
  head: "bar car dal fen gor hal jor kel lin mar nor pel quen ros sel tor ul ver wes yar zan bel cor dor eth fal gar hol ister kir".split(
    " ",
  ),
  tail: "ton ford wick dale stead mouth ham bury field more ley ness holt worth combe ridge gate minster hurst den by vale crest moor brook shaw".split(
    " ",
  ),
  ending: "er ers ing ed ation ment ness less ful ish ist ists al ity ive ous".split(" "),
  month:
    "January February March April May June July August September October November December".split(
      " ",
    ),
} as const;

function pick(roll: Dice, words: readonly string[]): string {
  return words[Math.floor(roll() * words.length)] ?? "";
}

const SHARE_OF_RARE = 0.25;

/** Of rare words, those that stood in no document before. */
const SHARE_OF_NEW = 0.25;

/**
 * A word of a table, or now and then a rare one: a megabyte of news holds some fifteen thousand different
 * words, and by Heaps' law each further megabyte brings some three thousand new ones even after ten.
 */
function word(roll: Dice, words: readonly string[]): string {
  if (roll() >= SHARE_OF_RARE) return pick(roll, words);
  const more = roll() < SHARE_OF_NEW ? pick(roll, MADE.head) : "";
  return `${pick(roll, MADE.head)}${more}${pick(roll, MADE.head)}${pick(roll, MADE.ending)}`;
}

function whole(roll: Dice, from: number, to: number): number {
  return from + Math.floor(roll() * (to - from + 1));
}

/** A name that is likely to stand nowhere else. */
function name(roll: Dice): string {
  const made = `${pick(roll, MADE.head)}${roll() < 0.4 ? pick(roll, MADE.head) : ""}${pick(roll, MADE.tail)}`;
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function actor(roll: Dice): string {
  const about = roll() < 0.5 ? `${word(roll, MADE.adjective)} ` : "";
  return `the ${about}${word(roll, MADE.noun)}${roll() < 0.4 ? ` of ${name(roll)}` : ""}`;
}

function object(roll: Dice): string {
  return `the ${word(roll, MADE.adjective)} ${word(roll, MADE.thing)}`;
}

type Sentence = (roll: Dice) => string;

/** Most of what a report says holds no figure. */
const PLAIN: readonly Sentence[] = [
  (roll) => `${actor(roll)} ${word(roll, MADE.verb)} ${object(roll)}, ${pick(roll, MADE.clause)}.`,
  (roll) =>
    `${word(roll, MADE.people)} in ${name(roll)} ${word(roll, MADE.verb)} ${object(roll)} ${pick(roll, MADE.clause)}.`,
  (roll) =>
    `“we have never seen ${object(roll)} handled like this,” said ${name(roll)} ${name(roll)}, who speaks for ${actor(roll)}.`,
  (roll) =>
    `neither ${actor(roll)} nor ${actor(roll)} wished to say whether ${object(roll)} would be ${word(roll, MADE.verb)}.`,
  (roll) =>
    `it is not known why ${actor(roll)} ${word(roll, MADE.verb)} ${object(roll)}, ${pick(roll, MADE.clause)}, or what ${name(roll)} will do next.`,
];

const FIGURED: readonly Sentence[] = [
  (roll) =>
    `sales at ${actor(roll)} fell ${whole(roll, 1, 40)}.${whole(roll, 0, 9)}% to $${whole(roll, 1, 90)}.${whole(roll, 1, 9)} billion, ${pick(roll, MADE.clause)}.`,
  (roll) =>
    `about ${grouped(whole(roll, 1200, 98_000))} ${word(roll, MADE.people)} in ${name(roll)} were told of ${object(roll)}.`,
  (roll) =>
    `on ${pick(roll, MADE.month)} ${whole(roll, 1, 28)} ${actor(roll)} ${word(roll, MADE.verb)} ${object(roll)} at a cost of more than £${whole(roll, 2, 900)}m.`,
  (roll) =>
    `${name(roll)} ${name(roll)}, ${whole(roll, 18, 90)}, said one in ${whole(roll, 3, 20)} ${word(roll, MADE.people)} knew of ${object(roll)}.`,
  (roll) =>
    `${object(roll)} took ${whole(roll, 2, 11)} to ${whole(roll, 12, 40)} weeks, ${pick(roll, ["twice", "three times", "nearly twice"])} as long as ${actor(roll)} had ${word(roll, MADE.verb)} in ${whole(roll, 1990, 2025)}.`,
  (roll) =>
    `two-thirds of the ${word(roll, MADE.people)} whom ${actor(roll)} asked ${word(roll, MADE.verb)} ${object(roll)}, ${pick(roll, MADE.clause)}.`,
  (roll) =>
    `temperatures in ${name(roll)} reached ${whole(roll, 20, 41)}C by ${whole(roll, 1, 12)} p.m. and ${whole(roll, 2, 90)} mm of rain fell.`,
  (roll) =>
    `${name(roll)} beat ${name(roll)} ${whole(roll, 2, 6)}-${whole(roll, 0, 2)} before a crowd of ${grouped(whole(roll, 4000, 80_000))}.`,
  (roll) =>
    `the COVID-19 fund of ${actor(roll)} held €${whole(roll, 1, 9)}.${whole(roll, 0, 9)} million in ${whole(roll, 2019, 2025)}-${whole(roll, 26, 29)}, or ${whole(roll, 1, 30)} percent of the total.`,
];

const SHARE_WITH_FIGURES = 0.4;

/** A report of at least so many characters, as a desk could print it: some four in ten sentences hold figures. */
export function makeDocument(roll: Dice, least: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let count = 1; length < least; count += 1) {
    const sentence = pickSentence(roll)(roll);
    parts.push(sentence.replace(/^“?\p{Ll}/u, (first) => first.toUpperCase()));
    parts.push(count % 4 === 0 ? "\n\n" : " ");
    length += sentence.length + 1;
  }
  // Joined at once it is one flat string: else its first reader would pay for that.
  return parts.join("");
}

function pickSentence(roll: Dice): Sentence {
  const sentences = roll() < SHARE_WITH_FIGURES ? FIGURED : PLAIN;
  return sentences[Math.floor(roll() * sentences.length)] ?? (() => "");
}

/** Documents of some four thousand characters, no two alike, with so many characters in all. */
export function makeDocuments(seed: number, characters: number): readonly string[] {
  const roll = dice(seed);
  const documents: string[] = [];
  for (let made = 0; made < characters; made += documents.at(-1)?.length ?? 1)
    documents.push(makeDocument(roll, 4_000));
  return documents;
}

/** Rows of a table in digits. */
export function makeTable(seed: number, characters: number): string {
  const roll = dice(seed);
  const rows: string[] = [];
  for (let length = 0; length < characters; length += rows.at(-1)?.length ?? 1)
    rows.push(
      `| ${grouped(whole(roll, 10, 9_999_999))} | ${whole(roll, 0, 99)}.${whole(roll, 0, 99)} | (${whole(roll, 1, 99)}.${whole(roll, 0, 9)}) | ${whole(roll, 1990, 2030)} |\n`,
    );
  return rows.join("");
}
