import { WordSet } from "../../text/word-set.ts";
import type { AttributionVerdict } from "./attribution-verdict.ts";
import { betweenAt, formAt, type Passage, readPassage } from "./passage.ts";
import { FUNCTION_WORDS } from "./sense-words.ts";

/** Words before or within a name that tell a rank or an office, not a person. */
const TITLES = new WordSet(
  "mr mrs ms miss dr prof professor sir dame lord lady rev reverend president vice prime minister chancellor premier " +
    "senator sen rep representative congressman congresswoman governor gov mayor judge justice general gen colonel col " +
    "major captain capt lieutenant lt sergeant sgt officer secretary chief chair chairman chairwoman chairperson director " +
    "ceo king queen prince princess pope bishop ambassador former ex jr sr",
);

/** Capitals in a text that name no person: days, months and the like. */
const OTHER_CAPITALS = new WordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december according speaking asked on at in when after before while yesterday today",
);

/** Particles in the middle of a name, in small letters. */
const PARTICLES = new WordSet("de la van von der den del di da bin al el");

/**
 * Whether a text names a person. A part of the name agrees with the whole of it ("Lee" with "Lee Jae
 * Myung"), an initial with a name that it begins; a name with other parts is that of another person.
 */
export function compareNames(claimed: string, text: string): AttributionVerdict {
  const evidence = readPassage(text);
  const name = readPassage(claimed).keys.filter((key) => !TITLES.has(key));
  if (name.length === 0) return "unverifiable";
  if (` ${evidence.keys.join(" ")} `.includes(` ${name.join(" ")} `)) return "agrees";
  const names = namesIn(evidence);
  if (names.some((other) => isPartOf(other, name) || isPartOf(name, other))) return "agrees";
  return names.length === 0 ? "missing" : "mismatch";
}

/** Runs of words with capitals, without titles and what begins a sentence. */
function namesIn(evidence: Passage): readonly (readonly string[])[] {
  const names: string[][] = [];
  let name: string[] = [];
  for (const [word, key] of evidence.keys.entries()) {
    const isJoined = /^\s*$|^[.’']\s?$|^-$/.test(betweenAt(evidence, word));
    if (!isJoined) name = [];
    if (PARTICLES.has(key) && name.length > 0) {
      name.push(key);
      continue;
    }
    const isName =
      /^\p{Lu}/u.test(formAt(evidence, word)) ||
      (betweenAt(evidence, word) === "-" && name.length > 0);
    if (!isName || TITLES.has(key) || FUNCTION_WORDS.has(key) || OTHER_CAPITALS.has(key)) {
      name = [];
      continue;
    }
    if (name.length === 0) names.push(name);
    name.push(key.replace(/'s$/, ""));
  }
  return names;
}

/** Whether each word of a name, or its initial, is one of the other's. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  const agree = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  const isTelling = part.some((word) => word.length > 1 && whole.includes(word));
  return isTelling && part.every((word) => whole.some((other) => agree(word, other)));
}
