import type { Severity } from "../checks/finding.ts";
import { ERRORS_FAIL, type Gate } from "../reporters/exit-status.ts";

export type ReadGate =
  | { readonly kind: "gate"; readonly gate: Gate }
  | { readonly kind: "wrong"; readonly message: string };

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** What --fail-on and --max-warnings let pass; without them what is given. */
export function readGate(options: ReadonlyMap<string, string>, given = ERRORS_FAIL): ReadGate {
  const level = options.get("fail-on");
  const failOn = SEVERITIES.find((severity) => severity === level) ?? given.failOn;
  const most = options.get("max-warnings");
  if (most === undefined) return { kind: "gate", gate: { ...given, failOn } };
  if (!/^\d{1,9}$/.test(most))
    return { kind: "wrong", message: `--max-warnings is a whole number, not “${most}”.` };
  return { kind: "gate", gate: { failOn, maxWarnings: Number(most) } };
}
