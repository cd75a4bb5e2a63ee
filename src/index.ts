/**
 * vouch as a library: read the ledger files of a case, load the sources that they name, verify, and
 * report. Nothing here touches the disk; who calls it brings the files.
 */
export type { FileEdit, Fix } from "./author/fix.ts";
export { fixesOf } from "./author/fixes-of.ts";
export type { Excerpt, Finding, Location, Related, Severity } from "./checks/finding.ts";
export type { Remedy } from "./checks/remedy.ts";
export type {
  CheckRef,
  ConflictMember,
  ImpliedValue,
  JudgedConflict,
  JudgedNetwork,
  NotFullyChecked,
} from "./evaluate/network/judged-network.ts";
export type {
  Basis,
  CheckKind,
  CheckResult,
  ClaimResult,
  Input,
  Repair,
  Stood,
  Verdict,
} from "./evaluate/result.ts";
export type { Exact } from "./interval/exact.ts";
export type { End, Interval } from "./interval/interval.ts";
export type { Acceptance, Case, Claim, Source } from "./ledger/case.ts";
export type {
  CaseFiles,
  FileFault,
  LoadedLedgerFile,
  LoadedSource,
} from "./ledger/loaded.ts";
export { type Reading, readCase } from "./ledger/read-case.ts";
export { sourcePaths } from "./ledger/source-paths.ts";
export { exitStatus } from "./reporters/exit-status.ts";
export { jsonReport } from "./reporters/json/json-report.ts";
export { type TextSettings, textReport } from "./reporters/text/text-report.ts";
export { canonical, type Decoded, decode } from "./text/decode.ts";
export type { Span } from "./text/span.ts";
export {
  type ReadSource,
  type Verification,
  type VerifiedCase,
  type VerifyOptions,
  verify,
} from "./verify.ts";
