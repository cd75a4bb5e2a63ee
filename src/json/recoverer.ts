import type { Span } from "../text/span.ts";
import { Assembly } from "./assembly.ts";
import { DEEPEST, type JsonFault } from "./json-fault.ts";
import { type Frame, type Recovery, recoveredScalar, takeBack } from "./recovered-value.ts";
import { type Token, tokenAt, valueOfWord } from "./tokens.ts";

/** One pass over the tokens of a text, with the open objects and lists on a stack of its own. */
export class Recoverer extends Assembly {
  readonly #byIndent: boolean;
  #ignoredDepth = 0;

  /** @param byIndent whether indentation decides which bracket is missing */
  constructor(text: string, byIndent: boolean, keepsValues: boolean) {
    super(text, keepsValues);
    this.#byIndent = byIndent;
  }

  read(): Recovery {
    let token = tokenAt(this.text, 0);
    if (token.kind === "end") {
      this.faults.syntax("empty", { start: 0, end: 0 }, "value");
      return { value: undefined, root: null, faults: this.faults.all };
    }
    while (token.kind !== "end" && !this.#isOver(token) && !this.faults.isFull) {
      this.at = token.end;
      this.#take(token);
      token = tokenAt(this.text, this.at);
    }
    while (token.kind === "comment" && !this.faults.isFull) {
      this.faults.syntax("comment", token, "nothing");
      token = tokenAt(this.text, token.end);
    }
    if (this.frames.length > 0) this.#endOfText();
    else if (token.kind !== "end" && !this.faults.isFull)
      this.faults.syntax("text-after-end", { start: token.start, end: this.text.length }, "end");
    else if (this.root === null && this.faults.all.length === 0)
      this.faults.syntax("empty", { start: 0, end: 0 }, "value");
    return { value: this.root?.value, root: this.root?.node ?? null, faults: this.faults.all };
  }

