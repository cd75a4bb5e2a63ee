import { classOf, isDigit, isLetter, isWordPart, NEWLINE, SPACE } from "./characters.ts";
import type { Quotation } from "./figure.ts";

/** An opening mark that waits for its closing one. */
interface Opened {
  readonly start: number;
  readonly innerStart: number;
  readonly closes: string;
  /** A single mark that never closes was an apostrophe, and no quotation. */
  readonly isSingle: boolean;
  readonly continues: boolean;
}

/** Where the last paragraph ended within a quotation, and the mark that had opened it. */
interface LeftOpen {
  readonly mark: string;
  readonly end: number;
}

/** Nobody nests deeper; and what a hundred thousand opening marks enclose would be told a hundred thousand times. */
const DEEPEST = 12;
const LONGEST_GAP = 40;
/** Line ends, and the marks of a Markdown quotation. */
const BETWEEN_PARAGRAPHS = /^[\s>]*$/;

/** Marks that only ever open or close, with their partners. A partner may differ by country: „ “ and „ ”. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‟", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["‹", "›"],
  ["「", "」"],
  ["『", "』"],
  ["‚", "‘’"],
  ["‘", "’"],
  ["‛", "’"],
]);

/**
 * Finds quotations while the scanner walks: told of each quotation mark and each end of a paragraph, in
 * order. Each mark is pushed and popped at most once, so a text of opening marks alone costs linear time.
 */
