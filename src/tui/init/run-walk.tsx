import type { InitLedger } from "../../author/init-ledger.ts";
import { cardAloud } from "../dialogue/card-aloud.ts";
import { cardFrame } from "../dialogue/card-frame.ts";
import { type DialogueTerminal, runDialogue } from "../dialogue/run-dialogue.tsx";
import { reduceWalk } from "./reduce-walk.ts";
import { firstWalk, type Outcome } from "./walk.ts";
import { walkCard } from "./walk-card.ts";

/** What is walked through, and where. */
export interface RunWalkOptions extends DialogueTerminal {
  readonly made: InitLedger;
  /** The ledger that will be written, from the root. */
  readonly path: string;
}

/** Walks a person through a drafted ledger, until it is settled or left. */
export async function runWalk({ made, path, ...terminal }: RunWalkOptions): Promise<Outcome> {
  const { outcome } = await runDialogue(
    {
      first: (size) => firstWalk(made, path, size),
      reduce: reduceWalk,
      frame: (walk, look) => cardFrame(walkCard(walk), walk.size, walk.scroll, look),
      aloud: (walk) => cardAloud(walkCard(walk)),
    },
    terminal,
  );
  return outcome ?? { kind: "left", status: 0 };
}
