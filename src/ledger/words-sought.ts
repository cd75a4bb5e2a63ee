import type { Selector } from "./case.ts";

/** The words that a selector asks for, as a person is told: a long passage by its two ends. */
export function wordsSought(selector: Selector): string {
  return "exact" in selector ? selector.exact : `${selector.head} … ${selector.tail}`;
}
