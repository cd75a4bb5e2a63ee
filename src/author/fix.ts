import type { Span } from "../text/span.ts";

/** A part of a file and what is to stand there instead, as a program and as a person counts it. */
export interface FileEdit {
  /** From the root, with `/`. */
  readonly file: string;
  /** Of the canonical text, in UTF-16 code units. */
  readonly span: Span;
  /** Lines and columns from 1, columns in code points, the end exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** Edits that put what a finding tells right. */
export interface Fix {
  /** What it does, in a few words without a full stop. */
  readonly title: string;
  /** What `--take` calls it; several may have one name. */
  readonly name: string;
  /** safe: leaves no doubt. offered: for a person to decide. material: so much so that nothing else may be decided with it. */
  readonly care: "safe" | "offered" | "material";
  readonly edits: readonly FileEdit[];
}
