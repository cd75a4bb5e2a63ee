import { countCodePoints } from "../text/line-index.ts";
import { type Anchoring, MOST_CANDIDATES, SHORT, type SoughtText } from "./anchoring.ts";
import { byChangedContext } from "./changed-context.ts";
import { byContext, byEditAtPosition, byLikeness } from "./edited.ts";
import { exactPlaces, foldedPlaces, type Place, textAtPosition } from "./places.ts";
import type { SearchText } from "./search-text.ts";

/**
 * Finds the span of a canonical text that a selector with all of its words means, in steps that each ask
 * less: where it stands, elsewhere with its context, folded, with changed context, nearly.
 */
export function anchorText(text: SearchText, sought: SoughtText): Anchoring {
  const fault = malformed(sought);
  if (fault !== null) return fault;
  const here = textAtPosition(text, sought);
  if (here !== null) return { kind: "stands", span: here };
  return (
    byEditAtPosition(text, sought) ??
    decide(exactPlaces(text, sought, MOST_CANDIDATES), sought) ??
    decide(foldedPlaces(text, sought, MOST_CANDIDATES), sought) ??
    byContext(text, sought) ??
    byChangedContext(text, sought) ??
    byLikeness(text, sought) ?? { kind: "lost", nearest: null }
  );
}

function malformed({ exact, start, end }: SoughtText): Anchoring | null {
  if (exact === "") return { kind: "malformed", problem: "empty" };
  if (start === null || end === null) return null;
  const counted = countCodePoints(exact, 0, exact.length);
  const stated = end - start;
  return stated === counted ? null : { kind: "malformed", problem: "length", stated, counted };
}

/** What places with the whole context mean: one is decisive, several are not unless the position is that of one. */
function decide(places: readonly Place[], sought: SoughtText): Anchoring | null {
  const [first, ...others] = places.filter((place) => place.isAtPosition);
  const [place, second] = first !== undefined && others.length === 0 ? [first] : places;
  if (place === undefined) return null;
  if (second !== undefined)
    return { kind: "ambiguous", candidates: places.map(({ span }) => span) };
  if (!place.isLiteral) return { kind: "reflowed", span: place.span };
  if (place.isAtPosition || sought.start === null) return { kind: "stands", span: place.span };
  const isBare = sought.prefix === "" && sought.suffix === "";
  // A short text that is not where it was, with no context to tell it by, may be another one.
  if (isBare && sought.exact.length < SHORT) return { kind: "lost", nearest: place.span };
  return { kind: "moved", span: place.span };
}
