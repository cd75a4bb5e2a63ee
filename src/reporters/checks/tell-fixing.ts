import { fixesOf } from "../../author/fixes-of.ts";
import type { AnyCheck } from "./any-check.ts";
import { verifyExample } from "./verify-example.ts";

/** What `vouch fix` does about findings of a code; null where it does nothing. */
export function tellFixing({ code, failing, remedy }: AnyCheck): string | null {
  if (remedy === undefined) return null;
  const verification = verifyExample(failing());
  const fixes = verification.findings
    .filter((finding) => finding.code === code)
    .flatMap(fixesOf(verification));
  return fixes.length > 0 && fixes.every(({ care }) => care === "safe")
    ? "vouch fix puts it right."
    : "vouch fix shows what would put it right, where that is known, and does it when it is told to.";
}
