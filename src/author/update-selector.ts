import { anchor } from "../anchor/anchor.ts";
import type { SearchText } from "../anchor/search-text.ts";
import type { Selector } from "../ledger/case.ts";
import { countCodePoints } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { Member } from "./ledger-text.ts";
import { selectorFor } from "./selector-for.ts";

/**
 * What must be written into a selector so that it stands at a span: its passage, the context where it is
 * not the same any more or not enough, and its position where it had one. Empty where it stands there already.
 */
export function updateSelector(
  source: SearchText,
  selector: Selector,
  span: Span,
): readonly Member[] {
  const { text } = source;
  const exact = text.slice(span.start, span.end);
  const start = selector.start === null ? null : countCodePoints(text, 0, span.start);
  const end = start === null ? null : start + countCodePoints(exact, 0, exact.length);
  const kept = {
    prefix: text.endsWith(selector.prefix, span.start) ? selector.prefix : "",
    suffix: text.startsWith(selector.suffix, span.end) ? selector.suffix : "",
  };
  const isWhole = kept.prefix === selector.prefix && kept.suffix === selector.suffix;
  const context = isWhole && standsBy(source, { exact, ...kept }, span) ? kept : null;
  const fresh = context ?? selectorFor(source, span);
  const position = start ?? ("start" in fresh ? (fresh.start ?? null) : null);
  const next = {
    exact,
    prefix: fresh.prefix ?? "",
    suffix: fresh.suffix ?? "",
    start: position,
    end: position === null ? null : (end ?? position + countCodePoints(exact, 0, exact.length)),
  };
  return [
    ...changed("exact", selector.exact, next.exact),
    ...changed("prefix", selector.prefix, next.prefix),
    ...changed("suffix", selector.suffix, next.suffix),
    ...changed("start", selector.start, next.start),
    ...changed("end", selector.end, next.end),
  ];
}

function standsBy(
  source: SearchText,
  { exact, prefix, suffix }: Pick<Selector, "exact" | "prefix" | "suffix">,
  span: Span,
): boolean {
  const found = anchor(source, { exact, prefix, suffix, start: null, end: null });
  return found.kind === "stands" && found.span.start === span.start && found.span.end === span.end;
}

/** Context that is empty, and a position that is null, are not written. */
function changed<Value extends string | number | null>(
  key: string,
  before: Value,
  after: Value,
): readonly Member[] {
  if (before === after) return [];
  return [[key, after === "" || after === null ? undefined : after]];
}