export class QuotationTracker {
  readonly #text: string;
  readonly #found: Quotation[] = [];
  #stack: Opened[] = [];
  #leftOpen: LeftOpen | null = null;
  /** How many open marks wait for each closing mark, so that a mark without partner costs no search. */
  readonly #waiting = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes the mark at an offset and gives the offset behind it. */
  mark(at: number): number {
    const mark = this.#text[at] ?? "";
    if (mark === "`") return this.#backticks(at);
    if (mark === "'" && this.#text[at + 1] === "'" && this.#isWaiting("''"))
      return this.#close(at, "''");
    if (mark === '"') return this.#straightDouble(at);
    if (mark === "'") return this.#straightSingle(at);
    if (mark === "’") return this.#curlySingle(at);
    if (this.#isWaiting(mark) && this.#closesHere(mark, at)) return this.#close(at, mark);
    const closes = PAIRS.get(mark);
    if (closes !== undefined) {
      if (mark === "‘" && this.#isElision(at)) return at + 1;
      return this.#open(at, 1, closes, mark === "‘" || mark === "‛" || mark === "‚");
    }
    if (mark === "»") return this.#open(at, 1, "«", false);
    return at + 1;
  }

  /** Ends all that is open: a quotation never runs over the end of its paragraph. */
  paragraphEnd(at: number): void {
    if (this.#stack.length === 0) return;
    const end = this.#trimmed(at);
    const outer = this.#stack[0];
    const mark = this.#text[outer?.start ?? 0] ?? "";
    this.#leftOpen = outer === undefined || outer.isSingle ? null : { mark, end };
    for (const opened of this.#stack) this.#drop(opened, end);
    this.#stack = [];
    this.#waiting.clear();
  }

  /** Whether a quotation is open whose mark stands at an offset again: the next line of a long one. */
  reopens(at: number): boolean {
    const mark = this.#text[at] ?? "";
    const closes = mark === '"' ? '"' : PAIRS.get(mark);
    return closes !== undefined && mark !== "‘" && this.#isWaiting(closes);
  }

  /** All quotations in the order in which they begin, each with its depth. */
  finish(): readonly Quotation[] {
    this.paragraphEnd(this.#text.length);
    const ordered = this.#found.toSorted(
      (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
    );
    const ends: number[] = [];
    return ordered.map((quotation) => {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= quotation.span.start) ends.pop();
      ends.push(quotation.span.end);
      return { ...quotation, depth: ends.length - 1 };
    });
  }

  #straightDouble(at: number): number {
    const isOpen = this.#isWaiting('"');
    const before = this.#text.charCodeAt(at - 1);
    if (!isOpen && isDigit(before)) return at + 1;
    const next = classOf(this.#text.charCodeAt(at + 1));
    const opensHere = next !== SPACE && next !== NEWLINE && this.#isBeforeWord(at);
    if (isOpen && !(opensHere && !this.#isTight(at))) return this.#close(at, '"');
    return opensHere || (!isOpen && next !== SPACE) ? this.#open(at, 1, '"', false) : at + 1;
  }

  #straightSingle(at: number): number {
    const isOpen = this.#isWaiting("'");
    const next = this.#text.charCodeAt(at + 1);
    if (isOpen && !isWordPart(next) && !this.#isBeforeWord(at)) return this.#close(at, "'");
    if (isOpen || !this.#isBeforeWord(at) || !isLetter(next) || this.#isElision(at)) return at + 1;
    return this.#open(at, 1, "'", true);
  }

  #curlySingle(at: number): number {
    const next = this.#text.charCodeAt(at + 1);
    if (!this.#isWaiting("’")) return at + 1;
    if (isWordPart(next) || this.#isBeforeWord(at) || this.#isPossessive(at)) return at + 1;
    return this.#close(at, "’");
  }

  /** "the dogs’ bone" within single marks: a plural's apostrophe, if a mark that can close follows soon. */
  #isPossessive(at: number): boolean {
    if (this.#text[at - 1] !== "s" || !/^ \p{Ll}/u.test(this.#text.slice(at + 1, at + 3)))
      return false;
    const rest = this.#text.slice(at + 1, at + 161);
    const line = rest.split("\n", 1)[0] ?? "";
    return /^[^‘]*[\p{L}\p{N}.,!?]’(?!\p{L})/u.test(line);
  }

  #backticks(at: number): number {
    if (this.#text[at + 1] !== "`") return at + 1;
    return this.#open(at, 2, "''", false);
  }

  #closesHere(mark: string, at: number): boolean {
    return mark !== "‘" || !isLetter(this.#text.charCodeAt(at + 1));
  }

  /** At the beginning of a word: what stands before is no letter, digit or closing mark. */
  #isBeforeWord(at: number): boolean {
    if (at === 0) return true;
    const before = this.#text.charCodeAt(at - 1);
    const kind = classOf(before);
    return kind === SPACE || kind === NEWLINE || "([{—–-/“‘\"'".includes(this.#text[at - 1] ?? "");
  }

  /** A mark directly behind an opening one closes it when nothing else can. */
  #isTight(at: number): boolean {
    return "—–-/".includes(this.#text[at - 1] ?? " ");
  }

  /** ’90s, ’em, ’tis: an apostrophe that stands for letters left out. */
  #isElision(at: number): boolean {
    return /^(?:\d|(?:em|tis|twas|til|n|cause|bout|round)\b)/i.test(
      this.#text.slice(at + 1, at + 7),
    );
  }

  #isWaiting(closes: string): boolean {
    return (this.#waiting.get(closes) ?? 0) > 0;
  }

  #open(at: number, length: number, closes: string, isSingle: boolean): number {
    const continues = this.#goesOn(at);
    this.#leftOpen = null;
    if (this.#stack.length === DEEPEST && !this.#forgetApostrophe()) return at + length;
    this.#stack.push({ start: at, innerStart: at + length, closes, isSingle, continues });
    for (const mark of marksOf(closes)) this.#waiting.set(mark, (this.#waiting.get(mark) ?? 0) + 1);
    return at + length;
  }

  /** Takes the oldest single mark that nothing has closed for an apostrophe. */
  #forgetApostrophe(): boolean {
    const index = this.#stack.findIndex(({ isSingle }) => isSingle);
    const [forgotten] = index === -1 ? [] : this.#stack.splice(index, 1);
    if (forgotten === undefined) return false;
    this.#noLongerWait(forgotten);
    return true;
  }

  #noLongerWait({ closes }: Opened): void {
    for (const mark of marksOf(closes)) this.#waiting.set(mark, (this.#waiting.get(mark) ?? 1) - 1);
  }

  /** Whether a mark opens again, at the head of a paragraph, what the paragraph before left open. */
  #goesOn(at: number): boolean {
    const left = this.#leftOpen;
    if (left === null || left.mark !== this.#text[at] || at - left.end > LONGEST_GAP) return false;
    return BETWEEN_PARAGRAPHS.test(this.#text.slice(left.end, at));
  }

  /** Closes the innermost quotation that waits for the mark; what stands open inside it ends there. */
  #close(at: number, mark: string): number {
    for (;;) {
      const opened = this.#stack.pop();
      if (opened === undefined) return at + 1;
      this.#noLongerWait(opened);
      if (marksOf(opened.closes).includes(mark)) {
        const end = at + mark.length;
        const span = { start: opened.start, end };
        this.#found.push({
          span,
          inner: { start: opened.innerStart, end: at },
          depth: 0,
          closed: true,
          continues: opened.continues,
        });
        return end;
      }
      this.#drop(opened, at);
    }
  }

  #drop(opened: Opened, end: number): void {
    if (opened.isSingle || end <= opened.innerStart) return;
    const span = { start: opened.start, end };
    const inner = { start: opened.innerStart, end };
    this.#found.push({ span, inner, depth: 0, closed: false, continues: opened.continues });
  }

  #trimmed(at: number): number {
    let end = at;
    while (
      end > 0 &&
      (classOf(this.#text.charCodeAt(end - 1)) === SPACE ||
        classOf(this.#text.charCodeAt(end - 1)) === NEWLINE)
    )
      end -= 1;
    return end;
  }
}

/** "''" is one mark; "“”" are two that both close. */
function marksOf(closes: string): readonly string[] {
  return closes === "''" ? [closes] : [...closes];
}
