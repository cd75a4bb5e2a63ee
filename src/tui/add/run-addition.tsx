import type { OpenDocument } from "../../author/addition.ts";
import { cardAloud } from "../dialogue/card-aloud.ts";
import { cardFrame } from "../dialogue/card-frame.ts";
import { type DialogueTerminal, runDialogue } from "../dialogue/run-dialogue.tsx";
import { firstAddition, type Outcome } from "./addition.ts";
import { additionCard } from "./addition-card.ts";
import { reduceAddition } from "./reduce-addition.ts";

/** What can be added to, and where it is asked. */
export interface RunAdditionOptions extends DialogueTerminal {
  readonly documents: readonly OpenDocument[];
}

/** Lets a person choose and settle one claim, until it is to be written or all is left. */
export async function runAddition({
  documents,
  ...terminal
}: RunAdditionOptions): Promise<Outcome> {
  const { outcome } = await runDialogue(
    {
      first: (size) => firstAddition(documents, size),
      reduce: reduceAddition,
      frame: (addition, look) =>
        cardFrame(additionCard(addition), addition.size, addition.scroll, look),
      aloud: (addition) => cardAloud(additionCard(addition)),
    },
    terminal,
  );
  return outcome ?? { kind: "left", status: 0 };
}
