import type { Place } from "../../ledger/case.ts";
import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import { quoted } from "../quoted.ts";

/** An id that no claim of the case has; within a longer text, where in it. */
export interface UnknownClaim {
  readonly id: string;
  readonly nearest: string | null;
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** A claim that is named, and does not exist. */
export const claimUnknown: Check<UnknownClaim> = {
  code: "claim-unknown",
  severity: "error",
  isUnchecked: true,
  summary: "A claim is named that the case does not have.",
  explanation:
    "A sum or a relation names a claim by its id, and no claim of the case has this id. It may be misspelt, or the claim may have been renamed or taken out.",
  failing: () => average("total / payment"),
  passing: () => average("total / payments"),
  underlined: "payment",
  word: ({ id, nearest, place, start, end }, context) => ({
    message: `${quoted(id)} is the id of no claim of this case.`,
    help:
      nearest === null
        ? "Add a claim with this id, or name one that exists."
        : `Did you mean ${quoted(nearest)}? vouch fix writes it.`,
    at: place.part === "key" ? context.locate(place) : context.locateWithin(place, start, end),
    related: [],
  }),
  remedy: ({ id, nearest, place, start, end }) =>
    nearest === null || place.part === "key"
      ? null
      : { kind: "write", place, before: id, after: nearest, part: { start, end }, isSafe: true },
};

function average(formula: string) {
  return exampleOf("Customers paid 1.49 trillion won in 46.8 million payments.", [
    quantity("total", "1.49 trillion won"),
    quantity("payments", "46.8 million payments"),
    {
      id: "average_payment",
      kind: "quantity",
      unit: "won per payment",
      derivations: [{ formula }],
    },
  ]);
}
