import type { Names } from "./naming/name-figure.ts";

const LONGEST = 40;

/** The first of the names that no other claim has; failing all, the first one with a number behind it. */
export function freeId(names: Names, taken: ReadonlySet<string>): string {
  const ids = names.map(shortened).filter((name) => /^[a-z][a-z0-9_]*$/.test(name));
  const free = ids.find((id) => !taken.has(id));
  if (free !== undefined) return free;
  const [base = "claim"] = ids;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
}

/** Cut between words where it is long, and no word said twice in a row. */
function shortened(name: string): string {
  const words = name
    .split("_")
    .filter((word, index, all) => word !== "" && word !== all[index - 1]);
  let id = "";
  for (const word of words) {
    const longer = id === "" ? word : `${id}_${word}`;
    if (longer.length > LONGEST && id !== "") break;
    id = longer;
  }
  return id.slice(0, LONGEST);
}
