import { Box } from "ink";
import type { Layout } from "../state/layout.ts";
import type { State } from "../state/state.ts";
import { lineOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { claimsPane, detailPane, sourcePane } from "../view/panes.ts";
import { PaneBox } from "./pane-box.tsx";
import { Rows } from "./rows.tsx";

interface MainScreenProps {
  readonly state: State;
  readonly layout: Exclude<Layout, { kind: "too-small" }>;
  readonly look: Look;
}

/** Claims, the article and the checks of the selected claim: side by side, or one above the other. */
export function MainScreen({ state, layout, look }: MainScreenProps) {
  const claims = <PaneBox pane={claimsPane(state, layout.claims, look)} look={look} />;
  const article =
    layout.article === null ? null : (
      <PaneBox pane={sourcePane(state, layout.article, look)} look={look} />
    );
  const detail = <PaneBox pane={detailPane(state, layout.detail, look)} look={look} />;
  if (layout.kind === "stacked")
    return (
      <Box flexDirection="column" marginLeft={1}>
        {claims}
        {article}
        {detail}
      </Box>
    );
  return (
    <Box>
      {claims}
      <Divider height={layout.claims.height} tee={layout.article?.height ?? null} look={look} />
      <Box flexDirection="column">
        {article}
        {detail}
      </Box>
    </Box>
  );
}

interface DividerProps {
  readonly height: number;
  /** The row at which a rule goes off to the right. */
  readonly tee: number | null;
  readonly look: Look;
}

/** The line between the two sides, hanging from the rule above it. */
function Divider({ height, tee, look }: DividerProps) {
  const { horizontal, vertical, down, right } = look.signs;
  const top = lineOf(horizontal + down + horizontal, "dim");
  const rest = Array.from({ length: height }, (_, index) =>
    lineOf(index === tee ? ` ${right}${horizontal}` : ` ${vertical} `, "dim"),
  );
  return <Rows lines={[top, ...rest]} area={{ width: 3, height: height + 1 }} look={look} />;
}
