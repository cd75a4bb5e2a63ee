import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locate, mapJson, nodeAt, spanInString } from "../../src/json/locate.ts";
import { pointerOf, stepsOf } from "../../src/json/pointer.ts";
import { textOf } from "../../src/text/span.ts";

const TEXT = `{
  "claims": [
    { "id": "a", "a/b~c": { "": 1 } },
    { "id": "\\u0062\\n\\"c", "list": [ 50.0, [ ] ] }
  ],
  "claims_again" : null
}`;

function at(text: string, pointer: string, part: "key" | "value"): string | null {
  const span = locate(text, pointer, part);
  return span === null ? null : textOf(text, span);
}

describe("locate", () => {
  it.each([
    ["", TEXT],
    ["/claims/0/id", '"a"'],
    ["/claims/0/a~1b~0c", '{ "": 1 }'],
    ["/claims/0/a~1b~0c/", "1"],
    ["/claims/1/list/0", "50.0"],
    ["/claims/1/list/1", "[ ]"],
    ["/claims_again", "null"],
  ])("finds the value %s", (pointer, text) => {
    expect(at(TEXT, pointer, "value")).toBe(text);
  });

  it("finds keys", () => {
    expect(at(TEXT, "/claims/0/a~1b~0c", "key")).toBe('"a/b~c"');
    expect(at(TEXT, "/claims/1", "key")).toContain('"list"');
  });

  it.each(["/claims/0/unit", "/claims/0/unit/deeper"])(
    "gives the object that lacks %s",
    (pointer) => {
      expect(at(TEXT, pointer, "value")).toBe('{ "id": "a", "a/b~c": { "": 1 } }');
      expect(at(TEXT, pointer, "key")).toBe('{ "id": "a", "a/b~c": { "": 1 } }');
    },
  );

  it.each(["/claims/00", "/claims/-", "/claims/2", "/claims/1e0"])(
    "takes %s for no index",
    (pointer) => {
      expect(nodeAt(mapJson(TEXT), pointer)).toBeNull();
    },
  );

  it.each(["claims", "/a~2", "/~"])("knows that %s is no pointer", (pointer) => {
    expect(locate(TEXT, pointer, "value")).toBeNull();
  });

  it("gives the last use of a key", () => {
    expect(at('{"a": 1, "a": 2}', "/a", "value")).toBe("2");
    expect(at('{"a": 1, "a": 2,}', "/a", "value")).toBe("2");
  });

  it("finds its way in a broken text as parseJson recovers it", () => {
    const broken = TEXT.replace('"a",', '"a"').replace("] ] }", "] ] ");
    expect(at(broken, "/claims/0/a~1b~0c/", "value")).toBe("1");
    expect(at(broken, "/claims/1/list/0", "value")).toBe("50.0");
    expect(at(broken, "/claims_again", "key")).toBe('"claims_again"');
    expect(locate("", "", "value")).toBeNull();
  });

  it("finds every value of any JSON at its pointer", () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }),
        fc.constantFrom(0, 1, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const map = mapJson(text);
          const visit = (part: unknown, steps: readonly string[]): void => {
            const span = locate(map, pointerOf(steps), "value");
            expect(span === null ? undefined : JSON.parse(textOf(text, span))).toEqual(part);
            if (typeof part !== "object" || part === null) return;
            for (const [step, inner] of Object.entries(part)) visit(inner, [...steps, step]);
          };
          visit(JSON.parse(text), []);
        },
      ),
    );
  });

  it("does not fall over nesting of any depth", () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect(locate(text, "/0".repeat(100_000), "value")).toEqual({ start: 64, end: 199_936 });
  });
});

describe("spanInString", () => {
  it("counts an escape as what it stands for", () => {
    const part = (start: number, end: number) => {
      const span = spanInString(TEXT, "/claims/1/id", start, end);
      return span === null ? null : textOf(TEXT, span);
    };
    expect(part(0, 1)).toBe("\\u0062");
    expect(part(1, 3)).toBe('\\n\\"');
    expect(part(3, 4)).toBe("c");
    expect(part(3, 99)).toBe("c");
    expect(part(4, 4)).toBe("");
  });

  it("gives nothing for what is no string", () => {
    expect(spanInString(TEXT, "/claims/1/list/0", 0, 1)).toBeNull();
    expect(spanInString(TEXT, "/nowhere", 0, 1)).toBeNull();
  });

  it("gives back the text of any part of any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(20), fc.nat(20), (value, from, length) => {
        const start = Math.min(from, value.length);
        const end = Math.min(start + length, value.length);
        const text = JSON.stringify([value]);
        const span = spanInString(text, "/0", start, end);
        expect(span).not.toBeNull();
        if (span !== null)
          expect(JSON.parse(`"${textOf(text, span)}"`)).toBe(value.slice(start, end));
      }),
    );
  });
});

describe("stepsOf", () => {
  it("is undone by pointerOf", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(stepsOf(pointerOf(steps))).toEqual(steps);
      }),
    );
  });
});
