/** The formats of a report: `src/cli/formats.ts` knows how each is written. */
export const REPORT_FORMATS = [
  "text",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
] as const;
