const IRREGULAR: readonly (readonly [plural: string, singular: string])[] = [
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["children", "child"],
  ["lives", "life"],
  ["wives", "wife"],
  ["feet", "foot"],
  ["teeth", "tooth"],
  ["mice", "mouse"],
  ["geese", "goose"],
  ["oxen", "ox"],
  ["leaves", "leaf"],
  ["wolves", "wolf"],
  ["thieves", "thief"],
  ["knives", "knife"],
  ["halves", "half"],
  ["shelves", "shelf"],
  ["species", "species"],
  ["series", "series"],
  ["aircraft", "aircraft"],
  ["sheep", "sheep"],
  ["fish", "fish"],
  ["deer", "deer"],
  ["police", "police"],
  ["cattle", "cattle"],
  ["troops", "troop"],
  ["personnel", "personnel"],
  ["staff", "staff"],
  ["criteria", "criterion"],
  ["phenomena", "phenomenon"],
  ["crises", "crisis"],
  ["analyses", "analysis"],
  ["axes", "axis"],
  ["buses", "bus"],
  ["gases", "gas"],
  ["viruses", "virus"],
  ["campuses", "campus"],
  ["bonuses", "bonus"],
  ["cases", "case"],
  ["movies", "movie"],
  ["cookies", "cookie"],
  ["calories", "calorie"],
  ["heroes", "hero"],
  ["potatoes", "potato"],
  ["tomatoes", "tomato"],
  ["volcanoes", "volcano"],
  ["tornadoes", "tornado"],
  ["fishermen", "fisherman"],
  ["firemen", "fireman"],
  ["policemen", "policeman"],
  ["servicemen", "serviceman"],
  ["lawmen", "lawman"],
  ["congressmen", "congressman"],
  ["won", "won"],
  ["yen", "yen"],
  ["yuan", "yuan"],
  ["baht", "baht"],
];

const SINGULAR_OF: ReadonlyMap<string, string> = new Map(IRREGULAR);
const PLURAL_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.map(([plural, singular]) => [singular, plural]),
);

/** The singular of an English noun in lower case; a noun that is none of a plural's forms is given back. */
export function singularOf(noun: string): string {
  const irregular = SINGULAR_OF.get(noun);
  if (irregular !== undefined) return irregular;
  if (!noun.endsWith("s") || /(?:ss|us|is)$/.test(noun)) return noun;
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}

/** The plural of an English noun in lower case. */
export function pluralOf(noun: string): string {
  const irregular = PLURAL_OF.get(noun);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

/** Whether a word in lower case is a plural by its form or by the table of irregular ones. */
export function isPluralForm(word: string): boolean {
  if (SINGULAR_OF.has(word)) return true;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|ous)$/.test(word);
}
