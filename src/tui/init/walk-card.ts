import type { Card } from "../dialogue/card.ts";
import type { Walk, Writing } from "./walk.ts";
import { modeOfWalk, WALK_KEYS } from "./walk-keys.ts";
import { walkLines } from "./walk-lines.ts";

/** The spot of the walk where a person is, as it is told. */
export function walkCard(walk: Walk): Card {
  const { at, made, writing } = walk;
  const mode = modeOfWalk(walk);
  const claim = at.kind === "claim" ? made.drawn[at.index] : undefined;
  return {
    command: "init",
    where: whereIn(walk),
    passage:
      claim === undefined ? null : made.document.text.slice(claim.span.start, claim.span.end),
    list: null,
    lines: (width) => walkLines(walk, width),
    notice: noticeOf(walk),
    writing: writing === null ? null : { label: ASKED[writing.what], text: writing.text },
    hints: WALK_KEYS.filter(({ modes }) => modes.includes(mode)).flatMap(({ foot, lasts }) =>
      foot === null ? [] : [{ ...foot, lasts }],
    ),
  };
}

function noticeOf({ notice, writing }: Walk): Card["notice"] {
  if (notice !== null) return { text: notice, style: "doubt" };
  return writing === null ? null : { text: IF_EMPTY[writing.what], style: "dim" };
}

const IF_EMPTY: Readonly<Record<Writing["what"], string>> = {
  id: "What reports and other claims call it.",
  unit: "Without one, it is read from the passage.",
  reason: "Without a reason it is left out, and coverage misses it.",
};

const ASKED: Readonly<Record<Writing["what"], string>> = {
  id: "id",
  unit: "unit",
  reason: "skipped because",
};

function whereIn({ at, choices, made }: Walk): string {
  if (at.kind === "claim") return `claim ${at.index + 1} of ${choices.length}`;
  return at.kind === "sum" ? `doubtful sum ${at.index + 1} of ${made.doubtful.length}` : "the end";
}
