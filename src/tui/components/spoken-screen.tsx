import { Static, Text } from "ink";
import type { State } from "../state/state.ts";
import type { Look } from "../text/theme.ts";
import { askedAloud, type Spoken } from "../view/spoken.ts";

interface SpokenScreenProps {
  readonly state: State;
  readonly look: Look;
  readonly spoken: Spoken;
}

/** Lines of text, each said once and never erased, and below them what is being written. */
export function SpokenScreen({ state, look, spoken }: SpokenScreenProps) {
  return (
    <>
      <Static items={[...spoken.said]}>{(line, index) => <Text key={index}>{line}</Text>}</Static>
      <Text>{askedAloud(state, look)}</Text>
    </>
  );
}
