/** A terminal's size in columns and rows. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export function isSameSize(a: Size, b: Size): boolean {
  return a.columns === b.columns && a.rows === b.rows;
}

/** The room for the content of a pane. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/**
 * How the main screen is divided. `wide`: claims at the left, article and detail one above the other
 * at the right. `stacked`: all three one above the other; where rows are few the article is left out.
 */
export type Layout =
  | { readonly kind: "too-small" }
  | {
      readonly kind: "wide" | "stacked";
      readonly claims: Area;
      readonly article: Area | null;
      readonly detail: Area;
      /** Screens that take the whole width: explain, findings, help. */
      readonly whole: Area;
    };

export const SMALLEST: Size = { columns: 40, rows: 10 };
const WIDE_FROM = 84;
/** Title, the rule under it, and the line of keys. */
const FRAME_ROWS = 3;
/** What a person reads with ease; wider text is not easier to follow. */
const LONGEST_LINE = 110;

export function layoutOf({ columns, rows }: Size): Layout {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return { kind: "too-small" };
  const height = rows - FRAME_ROWS;
  const whole = { width: columns - 2, height };
  return columns >= WIDE_FROM
    ? { kind: "wide", ...wide(columns, height), whole }
    : { kind: "stacked", ...stacked(columns, height), whole };
}

/** The list of what no claim records, and the article: side by side, or one above the other. */
export function coverageAreas(layout: Exclude<Layout, { kind: "too-small" }>): {
  readonly list: Area;
  readonly article: Area;
} {
  const { kind, claims, detail, whole } = layout;
  if (kind === "wide") return { list: claims, article: { ...detail, height: claims.height } };
  return {
    list: claims,
    article: { width: claims.width, height: whole.height - claims.height - 1 },
  };
}

/** How much room an article needs beside a conflict that is worth it. */
const ARTICLE_FROM = 26;

/** A conflict and, where there are rows enough, the article below it. */
export function conflictAreas({ whole }: Exclude<Layout, { kind: "too-small" }>): {
  readonly conflict: Area;
  readonly article: Area | null;
} {
  const { width, height } = whole;
  if (height < ARTICLE_FROM) return { conflict: whole, article: null };
  const article = between(Math.floor(height * 0.35), 8, 16);
  return { conflict: { width, height: height - article - 1 }, article: { width, height: article } };
}

/** How wide the text of a pane is set. */
export function readingWidth({ width }: Area): number {
  return Math.min(width, LONGEST_LINE);
}

function wide(columns: number, height: number) {
  const claims = between(Math.floor(columns * 0.42), 38, 64);
  // The divider takes three columns: a space, a line, a space; the last column stays free.
  const width = columns - claims - 4;
  if (height < 11)
    return { claims: { width: claims, height }, article: null, detail: { width, height } };
  const article = between(Math.floor(height * 0.36), 4, 16);
  return {
    claims: { width: claims, height },
    article: { width, height: article },
    detail: { width, height: height - article - 1 },
  };
}

function stacked(columns: number, height: number) {
  const width = columns - 2;
  const claims = between(Math.floor(height * 0.28), 3, 12);
  if (height < 13)
    return {
      claims: { width, height: claims },
      article: null,
      detail: { width, height: height - claims - 1 },
    };
  const article = between(Math.floor(height * 0.22), 3, 10);
  return {
    claims: { width, height: claims },
    article: { width, height: article },
    detail: { width, height: height - claims - article - 2 },
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
