import type { Repair } from "../result.ts";
import type { RepairOf } from "./repair.ts";
import { sign } from "./sign.ts";

/** So many figures are tried in pairs; more would hardly point at one pair. */
const MOST = 12;

/**
 * Two figures in each other's place: two inputs, or the stated one and an input. Where a rise told as a
 * fall explains it as well, that is the smaller change and nothing is offered here.
 */
export const swapped: RepairOf = (wrong) => {
  const { question, holds } = wrong;
  const { stated, operands } = question;
  const inputs = [...operands.values()];
  if (inputs.length > MOST || sign(wrong).length > 0) return [];
  const found: Repair[] = [];
  for (const [index, one] of inputs.entries()) {
    for (const other of inputs.slice(index + 1)) {
      if (one.figure.unit.name !== other.figure.unit.name) continue;
      const exchanged = new Map(operands)
        .set(one.key, { ...other, key: one.key })
        .set(other.key, { ...one, key: other.key });
      if (holds({ operands: exchanged })) found.push(swap(one.key, other.figure.text));
    }
    if (one.figure.unit.name !== stated.figure.unit.name) continue;
    const exchanged = new Map(operands).set(one.key, { ...stated, key: one.key });
    const instead = { ...one, key: stated.key };
    if (holds({ stated: instead, operands: exchanged }))
      found.push(swap(stated.key, one.figure.text));
  }
  return found;
};

function swap(key: string, text: string): Repair {
  return { kind: "swapped", key, text, exponent: null };
}
