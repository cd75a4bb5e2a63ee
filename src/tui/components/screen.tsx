import { Box } from "ink";
import { layoutOf, SMALLEST } from "../state/layout.ts";
import type { State } from "../state/state.ts";
import { clip, lineOf } from "../text/line.ts";
import { type Look, paint } from "../text/theme.ts";
import { footLine } from "../view/foot-line.ts";
import { contentOf } from "../view/screens.ts";
import { titleLine } from "../view/title-line.ts";
import { Row } from "./row.tsx";
import { SplitScreen } from "./split-screen.tsx";
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
  const content = contentOf(state, layout, look);
  return (
    <>
      <Row text={paint(titleLine(state, look), look)} />
      {content.kind === "split" ? (
        <SplitScreen
          left={content.left}
          right={content.right}
          isStacked={layout.kind === "stacked"}
          look={look}
        />
      ) : (
        <WholeScreen panes={content.panes} look={look} />
      )}
      <Row text={paint(footLine(state, look), look)} />
    </>
  );
}

function TooSmall({ state, look }: ScreenProps) {
  const text = `vouch needs ${SMALLEST.columns} columns and ${SMALLEST.rows} rows; q quits`;
  return <Row text={paint(clip(lineOf(text), state.size.columns, look.signs.ellipsis), look)} />;
}
