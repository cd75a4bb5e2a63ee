import { useApp, useInput } from "ink";
import type { State } from "../state/state.ts";
import { type Stroke, strokesOf } from "../state/stroke.ts";
import type { Look } from "../text/theme.ts";
import type { Spoken } from "../view/spoken.ts";
import { Screen } from "./screen.tsx";
import { SpokenScreen } from "./spoken-screen.tsx";

/** What the app may ask of the terminal that it is shown in. */
export interface Terminal {
  readonly leave: () => void;
  /** Hands the terminal over while the work runs, then draws everything anew. */
  readonly lend: (work: () => Promise<void>) => Promise<void>;
}

interface AppProps {
  readonly state: State;
  readonly look: Look;
  readonly spoken: Spoken;
  readonly onStrokes: (strokes: readonly Stroke[], terminal: Terminal) => void;
}

/** The screen of a state, and the one place where keys come in. */
export function App({ state, look, spoken, onStrokes }: AppProps) {
  const { exit, suspendTerminal } = useApp();
  useInput((input, key) => {
    onStrokes(strokesOf(input, key), {
      leave: () => exit(),
      lend: (work) => suspendTerminal(work),
    });
  });
  return look.signs.isSpoken ? (
    <SpokenScreen state={state} look={look} spoken={spoken} />
  ) : (
    <Screen state={state} look={look} />
  );
}
