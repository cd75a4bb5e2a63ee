import { fold } from "../../text/fold.ts";
import { INVISIBLE } from "./word-pattern.ts";

const QUOTES = /``|''|["'`´«»‹›「」『』]/g;
const NOT_SEEN = new RegExp(`[\\s${INVISIBLE}]+`, "g");

/** Between two words more characters than twice as many are rules and blanks: their head and tail are looked at. */
const LONGEST = 200;

/**
 * The marks between two words without what typography is free in: spaces, the kind of quotation marks
 * and of dashes, the side of a stop on which a closing mark stands.
 */
export function marksOf(between: string): string {
  const near =
    between.length > 2 * LONGEST ? between.slice(0, LONGEST) + between.slice(-LONGEST) : between;
  const plain = /^[ ,]*$/.test(near) ? near : fold(near).text.replace(QUOTES, '"');
  return plain
    .replace(NOT_SEEN, "")
    .replace(/-{2,}/g, "-")
    .replace(/("+)([.,]+)/g, "$2$1");
}

/** Whether the marks between two words are the same, or differ only in quotation marks that a new paragraph opens again. */
export function marksAgree(quoted: string, evidence: string): boolean {
  const printed = marksOf(quoted);
  const original = marksOf(evidence);
  if (printed === original) return true;
  const isBroken = /\n/.test(quoted) || /\n/.test(evidence);
  return isBroken && withoutQuotes(printed) === withoutQuotes(original);
}

/** Whether what ends a quotation may stand where the evidence goes on with other marks. */
export type EndMark = "same" | "free" | "changed";

/**
 * A final stop or comma is free, for it may belong to the sentence around the quotation. A question
 * mark, an exclamation mark and any other mark must be that of the evidence.
 */
export function compareEnd(quoted: string, evidence: string): EndMark {
  const printed = marksOf(quoted);
  const original = marksOf(evidence);
  if (original.startsWith(printed)) return "same";
  if (printed.includes("..")) return "changed";
  const core = printed.replace(/[.,"]+/g, "");
  const kept = original.replace(/[.,"]+/g, "");
  if (core !== "") return kept.startsWith(core) ? "free" : "changed";
  return /^[?!]/.test(kept) ? "changed" : "free";
}

/** Whether the marks that open a quotation are those before its first word in the evidence. */
export function startAgrees(quoted: string, evidence: string): boolean {
  return marksOf(evidence).endsWith(marksOf(quoted));
}

function withoutQuotes(marks: string): string {
  return marks.replace(/"/g, "");
}
