import type { ClaimChoice } from "../../author/settle-draft.ts";
import { parseUnit } from "../../quantity/parse-unit.ts";
import type { Walk } from "./walk.ts";

/** Enter at the foot: what is written is taken, or it is told what is wrong with it. */
export function confirmWriting(walk: Walk, onward: (walk: Walk) => Walk): Walk {
  const { writing, at } = walk;
  const choice = at.kind === "claim" ? walk.choices[at.index] : undefined;
  if (writing === null || at.kind !== "claim" || choice === undefined) return walk;
  const text = writing.text.trim();
  const chosen = (changed: ClaimChoice): Walk => ({
    ...walk,
    choices: walk.choices.with(at.index, changed),
    writing: null,
  });
  switch (writing.what) {
    case "reason":
      return onward(chosen({ ...choice, skipped: { why: text === "" ? null : text } }));
    case "id": {
      const wrong = wrongWithId(walk, at.index, text);
      if (wrong !== null) return { ...walk, notice: wrong };
      // A date and a quotation have no unit.
      return walk.made.drawn[at.index]?.claim.kind === "quantity"
        ? { ...walk, writing: { what: "unit", text: choice.unit ?? "", id: text } }
        : chosen({ ...choice, id: text });
    }
    case "unit":
      return text === "" || parseUnit(text, walk.made.document.language) !== null
        ? chosen({ ...choice, id: writing.id, unit: text === "" ? null : text })
        : { ...walk, notice: `“${text}” is no unit: write one such as “km” or “approvals”.` };
  }
}

function wrongWithId(walk: Walk, index: number, id: string): string | null {
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    return `“${id}” is no id: use small letters, digits and _, a letter first.`;
  const isTaken = walk.choices.some((other, at) => at !== index && other.id === id);
  return isTaken ? `“${id}” is the id of another claim: choose a different one.` : null;
}
