import { type Exact, ONE } from "../interval/exact.ts";
import type { Operand } from "./operand.ts";
import type { Choice } from "./readings.ts";
import type { Basis } from "./result.ts";

/** A departure as the basis of a verdict; `width` is the smallest that a hedge would have needed. */
export function basisOfChoice(choice: Choice, operand: Operand, width: Exact | null): Basis {
  switch (choice.kind) {
    case "truncated":
      return { kind: "truncated", source: choice.source };
    case "fraction":
      return { kind: "fraction", key: choice.key };
    case "zeros":
      return {
        kind: "zeros",
        key: choice.key,
        step: operand.figure.zerosStep ?? ONE,
      };
    case "stretched":
    case "hedge":
      return {
        kind: "hedge",
        key: choice.key,
        word: operand.figure.hedge?.text ?? "",
        width,
      };
  }
}
