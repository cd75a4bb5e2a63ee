import { WordSet } from "../text/word-set.ts";

/**
 * English words whose change turns what a sentence says about a figure or a fact, as one list:
 * a word too many only makes a person look once more. Words with digits, and the signs of
 * `src/anchor/material.ts`, need no entry.
 */
const LISTS: readonly string[] = [
  // negation and doubt
  "not no never none nobody nothing nowhere neither nor without cannot hardly scarcely barely unless",
  "denied denies deny refused refuses failed fails lacks lacked false true alleged allegedly may might could",
  // scale words and their signs
  "hundred hundreds thousand thousands million millions billion billions trillion trillions quadrillion",
  "dozen dozens score lakh lakhs crore crores k m mn mln b bn bln tn trn mio mrd 천 만 억 조",
  // numbers in words
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
  "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety first second third",
  "fourth fifth sixth seventh eighth ninth tenth once twice thrice half halves thirds quarter quarters",
  "fifths double doubled doubles triple tripled triples quadruple quadrupled halved fold times",
  // order, direction and hedges
  "more less fewer most least over under above below between within about around roughly nearly almost",
  "approximately some exactly only up down rise rises rose risen fall falls fell fallen increase increases",
  "increased decrease decreases decreased decline declines declined drop drops dropped gain gains gained",
  "loss losses lost lose grew growth shrank shrink higher lower highest lowest before after since until",
  "minus plus per all any every each both either",
  // units of money, time and measure
  "percent percentage pct point points bp bps basis won dollar dollars euro euros pound pounds yen yuan",
  "cent cents pence franc francs rupee rupees ruble rubles usd eur gbp krw jpy cny chf inr",
  "crown crowns krona kronor krone kroner koruna zloty forint peso pesos real reais rand lira baht dirham dinar",
  "dinars riyal riyals shekel shekels ringgit rupiah naira guilder guilders mark marks shilling shillings",
  "second seconds minute minutes hour hours day days week weeks fortnight month months year years decade",
  "decades century centuries am pm a.m p.m",
  "mm cm km metre metres meter meters kilometre kilometres kilometer kilometers mile miles foot feet inch",
  "inches yard yards acre acres hectare hectares gram grams kg kilogram kilograms kilo kilos ton tons tonne",
  "tonnes ounce ounces litre litres liter liters gallon gallons barrel barrels degree degrees celsius",
  "fahrenheit kelvin watt watts kilowatt megawatt gigawatt joule calorie calories hz mhz ghz kb mb gb tb",
  "byte bytes mph kph kmh knots",
  // months and days
  "january february march april june july august september october november december jan feb mar apr jun",
  "jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday",
  "today yesterday tomorrow last next",
];

export const MATERIAL_WORDS = new WordSet(LISTS.join(" "));

/** The words of negation alone. */
export const NEGATIONS = new WordSet(LISTS[0] ?? "");
