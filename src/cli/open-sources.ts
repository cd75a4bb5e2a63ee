import { type OpenedSource, openSource } from "../evaluate/opened-source.ts";
import type { VerifiedCase } from "../verify.ts";

/** The sources of a verified case that could be read, opened once more, by id. */
export function openSources({
  case: given,
  sources,
}: Pick<VerifiedCase, "case" | "sources">): ReadonlyMap<string, OpenedSource> {
  return new Map(
    [...given.sources.values()].flatMap((source) => {
      const read = sources.get(source.id);
      return read === undefined ? [] : [[source.id, openSource(source, read.lines.text)] as const];
    }),
  );
}
