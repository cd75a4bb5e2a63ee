import type { AdditionChoice } from "../../author/addition.ts";
import { deepestIn } from "../dialogue/card-frame.ts";
import { layoutOf } from "../state/layout.ts";
import { isText, type Stroke } from "../state/stroke.ts";
import { type Addition, type Draft, documentOf, placeOf, type Writing } from "./addition.ts";
import { additionCard } from "./addition-card.ts";
import { type AdditionCommand, additionCommandFor } from "./addition-keys.ts";
import { confirmWritten, withChoice } from "./confirm-written.ts";

/** The adding of a claim after a key. */
export function reduceAddition(addition: Addition, stroke: Stroke): Addition {
  const command = additionCommandFor(addition, stroke);
  if (command === "suspend") return { ...addition, isStopping: true };
  // Nobody chooses what is not seen.
  const isBlind = layoutOf(addition.size).kind === "too-small";
  if (isBlind && command !== "quit" && command !== "interrupt") return addition;
  if (command === "quit") return quit(addition);
  const fresh: Addition = { ...addition, notice: null, isLeaving: false };
  if (command !== null) return obey(fresh, command);
  const { writing } = addition;
  return writing !== null && isText(stroke)
    ? { ...fresh, writing: { ...writing, text: writing.text + stroke } }
    : fresh;
}

function obey(addition: Addition, command: AdditionCommand): Addition {
  switch (command) {
    case "interrupt":
      return { ...addition, outcome: { kind: "left", status: INTERRUPTED } };
    case "next":
      return moved(addition, 1);
    case "previous":
      return moved(addition, -1);
    case "choose":
      return chosen(addition);
    case "back":
      return back(addition);
    case "go-on":
      return confirmWritten(addition);
    case "cancel":
      return { ...addition, writing: null };
    case "erase":
      return written(addition, (text) => [...text].slice(0, -1).join(""));
    case "clear":
      return written(addition, () => "");
    case "own":
      return own(addition);
    case "none":
      return addition.step === "proof"
        ? withChoice({ ...addition, step: "claim" }, { evidence: null }, phraseOf(addition))
        : withChoice({ ...addition, step: "claim" }, { derivation: null }, null);
    default:
      return settle(addition, command);
  }
}

/** As a shell counts the end by ^C. */
const INTERRUPTED = 130;

/** Where a claim is being settled, the key must be pressed twice: what was chosen would be lost. */
function quit(addition: Addition): Addition {
  if (addition.isLeaving || !isChanged(addition))
    return { ...addition, outcome: { kind: "left", status: 0 } };
  return { ...addition, isLeaving: true, notice: "Press q again to leave and write nothing." };
}

function isChanged({ draft }: Addition): boolean {
  if (draft === null) return false;
  const { id, unit, derivation, evidence } = draft.choice;
  return [id, unit, derivation, evidence].some((one) => one !== null);
}

function moved(addition: Addition, by: number): Addition {
  const within = (index: number, length: number) => Math.max(0, Math.min(length - 1, index + by));
  const { step, document, place, proposal, documents, draft } = addition;
  const still = { ...addition, scroll: 0 };
  if (step === "document") return { ...still, document: within(document, documents.length) };
  if (step === "place")
    return { ...still, place: within(place, documentOf(addition)?.places.length ?? 0) };
  const list = step === "proof" ? draft?.cells : draft?.proposals;
  return { ...still, proposal: within(proposal, list?.length ?? 0) };
}

function chosen(addition: Addition): Addition {
  const { step, draft, proposal } = addition;
  if (step === "document") return { ...addition, step: "place", place: 0, scroll: 0 };
  if (step === "place") return drafted(addition);
  if (step === "proof") {
    const cell = draft?.cells[proposal];
    if (cell === undefined) return own(addition);
    const { evidence } = cell;
    return withChoice({ ...addition, step: "claim" }, { evidence }, phraseOf(addition));
  }
  const taken = draft?.proposals[proposal];
  if (taken === undefined) return own(addition);
  const { derivation, phrase } = taken;
  return withChoice({ ...addition, step: "claim" }, { derivation }, phrase);
}

/** To the claim of the place at hand, as it is read from the text. */
function drafted(addition: Addition): Addition {
  const document = documentOf(addition);
  const place = placeOf(addition);
  if (document === null || place === null) return addition;
  const choice: AdditionChoice = { place, id: null, unit: null, derivation: null, evidence: null };
  const tried = document.tryOut(choice);
  if (tried.kind === "wrong") return { ...addition, notice: tried.message };
  const draft = { choice, tried, phrase: null, proposals: [], cells: [] };
  return { ...addition, step: "claim", draft, proposal: 0, scroll: 0 };
}

function back(addition: Addition): Addition {
  switch (addition.step) {
    case "sum":
    case "proof":
      return { ...addition, step: "claim", scroll: 0 };
    case "claim":
      return { ...addition, step: "place", draft: null, scroll: 0 };
    case "place":
      return addition.documents.length === 1
        ? addition
        : { ...addition, step: "document", scroll: 0 };
    case "document":
      return addition;
  }
}

function settle(addition: Addition, command: AdditionCommand): Addition {
  const { draft, scroll, size } = addition;
  if (draft === null || draft.tried.kind === "wrong") return addition;
  const { tried } = draft;
  switch (command) {
    case "down":
    case "up": {
      const to = scroll + (command === "down" ? 1 : -1);
      const deepest = deepestIn(additionCard(addition), size);
      return { ...addition, scroll: Math.max(0, Math.min(deepest, to)) };
    }
    case "write":
      return added(addition, false);
    case "write-on":
      return added(addition, true);
    case "edit":
      return asking(addition, { what: "id", text: tried.id });
    case "prove":
      return proving(addition, draft);
    case "derive":
      return tried.of === "quantity"
        ? deriving(addition, draft)
        : { ...addition, notice: `A ${tried.of} is not worked out from other claims.` };
    default:
      return addition;
  }
}

/** To the sums that are proposed, which take a moment in a long text. */
function deriving(addition: Addition, draft: Draft): Addition {
  const proposals = documentOf(addition)?.proposalsFor(draft.choice.place) ?? [];
  return { ...addition, step: "sum", draft: { ...draft, proposals }, proposal: 0, scroll: 0 };
}

/** To the cells that agree, or where there are none to what a person writes. */
function proving(addition: Addition, draft: Draft): Addition {
  const cells = documentOf(addition)?.evidenceFor(draft.choice.place) ?? [];
  if (cells.length === 0) return own({ ...addition, step: "claim" });
  return { ...addition, step: "proof", draft: { ...draft, cells }, proposal: 0, scroll: 0 };
}

/** What is proposed is written instead: a sum, or else evidence. */
function own(addition: Addition): Addition {
  if (addition.step === "sum") return asking(addition, { what: "derivation", text: "" });
  return asking(addition, { what: "evidence", text: addition.draft?.choice.evidence ?? "" });
}

function phraseOf({ draft }: Addition): string | null {
  return draft?.phrase ?? null;
}

function added(addition: Addition, goesOn: boolean): Addition {
  const document = documentOf(addition);
  const { draft } = addition;
  if (document === null || draft === null) return addition;
  return { ...addition, outcome: { kind: "added", document, choice: draft.choice, goesOn } };
}

function asking(addition: Addition, writing: Writing): Addition {
  return { ...addition, writing };
}

function written(addition: Addition, change: (text: string) => string): Addition {
  const { writing } = addition;
  return writing === null
    ? addition
    : { ...addition, writing: { ...writing, text: change(writing.text) } };
}
