import { conflictAreas, coverageAreas, type Layout } from "../state/layout.ts";
import type { State } from "../state/state.ts";
import type { Look } from "../text/theme.ts";
import { conflictPane } from "./conflict-panes.ts";
import { gapsPane } from "./coverage-panes.ts";
import { findingAreas, findingPane, findingsPane } from "./finding-panes.ts";
import { claimsPane, detailPane, explainPane, helpPane, type Pane, sourcePane } from "./panes.ts";

/** What stands between the title and the line of keys. */
export type Content =
  /** A list, and what belongs to its selected row beside it or, where there is no room, below it. */
  | { readonly kind: "split"; readonly left: Pane; readonly right: readonly Pane[] }
  /** Panes of the whole width, one above the other. */
  | { readonly kind: "whole"; readonly panes: readonly Pane[] };

type Shown = Exclude<Layout, { kind: "too-small" }>;

export function contentOf(state: State, layout: Shown, look: Look): Content {
  switch (state.screen) {
    case "main": {
      const article = layout.article === null ? [] : [sourcePane(state, layout.article, look)];
      const left = claimsPane(state, layout.claims, look);
      return { kind: "split", left, right: [...article, detailPane(state, layout.detail, look)] };
    }
    case "coverage": {
      const { list, article } = coverageAreas(layout);
      const left = gapsPane(state, list, look);
      return { kind: "split", left, right: [sourcePane(state, article, look)] };
    }
    case "explain":
      return { kind: "whole", panes: [explainPane(state, layout.whole, look)] };
    case "conflicts": {
      const { conflict, article } = conflictAreas(layout);
      const below = article === null ? [] : [sourcePane(state, article, look)];
      return { kind: "whole", panes: [conflictPane(state, conflict, look), ...below] };
    }
    case "help":
      return { kind: "whole", panes: [helpPane(state, layout.whole, look)] };
    case "findings": {
      const { list, one } = findingAreas(state, layout.whole);
      return {
        kind: "whole",
        panes: [findingsPane(state, list, look), findingPane(state, one, look)],
      };
    }
  }
}
