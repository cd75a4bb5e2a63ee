import type { Finding } from "../../checks/finding.ts";
import { newsBetween } from "../../reporters/news/news.ts";
import type { Verification } from "../../verify.ts";
import { type Catalogue, catalogueOf, claimKey, keyOf } from "./catalogue.ts";
import { claimText } from "./claim-text.ts";
import { rowsOf } from "./rows.ts";
import { select } from "./selection.ts";
import {
  findingsHeight,
  gapsHeight,
  listHeight,
  NO_SCROLLS,
  type State,
  selectedRow,
} from "./state.ts";

/**
 * New results: the cursor stays on its claim, if that is still there, and what became wrong or was mended is
 * told. Where a ledger cannot be read as it could before, the old results stay and are marked so.
 */
export function withVerification(
  state: State,
  verification: Verification,
  told: string | null,
): State {
  const before = state.catalogue.verification;
  const broken = newlyBroken(before, verification);
  if (broken !== null) return withOld(state, `${broken.location.file}: ${broken.message}`);
  if (verification === before) return { ...state, old: null, notice: told ?? "Nothing changed" };
  const catalogue = catalogueOf(verification);
  const news = newsBetween(before, verification);
  const byClaim = new Map<string, "wrong" | "mended">();
  for (const one of news.mended) byClaim.set(claimKey(one.case, one.claim ?? ""), "mended");
  for (const one of news.wrong) byClaim.set(claimKey(one.case, one.claim ?? ""), "wrong");
  const parts = [
    ...tell("Now wrong", news.wrong, catalogue),
    ...tell("Mended", news.mended, catalogue),
  ];
  const found = parts.length === 0 ? "Nothing became wrong or was mended" : parts.join(" ");
  return {
    ...withCatalogue(state, catalogue),
    old: null,
    news: byClaim,
    notice: told ?? `Checked again. ${found}`,
  };
}

/** The results of before, and why they are still shown. */
export function withOld(state: State, reason: string): State {
  return { ...state, old: reason, notice: `These are the old results. ${reason}` };
}

/** A ledger file that can no longer be read, so that claims would seem to be gone. */
function newlyBroken(before: Verification, now: Verification): Finding | null {
  const known = new Set(before.findings.filter(isOfLedger).map(({ location }) => location.file));
  const folders = before.cases.map(({ case: { folder } }) => folder);
  const found = now.findings.find(
    (finding) =>
      isOfLedger(finding) &&
      !known.has(finding.location.file) &&
      folders.includes(finding.location.file.replace(/\/?[^/]*$/, "")),
  );
  return found ?? null;
}

function isOfLedger({ isUnchecked, claim, location }: Finding): boolean {
  return isUnchecked && claim === null && location.file.endsWith(".json");
}

/** How many claims are told by name. */
const NAMED = 2;

function tell(what: string, findings: readonly Finding[], catalogue: Catalogue): readonly string[] {
  const names = [...new Set(findings.map((finding) => nameOf(finding, catalogue)))];
  if (names.length === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : "";
  return [`${what}: ${names.slice(0, NAMED).join(", ")}${more}.`];
}

function nameOf({ case: name, claim, location }: Finding, { byKey }: Catalogue): string {
  const entry = claim === null ? undefined : byKey.get(claimKey(name, claim));
  if (entry === undefined) return claim ?? location.file;
  return entry.line === null ? claimText(entry) : `${claimText(entry)} (line ${entry.line})`;
}

function withCatalogue(state: State, catalogue: Catalogue): State {
  const rows = rowsOf(catalogue, state.filter, state.folded);
  const row = selectedRow(state);
  const key = row?.kind === "claim" ? keyOf(row) : null;
  const found = rows.findIndex((other) => other.kind === "claim" && keyOf(other) === key);
  const index = found === -1 ? state.selection.index : found;
  const { size } = state;
  const findings = catalogue.verification.findings.length;
  const gaps = catalogue.gaps.list.length;
  return {
    ...state,
    catalogue,
    rows,
    selection: select(state.selection, index, rows.length, listHeight(size)),
    finding: select(state.finding, state.finding.index, findings, findingsHeight(size)),
    conflict: { index: 0, member: 0 },
    // Where no conflict is left, there is nothing to look at.
    screen:
      state.screen === "conflicts" && catalogue.conflicts.length === 0 ? "main" : state.screen,
    gap: select(state.gap, state.gap.index, gaps, gapsHeight(size)),
    place: found === -1 ? 0 : state.place,
    scrolls: found === -1 ? NO_SCROLLS : state.scrolls,
  };
}
