import type { Finding, Severity } from "../../checks/finding.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { tellCoverage } from "../coverage/tell-coverage.ts";
import { withoutCommands } from "../without-commands.ts";
import { claimRows } from "./claim-rows.ts";
import { findingBlock } from "./finding-block.ts";
import { impliedRows } from "./implied-rows.ts";
import { alike, noteBlock } from "./note-block.ts";
import { type Palette, paletteFor } from "./palette.ts";
import { summary } from "./summary.ts";
import { wrap } from "./wrap.ts";

export interface TextSettings {
  /** In columns of a terminal; below 40 it is taken for 40. */
  readonly width: number;
  readonly color: boolean;
}

const NARROWEST = 40;
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** A verification as text for people: case by case a line a claim and its findings below, then a summary. */
export function textReport(verification: Verification, settings: TextSettings): string {
  const width = Math.max(NARROWEST, settings.width);
  const palette = paletteFor(settings.color);
  const byCase = Map.groupBy(verification.findings, (finding) => finding.case);
  const cases = verification.cases.map((verified) =>
    caseLines(verified, byCase.get(verified.case.name) ?? [], width, palette),
  );
  const blocks = [...cases, summary(verification, width, palette)];
  return withoutCommands(`${blocks.map((block) => block.join("\n")).join("\n\n")}\n`);
}

function caseLines(
  verified: VerifiedCase,
  findings: readonly Finding[],
  width: number,
  palette: Palette,
): readonly string[] {
  const { claims, coverage, sources } = verified;
  const { name, folder } = verified.case;
  const results = new Map(claims.map((result) => [result.claim.id, result]));
  const accepted = acceptedClaims(findings);
  const title = folder === name || folder === "" ? name : `${name}  ${folder}`;
  const rows = claimRows(claims, (claim) => accepted.has(claim), width, palette);
  const implied = impliedRows(verified, width, palette);
  const blocks = findingBlocks(findings, results, width, palette);
  return [
    ...wrap(title, width).map(palette.strong),
    ...coverage.flatMap((document) => {
      const path = sources.get(document.source)?.path ?? document.source;
      const file = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
      return wrap(`${file}: ${tellCoverage(document)}`, width).map(palette.quiet);
    }),
    ...(rows.length === 0 ? [] : ["", ...rows]),
    ...(implied.length === 0 ? [] : ["", ...implied]),
    ...blocks.flatMap((block) => ["", ...block]),
  ];
}

function findingBlocks(
  findings: readonly Finding[],
  results: ReadonlyMap<string, ClaimResult>,
  width: number,
  palette: Palette,
): readonly (readonly string[])[] {
  const ordered = sorted(findings);
  const notes = ordered.filter((finding) => finding.severity === "note");
  return [
    ...ordered
      .filter((finding) => finding.severity !== "note")
      .map((finding) => {
        const result = finding.claim === null ? undefined : results.get(finding.claim);
        return findingBlock(finding, result ?? null, width, palette);
      }),
    ...alike(notes).map((group) => noteBlock(group, width, palette)),
  ];
}

/** The worst first; of the same severity, those that nobody accepted before the others. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) =>
      ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
      Number(a.accepted !== null) - Number(b.accepted !== null),
  );
}

/** The claims whose errors are accepted, all of them. */
function acceptedClaims(findings: readonly Finding[]): ReadonlySet<string> {
  const errors = findings.filter((finding) => finding.severity === "error");
  const open = new Set(
    errors.filter((finding) => finding.accepted === null).map((finding) => finding.claim),
  );
  return new Set(
    errors.flatMap(({ claim, accepted }) =>
      accepted === null || claim === null || open.has(claim) ? [] : [claim],
    ),
  );
}
