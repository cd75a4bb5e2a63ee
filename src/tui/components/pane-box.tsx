import { Box } from "ink";
import { type Look, paint } from "../text/theme.ts";
import type { Pane } from "../view/panes.ts";
import { Row } from "./row.tsx";
import { Rows } from "./rows.tsx";

/** A pane: the rule that names it and its rows. */
export function PaneBox({ pane, look }: { readonly pane: Pane; readonly look: Look }) {
  return (
    <Box flexDirection="column" width={pane.area.width} flexShrink={0}>
      <Row text={paint(pane.rule, look)} />
      <Rows lines={pane.lines} area={pane.area} look={look} />
    </Box>
  );
}
