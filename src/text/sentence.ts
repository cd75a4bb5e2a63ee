import type { Span } from "./span.ts";

/** How far a sentence is looked for on either side of an offset, in UTF-16 code units. */
const WINDOW = 1500;

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms dr prof gen sen rep gov lt col sgt capt cmdr adm maj rev hon st mt ft jr sr vs no nos art fig vol pp " +
    "approx est dept univ assn jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun " +
    "e.g i.e cf viz ca inc corp co ltd etc"
  ).split(" "),
);

/** Abbreviations that a sentence may also end with: then the next word decides. */
const MAY_END: ReadonlySet<string> = new Set(["inc", "corp", "co", "ltd", "etc", "jr", "sr"]);

/** Words that seldom follow an abbreviation unless a new sentence begins. */
const BEGINNERS =
  /^(?:The|He|She|It|They|In|But|On|At|This|That|These|We|An|And|However|Its|His|Her|Their)\b/;

const STOP = /[.!?…。！？]+["'”’»」』)\]]*|\n/g;

/**
 * The sentence that an offset stands in, without spaces around it. Only so much text is looked at as a
 * person would call one sentence: in text without any stop, a window around the offset.
 */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - WINDOW);
  const to = Math.min(text.length, offset + WINDOW);
  let start = from;
  let end = boundaryAfter(text, from, to);
  while (end <= offset && end < to) {
    start = end;
    end = boundaryAfter(text, start, to);
  }
  return trimmed(text, start, end);
}

/** Every sentence of a text in order, without the spaces between them. */
export function* sentences(text: string): Iterable<Span> {
  let start = 0;
  while (start < text.length) {
    const end = boundaryAfter(text, start, text.length);
    const span = trimmed(text, start, end);
    if (span.end > span.start) yield span;
    start = end;
  }
}

/** Where the sentence ends that begins at an offset: behind its stop and closing marks, or at the limit. */
function boundaryAfter(text: string, start: number, limit: number): number {
  STOP.lastIndex = start;
  for (let match = STOP.exec(text); match !== null; match = STOP.exec(text)) {
    const end = match.index + match[0].length;
    if (end > limit) return limit;
    if (match[0] === "\n") {
      if (endsBlock(text, match.index)) return end;
    } else if (endsSentence(text, match.index, end)) return end;
  }
  return limit;
}

/** An empty line, or a line that begins a heading, an item, a quotation or a row of a table. */
function endsBlock(text: string, at: number): boolean {
  return (
    /^\n[ \t]{0,8}(?:\n|#{1,6} |[-*+>|] ?|\d{1,3}[.)] |$)/.test(text.slice(at, at + 16)) ||
    isHeading(text, at)
  );
}

function isHeading(text: string, lineEnd: number): boolean {
  const head = text.slice(Math.max(0, lineEnd - 200), lineEnd);
  return /^#{1,6} /.test(head.slice(head.lastIndexOf("\n") + 1));
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const next = text.slice(end, end + 24);
  if (next === "") return true;
  if (!/^\s/.test(next) && !/[。！？]/.test(text[stop] ?? "")) return false;
  const after = next.trimStart();
  if (beginsSmall(after)) return false;
  if (text[stop] !== ".") return true;
  const before = text.slice(Math.max(0, stop - 16), stop);
  const { word, isInitials } = wordsAtEnd(before);
  const lower = word.toLowerCase();
  const isInitial = isInitials && word !== "I";
  if (!isInitial && !ABBREVIATIONS.has(lower)) return true;
  if (isInitial ? word.length === 1 : !MAY_END.has(lower)) return false;
  return BEGINNERS.test(after);
}

/** A small letter of the Latin alphabet needs no pattern of all scripts, which takes longer to make than a short text. */
function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}

/** The letters, digits and points at the end of a text, and whether they are one letter, or several with points between. */
function wordsAtEnd(text: string): { readonly word: string; readonly isInitials: boolean } {
  if (/^[\0-\x7f]*$/.test(text)) {
    const word = /[A-Za-z0-9.]*$/.exec(text)?.[0] ?? "";
    return { word, isInitials: /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(word) };
  }
  const word = /[\p{L}\p{N}.]*$/u.exec(text)?.[0] ?? "";
  return { word, isInitials: /^(?:\p{L}\.)*\p{L}$/u.test(word) };
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first] ?? "")) first += 1;
  while (last > first && /\s/.test(text[last - 1] ?? "")) last -= 1;
  return { start: first, end: last };
}
