import { lexiconOf } from "../quantity/lexicon.ts";
import { parseUnit } from "../quantity/parse-unit.ts";
import type { Unit } from "../quantity/unit.ts";

/** What the head of a column says of its cells: in what they are told, and what they count or measure. */
export interface ColumnHead {
  /** A scale word: "thousand"; null for none. */
  readonly scale: string | null;
  /** Money, a share or a measure; null where the head names none, for a noun may be anything. */
  readonly unit: Unit | null;
}

const SILENT: ColumnHead = { scale: null, unit: null };

/** Longer heads are sentences. */
const LONGEST = 200;

/**
 * Reads scale and unit from the head of a column, where it says so beyond doubt: "visitors (in
 * thousands)", "revenue, $ million", "amount in won", "share (%)". What a rate is per is no scale:
 * "deaths per million".
 */
export function readColumnHead(head: string, language: string): ColumnHead {
  if (head.length > LONGEST) return SILENT;
  const plain = head.replaceAll("_", " ").trim();
  for (const told of partsOf(plain)) {
    const found = readPart(told, language);
    if (found !== null) return found;
  }
  return SILENT;
}

/** The parts of a head that may tell scale and unit: in brackets, after a comma, after "in". */
function partsOf(head: string): readonly string[] {
  const bracketed = [...head.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = ""]) => inside);
  const rest = head.replace(/[([][^()[\]]*[)\]]/g, " ").trim();
  const comma = /,\s*([^,]+)$/.exec(rest)?.[1];
  const within = /\sin\s+([^,]+)$/i.exec(rest)?.[1];
  return [...bracketed.toReversed(), comma, within].filter((part) => part !== undefined);
}

/** "in thousands", "$ million", "millions of won", "100 million won", "%", "€m": null where it says something else. */
function readPart(part: string, language: string): ColumnHead | null {
  const told = part
    .trim()
    .replace(/^in\s+/i, "")
    .replace(/\s+/g, " ");
  if (/\bper\b|\//i.test(told)) return null;
  const unit = knownUnit(told, language);
  if (unit !== null) return { scale: null, unit };
  return scaleFirst(told, language) ?? moneyFirst(told, language);
}

function scaleFirst(told: string, language: string): ColumnHead | null {
  const [, count = "", word = "", rest = ""] = /^(\d+ )?(\S+)(?: (?:of )?(.+))?$/i.exec(told) ?? [];
  const scale = scaleOf(word, language);
  if (scale === null) return null;
  // "thousands of visitors": what is counted, the claim says itself.
  return { scale: count + scale, unit: rest === "" ? null : knownUnit(rest, language) };
}

function moneyFirst(told: string, language: string): ColumnHead | null {
  const [, money = "", word = ""] = /^(\p{Sc}|.+(?= ))\s?(\S+)$/u.exec(told) ?? [];
  const unit = knownUnit(money, language);
  const scale = scaleOf(word, language) ?? LETTERS.get(word.toLowerCase()) ?? null;
  return unit === null || scale === null ? null : { scale, unit };
}

function knownUnit(text: string, language: string): Unit | null {
  const unit = parseUnit(text, language);
  return unit === null || unit.labels.size > 0 ? null : unit;
}

/** A scale word in the singular: "thousand" of "thousands", "'000" and "000s". */
function scaleOf(word: string, language: string): string | null {
  const lower = word.toLowerCase();
  if (/^['’]?000['’]?s?$/.test(lower)) return "thousand";
  const { scaleWords } = lexiconOf(language);
  return [lower, lower.replace(/s$/, "")].find((form) => scaleWords.has(form)) ?? null;
}

/** The short forms of scale words, which are that only behind money: a lone "m" is a metre. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["k", "thousand"],
  ["m", "million"],
  ["mn", "million"],
  ["mln", "million"],
  ["bn", "billion"],
  ["tn", "trillion"],
]);
