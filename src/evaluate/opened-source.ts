import { type SearchText, searchText } from "../anchor/search-text.ts";
import type { Selector, Source } from "../ledger/case.ts";
import { parseIsoDay } from "../quantity/calendar.ts";
import type { Scan, ScanOptions } from "../quantity/figure.ts";
import { scan } from "../quantity/scan.ts";
import type { Table } from "../table/read-table.ts";
import { once } from "../text/once.ts";
import { type Passage, readPassage } from "./quotations/passage.ts";
import { NO_CELLS, SOURCE_KINDS, type SourceKind } from "./source-kinds.ts";

/** A source whose text is there; its figures and its cells are read when they are first asked for. */
export interface OpenedSource {
  readonly source: Source;
  readonly kind: SourceKind;
  /** Canonical text. */
  readonly text: string;
  /** Whether a figure of it may be read as cut where no rounding is declared. */
  readonly mayBeCut: boolean;
  readonly searched: () => SearchText;
  /** Its words, for quotations to be held against. */
  readonly passage: () => Passage;
  readonly scanned: () => Scan;
  /** Its cells; none for a source that is prose. */
  readonly table: () => Table;
}

/** @param announced the selectors that will be asked for in it: all of them are found at once. */
export function openSource(
  source: Source,
  text: string,
  announced: readonly Selector[] = [],
): OpenedSource {
  const kind = SOURCE_KINDS[source.format];
  return {
    source,
    kind,
    text,
    mayBeCut: true,
    searched: once(() => searchText(text, announced)),
    passage: once(() => readPassage(text, kind.prose)),
    scanned: once(() => scan(text, scanOptionsOf(source))),
    table: once(() => kind.readCells?.(text, source.key) ?? NO_CELLS),
  };
}

/** How the figures of a source are to be read. */
export function scanOptionsOf(source: Source): ScanOptions {
  return {
    language: source.language,
    dated: source.dated === null ? null : parseIsoDay(source.dated),
    format: SOURCE_KINDS[source.format].prose,
    hedges: source.hedges,
  };
}
