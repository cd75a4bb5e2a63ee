import type { Example } from "../../checks/check.ts";
import type { Finding } from "../../checks/finding.ts";
import type { ClaimResult } from "../../evaluate/result.ts";
import { visible } from "../visible.ts";
import type { AnyCheck } from "./any-check.ts";
import { verifyExample } from "./verify-example.ts";

/** A file of an example as it can be shown: what steers a terminal or is not seen is written out. */
export interface ShownFile {
  readonly path: string;
  readonly text: string;
}

/** No example needs more to be understood; what is longer is cut. */
const LONGEST = 60;

/** The files of the failing example, and those of the passing one that are not the same there. */
export function shownExamples(check: Pick<AnyCheck, "failing" | "passing">): {
  readonly failing: readonly ShownFile[];
  readonly passing: readonly ShownFile[];
} {
  const failing = check.failing();
  const passing = check.passing();
  const others = Object.keys(passing).filter(
    (path) => JSON.stringify(passing[path]) !== JSON.stringify(failing[path]),
  );
  return {
    failing: shown(failing, Object.keys(failing)),
    passing: shown(passing, others),
  };
}

function shown(example: Example, paths: readonly string[]): readonly ShownFile[] {
  return paths.map((path) => {
    const content = example[path] ?? "";
    if (typeof content !== "string")
      return { path, text: `(bytes ${content.map((byte) => byte.toString(16)).join(" ")})` };
    const lines = content.trimEnd().split("\n");
    const cut = lines.length > LONGEST ? [...lines.slice(0, LONGEST), "…"] : lines;
    return { path, text: cut.map((line) => visible(shortened(line))).join("\n") };
  });
}

function shortened(line: string): string {
  return line.length > 500 ? `${line.slice(0, 499)}…` : line;
}

/** What the failing example is told, with the claim that it is about. */
export function findingOfExample({ code, failing }: Pick<AnyCheck, "code" | "failing">): {
  readonly finding: Finding;
  readonly result: ClaimResult | null;
} | null {
  const { cases, findings } = verifyExample(failing());
  const finding = findings.find((one) => one.code === code);
  if (finding === undefined) return null;
  const results = cases.flatMap(({ claims }) => claims);
  return { finding, result: results.find(({ claim }) => claim.id === finding.claim) ?? null };
}
