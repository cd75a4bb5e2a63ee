import { anchor } from "../../anchor/anchor.ts";
import type { Anchoring } from "../../anchor/anchoring.ts";
import { type SearchText, searchText } from "../../anchor/search-text.ts";
import { openLedgerText } from "../../author/ledger-text.ts";
import { respanned } from "../../author/rebase.ts";
import type { TextEdit } from "../../author/text-edit.ts";
import { type StandingSpan, standingSpans } from "../../ledger/standing-spans.ts";
import type { Plan } from "../../node/change-case.ts";
import { fileChanges } from "../../node/file-changes.ts";
import type { OpenedCase } from "../../node/open-case.ts";
import { indexLines, positionAt } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import { nothing } from "./nothing.ts";
import type { Choice, ClaimRef, Outcome, Request } from "./request.ts";

/** A span of a claim that does not stand as the ledger has it, and where it may stand. */
interface Astray {
  readonly standing: StandingSpan;
  readonly source: SearchText;
  readonly anchoring: Exclude<Anchoring, { kind: "stands" }>;
}

type Reanchor = Extract<Request, { kind: "reanchor" }>;

/** As many places as a digit can choose from. */
const MOST_PLACES = 9;

/**
 * Plans to make the spans of a claim stand where their texts are now. What moved, or is only set otherwise, is taken;
 * what was edited is offered first, and of several places the reader names one.
 */
export function planReanchor(opened: OpenedCase, { of, choice }: Reanchor): Plan<Outcome> {
  const claim = opened.reading.case.claims.get(of.claim);
  if (claim === undefined) return nothing(`${of.claim} cannot be read any more`);
  const one = { ...opened.reading.case, claims: new Map([[of.claim, claim]]), ignored: [] };
  const astray = standingSpans(one).flatMap((standing) => astrayOf(opened, standing));
  const places = astray.flatMap((span) => {
    const at = placeFor(span, choice);
    return at === null ? [] : [{ span, at }];
  });
  if (places.length > 0) return respan(opened, places);
  const [first] = astray;
  if (first === undefined) return nothing(`${of.claim} stands where the ledger says`);
  return { changes: [], outcome: ask(opened, of, first) };
}

function astrayOf({ texts }: OpenedCase, standing: StandingSpan): readonly Astray[] {
  const text = texts.get(standing.standing.source);
  if (text === undefined) return [];
  const source = searchText(text);
  const anchoring = anchor(source, standing.standing.selector);
  return anchoring.kind === "stands" ? [] : [{ standing, source, anchoring }];
}

/** Where a span is to stand by the reader's choice; null where that does not say. */
function placeFor({ standing, source, anchoring }: Astray, choice: Choice): Span | null {
  if (choice.kind === "certain")
    return anchoring.kind === "moved" || anchoring.kind === "reflowed" ? anchoring.span : null;
  if (choice.span !== standing.name) return null;
  if (choice.kind === "edited") {
    const near = nearestTo(anchoring);
    return near !== null && wordsAt(source, near) === choice.words ? near : null;
  }
  const isSame = anchoring.kind === "ambiguous" && anchoring.candidates.length === choice.count;
  return isSame ? (anchoring.candidates[choice.number] ?? null) : null;
}

/** What is most like the text that is asked for, where that is gone. */
function nearestTo(anchoring: Astray["anchoring"]): Span | null {
  if (anchoring.kind === "edited") return anchoring.span;
  return anchoring.kind === "lost" ? anchoring.nearest : null;
}

function wordsAt({ text }: SearchText, { start, end }: Span): string {
  return text.slice(start, end);
}

function respan(
  { files }: OpenedCase,
  places: readonly { readonly span: Astray; readonly at: Span }[],
): Plan<Outcome> {
  const ledgers = new Map([...files].map(([path, text]) => [path, openLedgerText(text)] as const));
  const ledgerOf = (file: string) => ledgers.get(file) ?? null;
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { span, at } of places) {
    const { file } = span.standing.standing.place;
    const made = respanned(ledgerOf, span.standing.standing, span.source, at);
    if (made === null) return nothing(`${file} is no sound JSON; f says where`);
    edits.set(file, [...(edits.get(file) ?? []), ...made]);
  }
  const names = places.map(({ span, at }) => `${span.standing.name}, ${placeIn(span, at)}`);
  const told = `Re-anchored: ${names.join("; ")}`;
  return { changes: fileChanges(files, edits), outcome: { kind: "done", told } };
}

function placeIn({ source }: Astray, { start }: Span): string {
  return `line ${positionAt(indexLines(source.text), start).line}`;
}

/** What the reader is asked, or told where there is nothing to choose. */
function ask(opened: OpenedCase, of: ClaimRef, span: Astray): Outcome {
  const { anchoring, source, standing } = span;
  const path = opened.reading.case.sources.get(standing.standing.source)?.path ?? "its source";
  switch (anchoring.kind) {
    case "edited":
    case "lost": {
      const near = nearestTo(anchoring);
      if (near === null)
        return { kind: "nothing", told: `${standing.name} is nowhere in ${path}; e opens it` };
      const words = wordsAt(source, near);
      const choice: Choice = { kind: "edited", span: standing.name, words };
      const question = `${whyOf(anchoring)} Take “${words}” at ${placeIn(span, near)}?`;
      return { kind: "offer", question, request: { kind: "reanchor", of, choice } };
    }
    case "ambiguous": {
      const { candidates } = anchoring;
      const places = candidates.slice(0, MOST_PLACES);
      const lines = places.map((at, index) => `${index + 1} ${placeIn(span, at)}`);
      const count = candidates.length;
      const requests = places.map((_, number): Request => {
        const choice: Choice = { kind: "place", span: standing.name, number, count };
        return { kind: "reanchor", of, choice };
      });
      return { kind: "choice", question: `Which one is it? ${lines.join(", ")}`, requests };
    }
    default:
      return { kind: "nothing", told: `${standing.name} contradicts itself; f says how` };
  }
}

function whyOf(anchoring: Extract<Anchoring, { kind: "edited" | "lost" }>): string {
  if (anchoring.kind === "lost") return "It is not there any more.";
  return anchoring.material ? "What it says was changed." : "Its words were changed.";
}
