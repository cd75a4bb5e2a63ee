import { decimalPlaces, magnitudeOf, type Rounding, toFixed } from "../interval/decimal.ts";
import { absolute, divide, type Exact, multiply, tenTo } from "../interval/exact.ts";
import { calendarDay } from "./calendar.ts";
import { singularOf } from "./english-nouns.ts";
import { shareAsPercent } from "./share-as-percent.ts";
import type { Unit } from "./unit.ts";

/** A word that stands for a power of ten in a told number. */
export interface Scale {
  readonly word: string;
  readonly exponent: number;
}

const SCALES: readonly Scale[] = [
  { word: "quadrillion", exponent: 15 },
  { word: "trillion", exponent: 12 },
  { word: "billion", exponent: 9 },
  { word: "million", exponent: 6 },
];

export const NO_SCALE: Scale = { word: "", exponent: 0 };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The scale word in which a number of this size is told: from a million on. */
export function scaleOf(value: Exact): Scale {
  const magnitude = magnitudeOf(value);
  return SCALES.find((scale) => magnitude >= scale.exponent) ?? NO_SCALE;
}

/** The number with so many places after the point, in groups of three, with a true minus sign. */
export function tellNumber(value: Exact, places: number, rounding: Rounding): string {
  const text = toFixed(value, places, rounding);
  const unsigned = text.startsWith("-") ? text.slice(1) : text;
  const point = places > 0 ? unsigned.indexOf(".") : unsigned.length;
  const grouped = unsigned.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const minus = text.startsWith("-") ? "−" : "";
  return minus + grouped + unsigned.slice(point);
}

/** What a number is followed (or, for a share, joined) by: "%", " million won", " approvals". */
export function tellUnit(unit: Unit, scale: Scale): string {
  const word = scale.word === "" ? "" : ` ${scale.word}`;
  if (unit.sort === "share" && unit.name === "percent") return `${word}%`;
  return unit.name === "" ? word : `${word} ${unit.name}`;
}

/** A told number with its unit: "1 account", "4 accounts", "1.4 million won", "4.1%". */
export function tellWithUnit(number: string, unit: Unit, scale: Scale): string {
  const isOne = scale === NO_SCALE && /^−?1$/.test(number) && unit.sort !== "share";
  return number + tellUnit(isOne ? { ...unit, name: nameOfOne(unit.name) } : unit, scale);
}

/** "kilometre per hour" of "kilometres per hour". */
function nameOfOne(name: string): string {
  const [counted = "", ...per] = name.split(" per ");
  const words = counted.split(" ");
  const one = [...words.slice(0, -1), singularOf(words.at(-1) ?? "")].join(" ");
  return [one, ...per].join(" per ");
}

/**
 * One value in words: "46,837,121 approvals", "4.1%", "December 25, 2025". Whole numbers are told
 * whole; others with at most six significant digits, rounded to the nearest.
 */
export function tellValue(value: Exact, unit: Unit): string {
  if (unit.sort === "date") return tellDay(value);
  const told = shareAsPercent(unit);
  return tellAmount(multiply(value, told.factor), told.unit);
}

function tellAmount(value: Exact, unit: Unit): string {
  if (decimalPlaces(value) === 0 && needsAllDigits(value))
    return tellWithUnit(tellNumber(value, 0, "half-even"), unit, NO_SCALE);
  const scale = scaleOf(value);
  const scaled = divide(value, tenTo(scale.exponent));
  const significant = Math.max(0, 5 - magnitudeOf(absolute(scaled)));
  const exactPlaces = decimalPlaces(scaled);
  if (exactPlaces !== undefined && exactPlaces <= significant)
    return tellWithUnit(tellNumber(scaled, exactPlaces, "half-even"), unit, scale);
  // Zeros at the end of a rounded number would claim digits that nobody worked out.
  const rounded = tellNumber(scaled, significant, "half-even").replace(/\.?0+$/, "");
  return rounded + tellUnit(unit, scale);
}

/** Whether a scale word would hide digits: 46,837,121 is told whole, 46,800,000 is 46.8 million. */
function needsAllDigits(value: Exact): boolean {
  const scaled = divide(value, tenTo(scaleOf(value).exponent));
  return (decimalPlaces(scaled) ?? 0) > 3 || scaleOf(value) === NO_SCALE;
}

/** A day number as a day of the calendar. */
export function tellDay(value: Exact): string {
  const number = Number(toFixed(value, 0, "floor"));
  const { year, month, day } = calendarDay(number);
  return `${MONTHS[month - 1] ?? ""} ${day}, ${year}`;
}
