import type { Claim } from "../../ledger/case.ts";
import type { FileFault } from "../../ledger/loaded.ts";
import { inside } from "../../ledger/place.ts";
import type { Check, Context } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { Location } from "../finding.ts";
import { quoted } from "../quoted.ts";
import { tellFileFault } from "./tell-file.ts";

/** A source of a case whose file cannot be read. */
export interface UnreadSource {
  readonly source: string;
  readonly path: string;
  readonly fault: FileFault;
}

/** A file that a source names, and that cannot be read. */
export const sourceUnreadable: Check<UnreadSource> = {
  code: "source-unreadable",
  severity: "error",
  isUnchecked: true,
  summary: "A source cannot be read, so what stands in it cannot be checked.",
  explanation:
    "The ledger names a file as a source, and it is missing, lies outside the project, is no file, or is no UTF-8 text. Claims that stand in it, and those that depend on them, were not checked; all others were.",
  failing: () => tower({}),
  passing: () => tower({ "survey.txt": "Height with antenna: 324 metres.\n" }),
  underlined: "survey.txt",
  word: (unread, context) => {
    const { source, path, fault } = unread;
    const { what, help } = tellFileFault(fault);
    const count = claimsIn(source, context);
    const loss = count === 0 ? "" : `, so ${tellCount(count)} could not be checked against it`;
    return {
      message: `${quoted(path.split("/").at(-1) ?? path)} ${what}${loss}.`,
      help,
      at: locatePath(unread, context),
      related:
        fault.kind === "not-utf8"
          ? [
              {
                location: context.locateFile(path, fault.line, fault.column),
                message: "the first byte that is no UTF-8",
              },
            ]
          : [],
    };
  },
};

function locatePath({ source }: UnreadSource, context: Context): Location {
  const declared = context.case.sources.get(source);
  if (declared === undefined) return context.locateFile("");
  const place = inside(declared.place, "path");
  return context.locateWithin(place, 0, Number.MAX_SAFE_INTEGER);
}

function claimsIn(source: string, context: Context): number {
  return [...context.case.claims.values()].filter((claim) => needs(claim, source)).length;
}

function needs({ standing, evidence }: Claim, source: string): boolean {
  if (standing.kind !== "implied" && standing.source === source) return true;
  return evidence.some((one) => one.standing.source === source);
}

function tellCount(count: number): string {
  return count === 1 ? "one claim" : `${count} claims`;
}

function tower(files: { readonly [path: string]: string }) {
  return exampleOf(
    "The tower is 324 metres tall.",
    [
      quantity("height", "324 metres", {
        evidence: [{ source: "survey", span: { exact: "324 metres" } }],
      }),
    ],
    {
      sources: { survey: { path: "survey.txt", role: "evidence", origin: "the land survey" } },
      files,
    },
  );
}
