import { once } from "../../text/once.ts";
import { isSimple } from "./simple-text.ts";

/** A character as a person sees it, and where it begins. */
export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

/** What cuts texts into graphemes. */
export interface GraphemeSegmenter {
  readonly segment: (text: string) => Iterable<Grapheme>;
}

/** Cuts as Intl.Segmenter does, which is made when a text first needs it. */
export function graphemeSegmenter(
  ...given: ConstructorParameters<typeof Intl.Segmenter>
): GraphemeSegmenter {
  const segmenter = once(() => new Intl.Segmenter(...given));
  return {
    segment: (text) =>
      isSimple(text)
        ? Array.from(text, (segment, index) => ({ segment, index }))
        : segmenter().segment(text),
  };
}
