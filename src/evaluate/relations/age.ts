import { claimOf } from "../expression.ts";
import type { Relation } from "./relation.ts";

interface Age {
  readonly born: string;
  readonly at: string;
}

/** The whole years that somebody has lived at a date. */
export const age: Relation<Age> = {
  sum: "whole years from born to at",
  catches: "an age that the dates do not give, or one that counts a birthday still to come",
  signed: false,
  alike: false,
  express: ({ born, at }) => ({
    kind: "years",
    left: claimOf(at),
    right: claimOf(born),
  }),
  formula: ({ born, at }) => `whole years from ${born} to ${at}`,
  phrase: ({ born, at }, name) => `the age at ${name(at)} of who was born ${name(born)}`,
};
