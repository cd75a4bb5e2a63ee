import type { Finding } from "../../src/checks/finding.ts";
import type { Verification } from "../../src/verify.ts";
import { ACCEPTANCE, finding, SAMPLE } from "./sample.ts";

/** Texts that a stranger may write in a figure, a file name or a quotation. */
export const HOSTILE = [
  "::error file=x::pwned",
  "\n::set-output name=a::b",
  "\r\n##[command]rm %0A::add-mask::x",
  "\u001b[2J\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007",
  "\u0085\u009b31m C1",
  "\u202egpj.exe\u2066\u200b\ufeff",
  "\u0000\u0001\uffff\ufffe\ud800",
  "<script>alert(1)</script><!-- --> ]]> &amp;",
  "![x](https://evil.example/a.png) [y](javascript:alert(1)) @someone #1 www.evil.example",
  "| a | b |\n| --- | --- |\n# head\n- item\n```\n",
  "[label](1) \\[x\\] {0}",
  "https://user:pass@evil.example/%2e%2e/",
];

const TEXT = HOSTILE.join(" ");

/** A verification whose every text is hostile, of every severity, one of them accepted. */
export const HOSTILE_VERIFICATION: Verification = {
  cases: SAMPLE.cases,
  findings: [
    hostile({ severity: "error", claim: "amount_fall", check: "cards" }),
    hostile({ severity: "error", isUnchecked: true, claim: null }),
    hostile({ severity: "warning", claim: "approvals" }),
    hostile({ severity: "note", claim: "punishment" }),
    hostile({
      severity: "error",
      claim: "share",
      accepted: { ...ACCEPTANCE, reason: TEXT, by: TEXT },
    }),
  ],
};

function hostile(changes: Partial<Finding>): Finding {
  const plain = finding(changes);
  const text = TEXT;
  const location = {
    ...plain.location,
    file: `claims/${text}`,
    excerpt: { text: `before ${text} after`, start: 7, end: 7 + text.length },
  };
  return { ...plain, message: text, help: text, location, related: [{ location, message: text }] };
}
