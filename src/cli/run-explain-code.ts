import { ALL_CHECKS, ALL_CODES } from "../checks/all-checks.ts";
import { textCheck } from "../reporters/checks/text-check.ts";
import { nearestName } from "../text/nearest-name.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Whether what is to be explained is a code: a claim's id has no hyphen, and its case stands before a stroke. */
export function isCode(wanted: string): boolean {
  return wanted.includes("-") && !wanted.includes("/");
}

/** Prints what a code of a finding means, with a case that fails and one that passes. */
export function explainCode(host: Host, { command }: Asked, code: string): number {
  const check = ALL_CHECKS.find((one) => one.code === code);
  if (check === undefined) return complain(host, tellUnknownCode(code), command);
  host.output.write(textCheck(check, { width: widthOf(host), color: usesColor(host) }));
  return 0;
}

/** That no finding has a code, and which one may have been meant. */
export function tellUnknownCode(code: string): string {
  const close = nearestName(code, ALL_CODES);
  const question = close === null ? "" : ` Did you mean ${close}?`;
  return `No finding has the code ${code}.${question}`;
}
