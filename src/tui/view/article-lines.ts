import type { Span } from "../../text/span.ts";
import type { VerifiedCase } from "../../verify.ts";
import type { Catalogue, Entry } from "../state/catalogue.ts";
import type { Area } from "../state/layout.ts";
import type { Row } from "../state/rows.ts";
import type { Mark } from "../text/wrapping.ts";
import { type ArticleWindow, articleWindow, type Shown } from "./article-window.ts";
import { printedInputs } from "./printed-inputs.ts";

/** The pane of the article: what it is called and what is seen of it. */
export interface ArticlePane {
  readonly title: string;
  readonly window: ArticleWindow;
}

/**
 * The source in which the selected claim stands, its span marked and the figures that it is
 * recomputed from underlined; for a claim that stands nowhere, the place of its first input.
 */
export function articlePane(
  catalogue: Catalogue,
  row: Row | null,
  area: Area,
  scroll: number,
): ArticlePane {
  const found =
    row === null ? null : row.kind === "case" ? ofCase(row.owner) : ofClaim(catalogue, row);
  if (found === null) return { title: "no source", window: { rows: [], scroll: 0 } };
  return {
    title: found.title,
    window: articleWindow(found.shown, area.width, area.height, scroll),
  };
}

interface Found {
  readonly title: string;
  readonly shown: Shown;
}

function ofCase(owner: VerifiedCase): Found | null {
  const document = [...owner.case.sources.values()].find(({ role }) => role === "document");
  return document === undefined ? null : shownSource(owner, document.id, { start: 0, end: 0 }, []);
}

function ofClaim(catalogue: Catalogue, entry: Entry): Found | null {
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
): Found | null {
  const read = owner.sources.get(id);
  return read === undefined
    ? null
    : { title: read.path, shown: { lines: read.lines, focus, marks } };
}
