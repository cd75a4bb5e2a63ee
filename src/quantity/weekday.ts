import type { Span } from "../text/span.ts";

/** The names of the weekdays by language, from Monday. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["en", ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]],
]);

/** 1970-01-01, day 0, was a Thursday. */
const FIRST = 3;

/** A weekday as a text prints it. */
export interface PrintedWeekday {
  readonly text: string;
  /** Its usual name. */
  readonly weekday: string;
}

/** The name of the weekday of a day, in days from 1970-01-01; null in a language whose names are not known. */
export function nameOfWeekday(day: number, language: string): string | null {
  const names = namesIn(language);
  return names?.[(((day + FIRST) % 7) + 7) % 7] ?? null;
}

/** The weekday that stands right before a date ("Monday, December 1") or right after it ("December 1, a Monday"); null for none. */
export function weekdayBeside(text: string, date: Span, language: string): PrintedWeekday | null {
  const names = namesIn(language);
  if (names === null) return null;
  const head = text.slice(Math.max(0, date.start - 24), date.start);
  const tail = text.slice(date.end, date.end + 32);
  if (!names.some((name) => head.includes(name) || tail.includes(name))) return null;
  const any = names.join("|");
  const before = new RegExp(`\\b(${any}),?\\s+(?:the\\s+)?$`).exec(head);
  const after = new RegExp(
    `^\\s*(?:\\(\\s*(?:a\\s+)?|,\\s+(?:which\\s+was\\s+)?a\\s+)(${any})\\b`,
  ).exec(tail);
  const found = before?.[1] ?? after?.[1];
  return found === undefined ? null : { text: found, weekday: found };
}

function namesIn(language: string): readonly string[] | null {
  return NAMES.get(language.split("-")[0] ?? "") ?? null;
}
