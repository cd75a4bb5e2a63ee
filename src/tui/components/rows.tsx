import { Box } from "ink";
import type { Area } from "../state/layout.ts";
import type { Line } from "../text/line.ts";
import { type Look, paint } from "../text/theme.ts";
import { Row } from "./row.tsx";

interface RowsProps {
  readonly lines: readonly Line[];
  readonly area: Area;
  readonly look: Look;
}

/** The lines of a pane, exactly as many rows as it has: what is missing is left blank. */
export function Rows({ lines, area, look }: RowsProps) {
  const rows = Array.from({ length: area.height }, (_, index) => lines[index] ?? []);
  return (
    <Box flexDirection="column" width={area.width} height={area.height} flexShrink={0}>
      {rows.map((line, index) => (
        <Row key={index} text={paint(line, look)} />
      ))}
    </Box>
  );
}
