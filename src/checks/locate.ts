import type { JudgedConflict } from "../evaluate/network/judged-network.ts";
import type { ClaimResult } from "../evaluate/result.ts";
import { SOURCE_KINDS } from "../evaluate/source-kinds.ts";
import type { JsonMap } from "../json/json-map.ts";
import { locate, mapJson, spanInString } from "../json/locate.ts";
import type { Case, Place, Source } from "../ledger/case.ts";
import type { LoadedLedgerFile, LoadedSource } from "../ledger/loaded.ts";
import { indexLines, type LineIndex, positionAt } from "../text/line-index.ts";
import { sentenceAt } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Context } from "./check.ts";
import { excerptOf } from "./excerpt.ts";
import type { Location } from "./finding.ts";

/** The texts that findings point into. All are canonical, so lines and columns are those of the files. */
export interface Texts {
  readonly ledgers: readonly LoadedLedgerFile[];
  readonly sources: readonly LoadedSource[];
}

/** Makes what a check asks while it words a fault; a text is indexed when a finding first points into it. */
export function contextOf(
  given: Case,
  results: ReadonlyMap<string, ClaimResult>,
  texts: Texts,
  conflicts: readonly JudgedConflict[] = [],
  inOtherCase: Context["inOtherCase"] = () => null,
): Context {
  const ledgerText = textsByPath(texts.ledgers);
  const sourceText = textsByPath(texts.sources);
  const indexOfLedger = remember((path) => indexOf(ledgerText, path));
  const indexOfSource = remember((path) => indexOf(sourceText, path));
  const mapOfLedger = remember((path) => mapOf(ledgerText, path));
  const pathOf = (source: string): string => given.sources.get(source)?.path ?? "";

  const locateInLedger = (file: string, span: Span | null): Location => {
    const lines = indexOfLedger(file);
    if (lines === null || span === null) return locateFile(file);
    return locationIn(file, lines, span, wholeLine(lines.text, span.start));
  };

  return {
    case: given,
    results,
    conflicts,
    locate: (place) => locateInLedger(place.file, spanOfPlace(mapOfLedger(place.file), place)),
    locateWithin: (place, start, end) => {
      const map = mapOfLedger(place.file);
      const within = map === null ? null : spanInString(map, place.pointer, start, end);
      return locateInLedger(place.file, within ?? spanOfPlace(map, place));
    },
    locateInLedger,
    locateSpan: (source, span) => {
      const path = pathOf(source);
      const lines = indexOfSource(path);
      if (lines === null) return locateFile(path);
      return locationIn(path, lines, span, around(lines.text, span, given.sources.get(source)));
    },
    locateFile,
    inOtherCase,
    textAt: (source, span) => (sourceText.get(pathOf(source)) ?? "").slice(span.start, span.end),
  };
}

function locateFile(file: string, line = 1, column = 1): Location {
  return { file, line, column, endLine: line, endColumn: column, excerpt: null };
}

function locationIn(file: string, lines: LineIndex, span: Span, around: Span): Location {
  const start = positionAt(lines, span.start);
  const end = positionAt(lines, span.end);
  return {
    file,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    excerpt: excerptOf(lines.text, around, span),
  };
}

/** The sentences that a span of prose touches; in a table or in JSON its lines. */
function around(text: string, span: Span, source: Source | undefined): Span {
  const last = Math.max(span.start, span.end - 1);
  const unit =
    source !== undefined && SOURCE_KINDS[source.format].readCells !== null ? wholeLine : sentenceAt;
  const first = unit(text, span.start);
  return { start: first.start, end: last < first.end ? first.end : unit(text, last).end };
}

function spanOfPlace(map: JsonMap | null, place: Place): Span | null {
  return map === null ? null : locate(map, place.pointer, place.part);
}

function wholeLine(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, end: end === -1 ? text.length : end };
}

function textsByPath(
  files: readonly (LoadedLedgerFile | LoadedSource)[],
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of files) if (file.kind === "loaded") texts.set(file.path, file.text);
  return texts;
}

function indexOf(texts: ReadonlyMap<string, string>, path: string): LineIndex | null {
  const text = texts.get(path);
  return text === undefined ? null : indexLines(text);
}

function mapOf(texts: ReadonlyMap<string, string>, path: string): JsonMap | null {
  const text = texts.get(path);
  return text === undefined ? null : mapJson(text);
}

function remember<T>(make: (path: string) => T): (path: string) => T {
  const made = new Map<string, T>();
  return (path) => {
    const known = made.get(path);
    if (known !== undefined) return known;
    const value = make(path);
    made.set(path, value);
    return value;
  };
}
