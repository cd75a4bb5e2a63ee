import type { Input } from "../../evaluate/result.ts";
import type { Area } from "../state/layout.ts";
import type { Row } from "../state/rows.ts";
import type { Mark } from "../text/wrapping.ts";
import { type ArticleWindow, articleWindow, type Shown } from "./article-window.ts";

/** The pane of the article: what it is called and what is seen of it. */
export interface ArticlePane {
  readonly title: string;
  readonly window: ArticleWindow;
}

/**
 * The source in which the selected claim stands, its span marked and the figures that it is
 * recomputed from underlined; for a claim that stands nowhere, the place of its first input.
 */
export function articlePane(row: Row | null, area: Area, scroll: number): ArticlePane {
  const found = row === null ? null : sourceOf(row);
  if (found === null) return { title: "article", window: { rows: [], scroll: 0 } };
  return {
    title: found.title,
    window: articleWindow(found.shown, area.width, area.height, scroll),
  };
}

function sourceOf(row: Row): { readonly title: string; readonly shown: Shown } | null {
  const { owner } = row;
  const document = [...owner.case.sources.values()].find(({ role }) => role === "document");
  const place = row.kind === "claim" ? placeOf(row.result.stood, inputsOf(row)) : null;
  const id = place?.source ?? document?.id;
  const read = id === undefined ? undefined : owner.sources.get(id);
  if (read === undefined) return null;
  const inputs: Mark[] = row.kind === "claim" ? inputMarks(inputsOf(row), read.id) : [];
  const own: Mark[] = place === null || !place.isOwn ? [] : [{ span: place.span, style: "marked" }];
  const focus = place?.span ?? { start: 0, end: 0 };
  return { title: read.path, shown: { lines: read.lines, focus, marks: [...own, ...inputs] } };
}

type Claim = Extract<Row, { kind: "claim" }>;

function placeOf(stood: Claim["result"]["stood"], inputs: readonly Input[]) {
  if (stood.kind === "printed") return { source: stood.source.id, span: stood.span, isOwn: true };
  const at = inputs.find((input) => input.at !== null)?.at;
  return at === null || at === undefined
    ? null
    : { source: at.source, span: at.span, isOwn: false };
}

/** The inputs of the check that decides, else of the first. */
function inputsOf({ result }: Claim): readonly Input[] {
  const deciding = result.checks.find(({ id }) => id === result.decidedBy) ?? result.checks[0];
  return deciding?.inputs ?? [];
}

function inputMarks(inputs: readonly Input[], source: string): Mark[] {
  return inputs.flatMap(({ at }) =>
    at !== null && at.source === source ? [{ span: at.span, style: "input" as const }] : [],
  );
}
