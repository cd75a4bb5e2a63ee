import { Text } from "ink";
import { memo } from "react";

/** One row of the screen, already painted and no wider than its pane. An empty row still takes its place. */
export const Row = memo(function Row({ text }: { readonly text: string }) {
  return <Text wrap="truncate-end">{text === "" ? " " : text}</Text>;
});
