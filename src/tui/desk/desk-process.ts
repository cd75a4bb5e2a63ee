import process from "node:process";
import { keepCases } from "../../node/keep-cases.ts";
import type { Verification } from "../../verify.ts";
import { packCatalogue } from "../packed/pack-catalogue.ts";
import { carryOut } from "./carry-out.ts";
import { digestOf } from "./digest-of.ts";
import type { FarAnswer, FarCarried, FarWork } from "./far-work.ts";
import { openDesk } from "./open-desk.ts";

/** Does one piece of work at a desk of its own. */
function answer({ asked, begun, work, digest }: FarWork): FarAnswer {
  const cases = keepCases({ ...asked, once: true });
  let last: Verification | null = null;
  const check: typeof cases.check = () => {
    const checked = cases.check();
    last = checked.kind === "verified" ? checked.verification : null;
    return checked;
  };
  const desk = openDesk({ ...cases, check }, begun);
  const carried = carryOut(work, desk);
  const session = { root: desk.root(), done: desk.done() };
  return { carried: far(), begun: session, folders: cases.folders() };

  function far(): FarCarried {
    if (carried.kind !== "verified") return carried;
    const { catalogue, told } = carried;
    const now = digestOf(last, cases.terms()?.config);
    if (now === digest) return { kind: "same", told };
    return { kind: "verified", packed: packCatalogue(catalogue), digest: now, told };
  }
}

process.once("message", (work: FarWork) => {
  // Whoever asked may be gone when it is done; what was written is whole all the same.
  process.send?.(answer(work), undefined, undefined, () => {
    if (process.connected) process.disconnect();
  });
});
