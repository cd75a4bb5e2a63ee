import type { Settle } from "../state/action.ts";
import { conflictAreas, layoutOf, readingWidth } from "../state/layout.ts";
import { scrolledContent } from "../state/movement.ts";
import { clampScroll } from "../state/selection.ts";
import type { State } from "../state/state.ts";
import type { Look } from "../text/theme.ts";
import { articleTopOf, movedArticleTop } from "./article-lines.ts";
import { conflictScroll } from "./conflict-panes.ts";
import { findingAreas, findingOf } from "./finding-panes.ts";
import { helpLines } from "./help-lines.ts";
import { detailOf, explainOf } from "./panes.ts";

/** Keeps what is scrolled within what there is to see. */
export function settleFor(look: Look): Settle {
  return {
    articleTop: articleTopOf,
    movedArticleTop,
    scroll: (state) => scrollIn(state, look),
  };
}

function scrollIn(state: State, look: Look): number {
  const layout = layoutOf(state.size);
  const content = scrolledContent(state);
  if (layout.kind === "too-small" || content === null) return 0;
  const wanted = state.scrolls[content];
  const { whole, detail } = layout;
  switch (content) {
    case "detail":
      return clampScroll(wanted, detailOf(state, detail.width, look).length, detail.height);
    case "explain":
      return clampScroll(wanted, explainOf(state, readingWidth(whole), look).length, whole.height);
    case "finding": {
      const { one } = findingAreas(state, whole);
      return clampScroll(wanted, findingOf(state, readingWidth(one), look).length, one.height);
    }
    case "conflict":
      return conflictScroll(state, conflictAreas(layout).conflict, look);
    case "help":
      return clampScroll(
        wanted,
        helpLines(state.sought, readingWidth(whole), look).length,
        whole.height,
      );
  }
}
