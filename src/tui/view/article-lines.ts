import type { Span } from "../../text/span.ts";
import type { VerifiedCase } from "../../verify.ts";
import type { Catalogue, Entry } from "../state/catalogue.ts";
import { type Area, layoutOf } from "../state/layout.ts";
import type { Row } from "../state/rows.ts";
import { type ArticleTop, type State, selectedRow } from "../state/state.ts";
import type { Mark } from "../text/wrapping.ts";
import { movedTop, type Shown, topFor } from "./article-window.ts";
import { printedInputs } from "./printed-inputs.ts";

/** A source that a pane shows, and what it is called. */
export interface ShownSource {
  readonly title: string;
  readonly key: string;
  readonly shown: Shown;
}

/**
 * The source in which the selected claim stands, its span marked and the figures that it is
 * recomputed from underlined; for a claim that stands nowhere, the place of its first input.
 */
export function sourceOf(catalogue: Catalogue, row: Row | null): ShownSource | null {
  if (row === null) return null;
  return row.kind === "case" ? ofCase(row.owner) : ofClaim(catalogue, row);
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
  const layout = layoutOf(state.size);
  const source = sourceOf(state.catalogue, selectedRow(state));
  if (layout.kind === "too-small" || layout.article === null || source === null) return null;
  const { articleTop } = state;
  const before = articleTop?.source === source.key ? articleTop.offset : null;
  return { source: source.key, offset: topIn(source, layout.article, before) };
}

function ofCase(owner: VerifiedCase): ShownSource | null {
  const document = [...owner.case.sources.values()].find(({ role }) => role === "document");
  return document === undefined ? null : shownSource(owner, document.id, { start: 0, end: 0 }, []);
}

function ofClaim(catalogue: Catalogue, entry: Entry): ShownSource | null {
  const { owner, result } = entry;
  const inputs = printedInputs(catalogue, entry).flatMap(({ at }) => (at === null ? [] : [at]));
  const own = result.stood.kind === "printed" ? result.stood : null;
  const place = own === null ? inputs[0] : { source: own.source.id, span: own.span };
  if (place === undefined) return ofCase(owner);
  const ownMarks: Mark[] = own === null ? [] : [{ span: own.span, style: "marked" }];
  const others = inputs.filter(({ source }) => source === place.source);
  const marks = [...ownMarks, ...others.map(({ span }): Mark => ({ span, style: "input" }))];
  return shownSource(owner, place.source, place.span, marks);
}

function shownSource(
  owner: VerifiedCase,
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
