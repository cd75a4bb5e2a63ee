import { Box } from "ink";
import type { Look } from "../text/theme.ts";
import type { Pane } from "../view/panes.ts";
import { PaneBox } from "./pane-box.tsx";

/** Panes of the whole width, one above the other: an explanation, the findings, the help. */
export function WholeScreen({
  panes,
  look,
}: {
  readonly panes: readonly Pane[];
  readonly look: Look;
}) {
  return (
    <Box flexDirection="column" marginLeft={1}>
      {panes.map((pane, index) => (
        <PaneBox key={index} pane={pane} look={look} />
      ))}
    </Box>
  );
}
