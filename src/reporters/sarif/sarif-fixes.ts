import type { FileEdit, Fix } from "../../author/fix.ts";
import type { Run } from "../run.ts";
import { uriOf, withoutLinks } from "./sarif-text.ts";

/** The fixes of a result (SARIF 2.1.0, 3.27.30): each by itself, and whether vouch makes it unasked. */
export function sarifFixes(fixes: readonly Fix[], { prefix }: Run): object {
  if (fixes.length === 0) return {};
  return {
    fixes: fixes.map(({ title, care, edits }) => ({
      description: { text: withoutLinks(title) },
      artifactChanges: [...Map.groupBy(edits, ({ file }) => file)].map(([file, own]) => ({
        artifactLocation: { uri: uriOf(prefix + file) },
        replacements: own.map(replacement),
      })),
      properties: { safe: care === "safe" },
    })),
  };
}

function replacement({ line, column, endLine, endColumn, text }: FileEdit): object {
  return {
    deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
    insertedContent: { text: text.toWellFormed() },
  };
}
