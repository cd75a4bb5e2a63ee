import process from "node:process";
import { keepCases } from "../../node/keep-cases.ts";
import { packCatalogue } from "../packed/pack-catalogue.ts";
import { carryOut } from "./carry-out.ts";
import type { FarAnswer, FarCarried, FarWork } from "./far-work.ts";
import { openDesk } from "./open-desk.ts";

/** Does one piece of work at a desk of its own. */
function answer({ asked, begun, work }: FarWork): FarAnswer {
  const cases = keepCases(asked);
  const desk = openDesk(cases, begun);
  const carried = carryOut(work, desk);
  const far: FarCarried =
    carried.kind === "verified"
      ? { kind: "verified", packed: packCatalogue(carried.catalogue), told: carried.told }
      : carried;
  return {
    carried: far,
    begun: { root: desk.root(), done: desk.done() },
    folders: cases.folders(),
  };
}

// Whoever asked may be gone when it is done; what was written is whole all the same.
process.once("message", (work: FarWork) => {
  process.send?.(answer(work), undefined, undefined, () => process.disconnect());
});
