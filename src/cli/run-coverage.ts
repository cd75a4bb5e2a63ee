import { jsonCoverage } from "../reporters/coverage/json-coverage.ts";
import { textCoverage } from "../reporters/coverage/text-coverage.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { leastCoverage } from "./least-coverage.ts";
import { complainOfPath, verifyAsked } from "./run-cases.ts";
import { usesColor } from "./uses-color.ts";
import { widthOf } from "./width-of.ts";

/** Prints the coverage of the cases' documents; 2 when one of them could not be read. */
export async function runCoverage(host: Host, asked: Asked): Promise<number> {
  const least = leastCoverage(asked.options.get("min-coverage"));
  if (least.kind === "wrong") return complain(host, least.message, asked.command);
  const all = verifyAsked(host, asked);
  if (all.kind === "fault") return complainOfPath(host, all.fault, asked);
  const { verification } = all;
  const settings = { width: widthOf(host), color: usesColor(host) };
  const isJson = asked.options.get("format") === "json";
  host.output.write(isJson ? jsonCoverage(verification) : textCoverage(verification, settings));
  const unread = verification.cases.flatMap(({ case: { sources }, sources: read }) =>
    [...sources.values()].filter(({ id, role }) => role === "document" && !read.has(id)),
  );
  for (const { path } of unread) host.errors.write(`vouch: ${path} could not be read.\n`);
  const shortfall = least.shortfall(verification);
  if (shortfall !== null) host.errors.write(`vouch: ${shortfall}\n`);
  const isEmpty = verification.cases.every(({ coverage }) => coverage.length === 0);
  if (unread.length > 0 || isEmpty) return 2;
  return shortfall === null ? 0 : 1;
}
