import type { Coverage } from "../../evaluate/coverage.ts";

/** How many statements a document makes, and how many of them are recorded or ignored with a reason. */
export interface CoverageShare {
  readonly recorded: number;
  readonly total: number;
}

export function coverageShare({ statements }: Coverage): CoverageShare {
  const recorded = statements.filter((statement) => statement.recorded !== null).length;
  return { recorded, total: statements.length };
}
