import { Box } from "ink";
import { layoutOf, SMALLEST } from "../state/layout.ts";
import type { State } from "../state/state.ts";
import { clip, lineOf } from "../text/line.ts";
import { type Look, paint } from "../text/theme.ts";
import { footLine } from "../view/foot-line.ts";
import { explainPane, findingAreas, findingPane, findingsPane, helpPane } from "../view/panes.ts";
import { titleLine } from "../view/title-line.ts";
import { MainScreen } from "./main-screen.tsx";
import { Row } from "./row.tsx";
import { WholeScreen } from "./whole-screen.tsx";

interface ScreenProps {
  readonly state: State;
  readonly look: Look;
}

/** The whole terminal as it shows a state: as many rows and columns as it has, nothing remembered. */
export function Screen({ state, look }: ScreenProps) {
  const { columns, rows } = state.size;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      <Content state={state} look={look} />
    </Box>
  );
}

function Content({ state, look }: ScreenProps) {
  const layout = layoutOf(state.size);
  if (layout.kind === "too-small") return <TooSmall state={state} look={look} />;
  return (
    <>
      <Row text={paint(titleLine(state, look), look)} />
      {state.screen === "main" ? (
        <MainScreen state={state} layout={layout} look={look} />
      ) : (
        <WholeScreen panes={panesOf(state, layout.whole, look)} look={look} />
      )}
      <Row text={paint(footLine(state, look), look)} />
    </>
  );
}

function panesOf(
  state: State,
  whole: { readonly width: number; readonly height: number },
  look: Look,
) {
  if (state.screen === "explain") return [explainPane(state, whole, look)];
  if (state.screen === "help") return [helpPane(state, whole, look)];
  const { list, one } = findingAreas(state, whole);
  return [findingsPane(state, list, look), findingPane(state, one, look)];
}

function TooSmall({ state, look }: ScreenProps) {
  const text = `vouch needs ${SMALLEST.columns} columns and ${SMALLEST.rows} rows; q quits`;
  return <Row text={paint(clip(lineOf(text), state.size.columns, look.signs.ellipsis), look)} />;
}
