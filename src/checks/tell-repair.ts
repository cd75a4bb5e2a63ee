import type { Repair } from "../evaluate/result.ts";
import { powerOfTen } from "../interval/integer.ts";
import { tellNumber } from "../quantity/tell-value.ts";
import { quoted } from "./quoted.ts";

/** A repair as a question and its answer: "Is one digit wrong? “36” in place of “31” would agree."; without the printed text for the figure that is judged. */
export function tellRepair(repair: Repair, printed: string | null): string {
  const instead = printed === null ? "" : ` in place of ${printed}`;
  const question = questionFor(repair);
  const answer = `${quoted(repair.text)}${instead} would agree.`;
  return question === null ? answer : `${question} ${answer}`;
}

function questionFor(repair: Repair): string | null {
  switch (repair.kind) {
    case "factor":
      return `Did the figure slip by a factor of ${tellFactor(repair.exponent ?? 1)}?`;
    case "points":
      return "Are percentage points meant, or percent?";
    case "base":
      return "Was it worked out from the wrong base?";
    case "swapped":
      return "Were two figures swapped?";
    case "digit":
      return "Is one digit wrong?";
    case "digits-swapped":
      return "Were two digits swapped?";
    case "sign":
      return "Was a rise told as a fall, or a fall as a rise?";
    case "recomputed":
      return null;
  }
}

function tellFactor(exponent: number): string {
  const factor = { numerator: powerOfTen(Math.abs(exponent)), denominator: 1 };
  return tellNumber(factor, 0, "floor");
}
