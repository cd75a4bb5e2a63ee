import { Box, Static, Text, useApp, useInput } from "ink";
import type { Terminal } from "../components/app.tsx";
import { Row } from "../components/row.tsx";
import type { Size } from "../state/layout.ts";
import { type Stroke, strokesOf } from "../state/stroke.ts";
import type { Line } from "../text/line.ts";
import { type Look, paint } from "../text/theme.ts";
import type { Said } from "./said.ts";

interface DialogueScreenProps {
  readonly size: Size;
  readonly lines: readonly Line[];
  /** What was said so far, where all is told aloud instead. */
  readonly said: Said | null;
  readonly look: Look;
  readonly onStrokes: (strokes: readonly Stroke[], terminal: Terminal) => void;
}

/** The screen of a dialogue, and the one place where its keys come in. */
export function DialogueScreen({ size, lines, said, look, onStrokes }: DialogueScreenProps) {
  const { exit, suspendTerminal } = useApp();
  useInput((input, key) => {
    onStrokes(strokesOf(input, key), {
      leave: () => exit(),
      lend: (work) => suspendTerminal(work),
    });
  });
  if (said !== null) return <SaidLines said={said} />;
  const { columns, rows } = size;
  return (
    <Box flexDirection="column" width={columns} height={rows} overflow="hidden">
      {lines.map((line, index) => (
        <Row key={index} text={paint(line, look)} />
      ))}
    </Box>
  );
}

/** Lines of text, each said once and never erased, and below them what is being written. */
function SaidLines({ said }: { readonly said: Said }) {
  return (
    <>
      <Static items={[...said.lines]}>{(line, index) => <Text key={index}>{line}</Text>}</Static>
      <Text>{said.last?.asked ?? ""}</Text>
    </>
  );
}
