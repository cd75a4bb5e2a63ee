import { Box } from "ink";
import { lineOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import type { Pane } from "../view/panes.ts";
import { PaneBox } from "./pane-box.tsx";
import { Rows } from "./rows.tsx";
import { WholeScreen } from "./whole-screen.tsx";

interface SplitScreenProps {
  readonly left: Pane;
  readonly right: readonly Pane[];
  readonly isStacked: boolean;
  readonly look: Look;
}

/** A list and what belongs to its selected row: side by side, or one above the other. */
export function SplitScreen({ left, right, isStacked, look }: SplitScreenProps) {
  if (isStacked) return <WholeScreen panes={[left, ...right]} look={look} />;
  const [first] = right;
  const tee = right.length > 1 && first !== undefined ? first.area.height : null;
  return (
    <Box>
      <PaneBox pane={left} look={look} />
      <Divider height={left.area.height} tee={tee} look={look} />
      <Box flexDirection="column">
        {right.map((pane, index) => (
          <PaneBox key={index} pane={pane} look={look} />
        ))}
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
