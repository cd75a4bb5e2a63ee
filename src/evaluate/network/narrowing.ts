import {
  FloatRange,
  setEverything,
  setPower,
  setProduct,
  setQuotient,
  setRoot,
} from "./float-range.ts";
import { type Layout, OPERATION } from "./layout.ts";
import { floats } from "./numbers.ts";
import { addDown, addUp } from "./outward.ts";
import { SORT } from "./sort.ts";
import { Trail } from "./trail.ts";

/** A side narrowed by less than this share of the width is not worth telling the neighbours. */
const WORTH = 1e-6;

const SPARE = 8;

/**
 * The ranges of all nodes while relations narrow them: the one mutable thing of the network. Ends are
 * float64 rounded outward and taken as closed, so that what becomes empty here is empty indeed.
 */
export class Narrowing {
  readonly layout: Layout;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly trail: Trail;
  /** The nodes that the last constraint narrowed by enough to tell are the first `changes` of these. */
  readonly changed: number[] = [];
  changes = 0;
  /** The node that has nothing left, or −1. */
  empty = -1;
  private readonly scratch = new FloatRange();

  constructor(layout: Layout) {
    this.layout = layout;
    this.low = floats(layout.low.length);
    this.low.set(layout.low);
    this.high = floats(layout.high.length);
    this.high.set(layout.high);
    // Most relations narrow what they tie about three times.
    this.trail = new Trail(layout.nodes, layout.constraints.length * 3 + SPARE);
  }

  /** Forward through the operations of a constraint and backward again (HC4); false when a node has nothing left. */
  revise(constraint: number): boolean {
    const { first } = this.layout;
    const start = first[constraint] ?? 0;
    const end = first[constraint + 1] ?? 0;
    this.changes = 0;
    for (let at = start; at < end; at += 1) if (!this.forward(at)) return false;
    for (let at = end - 1; at >= start; at -= 1) if (!this.backward(at)) return false;
    return true;
  }

  /** Takes back everything since the trail had that length. */
  undo(length: number): void {
    const { trail, low, high } = this;
    for (let at = trail.length - 1; at >= length; at -= 1) {
      const slot = trail.slotAt(at);
      (slot % 2 === 0 ? low : high)[slot >> 1] = trail.beforeAt(at);
    }
    trail.cut(length);
    this.empty = -1;
  }

  /** Leaves a node only what lies in the range; `by` is the operation that says so, −1 for a figure. */
  narrow(node: number, from: number, to: number, by: number): boolean {
    this.scratch.low = from;
    this.scratch.high = to;
    return this.meet(node, by);
  }

  /** Leaves a node only what lies in the scratch range: a range that is passed on by value would be allocated each time. */
  private meet(node: number, by: number): boolean {
    const { low, high, trail } = this;
    const from = this.scratch.low;
    const to = this.scratch.high;
    const sort = this.layout.sort[node];
    const lowBefore = low[node] ?? 0;
    const highBefore = high[node] ?? 0;
    const newLow = sort === SORT.integer ? Math.ceil(from) : from;
    const newHigh = sort === SORT.integer ? Math.floor(to) : to;
    const raises = newLow > lowBefore;
    const lowers = newHigh < highBefore;
    if (!raises && !lowers) return true;
    if (sort === SORT.constant) {
      // A written number does not give way; only what excludes it counts.
      if (newLow <= highBefore && newHigh >= lowBefore) return true;
      if (newLow > highBefore) trail.push(node * 2, low, by);
      else trail.push(node * 2 + 1, high, by);
      this.empty = node;
      return false;
    }
    const width = (highBefore - lowBefore) * WORTH;
    if (raises) {
      trail.push(node * 2, low, by);
      low[node] = newLow;
    }
    if (lowers) {
      trail.push(node * 2 + 1, high, by);
      high[node] = newHigh;
    }
    if ((raises ? newLow : lowBefore) > (lowers ? newHigh : highBefore)) {
      this.empty = node;
      return false;
    }
    const isWorth =
      (raises && (lowBefore === -Infinity || newLow - lowBefore > width)) ||
      (lowers && (highBefore === Infinity || highBefore - newHigh > width));
    if (isWorth) {
      this.changed[this.changes] = node;
      this.changes += 1;
    }
    return true;
  }

  private forward(at: number): boolean {
    const { layout, low, high, scratch } = this;
    const left = layout.left[at] ?? 0;
    const right = layout.right[at] ?? 0;
    switch (layout.operation[at]) {
      case OPERATION.add:
        this.setSum(left, right);
        break;
      case OPERATION.subtract:
        this.setDifference(left, right);
        break;
      case OPERATION.multiply:
        setProduct(scratch, this, left, right);
        break;
      case OPERATION.divide:
        setQuotient(scratch, this, left, right);
        break;
      case OPERATION.minimum:
        scratch.low = Math.min(low[left] ?? 0, low[right] ?? 0);
        scratch.high = Math.min(high[left] ?? 0, high[right] ?? 0);
        break;
      case OPERATION.maximum:
        scratch.low = Math.max(low[left] ?? 0, low[right] ?? 0);
        scratch.high = Math.max(high[left] ?? 0, high[right] ?? 0);
        break;
      default:
        this.setResult(at, low[left] ?? 0, high[left] ?? 0);
    }
    return this.meet(layout.out[at] ?? 0, at);
  }

