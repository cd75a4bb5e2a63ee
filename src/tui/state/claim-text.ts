import type { ClaimResult } from "../../evaluate/result.ts";
import { wordsSought } from "../../ledger/words-sought.ts";

/** What a claim is called in a list: its printed text, what was sought, or its id in words. */
export function claimText({ claim, stood }: ClaimResult): string {
  if (stood.kind === "printed") return oneLine(stood.text);
  if (stood.kind === "lost" && claim.standing.kind === "span")
    return oneLine(wordsSought(claim.standing.selector));
  return inWords(claim.id);
}

/** An id as a person would say it. */
export function inWords(id: string): string {
  return id.replaceAll("_", " ");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
