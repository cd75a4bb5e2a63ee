import type { Check } from "../check.ts";
import { exampleOf, quantity } from "../example.ts";
import type { FaultOf } from "../fault-of.ts";
import { quoted } from "../quoted.ts";

/** A formula that cannot be read. */
export const formulaMalformed: Check<FaultOf<"formula">> = {
  code: "formula-malformed",
  severity: "error",
  isUnchecked: true,
  summary: "A formula cannot be read.",
  explanation:
    "A formula is made of the ids of claims, plain numbers, + − * / and parentheses, such as “(after - before) / before”. At the marked place something else stands, or something is missing.",
  failing: () => average("total / (payments"),
  passing: () => average("total / payments"),
  underlined: "",
  word: ({ place, fault }, context) => ({
    message: messageFor(fault),
    help: helpFor(fault),
    at: context.locateWithin(place, fault.start, fault.end),
    related: [],
  }),
};

type Problem = FaultOf<"formula">["fault"];

function messageFor({ kind, found, expected }: Problem): string {
  switch (kind) {
    case "unexpected":
      return found === ""
        ? `The formula ends where ${expected} should follow.`
        : `${quoted(found, 30)} stands in the formula where ${expected} should.`;
    case "too-deep":
      return `The formula is nested too deeply: ${expected} can be read.`;
    case "too-long":
      return "The formula is too long: 10,000 characters at most can be read.";
    case "bad-number":
      return `${quoted(found, 30)} cannot be worked with: a formula takes ${expected}.`;
  }
}

function helpFor({ kind, found }: Problem): string {
  switch (kind) {
    case "unexpected":
      return found === "," || /^[A-Z%$€£]/u.test(found)
        ? "Write ids of claims in small letters, and numbers without commas and units."
        : "Correct the formula at the marked place.";
    case "too-deep":
    case "too-long":
      return "Give a part of it to a claim of its own, and name that claim in its place.";
    case "bad-number":
      return "Write the number in ordinary size.";
  }
}

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
