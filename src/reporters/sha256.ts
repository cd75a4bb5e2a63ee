import { once } from "../text/once.ts";

/**
 * SHA-256 (FIPS 180-4) of bytes, or of a text in UTF-8, in lower-case hexadecimal. The pure rooms have no other, and
 * what is told apart by it must stay the same wherever vouch runs.
 */
export function sha256(content: string | Uint8Array): string {
  const { start, rounds } = constants();
  const state = Uint32Array.from(start);
  const blocks = padded(typeof content === "string" ? new TextEncoder().encode(content) : content);
  const words = new Uint32Array(64);
  const view = new DataView(blocks.buffer);
  for (let at = 0; at < blocks.length; at += 64) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(at + index * 4);
    for (let index = 16; index < 64; index += 1) words[index] = nextWord(words, index);
    mix(state, words, rounds);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The fractional parts of the roots of the first primes, as the standard takes them. */
const constants = once(() => {
  const found = primes(64);
  return {
    start: found.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    rounds: found.map((prime) => fraction(Math.cbrt(prime))),
  };
});

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number += 1)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}

function fraction(root: number): number {
  return ((root - Math.floor(root)) * 2 ** 32) >>> 0;
}

function padded(bytes: Uint8Array): Uint8Array {
  const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  blocks.set(bytes);
  blocks[bytes.length] = 0x80;
  const view = new DataView(blocks.buffer);
  view.setUint32(blocks.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(blocks.length - 4, bytes.length * 8);
  return blocks;
}

function nextWord(words: Uint32Array, index: number): number {
  const a = words[index - 15] ?? 0;
  const b = words[index - 2] ?? 0;
  const small = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
  const large = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
  return (words[index - 16] ?? 0) + small + (words[index - 7] ?? 0) + large;
}

function mix(state: Uint32Array, words: Uint32Array, rounds: readonly number[]): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + sum1 + choice + (rounds[index] ?? 0) + (words[index] ?? 0)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const other = (sum0 + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + other) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries())
    state[index] = (state[index] ?? 0) + word;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
