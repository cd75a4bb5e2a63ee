import { compare } from "../../interval/exact.ts";
import { parseIsoSpan } from "../../quantity/iso-span.ts";
import { scan } from "../../quantity/scan.ts";
import type { AttributionVerdict } from "./attribution-verdict.ts";
import { compareNames } from "./compare-names.ts";
import { changesMaterially } from "./material-change.ts";
import { readPassage } from "./passage.ts";
import { FUNCTION_WORDS } from "./sense-words.ts";

/** Who said it, when (ISO 8601) and on what occasion; null where nothing is claimed. */
export interface Attribution {
  readonly speaker: string | null;
  readonly said: string | null;
  readonly occasion: string | null;
}

/** The text of the evidence's span for each part; null where the ledger names none. */
export type AttributionEvidence = Attribution;

/** A verdict for each part that is claimed; null for one that is not. */
export interface AttributionJudgement {
  readonly speaker: AttributionVerdict | null;
  readonly said: AttributionVerdict | null;
  readonly occasion: AttributionVerdict | null;
}

export interface AttributionOptions {
  readonly language: string;
  /** The day of the evidence, in days from 1970-01-01: what its dates without a year go by. */
  readonly dated: number | null;
}

/** Judges speaker, date and occasion of a quotation, each by itself: the words say nothing of who said them. */
export function compareAttribution(
  attribution: Attribution,
  evidence: AttributionEvidence,
  options: AttributionOptions,
): AttributionJudgement {
  const judge = (
    part: keyof Attribution,
    compareWith: (claimed: string, text: string, options: AttributionOptions) => AttributionVerdict,
  ) => {
    const claimed = attribution[part];
    if (claimed === null) return null;
    const text = evidence[part];
    return text === null ? "unverifiable" : compareWith(claimed, text, options);
  };
  return {
    speaker: judge("speaker", compareNames),
    said: judge("said", compareDays),
    occasion: judge("occasion", compareOccasions),
  };
}

/** One date in the evidence that can be the claimed one is enough: it may tell of several days. */
function compareDays(
  claimed: string,
  text: string,
  { language, dated }: AttributionOptions,
): AttributionVerdict {
  const days = parseIsoSpan(claimed.trim());
  if (days === null) return "unverifiable";
  const { figures } = scan(text, { language, dated, format: "plain" });
  const dates = figures.filter(({ kind }) => kind === "date");
  if (dates.length === 0) return "missing";
  const agrees = dates.some(
    ({ low, high }) => compare(low, days.high) <= 0 && compare(high, days.low) >= 0,
  );
  return agrees ? "agrees" : "mismatch";
}

/** A longer text than this only mentions an occasion among other things. */
const LONGEST_NAME = 15;

/** The occasion is the same when its words of content are there; another figure in it makes it another. */
function compareOccasions(
  claimed: string,
  text: string,
  { language }: AttributionOptions,
): AttributionVerdict {
  const evidence = readPassage(text).keys;
  const all = contentOf(readPassage(claimed).keys);
  const present = new Set(evidence);
  const shared = all.filter((key) => present.has(key));
  if (all.length === 0) return "unverifiable";
  if (shared.length === all.length) return "agrees";
  const lacking = all.filter((key) => !present.has(key));
  if (changesMaterially([], lacking, language) && shared.length > 0) {
    const others = evidence.filter((key) => !all.includes(key));
    if (changesMaterially([], others, language)) return "mismatch";
  }
  if (shared.length > 0) return "unverifiable";
  const isName = contentOf(evidence).length > 0 && evidence.length <= LONGEST_NAME;
  return isName ? "mismatch" : "missing";
}

function contentOf(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !FUNCTION_WORDS.has(key));
}
