import { quoted } from "../checks/quoted.ts";
import type { Remedy } from "../checks/remedy.ts";
import { stepsOf } from "../json/pointer.ts";

/** What a remedy does, in a few words; `what` is the passage or the place that it is about. */
export function tellFix(remedy: Remedy, what = ""): string {
  switch (remedy.kind) {
    case "write":
      return `Write ${quoted(remedy.after)} in place of ${quoted(remedy.before)}`;
    case "quote":
      return `Put ${remedy.json.replaceAll('"', "")} between quotation marks`;
    case "respell":
      if (remedy.before === "") return `Put ${quoted(remedy.after)} there`;
      if (remedy.after === "") return `Delete ${quoted(remedy.before)}`;
      return `Write ${quoted(remedy.after)} in place of ${quoted(remedy.before)}`;
    case "rename":
      return `Call the field ${quoted(remedy.after)}, not ${quoted(remedy.before)}`;
    case "add":
      return `Add ${JSON.stringify(remedy.field)}: ${JSON.stringify(remedy.value)}`;
    case "leave-out": {
      const last = stepsOf(remedy.place.pointer)?.at(-1) ?? "";
      return /^\d+$/.test(last) ? "Delete this entry" : `Leave out the field ${quoted(last)}`;
    }
    case "place-anew":
      if (remedy.how === "moved") return "Give the passage its new place and context";
      return remedy.how === "widened"
        ? `Widen the passage to ${quoted(what)}`
        : `Take the passage as it now reads: ${quoted(what)}`;
    case "tell-apart":
      return `Give the passage the context that it has at ${what}`;
    case "reprint":
      return `Print ${quoted(remedy.repair.text)} in place of ${quoted(what)}`;
  }
}
