import { Box, useApp, useInput } from "ink";
import type { Terminal } from "../components/app.tsx";
import { Row } from "../components/row.tsx";
import { type Stroke, strokesOf } from "../state/stroke.ts";
import { type Look, paint } from "../text/theme.ts";
import type { Walk } from "./walk.ts";
import { walkFrame } from "./walk-frame.ts";

interface WalkScreenProps {
  readonly walk: Walk;
  readonly look: Look;
  readonly onStrokes: (strokes: readonly Stroke[], terminal: Terminal) => void;
}

/** The screen of a walk, and the one place where its keys come in. */
export function WalkScreen({ walk, look, onStrokes }: WalkScreenProps) {
  const { exit, suspendTerminal } = useApp();
  useInput((input, key) => {
    onStrokes(strokesOf(input, key), {
      leave: () => exit(),
      lend: (work) => suspendTerminal(work),
    });
  });
  const { columns, rows } = walk.size;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {walkFrame(walk, look).map((line, index) => (
        <Row key={index} text={paint(line, look)} />
      ))}
    </Box>
  );
}
