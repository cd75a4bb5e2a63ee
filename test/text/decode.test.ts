import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical, decode } from "../../src/text/decode.ts";

const utf8 = new TextEncoder();

describe("decode", () => {
  it.each([
    ["plain text", "a\nb", "a\nb"],
    ["line ends of two characters", "a\r\nb\r\n", "a\nb\n"],
    ["line ends of one", "a\rb", "a\nb"],
    ["mixed line ends", "a\r\r\n\nb", "a\n\n\nb"],
    ["a byte order mark", "\ufeffa", "a"],
    ["a mark within", "a\ufeff", "a\ufeff"],
    ["only the first of two marks", "\ufeff\ufeffa", "\ufeffa"],
    ["other scripts", "한국 😀", "한국 😀"],
    ["zero bytes", "a\0b", "a\0b"],
    ["nothing", "", ""],
  ])("gives the canonical text of %s", (_, written, text) => {
    expect(decode(utf8.encode(written))).toEqual({ kind: "text", text });
  });

  it.each([
    ["a byte that begins nothing", [0x61, 0xff, 0x62], 1, 2],
    ["after line ends", [0x61, 0x0d, 0x0a, 0x62, 0x0d, 0x80], 3, 1],
    ["a character cut off", [0x61, 0xe2, 0x82], 1, 2],
    ["a character cut off before others", [0xe2, 0x82, 0x61], 1, 1],
    ["a surrogate", [0xed, 0xa0, 0x80], 1, 1],
    ["too long a form", [0xc0, 0xaf], 1, 1],
    ["after a byte order mark", [0xef, 0xbb, 0xbf, 0x61, 0xff], 1, 2],
    ["Latin-1", [0x43, 0x61, 0x66, 0xe9, 0x20, 0x61], 1, 4],
  ])("tells the place of %s", (_, bytes, line, column) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ kind: "not-utf8", line, column });
  });

  it("counts columns in code points", () => {
    const bytes = Uint8Array.from([...utf8.encode("a\n😀한b"), 0xff]);
    expect(decode(bytes)).toEqual({ kind: "not-utf8", line: 2, column: 4 });
  });

  it("gives back any text, with its line ends made one", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\r", "\n", "é", "😀", "\u2028") }),
        (written) => {
          const text = written.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
          expect(decode(utf8.encode(written))).toEqual({ kind: "text", text });
          expect(canonical(text)).toBe(text);
        },
      ),
    );
  });

  it("finds the first bad byte wherever it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "é", "한", "😀"), { maxLength: 40 }), (letters) => {
        const bytes = Uint8Array.from([...utf8.encode(letters.join("")), 0xfe, 0x61]);
        expect(decode(bytes)).toEqual({ kind: "not-utf8", line: 1, column: letters.length + 1 });
      }),
    );
  });
});
