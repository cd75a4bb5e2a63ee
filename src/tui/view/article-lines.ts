import type { Span } from "../../text/span.ts";
import type { Entry } from "../state/catalogue.ts";
import type { CheckedCase } from "../state/checked-case.ts";
import { homeOf } from "../state/conflicts.ts";
import type { Area } from "../state/layout.ts";
import { articleArea } from "../state/movement.ts";
import { shownPlace } from "../state/places.ts";
import { printedInputs } from "../state/printed-inputs.ts";
import {
  type ArticleTop,
  type State,
  selectedGap,
  selectedRow,
  shownConflict,
} from "../state/state.ts";
import type { Mark } from "../text/wrapping.ts";
import { movedTop, type Shown, topFor } from "./article-window.ts";

/** A source that a pane shows, and what it is called. */
export interface ShownSource {
  readonly title: string;
  readonly key: string;
  readonly shown: Shown;
}

/**
 * The source that the pane of the article shows: the one in which the selected claim stands, or that of its
 * evidence where the reader asked for it, its span marked and the figures that it is recomputed from underlined;
 * for a claim that stands nowhere, the place of its first input. In the coverage view, the document with
 * everything that no claim records.
 */
export function sourceOf(state: State): ShownSource | null {
  if (state.screen === "coverage") return ofGap(state);
  if (state.screen === "conflicts") return ofMember(state);
  const row = selectedRow(state);
  if (row === null) return null;
  return row.kind === "case" ? ofCase(row.owner) : ofClaim(state, row);
}

/** Where the pane of the source begins in this state, after `before`; null where there is none. */
export function articleTopOf(state: State): ArticleTop | null {
  return withPlace(state, (source, area, before) => topFor(source.shown, area, before));
}

/** The same, moved by some rows. */
export function movedArticleTop(state: State, by: number): ArticleTop | null {
  return withPlace(state, (source, area, before) =>
    movedTop(source.shown, area, before ?? topFor(source.shown, area, null), by),
  );
}

function withPlace(
  state: State,
  topIn: (source: ShownSource, area: Area, before: number | null) => number,
): ArticleTop | null {
  const area = articleArea(state);
  const source = sourceOf(state);
  if (area === null || source === null) return null;
  const { articleTop } = state;
  const before = articleTop?.source === source.key ? articleTop.offset : null;
  return { source: source.key, offset: topIn(source, area, before) };
}

function ofCase(owner: CheckedCase): ShownSource | null {
  const document = [...owner.case.sources.values()].find(({ role }) => role === "document");
  return document === undefined ? null : shownSource(owner, document.id, { start: 0, end: 0 }, []);
}

function ofGap(state: State): ShownSource | null {
  const gap = selectedGap(state);
  if (gap === null) {
    const owner = selectedRow(state)?.owner ?? state.catalogue.cases[0];
    return owner === undefined ? null : ofCase(owner);
  }
  const { owner, source, statement } = gap;
  const others = state.catalogue.gaps.list.filter(
    (other) => other.owner === owner && other.source === source,
  );
  return shownSource(owner, source.id, statement.span, [
    { span: statement.span, style: "marked" },
    ...others.map((other): Mark => ({ span: other.statement.span, style: "unrecorded" })),
  ]);
}

/** The source in which the selected member of a conflict stands, the other members underlined. */
function ofMember(state: State): ShownSource | null {
  const shown = shownConflict(state);
  if (shown === null) return null;
  const { members } = shown.conflict;
  const selected = members[state.conflict.member];
  const printed = selected?.at ? selected : members.find(({ at }) => at !== null);
  const own = printed?.at ?? null;
  if (printed === undefined || own === null) return ofCase(shown.owner);
  const { cases } = state.catalogue;
  const home = homeOf(cases, shown, printed);
  const others = members.flatMap((member) => {
    const isThere = member.at?.source === own.source && homeOf(cases, shown, member) === home;
    return member.at !== null && isThere ? [member.at] : [];
  });
  return shownSource(home, own.source, own.span, [
    { span: own.span, style: "marked" },
    ...others.map(({ span }): Mark => ({ span, style: "input" })),
  ]);
}

function ofClaim({ catalogue, place: number }: State, entry: Entry): ShownSource | null {
  const { owner, result } = entry;
  const inputs = printedInputs(catalogue, entry).flatMap(({ at }) => (at === null ? [] : [at]));
  const place = shownPlace(catalogue, entry, number);
  if (place === null) return ofCase(owner);
  const own = result.stood.kind === "printed" ? result.stood : null;
  const isOwn = own !== null && own.source.id === place.source;
  const focus = isOwn ? [] : inputs.filter(({ source }) => source === place.source).slice(0, 1);
  const marked: Mark[] =
    own !== null && isOwn
      ? [{ span: own.span, style: "marked" }]
      : focus.map(({ span }): Mark => ({ span, style: "marked" }));
  const others = inputs.filter(({ source }) => source === place.source);
  const marks = [...marked, ...others.map(({ span }): Mark => ({ span, style: "input" }))];
  return shownSource(owner, place.source, place.span, marks);
}

function shownSource(
  owner: CheckedCase,
  id: string,
  focus: Span,
  marks: readonly Mark[],
): ShownSource | null {
  const read = owner.sources.get(id);
  const key = `${owner.case.name}/${id}`;
  return read === undefined
    ? null
    : { title: read.path, key, shown: { lines: read.lines, focus, marks } };
}
