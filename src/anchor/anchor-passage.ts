import { toCodeUnits } from "../text/code-points.ts";
import { countCodePoints } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { anchorText } from "./anchor-text.ts";
import {
  type Anchoring,
  MOST_CANDIDATES,
  type SoughtPassage,
  type SoughtText,
} from "./anchoring.ts";
import { exactPlaces, foldedPlaces, type Place } from "./places.ts";
import { type SearchText, searchText } from "./search-text.ts";
import type { Difference } from "./word-diff.ts";

/** A passage is no longer than so many UTF-16 code units from its first word to its last. */
const LONGEST = 50_000;

const MOST_PLACES = 1000;

type Found = Extract<Anchoring, { readonly span: Span }>;

/**
 * Finds a passage by its first and its last words: the last words that stand first behind the first ones, or
 * those at the end that is given. What stands between is not asked for: whoever asks so must compare
 * it with something else.
 */
export function anchorPassage(source: SearchText, sought: SoughtPassage): Anchoring {
  const [head, tail] = endsOf(sought);
  const fault = malformed(sought);
  if (fault !== null) return fault;
  for (const placesOf of [exactPlaces, foldedPlaces]) {
    const passages = passagesBetween(
      placesOf(source, head, MOST_PLACES),
      placesOf(source, tail, MOST_PLACES),
      sought.end === null ? null : toCodeUnits(source.codePoints(), sought.end),
    );
    const decided = decide(passages, sought);
    if (decided !== null) return decided;
  }
  return joined(source, anchorText(source, head), tail);
}

/** The first words with the context before them, and the last with the context behind them. */
function endsOf({ head, tail, prefix, suffix, start }: SoughtPassage): [SoughtText, SoughtText] {
  return [
    { exact: head, prefix, suffix: "", start, end: null },
    { exact: tail, prefix: "", suffix, start: null, end: null },
  ];
}

function malformed({ head, tail, start, end }: SoughtPassage): Anchoring | null {
  if (head === "" || tail === "") return { kind: "malformed", problem: "empty" };
  if (start === null || end === null) return null;
  const counted = countCodePoints(head, 0, head.length) + countCodePoints(tail, 0, tail.length);
  const stated = end - start;
  return stated >= counted ? null : { kind: "malformed", problem: "room", stated, counted };
}

interface Passage {
  readonly span: Span;
  readonly isLiteral: boolean;
  readonly isAtStart: boolean;
  readonly isAtEnd: boolean;
}

/** For each head the tail that stands first behind it; also the one at the end that is given. */
function passagesBetween(
  heads: readonly Place[],
  tails: readonly Place[],
  end: number | null,
): readonly Passage[] {
  return heads.flatMap((head) => {
    const reached = tails.filter(
      (tail) => tail.span.start >= head.span.end && tail.span.end - head.span.start <= LONGEST,
    );
    const atEnd = head.isAtPosition ? reached.find((tail) => tail.span.end === end) : undefined;
    const tail = atEnd ?? reached[0];
    if (tail === undefined) return [];
    return [
      {
        span: { start: head.span.start, end: tail.span.end },
        isLiteral: head.isLiteral && tail.isLiteral,
        isAtStart: head.isAtPosition,
        isAtEnd: atEnd !== undefined,
      },
    ];
  });
}

function decide(passages: readonly Passage[], { start }: SoughtPassage): Anchoring | null {
  const here = passages.filter(({ isAtStart }) => isAtStart);
  const [passage, second] = here.length === 1 ? here : passages;
  if (passage === undefined) return null;
  if (second !== undefined) {
    const candidates = passages.slice(0, MOST_CANDIDATES).map(({ span }) => span);
    return { kind: "ambiguous", candidates };
  }
  const { span } = passage;
  if (!passage.isLiteral) return { kind: "reflowed", span };
  return start === null || passage.isAtEnd ? { kind: "stands", span } : { kind: "moved", span };
}

/** What became of a passage of which one end, or both, are not as they were. */
function joined(source: SearchText, first: Anchoring, tail: SoughtText): Anchoring {
  if (!("span" in first)) return first;
  const from = first.span.end;
  const window = source.text.slice(from, first.span.start + LONGEST);
  const within = anchorText(searchText(window), tail);
  const last = within.kind === "ambiguous" ? nearest(within.candidates) : within;
  if (!("span" in last)) return { kind: "lost", nearest: first.span };
  const span = { start: first.span.start, end: from + last.span.end };
  if (first.kind !== "edited" && last.kind !== "edited") return { kind: "moved", span };
  const between: Difference = { kind: "same", text: " … " };
  const diff = [...diffOf(source.text, first), between, ...diffOf(window, last)];
  return { kind: "edited", span, diff, material: isMaterial(first) || isMaterial(last) };
}

function nearest([first]: readonly Span[]): Anchoring {
  return first === undefined ? { kind: "lost", nearest: null } : { kind: "stands", span: first };
}

function diffOf(text: string, found: Found): readonly Difference[] {
  if (found.kind === "edited") return found.diff;
  return [{ kind: "same", text: text.slice(found.span.start, found.span.end) }];
}

function isMaterial(found: Found): boolean {
  return found.kind === "edited" && found.material;
}
