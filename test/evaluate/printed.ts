import type { Operand } from "../../src/evaluate/operand.ts";
import { ZERO } from "../../src/interval/exact.ts";
import type { Source } from "../../src/ledger/case.ts";
import type { Direction } from "../../src/quantity/figure.ts";
import { readFigure } from "../../src/quantity/read-figure.ts";

/** A source for tests: a document in English. */
export function sourceOf(id: string, rounding: Source["rounding"] = "either"): Source {
  return {
    id,
    place: { file: "case/ledger.json", pointer: `/sources/${id}`, part: "value" },
    path: `case/${id}.md`,
    title: null,
    role: "document",
    format: "plain",
    dated: null,
    language: "en",
    sha256: null,
    rounding,
    readings: null,
    roundedTo: null,
    hedges: new Map(),
    key: null,
    columns: new Map(),
    origin: null,
    retrieved: null,
    note: null,
  };
}

export interface Printing {
  readonly source?: Source;
  readonly direction?: Direction;
  readonly strict?: boolean;
}

/** The operand that a printed figure makes: `printed("a", "46.8 million")`. */
export function printed(key: string, text: string, printing: Printing = {}): Operand {
  const figure = readFigure(text, { language: "en", dated: null, format: "plain" });
  if (figure === null) throw new Error(`no figure in "${text}"`);
  const { source = sourceOf("document"), direction, strict = false } = printing;
  return {
    key,
    source,
    span: { start: 0, end: text.length },
    text,
    figure: direction === undefined ? figure : { ...figure, direction },
    rounding: source.rounding,
    offset: ZERO,
    strict,
    mayBeCut: true,
  };
}
