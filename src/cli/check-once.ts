import type { KeptCases, Terms } from "../node/keep-cases.ts";
import type { Run } from "../reporters/run.ts";
import type { Verification } from "../verify.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { onlyClaim } from "./only-claim.ts";
import { complainOfPath } from "./run-cases.ts";
import { runOf } from "./run-of.ts";

/** What came of a check, or the exit status where it came to nothing. */
export type Checked =
  | {
      readonly kind: "checked";
      readonly verification: Verification;
      readonly terms: Terms;
      readonly run: Run;
    }
  | { readonly kind: "ended"; readonly status: number };

/** Checks the cases as they are now, and holds them to what was asked; what hinders that is told. */
export function checkOnce(host: Host, asked: Asked, cases: KeptCases): Checked {
  const all = cases.check();
  if (all.kind === "fault")
    return { kind: "ended", status: complainOfPath(host, all.fault, asked) };
  const terms = cases.terms();
  if (terms === null) throw new Error("a check went by nothing");
  const wanted = asked.options.get("claim");
  const narrowed = wanted === undefined ? null : onlyClaim(all.verification, wanted);
  if (narrowed?.kind === "unknown") {
    const question = narrowed.nearest === null ? "" : ` Did you mean ${narrowed.nearest}?`;
    const message = `There is no claim ${wanted}.${question}`;
    return { kind: "ended", status: complain(host, message, asked.command) };
  }
  const verification = narrowed?.verification ?? all.verification;
  const run = runOf(asked, terms, verification, all.verification);
  return { kind: "checked", verification, terms, run };
}
