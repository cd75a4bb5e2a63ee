import type { Coverage } from "../../evaluate/coverage.ts";
import { wordsSought } from "../../ledger/words-sought.ts";
import type * as Schema from "../../schema/coverage.ts";
import type { Verification, VerifiedCase } from "../../verify.ts";
import { safeJson } from "../json/safe-json.ts";
import { coverageShare } from "./coverage-share.ts";
import { unrecordedIn } from "./unrecorded.ts";

/** Per document how much is recorded, and everything that is not, with its place and sentence, as JSON that `schemas/coverage.schema.json` describes. */
export function jsonCoverage(verification: Verification): string {
  const report: Schema.Coverage = {
    version: 1,
    documents: verification.cases.flatMap((verified) =>
      verified.coverage.map((document) => reportDocument(verified, document)),
    ),
  };
  return safeJson(report);
}

function reportDocument(verified: VerifiedCase, document: Coverage): Schema.Document {
  const { recorded, total } = coverageShare(document);
  return {
    case: verified.case.name,
    source: document.source,
    path: verified.sources.get(document.source)?.path ?? document.source,
    recorded,
    total,
    unrecorded: unrecordedIn(verified, document).map((one) => ({
      kind: one.kind,
      text: one.text,
      line: one.line,
      column: one.column,
      end_line: one.endLine,
      end_column: one.endColumn,
      sentence: one.excerpt.text,
    })),
    lost_ignored: document.lostIgnored.map(({ standing, why }) => ({
      exact: wordsSought(standing.selector),
      why,
    })),
  };
}
