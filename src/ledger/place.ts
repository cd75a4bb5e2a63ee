import { pointerOf } from "../json/pointer.ts";
import type { Place } from "./case.ts";

/** The place of a value within the value at a place. */
export function inside(place: Place, ...steps: readonly (string | number)[]): Place {
  return { file: place.file, pointer: place.pointer + pointerOf(steps), part: "value" };
}

/** The place of a key of the object at a place. */
export function keyOf(place: Place, key: string): Place {
  return { ...inside(place, key), part: "key" };
}
