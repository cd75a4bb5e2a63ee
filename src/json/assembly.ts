import type { Span } from "../text/span.ts";
import { FaultList } from "./fault-list.ts";
import { Indentation } from "./indentation.ts";
import { addTo, type Frame, type Recovered, recoveredFrame } from "./recovered-value.ts";

/** What may come next in a text. */
export type Next = "value" | "first-item" | "first-key" | "key" | "colon" | "comma" | "end";

/** The value that is put together while a broken text is read: what is open, and what came last. */
export class Assembly {
  protected readonly text: string;
  protected readonly faults: FaultList;
  protected readonly indentation: Indentation;
  /** The objects and lists that are open, the innermost last. */
  protected readonly frames: Frame[] = [];
  protected next: Next = "value";
  protected key: Frame["key"] = null;
  /** The last comma and the last value, as long as nothing came after them. */
  protected comma: Span = { start: 0, end: 0 };
  protected last: Recovered | null = null;
  protected root: Recovered | null = null;
  /** How far the text has been read. */
  protected at = 0;

  readonly #keepsValues: boolean;

  constructor(text: string, keepsValues: boolean) {
    this.text = text;
    this.#keepsValues = keepsValues;
    this.faults = new FaultList(text);
    this.indentation = new Indentation(text);
  }

  protected get top(): Frame | undefined {
    return this.frames.at(-1);
  }

  /** Opens an object or list within the innermost one; a list may have its first items already. */
  protected push(kind: Frame["kind"], at: Span, key: Frame["key"], items: Recovered[] = []): void {
    const open = { start: at.start, end: at.end };
    const common = { open, indent: this.indentation.at(at.start), key };
    this.frames.push(
      kind === "object" ? { kind, members: new Map(), ...common } : { kind, items, ...common },
    );
  }

  /** A comma or colon is missing after what was read last. */
  protected missing(): void {
    const after = this.lastEnd();
    const span = { start: Math.max(0, after - 1), end: after };
    if (this.next === "colon") {
      this.faults.syntax("missing-colon", span, "colon");
      this.next = "value";
    } else this.faults.syntax("missing-comma", span, "comma");
  }

  private lastEnd(): number {
    if (this.next === "colon") return this.key?.span.end ?? this.at;
    return this.last?.node.span.end ?? this.at;
  }

  protected faultBeforeClose(span: Span): void {
    if (this.next === "colon") this.missing();
    const top = this.top;
    const afterComma = this.next === "key" || (this.next === "value" && top?.kind === "array");
    if (afterComma)
      this.faults.syntax(
        "trailing-comma",
        this.comma,
        top?.kind === "array" ? "close-bracket" : "close-brace",
      );
    else if (this.next === "value") this.faults.syntax("missing-value", span, "value");
  }

  protected alignedFrame(kind: Frame["kind"], span: Span): number {
    const indent = this.indentation.at(span.start);
    return this.frames.findLastIndex((frame) => frame.kind === kind && frame.indent === indent);
  }

  protected missingClose(frame: Frame, span: Span): void {
    const expected = frame.kind === "object" ? "close-brace" : "close-bracket";
    this.faults.syntax("missing-close", span, expected, frame.open);
  }

  /** Ends the innermost object or list, and adds it to the one around it. */
  protected pop(end: number): void {
    const frame = this.frames.pop();
    if (frame === undefined) return;
    this.key = frame.key;
    this.add(recoveredFrame(frame, end));
  }

  protected add(value: Recovered): void {
    const top = this.top;
    this.last = value;
    this.next = top === undefined ? "end" : "comma";
    if (top === undefined) this.root = this.#keepsValues ? value : null;
    else if (this.#keepsValues) this.faults.add(addTo(top, this.key, value));
    this.key = null;
  }
}