  /** Whether a whole value has been read; a text with a colon after it is none. */
  #isOver(token: Token): boolean {
    const isKey =
      token.kind === "mark" && token.mark === ":" && typeof this.root?.value === "string";
    return this.next === "end" && !isKey;
  }

  #take(token: Token): void {
    if (this.#byIndent) this.#closeOutdented(token);
    if (token.kind === "comment") this.faults.syntax("comment", token, "nothing");
    else if (this.#ignoredDepth > 0) this.#ignore(token);
    else if (token.kind === "mark") this.#takeMark(token.mark, token);
    else if (token.kind === "string") this.#takeText(token, token.value, token.faults);
    else if (token.kind === "word") this.#takeWord(token, token.text);
  }

  #takeMark(mark: string, span: Span): void {
    if (mark === "{" || mark === "[") this.#open(mark, span);
    else if (mark === "}" || mark === "]") this.#close(mark, span);
    else if (mark === ",") this.#takeComma(span);
    else this.#takeColon(span);
  }

  #takeWord(token: Span, word: string): void {
    if (this.next === "first-key" || this.next === "key") {
      this.faults.syntax("unquoted-key", token, "double-quote");
      this.#takeText(token, word, []);
      return;
    }
    const { value, end, fault } = valueOfWord(this.text, token.start, word);
    if (this.next === "comma" || this.next === "colon") {
      this.missing();
      if (this.next === "comma" && this.top?.kind === "object") {
        this.next = "key";
        this.#takeWord(token, word);
        return;
      }
    }
    if (fault !== null) this.faults.add([fault]);
    this.at = end;
    this.add(recoveredScalar(value, { start: token.start, end }, this.key?.span ?? null));
  }

  #takeText(span: Span, value: string, faults: readonly JsonFault[]): void {
    if (this.next === "comma" || this.next === "colon") this.missing();
    if (this.next === "comma") this.next = this.top?.kind === "object" ? "key" : "value";
    this.faults.add(faults);
    if (this.next !== "first-key" && this.next !== "key") {
      this.add(recoveredScalar(value, span, this.key?.span ?? null));
      return;
    }
    this.key = { name: value, span: { start: span.start, end: span.end } };
    this.next = "colon";
  }

  #takeComma(span: Span): void {
    const top = this.top;
    if (this.next !== "comma" || top === undefined) {
      this.faults.syntax("missing-value", span, this.next === "key" ? "key" : "value");
      if (top === undefined || this.next === "first-item" || this.next === "first-key") return;
    }
    this.comma = span;
    this.key = null;
    this.next = top?.kind === "object" ? "key" : "value";
  }

  #takeColon(span: Span): void {
    if (this.next === "colon") {
      this.next = "value";
      return;
    }
    const top = this.top;
    const last = this.last;
    const isAfterValue = this.next === "comma" || this.next === "end";
    if (!isAfterValue || typeof last?.value !== "string") {
      this.faults.syntax("unexpected-mark", span, this.next === "comma" ? "comma" : "value");
      return;
    }
    // A text followed by a colon where a value stood: the brace before that text is missing.
    const at = last.node.span;
    this.faults.syntax("missing-open", at, "open-brace");
    const key = top === undefined ? null : takeBack(top);
    this.push("object", at, key);
    this.key = { name: last.value, span: at };
    this.next = "value";
  }

  #open(mark: "{" | "[", span: Span): void {
    this.#makeRoom(mark, span);
    if (this.frames.length === DEEPEST) {
      this.#ignoredDepth = 1;
      this.faults.add([
        {
          kind: "too-deep",
          limit: DEEPEST,
          span: { start: span.start, end: span.end },
        },
      ]);
      return;
    }
    this.push(mark === "{" ? "object" : "array", span, this.key);
    this.key = null;
    this.next = mark === "{" ? "first-key" : "first-item";
  }

  /** Sees to it that a value may stand here: a comma, a colon, a closing brace or an opening bracket may be missing. */
  #makeRoom(mark: "{" | "[", span: Span): void {
    if (this.next === "colon") this.missing();
    const top = this.top;
    const wantsKey = this.next === "key" || this.next === "first-key" || this.next === "comma";
    if (top?.kind === "object" && wantsKey) {
      const last = this.last;
      const inList = this.frames.at(-2)?.kind === "array";
      if (inList && mark === "{") {
        this.missingClose(top, span);
        this.pop(last?.node.span.end ?? span.start);
        this.next = "value";
      } else if (this.next === "key" && last !== null && typeof last.value === "object") {
        this.faults.syntax("missing-open", last.node.span, "open-bracket");
        this.push("array", last.node.span, takeBack(top), [last]);
        this.next = "value";
      } else {
        this.faults.syntax("missing-value", span, "key");
        this.key = { name: "", span };
        this.next = "value";
      }
    } else if (this.next === "comma") {
      this.missing();
      this.next = "value";
    }
  }

  #close(mark: "}" | "]", span: Span): void {
    const kind = mark === "}" ? "object" : "array";
    if (kind === "array" && this.#listWasNotOpened(span)) return;
    const depth = this.#frameThatCloses(kind, span);
    if (depth < 0) {
      this.faults.syntax("unexpected-close", span, this.next === "comma" ? "comma" : "value");
      return;
    }
    this.faultBeforeClose(span);
    while (this.frames.length > depth + 1) {
      const top = this.top;
      if (top !== undefined) this.missingClose(top, span);
      this.pop(this.last?.node.span.end ?? span.start);
    }
    this.pop(span.end);
  }

  /** Takes a closing bracket for the end of a list whose opening bracket is missing, where it looks so. */
  #listWasNotOpened(span: Span): boolean {
    const top = this.top;
    const last = this.last;
    if (top?.kind !== "object") return false;
    if (this.next === "value") {
      this.faults.syntax("missing-open", span, "open-bracket");
      this.push("array", span, this.key);
    } else if (this.#byIndent && this.next === "comma" && typeof last?.value === "object") {
      if (!this.indentation.isFirst(span.start) || this.alignedFrame("array", span) !== -1)
        return false;
      this.faults.syntax("missing-open", last.node.span, "open-bracket");
      this.push("array", last.node.span, takeBack(top), [last]);
    } else return false;
    this.pop(span.end);
    return true;
  }

  /** Ends what was opened on a line that is indented as far as that of a new member, or farther. */
  #closeOutdented(token: Token): void {
    const isMember =
      token.kind === "string" || (token.kind === "mark" && "{[".includes(token.mark));
    if (!isMember || !this.indentation.isFirst(token.start)) return;
    if (this.next !== "key" && this.next !== "value") return;
    const indent = this.indentation.at(token.start);
    for (let top = this.top; this.frames.length > 1; top = this.top) {
      if (top === undefined || top.indent < indent || this.key !== null) return;
      this.missingClose(top, token);
      this.pop(this.comma.start);
      this.next = this.top?.kind === "object" ? "key" : "value";
    }
  }

  /** Which open frame a closing mark belongs to; −1 for none. */
  #frameThatCloses(kind: Frame["kind"], span: Span): number {
    const nearest = this.frames.findLastIndex((frame) => frame.kind === kind);
    if (!this.#byIndent || !this.indentation.isFirst(span.start)) return nearest;
    const aligned = this.alignedFrame(kind, span);
    return aligned === -1 ? nearest : aligned;
  }

  #endOfText(): void {
    const innermost = this.top;
    const end = { start: this.text.length, end: this.text.length };
    if (!this.faults.isFull && innermost !== undefined) {
      if (this.next === "value" || this.next === "key") this.faultBeforeClose(end);
      this.missingClose(innermost, end);
    }
    while (this.frames.length > 0) this.pop(this.at);
  }

  /** Passes over what is nested too deep. */
  #ignore(token: Token): void {
    if (token.kind !== "mark") return;
    if (token.mark === "{" || token.mark === "[") this.#ignoredDepth += 1;
    else if (token.mark === "}" || token.mark === "]") this.#ignoredDepth -= 1;
    if (this.#ignoredDepth === 0)
      this.add(
        recoveredScalar(null, { start: token.start, end: token.end }, this.key?.span ?? null),
      );
  }
}
