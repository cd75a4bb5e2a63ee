import type { Finding, Severity } from "../../checks/finding.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { claimRows } from "./claim-rows.ts";
import { findingBlock } from "./finding-block.ts";
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
  const names = new Set(verification.cases.map((each) => each.case.name));
  const homeless = verification.findings.filter((finding) => !names.has(finding.case));
  const blocks = [
    ...verification.cases.map((each) => caseBlock(each, verification.findings, width, palette)),
    ...sorted(homeless).map((finding) => findingBlock(finding, null, width, palette)),
    summary(verification, width, palette),
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}\n`;
}

function caseBlock(
  verified: VerifiedCase,
  all: readonly Finding[],
  width: number,
  palette: Palette,
): readonly string[] {
  const { name, folder } = verified.case;
  const findings = sorted(all.filter((finding) => finding.case === name));
  const accepted = acceptedClaims(findings);
  const rows = claimRows(verified.claims, (claim) => accepted.has(claim), width, palette);
  const title = wrap(folder === name ? name : `${name}  ${folder}`, width).map(palette.strong);
  const blocks = findings.map((finding) => {
    const result = verified.claims.find((each) => each.claim.id === finding.claim) ?? null;
    return findingBlock(finding, result, width, palette);
  });
  return [
    ...title,
    ...(rows.length === 0 ? [] : ["", ...rows]),
    ...blocks.flatMap((block) => ["", ...block]),
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
