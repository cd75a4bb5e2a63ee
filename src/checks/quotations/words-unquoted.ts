import type { QuotedTwice } from "../../evaluate/quotations/same-words-quoted-twice.ts";
import type { Check } from "../check.ts";
import { exampleOf } from "../example.ts";
import { quoted } from "../quoted.ts";

/** A quotation whose words stand without marks in the same document. */
export type UnquotedFault = Extract<QuotedTwice, { kind: "unquoted" }> & {
  readonly source: string;
};

/** Words quoted once, and used elsewhere as the document's own. */
export const wordsUnquoted: Check<UnquotedFault> = {
  code: "words-unquoted",
  severity: "note",
  isUnchecked: false,
  summary: "Words that the document quotes stand elsewhere in it without quotation marks.",
  explanation:
    "The document quotes somebody for these words and uses them elsewhere as its own. That may be meant; but a reader cannot tell whose words they are there.",
  failing: () => targeting("aggressive targeting"),
  passing: () => targeting("“aggressive targeting”"),
  underlined: "aggressive targeting",
  word: ({ source, quotation, places }, context) => {
    const [first = quotation, ...others] = places;
    return {
      message: `${quoted(context.textAt(source, quotation))} is quoted once in this document, and stands ${tellCount(places.length)} in it without quotation marks.`,
      help: "Quote the words there too, or put it in words of your own.",
      at: context.locateSpan(source, first),
      related: [
        { location: context.locateSpan(source, quotation), message: "quoted here" },
        ...others.map((span) => ({
          location: context.locateSpan(source, span),
          message: "without marks here too",
        })),
      ],
    };
  },
};

function tellCount(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function targeting(words: string) {
  return exampleOf(
    `The report tells of ${words} of small firms. The union called it “aggressive targeting”.`,
    [],
  );
}
