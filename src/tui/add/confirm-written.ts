import type { AdditionChoice } from "../../author/addition.ts";
import { type Addition, documentOf } from "./addition.ts";

/** Enter at the foot: what is written is tried out and taken, or it is told what is wrong with it. */
export function confirmWritten(addition: Addition): Addition {
  const { writing, draft } = addition;
  if (writing === null || draft === null || draft.tried.kind === "wrong") return addition;
  const text = writing.text.trim();
  const given = text === "" ? null : text;
  switch (writing.what) {
    case "id": {
      // What is read from the text need not be chosen.
      const id = text === draft.tried.id ? draft.choice.id : given;
      const tried = withChoice(addition, { id }, draft.phrase);
      if (tried.notice !== null || draft.tried.of !== "quantity") return tried;
      return { ...addition, writing: { what: "unit", text: draft.tried.unit ?? "", id: text } };
    }
    case "unit": {
      const id = writing.id === draft.tried.id ? draft.choice.id : writing.id || null;
      const unit = text === (draft.tried.unit ?? "") ? draft.choice.unit : given;
      return withChoice(addition, { id, unit }, draft.phrase);
    }
    case "evidence":
      return withChoice({ ...addition, step: "claim" }, { evidence: given }, draft.phrase);
    case "derivation":
      return derived(addition, given);
  }
}

function derived(addition: Addition, written: string | null): Addition {
  if (written === null)
    return withChoice({ ...addition, step: "claim" }, { derivation: null }, null);
  const read = documentOf(addition)?.readDerivation(written);
  if (read === undefined) return addition;
  return read.kind === "wrong"
    ? { ...addition, notice: read.message }
    : withChoice({ ...addition, step: "claim" }, { derivation: read.derivation }, written);
}

/** The claim with another choice, tried out: what cannot be is told, and what was written stays to be mended. */
export function withChoice(
  addition: Addition,
  changes: Partial<AdditionChoice>,
  phrase: string | null,
): Addition {
  const { draft } = addition;
  const document = documentOf(addition);
  if (draft === null || document === null) return addition;
  const choice = { ...draft.choice, ...changes };
  const tried = document.tryOut(choice);
  if (tried.kind === "wrong") return { ...addition, notice: tried.message };
  return {
    ...addition,
    draft: { ...draft, choice, tried, phrase },
    writing: null,
    notice: null,
    scroll: 0,
  };
}
