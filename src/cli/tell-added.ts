import type { OpenedCase } from "../node/open-case.ts";
import { textReport } from "../reporters/text/text-report.ts";
import { visibleLine } from "../reporters/visible.ts";
import { claimText } from "./claim-text.ts";
import type { Host } from "./host.ts";
import { onlyClaim } from "./only-claim.ts";
import type { Added } from "./plan-addition.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Prints the claim that was written, and what checking says of it. */
export function tellAdded(
  host: Host,
  opened: OpenedCase,
  { id, file }: Extract<Added, { kind: "added" }>,
): number {
  const lines = claimText(opened, id, file).split("\n").map(visibleLine);
  host.output.write(`${visibleLine(file)}:\n${lines.join("\n")}\n`);
  const all = { cases: [opened.verified], findings: opened.findings };
  const one = onlyClaim(all, id);
  if (one.kind === "verification")
    host.output.write(
      textReport(one.verification, { width: widthOf(host), color: usesColor(host) }),
    );
  return 0;
}