  /** What an operation of one operand gives. */
  private setResult(at: number, al: number, ah: number): void {
    const { layout, scratch } = this;
    switch (layout.operation[at]) {
      case OPERATION.same:
        scratch.low = al;
        scratch.high = ah;
        break;
      case OPERATION.negate:
        scratch.low = -ah;
        scratch.high = -al;
        break;
      case OPERATION.absolute:
        scratch.low = al > 0 ? al : ah < 0 ? -ah : 0;
        scratch.high = Math.max(-al, ah);
        break;
      case OPERATION.size:
        this.setSize(layout.out[at] ?? 0, al, ah);
        break;
      case OPERATION.power:
        setPower(scratch, al, ah, layout.exponent[at] ?? 1);
        break;
      case OPERATION["at-least"]:
        scratch.low = al;
        scratch.high = Infinity;
        break;
      case OPERATION["at-most"]:
        scratch.low = -Infinity;
        scratch.high = ah;
        break;
      default:
        setRoot(scratch, al, ah, layout.exponent[at] ?? 1);
    }
  }

  private setSum(a: number, b: number): void {
    const { low, high, scratch } = this;
    scratch.low = addDown(low[a] ?? 0, low[b] ?? 0);
    scratch.high = addUp(high[a] ?? 0, high[b] ?? 0);
  }

  private setDifference(a: number, b: number): void {
    const { low, high, scratch } = this;
    scratch.low = addDown(low[a] ?? 0, -(high[b] ?? 0));
    scratch.high = addUp(high[a] ?? 0, -(low[b] ?? 0));
  }

  /** What is either a range or its opposite, on the side of zero where `other` lies. */
  private setSize(other: number, al: number, ah: number): void {
    const { scratch } = this;
    const least = al > 0 ? al : ah < 0 ? -ah : 0;
    const most = Math.max(-al, ah);
    const isPositive = (this.low[other] ?? 0) >= 0;
    const isNegative = (this.high[other] ?? 0) <= 0;
    scratch.low = isPositive ? least : -most;
    scratch.high = isNegative ? -least : most;
  }

  private backward(at: number): boolean {
    const { layout, low, high, scratch } = this;
    const out = layout.out[at] ?? 0;
    const left = layout.left[at] ?? 0;
    const right = layout.right[at] ?? 0;
    switch (layout.operation[at]) {
      case OPERATION.add:
        this.setDifference(out, right);
        if (!this.meet(left, at)) return false;
        this.setDifference(out, left);
        return this.meet(right, at);
      case OPERATION.subtract:
        this.setSum(out, right);
        if (!this.meet(left, at)) return false;
        this.setDifference(left, out);
        return this.meet(right, at);
      case OPERATION.multiply:
        setQuotient(scratch, this, out, right);
        if (!this.meet(left, at)) return false;
        setQuotient(scratch, this, out, left);
        return this.meet(right, at);
      case OPERATION.divide:
        setProduct(scratch, this, out, right);
        if (!this.meet(left, at)) return false;
        setQuotient(scratch, this, left, out);
        return this.meet(right, at);
      case OPERATION.minimum: {
        const from = low[out] ?? 0;
        return this.narrow(left, from, Infinity, at) && this.narrow(right, from, Infinity, at);
      }
      case OPERATION.maximum: {
        const to = high[out] ?? 0;
        return this.narrow(left, -Infinity, to, at) && this.narrow(right, -Infinity, to, at);
      }
      default:
        this.setInverse(at, left, low[out] ?? 0, high[out] ?? 0);
        return this.meet(left, at);
    }
  }

  private setInverse(at: number, left: number, zl: number, zh: number): void {
    const { layout, scratch } = this;
    const exponent = layout.exponent[at] ?? 1;
    switch (layout.operation[at]) {
      case OPERATION.same:
        scratch.low = zl;
        scratch.high = zh;
        break;
      case OPERATION.negate:
        scratch.low = -zh;
        scratch.high = -zl;
        break;
      case OPERATION["at-least"]:
        scratch.low = -Infinity;
        scratch.high = zh;
        break;
      case OPERATION["at-most"]:
        scratch.low = zl;
        scratch.high = Infinity;
        break;
      case OPERATION.absolute:
        this.setSize(left, Math.max(0, zl), zh);
        break;
      case OPERATION.size:
        this.setSize(left, zl, zh);
        break;
      case OPERATION.power:
        if (exponent < 1) setEverything(scratch);
        else {
          setRoot(scratch, zl, zh, exponent);
          if (exponent % 2 === 0) this.setSize(left, scratch.low, scratch.high);
        }
        break;
      default:
        setPower(scratch, exponent % 2 === 0 ? Math.max(0, zl) : zl, zh, exponent);
    }
  }
}
