import { anchor } from "../anchor/anchor.ts";
import type { Place, Standing } from "../ledger/case.ts";
import { wordsSought } from "../ledger/words-sought.ts";
import type { Figure } from "../quantity/figure.ts";
import { figureWithin } from "../quantity/figure-within.ts";
import { findCell, type Lookup } from "../table/find-cell.ts";
import { textOf } from "../text/span.ts";
import { type CellUnit, cellFigure } from "./cell-figure.ts";
import { readColumnHead } from "./column-head.ts";
import type { OpenedSource } from "./opened-source.ts";
import type { EvaluateFault, Stood } from "./result.ts";

/** Who looks for a standing: a claim, or a piece of its evidence. */
export interface Seeker {
  readonly claim: string;
  readonly evidence: string | null;
  readonly place: Place;
  /** Whether a figure is wanted there; a quotation wants none. */
  readonly wantsFigure: boolean;
  /** The unit that the ledger writes for a claim at a cell. */
  readonly unit: string | null;
}

export interface Found {
  readonly stood: Stood;
  readonly faults: readonly EvaluateFault[];
}

/** Finds where a claim or a piece of evidence stands and reads the figure there. */
export function findStanding(
  standing: Standing,
  seeker: Seeker,
  sources: ReadonlyMap<string, OpenedSource>,
): Found {
  if (standing.kind === "implied") return { stood: { kind: "implied" }, faults: [] };
  const opened = sources.get(standing.source);
  const { claim, evidence, place } = seeker;
  if (opened === undefined) {
    const { source } = standing;
    return lost({ kind: "source-unavailable", claim, evidence, place, source });
  }
  return standing.kind === "span"
    ? findSpan(standing, seeker, opened)
    : findInTable(standing, seeker, opened);
}

function lost(fault: EvaluateFault): Found {
  return { stood: { kind: "lost" }, faults: [fault] };
}

function findSpan(
  standing: Extract<Standing, { kind: "span" }>,
  seeker: Seeker,
  opened: OpenedSource,
): Found {
  const { claim, evidence } = seeker;
  const { source, selector, place } = standing;
  const about = { claim, evidence, place, source };
  const anchoring = anchor(opened.searched(), selector);
  switch (anchoring.kind) {
    case "ambiguous":
      return lost({
        kind: "ambiguous",
        ...about,
        candidates: anchoring.candidates,
      });
    case "lost":
      return lost({
        kind: "lost",
        ...about,
        nearest: anchoring.nearest,
        exact: wordsSought(selector),
      });
    case "edited":
      return lost({
        kind: "edited",
        ...about,
        anchoring,
        exact: wordsSought(selector),
      });
    case "malformed":
      return lost({
        kind: "bad-selector",
        claim,
        evidence,
        place,
        problem: anchoring,
      });
    default:
  }
  const at = { source, span: anchoring.span };
  const moved: readonly EvaluateFault[] =
    anchoring.kind === "stands" ? [] : [{ kind: "moved", claim, evidence, place, at }];
  const stood = {
    kind: "printed",
    source: opened.source,
    span: anchoring.span,
    text: textOf(opened.text, anchoring.span),
    anchoring: anchoring.kind,
  } as const;
  if (!seeker.wantsFigure) return { stood: { ...stood, figure: null }, faults: moved };
  const read = figureAt(opened, at.span, { claim, evidence, place, at });
  return {
    stood: { ...stood, figure: read.figure },
    faults: [...moved, ...read.faults],
  };
}

function figureAt(
  opened: OpenedSource,
  span: { readonly start: number; readonly end: number },
  about: Pick<Extract<EvaluateFault, { kind: "no-figure" }>, "claim" | "evidence" | "place" | "at">,
): {
  readonly figure: Figure | null;
  readonly faults: readonly EvaluateFault[];
} {
  const match = figureWithin(opened.scanned(), span);
  switch (match.kind) {
    case "found":
      return { figure: match.figure, faults: [] };
    case "none":
      return { figure: null, faults: [{ kind: "no-figure", ...about }] };
    case "cut":
      return {
        figure: null,
        faults: [{ kind: "figure-cut", ...about, whole: match.figure.text }],
      };
    case "several": {
      const texts = match.figures.map((figure) => figure.text);
      return {
        figure: null,
        faults: [{ kind: "several-figures", ...about, texts }],
      };
    }
  }
}

function findInTable(
  standing: Extract<Standing, { kind: "cell" }>,
  seeker: Seeker,
  opened: OpenedSource,
): Found {
  const { claim, evidence } = seeker;
  const { source, cell: address, place } = standing;
  const found: Lookup =
    opened.kind.readCells === null
      ? { kind: "fault", fault: { kind: "no-cells" } }
      : findCell(opened.table(), address);
  if (found.kind === "fault")
    return lost({
      kind: "no-cell",
      claim,
      evidence,
      place,
      source,
      fault: found.fault,
    });
  const { cell } = found;
  const column = cell.column === null ? undefined : opened.source.columns.get(cell.column);
  const unit: CellUnit = {
    unit: column?.unit ?? seeker.unit,
    scale: column?.scale ?? null,
    roundedTo: column?.roundedTo ?? opened.source.roundedTo,
    head: cell.column === null ? null : readColumnHead(cell.column, opened.source.language),
  };
  const figure = seeker.wantsFigure ? cellFigure(cell, unit, opened.source) : null;
  const at = { source, span: cell.span };
  const stood: Stood = {
    kind: "printed",
    source: opened.source,
    span: cell.span,
    text: cell.text,
    anchoring: "stands",
    figure,
  };
  const unread = seeker.wantsFigure && figure === null;
  return {
    stood,
    faults: unread ? [{ kind: "no-figure", claim, evidence, place, at }] : [],
  };
}
