import type { ClaimChoice } from "../../author/settle-draft.ts";
import { deepestIn } from "../dialogue/card-frame.ts";
import { layoutOf } from "../state/layout.ts";
import { isText, type Stroke } from "../state/stroke.ts";
import { confirmWriting } from "./confirm-writing.ts";
import { claimFrom, type Spot, settledOf, sumFrom, type Walk } from "./walk.ts";
import { walkCard } from "./walk-card.ts";
import { type WalkCommand, walkCommandFor } from "./walk-keys.ts";

/** The walk after a key. */
export function reduceWalk(walk: Walk, stroke: Stroke): Walk {
  const command = walkCommandFor(walk, stroke);
  if (command === "suspend") return { ...walk, isStopping: true };
  // Nobody chooses what is not seen.
  const isBlind = layoutOf(walk.size).kind === "too-small";
  if (isBlind && command !== "quit" && command !== "interrupt") return walk;
  const fresh: Walk = { ...walk, notice: null, isLeaving: false };
  if (command === "quit") return quit(walk);
  if (command === "down" || command === "up") {
    const by = command === "down" ? 1 : -1;
    return {
      ...fresh,
      scroll: Math.max(0, Math.min(deepestIn(walkCard(walk), walk.size), walk.scroll + by)),
    };
  }
  if (command !== null) return obey(fresh, command);
  const { writing } = walk;
  return writing !== null && isText(stroke)
    ? { ...fresh, writing: { ...writing, text: writing.text + stroke } }
    : fresh;
}

function obey(walk: Walk, command: WalkCommand): Walk {
  switch (command) {
    case "interrupt":
      return { ...walk, outcome: { kind: "left", status: INTERRUPTED } };
    case "why":
      return { ...walk, tellsWhy: !walk.tellsWhy, scroll: 0 };
    case "back":
      return back(walk);
    case "finish":
      return { ...walk, outcome: { kind: "settled", settled: settledOf(walk) } };
    case "go-on":
      return confirmWriting(walk, onward);
    case "cancel":
      return { ...walk, writing: null };
    case "erase":
      return written(walk, (text) => [...text].slice(0, -1).join(""));
    case "clear":
      return written(walk, () => "");
    default:
      return choose(walk, command);
  }
}

/** As a shell counts the end by ^C. */
const INTERRUPTED = 130;

/** Where something was chosen, the key must be pressed twice: what was chosen would be lost. */
function quit(walk: Walk): Walk {
  if (walk.isLeaving || walk.trail.length === 0)
    return { ...walk, outcome: { kind: "left", status: 0 } };
  return { ...walk, isLeaving: true, notice: "Press q again to leave and write nothing." };
}

function choose(walk: Walk, command: WalkCommand): Walk {
  const { at } = walk;
  if (at.kind === "claim") return chooseClaim(walk, at.index, command);
  return at.kind === "sum" ? chooseSum(walk, at.index, command) : walk;
}

function chooseClaim(walk: Walk, index: number, command: WalkCommand): Walk {
  const choice = walk.choices[index];
  if (choice === undefined) return walk;
  switch (command) {
    case "keep":
      return onward(withChoice(walk, index, { ...choice, skipped: null }));
    case "keep-all":
      return goTo(withChoice(walk, index, { ...choice, skipped: null }), sumFrom(walk, 0));
    case "skip":
      return { ...walk, writing: { what: "reason", text: choice.skipped?.why ?? "" } };
    case "edit":
      return { ...walk, writing: { what: "id", text: choice.id } };
    default:
      return walk;
  }
}

function chooseSum(walk: Walk, index: number, command: WalkCommand): Walk {
  switch (command) {
    case "take":
      return onward({ ...walk, taken: [...walk.taken, index] });
    case "leave":
      return onward(walk);
    case "leave-all":
      return goTo(walk, { kind: "end" });
    default:
      return walk;
  }
}

function withChoice(walk: Walk, index: number, choice: ClaimChoice): Walk {
  return { ...walk, choices: walk.choices.with(index, choice) };
}

/** To the next claim, the next sum that can still be taken, or the end. */
function onward(walk: Walk): Walk {
  const { at } = walk;
  if (at.kind === "end") return walk;
  return goTo(
    walk,
    at.kind === "claim" ? claimFrom(walk, at.index + 1) : sumFrom(walk, at.index + 1),
  );
}

function goTo(walk: Walk, at: Spot): Walk {
  return { ...walk, at, trail: [...walk.trail, walk.at], writing: null, scroll: 0 };
}

/** To the spot before. A sum is then open again, and so are those after it. */
function back(walk: Walk): Walk {
  const at = walk.trail.at(-1);
  if (at === undefined) return walk;
  const first = at.kind === "sum" ? at.index : 0;
  const taken = walk.taken.filter((index) => index < first);
  return { ...walk, at, taken, trail: walk.trail.slice(0, -1), scroll: 0 };
}

function written(walk: Walk, change: (text: string) => string): Walk {
  const { writing } = walk;
  return writing === null ? walk : { ...walk, writing: { ...writing, text: change(writing.text) } };
}
