import { describe, expect, it } from "vitest";
import type { Finding, Location } from "../../src/checks/finding.ts";
import { contextOf } from "../../src/checks/locate.ts";
import type { Case, Source } from "../../src/ledger/case.ts";
import { decode } from "../../src/text/decode.ts";
import { verifyExample } from "../in-memory.ts";

const LEDGER =
  '{\r\n  "claims": [\r\n    { "id": "he\\u0069ght", "note": "\u{1F5FC} tall" }\r\n  ]\r\n}\r\n';
const ARTICLE = "# Towers\r\n\r\nThe \u{1F5FC} tower is 324 metres tall. It has 7 floors.\r\n";

function canonical(text: string): string {
  const decoded = decode(new TextEncoder().encode(`\ufeff${text}`));
  return decoded.kind === "text" ? decoded.text : "";
}

const ARTICLE_TEXT = canonical(ARTICLE);
const TABLE = "row,metres\na. b,324\nc. d,330\n";

function source(id: string, path: string, format: Source["format"]): Source {
  return {
    id,
    path,
    format,
    place: { file: "claims/t/ledger.json", pointer: `/sources/${id}`, part: "value" },
    role: "evidence",
    title: null,
    dated: null,
    language: "en",
    sha256: null,
    rounding: "either",
    readings: null,
    roundedTo: null,
    hedges: new Map(),
    key: null,
    columns: new Map(),
    origin: null,
    retrieved: null,
    note: null,
  };
}

const GIVEN: Case = {
  name: "t",
  folder: "claims/t",
  readings: "all",
  sources: new Map([
    ["article", source("article", "claims/t/article.md", "markdown")],
    ["table", source("table", "claims/t/table.csv", "csv")],
    ["gone", source("gone", "claims/t/gone.txt", "plain")],
  ]),
  claims: new Map(),
  relations: [],
  ignored: [],
};

const context = contextOf(GIVEN, new Map(), {
  ledgers: [{ kind: "loaded", path: "claims/t/ledger.json", text: canonical(LEDGER) }],
  sources: [
    { kind: "loaded", path: "claims/t/article.md", text: ARTICLE_TEXT, sha256: "" },
    { kind: "loaded", path: "claims/t/table.csv", text: TABLE, sha256: "" },
    { kind: "fault", path: "claims/t/gone.txt", fault: { kind: "missing" } },
  ],
});

function place(pointer: string, part: "value" | "key" = "value") {
  return { file: "claims/t/ledger.json", pointer, part };
}

function positions({ line, column, endLine, endColumn }: Location) {
  return [line, column, endLine, endColumn];
}

function underlined({ excerpt }: Location): string | null {
  return excerpt === null ? null : excerpt.text.slice(excerpt.start, excerpt.end);
}

describe("a place in a ledger file", () => {
  it("has the line and column of the file as it is, in spite of BOM and CRLF", () => {
    const found = context.locate(place("/claims/0/note"));
    expect(positions(found)).toEqual([3, 36, 3, 44]);
    expect(underlined(found)).toBe('"\u{1F5FC} tall"');
  });

  it("may be a key, or a part of a string with escapes", () => {
    expect(underlined(context.locate(place("/claims/0/id", "key")))).toBe('"id"');
    expect(underlined(context.locateWithin(place("/claims/0/id"), 2, 4))).toBe("\\u0069g");
  });

  it("shows its line without the indentation", () => {
    const found = context.locate(place("/claims/0/id", "key"));
    expect(found.excerpt?.text).toBe('{ "id": "he\\u0069ght", "note": "\u{1F5FC} tall" }');
  });

  it("of several lines is marked up to the end of the first, but ends where it ends", () => {
    const found = context.locate(place("/claims"));
    expect(positions(found)).toEqual([2, 13, 4, 4]);
    expect(underlined(found)).toBe("[");
  });

  it("is the file as a whole where the file was not read", () => {
    const found = context.locate({ file: "claims/t/more.json", pointer: "/0", part: "value" });
    expect(found).toEqual({
      file: "claims/t/more.json",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      excerpt: null,
    });
  });
});

describe("a span of a source", () => {
  it("has its sentence around it, and columns in code points", () => {
    const start = ARTICLE_TEXT.indexOf("324");
    const found = context.locateSpan("article", { start, end: start + 10 });
    expect(positions(found)).toEqual([3, 16, 3, 26]);
    expect(found.excerpt?.text).toBe("The \u{1F5FC} tower is 324 metres tall.");
    expect(underlined(found)).toBe("324 metres");
  });

  it("that touches two sentences shows both", () => {
    const start = ARTICLE_TEXT.indexOf("tall");
    const found = context.locateSpan("article", { start, end: start + 8 });
    expect(underlined(found)).toBe("tall. It");
    expect(found.excerpt?.text).toContain("It has 7 floors.");
  });

  it("in a table has its line around it", () => {
    const start = TABLE.indexOf("330");
    const found = context.locateSpan("table", { start, end: start + 3 });
    expect(positions(found)).toEqual([3, 6, 3, 9]);
    expect(found.excerpt?.text).toBe("c. d,330");
  });

  it("of a source that was not read is the file", () => {
    const found = context.locateSpan("gone", { start: 5, end: 9 });
    expect([found.file, found.line, found.excerpt]).toEqual(["claims/t/gone.txt", 1, null]);
    expect(context.textAt("gone", { start: 5, end: 9 })).toBe("");
  });
});

describe("the pipeline", () => {
  const ledger = JSON.stringify({
    version: 1,
    sources: { article: { path: "article.md", role: "document" } },
    claims: [
      {
        id: "height",
        kind: "quantity",
        span: { source: "article", exact: "324 metres" },
        plausible: { to: "300", why: "the permit" },
      },
    ],
  });

  function place(article: string): Finding["location"] | undefined {
    const { findings } = verifyExample({ "ledger.json": ledger, "article.md": article });
    return findings.find(({ code }) => code === "value-implausible")?.location;
  }

  it("points at the same line and column with BOM and CRLF as without", () => {
    const plain = "# Towers\n\nThe tower is 324 metres tall.\n";
    expect(place(plain)?.line).toBe(3);
    expect(place(`\ufeff${plain.replaceAll("\n", "\r\n")}`)).toEqual(place(plain));
  });
});
