import type { Rule } from "../../src/ledger/case.ts";
import type { Direction } from "../../src/quantity/figure.ts";

/** A true statement about two printed figures: each value as it is, and as it is printed. */
export interface TrueStatement {
  readonly relation: "difference" | "percent_change" | "share" | "sum" | "point_difference";
  readonly a: string;
  readonly b: string;
  /** The derived figure as printed. */
  readonly text: string;
  readonly direction: Direction;
  readonly rule: Rule;
  /** The derived figure as somebody prints it who takes the other base; null for relations without one. */
  readonly onOtherBase: string | null;
}

export type MutationClass =
  | "digit"
  | "digits swapped"
  | "other base"
  | "scale word"
  | "percent for points"
  | "sign";

export interface Mutation {
  readonly kind: MutationClass;
  readonly text: string;
  readonly direction: Direction;
}

/** Numbers from a seed, each from 0 up to a limit (mulberry32), so that every run measures the same. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A printed figure with one fault in it; null where the figure has no room for a fault of this kind. */
export function mutate(
  statement: TrueStatement,
  kind: MutationClass,
  random: (below: number) => number,
): Mutation | null {
  const { text, direction, relation } = statement;
  const told = (other: string | null): Mutation | null =>
    other === null || other === text ? null : { kind, text: other, direction };
  switch (kind) {
    case "digit":
      return told(otherDigit(text, random));
    case "digits swapped":
      return told(swappedDigits(text, random));
    case "other base":
      return told(statement.onOtherBase);
    case "scale word":
      return told(otherScale(text, random));
    case "percent for points":
      return relation === "point_difference" ? told(text.replace(" percentage points", "%")) : null;
    case "sign": {
      if (direction === "none") return null;
      return { kind, text, direction: direction === "rise" ? "fall" : "rise" };
    }
  }
}

function otherDigit(text: string, random: (below: number) => number): string {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  const at = places[random(places.length)] ?? 0;
  const isFirst = at === places[0];
  const other = isFirst ? 1 + random(9) : random(10);
  return text.slice(0, at) + other + text.slice(at + 1);
}

function swappedDigits(text: string, random: (below: number) => number): string | null {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  if (places.length < 2) return null;
  const order = random(places.length - 1);
  const left = places[order] ?? 0;
  const right = places[order + 1] ?? 0;
  if (left === places[0] && text[right] === "0") return null;
  const between = text.slice(left + 1, right);
  return text.slice(0, left) + text[right] + between + text[left] + text.slice(right + 1);
}

const SCALES = ["thousand", "million", "billion"];

function otherScale(text: string, random: (below: number) => number): string | null {
  const scale = SCALES.find((word) => text.includes(word));
  if (scale === undefined) return null;
  const others = SCALES.filter((word) => word !== scale);
  return text.replace(scale, others[random(others.length)] ?? scale);
}

/** Every figure that differs in one digit, or in two neighbouring ones that are swapped. */
export function oneSlipFrom(text: string): readonly string[] {
  const places = [...text.matchAll(/\d/g)].map((match) => match.index);
  const changed = places.flatMap((at) =>
    [..."0123456789"].map((digit) => text.slice(0, at) + digit + text.slice(at + 1)),
  );
  const swapped = places.slice(1).map((right, order) => {
    const left = places[order] ?? 0;
    const between = text.slice(left + 1, right);
    return text.slice(0, left) + text[right] + between + text[left] + text.slice(right + 1);
  });
  return [...new Set([...changed, ...swapped])].filter((other) => other !== text);
}

/** A percentage with the ones next to it to the same digit. */
export function neighbours(text: string): readonly string[] {
  const places = text.indexOf("%") - text.indexOf(".") - 1;
  const step = 10 ** -places;
  return [-1, 0, 1].map((count) => `${(Number.parseFloat(text) + count * step).toFixed(places)}%`);
}
