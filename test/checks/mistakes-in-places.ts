import { HEAD, withClaim } from "../ledger/mistakes.ts";

/** The files beside the ledger of every mistake. */
export const BESIDE = {
  "article.md":
    "Of 40 boats 10 were lost, a share of 25%. The port earned 3.4 million kroner in May 2024 and 3.9 million kroner in May 2025. " +
    '"We lost the boats that we needed most," said Anna Berg. The 12 owners want 12 new ones.\n',
  "table.csv": "year,boats,lost\n2024,40,10\n2025,31,1\n",
};

function at(span: string, more = ""): string {
  return withClaim(`{ ${HEAD}, "span": { "source": "article", ${span} }${more} }`);
}

function derived(derivation: string): string {
  return at('"exact": "25%"', `, "derivations": [${derivation}]`);
}

function evidence(place: string): string {
  return at('"exact": "40 boats"', `, "evidence": [{ "source": "table", ${place} }]`);
}

/** Mistakes that show only where the ledger meets its sources: what people get wrong, and the ledger with it. */
export const MISTAKES_IN_PLACES: readonly (readonly [string, string])[] = [
  ["a digit of the passage miscopied", at('"exact": "earned 3.5 million kroner"')],
  ["a word of the passage miscopied", at('"exact": "the port earned 3.4 million crowns in May"')],
  ["a passage that is not there", at('"exact": "seven whales were seen"')],
  ["a passage that stands twice", at('"exact": "12"')],
  ["context that is not there", at('"exact": "3.9 million kroner", "suffix": " in June"')],
  ["a passage in capitals", at('"exact": "THE PORT EARNED 3.4 MILLION KRONER"')],
  ["a passage without a figure", at('"exact": "were lost"')],
  ["a passage with several figures", at('"exact": "Of 40 boats 10 were lost"')],
  ["a passage that cuts a figure", at('"exact": "3.9 mill"')],
  ["a figure that disagrees with the passage", at('"exact": "25%"', ', "figure": "26%"')],
  [
    "a unit that disagrees with the passage",
    at('"exact": "3.9 million kroner"', ', "unit": "euros"'),
  ],
  ["a unit that is none", at('"exact": "25%"', ', "unit": "kroner per per boat"')],
  ["a figure in words that are none", at('"exact": "25%"', ', "figure": "a lot"')],
  ["a row that is not there", evidence('"cell": { "row": "2023", "column": "boats" }')],
  ["a column that is not there", evidence('"cell": { "row": "2024", "column": "boat" }')],
  ["a row by a number beyond the last", evidence('"cell": { "row": 9, "column": "boats" }')],
  ["a pointer into a table", evidence('"cell": { "pointer": "/2024/boats" }')],
  ["words of evidence that are not there", evidence('"span": { "exact": "forty boats" }')],
  ["a formula with a name that is none", derived('{ "formula": "parts / total" }')],
  ["a formula that is not finished", derived('{ "formula": "part / (total" }')],
  ["a formula with an equals sign", derived('{ "formula": "share = part / total" }')],
  ["a percent sign in a formula", derived('{ "formula": "100% * part / total" }')],
  ["a figure with a comma in a formula", derived('{ "formula": "part / 1,000" }')],
  [
    "a claim that follows from itself",
    derived('{ "relation": "share", "part": "share", "whole": "total" }'),
  ],
  ["part and whole swapped", derived('{ "relation": "share", "part": "total", "whole": "part" }')],
  [
    "a quotation miscopied",
    withClaim(
      '{ "id": "most", "kind": "quotation", "span": { "source": "article", "exact": "We lost the ships that we needed most" } }',
    ),
  ],
  [
    "a date where no date is",
    withClaim(
      '{ "id": "day", "kind": "date", "span": { "source": "article", "exact": "were lost" } }',
    ),
  ],
];
