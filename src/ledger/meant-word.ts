import { nearest } from "./nearest.ts";

/** Words that people write for a field or a value of a ledger, and what each may stand for. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ["type", ["kind", "role", "format"]],
  ["name", ["id"]],
  ["key", ["id"]],
  ["value", ["figure"]],
  ["number", ["figure", "quantity"]],
  ["amount", ["figure", "quantity"]],
  ["figure", ["quantity"]],
  ["text", ["exact", "plain"]],
  ["quote", ["exact", "quotation"]],
  ["words", ["exact"]],
  ["before", ["prefix"]],
  ["after", ["suffix"]],
  ["file", ["path"]],
  ["filename", ["path"]],
  ["url", ["origin"]],
  ["link", ["origin"]],
  ["lang", ["language"]],
  ["date", ["dated", "said"]],
  ["published", ["dated"]],
  ["accessed", ["retrieved"]],
  ["hash", ["sha256"]],
  ["checksum", ["sha256"]],
  ["author", ["speaker"]],
  ["because", ["reason", "why"]],
  ["reason", ["why"]],
  ["why", ["reason"]],
  ["expires", ["until"]],
  ["min", ["from"]],
  ["max", ["to"]],
  ["col", ["column"]],
  ["sources", ["evidence"]],
  ["up", ["rise"]],
  ["increase", ["rise"]],
  ["down", ["fall"]],
  ["decrease", ["fall"]],
  ["article", ["document"]],
  ["source", ["evidence"]],
  ["add", ["sum"]],
  ["total", ["sum"]],
  ["subtract", ["difference"]],
  ["change", ["difference"]],
  ["multiply", ["product"]],
  ["divide", ["ratio"]],
  ["fraction", ["share"]],
  ["equal", ["same"]],
  ["equals", ["same"]],
  ["days", ["days_between"]],
  ["growth", ["percent_change"]],
]);

/** The one of the words known at a place that was meant by another: the nearest, or one that means the same. */
export function meantWord(word: string, known: readonly string[]): string | null {
  const others = OTHER_WORDS.get(word.toLowerCase()) ?? [];
  return nearest(word, known) ?? others.find((other) => known.includes(other)) ?? null;
}
