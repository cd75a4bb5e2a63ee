import type { Difference } from "../anchor/word-diff.ts";
import { paletteFor } from "../reporters/text/palette.ts";
import { visibleLine } from "../reporters/visible.ts";

/** A sentence word by word: what goes as [-so-], what comes as {+so+}; in colour where there is any. */
export function tellDiff(differences: readonly Difference[], color: boolean): string {
  const { wrong, holds } = paletteFor(color);
  return differences
    .map(({ kind, text }) => {
      const shown = visibleLine(text);
      if (kind === "removed") return wrong(`[-${shown}-]`);
      return kind === "added" ? holds(`{+${shown}+}`) : shown;
    })
    .join("");
}
