import { inside } from "../../ledger/place.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";
import { meantWord } from "../remedy.ts";

/** A source whose file is not the one that was captured. */
export interface ChangedSource {
  readonly source: string;
  readonly path: string;
  /** The digest that the ledger gives, and that of the file. */
  readonly written: string;
  readonly actual: string;
}

/** A source that was changed after it was captured. */
export const sourceChanged: Check<ChangedSource> = {
  code: "source-changed",
  severity: "error",
  isUnchecked: false,
  summary: "A source is no longer the file that was captured.",
  explanation:
    "The ledger holds a digest of the file as it was captured, and the file now has another one: somebody edited it, or another file was put in its place. Evidence must stay as it was captured. Get the captured file back, or look at what changed and write the new digest.",
  failing: () => tower("taller"),
  passing: () => tower("tall"),
  underlined: "955cf72ee400fdf100a691d6e6cdc0bf79b11ff7a710f4acbb05c8711475b6d1",
  word: ({ source, path, written, actual }, context) => {
    const declared = context.case.sources.get(source);
    return {
      message: `${quoted(path.split("/").at(-1) ?? path)} has been changed since it was captured: its digest is ${actual.slice(0, 12)}…, not ${written.slice(0, 12)}….`,
      help: "Put the captured file back, or look at what changed and write the new digest.",
      at:
        declared === undefined
          ? context.locateFile(path)
          : context.locateWithin(inside(declared.place, "sha256"), 0, written.length),
      related: [],
    };
  },
  remedy: ({ source, written, actual }, context) => {
    const declared = context.case.sources.get(source);
    return declared === undefined
      ? null
      : meantWord(inside(declared.place, "sha256"), written, actual, false);
  },
};

function tower(word: string) {
  return exampleOf(
    "The tower is 324 metres tall.",
    [
      quantity("height", "324 metres", {
        evidence: [{ source: "survey", span: { exact: "324 metres" } }],
      }),
    ],
    {
      sources: {
        survey: {
          path: "survey.txt",
          role: "evidence",
          origin: "the land survey",
          sha256: "955cf72ee400fdf100a691d6e6cdc0bf79b11ff7a710f4acbb05c8711475b6d1",
        },
      },
      files: { "survey.txt": `With its antenna it is 324 metres ${word}.\n` },
    },
  );
}
