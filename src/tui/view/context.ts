import type { CheckResult, Input } from "../../evaluate/result.ts";
import type { Unit } from "../../quantity/unit.ts";
import { positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { Catalogue, Entry } from "../state/catalogue.ts";
import { inWords } from "../state/claim-text.ts";
import type { Look } from "../text/theme.ts";

/** What the lines of a claim are made from. */
export interface Context {
  readonly catalogue: Catalogue;
  readonly entry: Entry;
  readonly look: Look;
  readonly width: number;
}

/** Another claim of the same case, or "case/claim" of another one. */
export function otherEntry({ catalogue, entry }: Context, key: string): Entry | null {
  const own = catalogue.find(`${entry.owner.case.name}/${key}`);
  return own ?? catalogue.find(key) ?? null;
}

/** What a claim or a piece of evidence is called in a sentence: its printed text, else its id in words. */
export function nameIn(context: Context, check: CheckResult | null): (key: string) => string {
  return (key) => {
    const input = check?.inputs.find((other) => other.key === key);
    if (input?.text !== null && input !== undefined) return input.text.replaceAll(/\s+/g, " ");
    const other = key === context.entry.id ? context.entry : otherEntry(context, key);
    return other === null ? inWords(key.split("/").at(-1) ?? key) : other.text;
  };
}

/** The unit in which a claim or a piece of evidence is told. */
export function unitIn(context: Context, check: CheckResult): (key: string) => Unit {
  return (key) =>
    check.inputs.find((input) => input.key === key)?.unit ?? context.entry.result.unit;
}

/** What a source of this case, or "case/source" of another one, is called: its title, else its path. */
export function sourceName({ catalogue, entry }: Context, id: string): string {
  const [name, of = ""] = id.split("/");
  const other = catalogue.cases.find((one) => one.case.name === name);
  const source = entry.owner.case.sources.get(id) ?? other?.case.sources.get(of);
  return source?.title ?? source?.path ?? id;
}

/** Where a span stands, as short as a reader of this case needs it: "line 12" of the document, "cards, line 2" elsewhere. */
export function placeInWords(context: Context, source: string, span: Span): string {
  const read = context.entry.owner.sources.get(source);
  if (read === undefined) return source;
  const line = `line ${positionAt(read.lines, span.start).line}`;
  const role = context.entry.owner.case.sources.get(source)?.role;
  return role === "document" ? line : `${source}, ${line}`;
}

/** Where an input stands; an implied claim stands nowhere. */
export function inputPlace(context: Context, input: Input): string {
  return input.at === null ? "implied" : placeInWords(context, input.at.source, input.at.span);
}
