import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fix } from "../../src/author/fix.ts";
import { fixesOf } from "../../src/author/fixes-of.ts";
import { applyEdits } from "../../src/author/text-edit.ts";
import { ALL_CHECKS } from "../../src/checks/all-checks.ts";
import type { Example } from "../../src/checks/check.ts";
import { exampleOf, quantity } from "../../src/checks/example.ts";
import { BROKEN } from "../checks/broken-json.ts";
import { BESIDE, MISTAKES_IN_PLACES } from "../checks/mistakes-in-places.ts";
import { verifyExample } from "../in-memory.ts";
import { MISTAKES } from "../ledger/mistakes.ts";

/** The codes of which the failing example has a fix: one that is lost, or new, changes this list. */
const FIXED = [
  "acceptance-expired",
  "acceptance-stale",
  "cell-missing",
  "check-unknown",
  "check-unnamed",
  "claim-unknown",
  "code-unknown",
  "date-differs",
  "direction-differs",
  "field-unknown",
  "figure-cut",
  "figure-differs",
  "figure-unquoted",
  "json-malformed",
  "key-column-unknown",
  "source-changed",
  "source-truncates",
  "source-unknown",
  "text-ambiguous",
  "text-edited",
  "text-moved",
  "unit-differs",
  "value-unknown",
  "version-missing",
];

function made(files: Example, { edits }: Fix): Example {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const own = byFile.get(path) ?? [];
      if (typeof content !== "string") return [path, content];
      return [path, applyEdits(content, own)];
    }),
  );
}

function fixesIn(files: Example, code: string): readonly Fix[] {
  const verification = verifyExample(files);
  const fixes = fixesOf(verification);
  return verification.findings.filter((one) => one.code === code).flatMap(fixes);
}

function codes(files: Example): readonly string[] {
  return verifyExample(files).findings.map(({ code }) => code);
}

/** How often each code is told after that was told less before. */
function news(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...before];
  return after.filter((code) => {
    const at = left.indexOf(code);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

describe("the fixes of a finding", () => {
  it("are known for these codes", () => {
    const fixed = ALL_CHECKS.filter((check) => fixesIn(check.failing(), check.code).length > 0);
    expect(fixed.map(({ code }) => code).toSorted()).toEqual(FIXED);
  });

  it.each(FIXED)("of %s, made one by one, leave no such finding and nothing else", (code) => {
    const check = ALL_CHECKS.find((one) => one.code === code);
    if (check === undefined) throw new Error("every code has its check");
    const before = check.failing();
    const expected = codes(check.passing());
    for (const fix of fixesIn(before, code)) {
      const after = made(before, fix);
      const told = codes(after);
      expect(told.filter((one) => one === code).length).toBeLessThan(
        codes(before).filter((one) => one === code).length,
      );
      // What a fault hid is told when it is gone; the passing twin of the example tells it too.
      expect(news([...codes(before), ...expected], told)).toEqual([]);
    }
  });
});

describe("what the help says that vouch fix does", () => {
  const all = [...MISTAKES.map(([name, text]) => [name, text] as const), ...MISTAKES_IN_PLACES];
  const files = (text: string): Example => ({ ...BESIDE, "ledger.json": text });
  const promised = all.flatMap(([name, text]) => {
    const verification = verifyExample(files(text));
    const fixes = fixesOf(verification);
    return verification.findings
      .filter(({ help }) => /vouch fix (?:writes it|do it|does it)/.test(help))
      .map((finding) => ({ name, text, code: finding.code, fixes: fixes(finding) }));
  });

  it("is said of many mistakes", () => {
    expect(promised.length).toBeGreaterThan(15);
  });

  it.each(promised.map((one) => [`${one.name}, ${one.code}`, one] as const))(
    "is done: %s",
    (_, { text, code, fixes: [fix, ...others] }) => {
      if (fix === undefined) throw new Error("there is no fix");
      expect(others).toEqual([]);
      expect(fix.care).toBe("safe");
      const count = (given: Example) => codes(given).filter((one) => one === code).length;
      expect(count(made(files(text), fix))).toBeLessThan(count(files(text)));
    },
  );
});

describe("a fix of slips in JSON", () => {
  const MENDED = ["trailing comma", "missing comma", "single quotes", "curly quotes", "bare key"];

  it("is known where the characters alone say what is meant, and safe but for a bare value", () => {
    const known = Object.entries(BROKEN).flatMap(([name, text]) =>
      fixesIn({ "ledger.json": text }, "json-malformed").map(({ care }) => [name, care]),
    );
    expect(known).toEqual([...MENDED.map((name) => [name, "safe"]), ["bare value", "offered"]]);
  });

  it.each([...MENDED, "bare value"])("leaves sound JSON: %s", (name) => {
    const broken = { "ledger.json": BROKEN[name] ?? "" };
    const [fix] = fixesIn(broken, "json-malformed");
    if (fix === undefined) throw new Error("there is a fix");
    expect(codes(made(broken, fix))).toEqual([]);
  });
});

describe("a fix of the words of a ledger", () => {
  const claims = [
    quantity("before", "20 boats"),
    quantity("after", "15 boats"),
    quantity("fall", "25% decline", {
      derivations: [{ relation: "percent_change", from: "befor", to: "after" }],
      plausible: { from: 10.5, to: "40", why: "a bad year" },
    }),
    { id: "other", kind: "quantity", span: { source: "artcle", exact: "15 boats" } },
    { id: "sum", kind: "quantity", derivations: [{ formula: "befor + after" }] },
    quantity("hopeless", "15 boats", { derivations: [{ relation: "same", of: ["zzzzzz"] }] }),
  ];
  const files = exampleOf("From 20 boats to 15 boats, a 25% decline.", claims);

  it("puts right nearly written ids, also in formulas, and figures without quotation marks", () => {
    const verification = verifyExample(files);
    const fixes = verification.findings.flatMap(fixesOf(verification));
    expect(fixes.map(({ title, care }) => [title, care])).toEqual(
      expect.arrayContaining([
        ["Write “before” in place of “befor”", "safe"],
        ["Write “article” in place of “artcle”", "safe"],
        ["Put 10.5 between quotation marks", "safe"],
      ]),
    );
    const all: Fix = { title: "", name: "", care: "safe", edits: fixes.flatMap((f) => f.edits) };
    const text = files["ledger.json"];
    if (typeof text !== "string") throw new Error("the ledger is a text");
    expect(made(files, all)["ledger.json"]).toBe(
      text
        .replaceAll("befor", "before")
        .replaceAll("beforee", "before")
        .replace("artcle", "article")
        .replace(" 10.5", ' "10.5"'),
    );
  });

  it("leaves a field alone that would then stand twice", () => {
    const twice = exampleOf("From 20 boats.", [quantity("boats", "20 boats", { spam: {} })]);
    expect(fixesIn(twice, "field-unknown")).toEqual([]);
  });

  it("says where its edits are, in code points, as the file has its lines", () => {
    const text =
      '{ "version": 1,\n  "sources": {},\n  "claims": [ { "id": "a", "kind": "quantity", "note": "🚢", "figure": 5 } ] }\n';
    const [fix] = fixesIn({ "ledger.json": text }, "figure-unquoted");
    const [edit] = fix?.edits ?? [];
    expect(edit).toMatchObject({
      file: "ledger.json",
      line: 3,
      column: 71,
      endLine: 3,
      endColumn: 72,
      text: '"5"',
    });
    expect(text.slice(edit?.span.start, edit?.span.end)).toBe("5");
  });
});

describe("a fix of a passage", () => {
  const article = "In May 12% came. In June 15% and later 12% came.";

  function found(...given: Parameters<typeof quantity>[]) {
    const files = exampleOf(
      article,
      given.map((one) => quantity(...one)),
    );
    return { files, fixes: fixesIn(files, "text-ambiguous") };
  }

  it("gives context to the one place that no other claim has", () => {
    const may = { span: { source: "article", exact: "12%", prefix: "In May " } };
    const { files, fixes } = found(["may", "12%", may], ["later", "12%"]);
    expect(fixes.map(({ name, care }) => [name, care])).toEqual([["later:1", "safe"]]);
    expect(fixes.map((fix) => made(files, fix)["ledger.json"])).toEqual([
      expect.stringContaining('"prefix": "later "'),
    ]);
  });

  it("is not safe where two claims ask for the place that is left", () => {
    const may = { span: { source: "article", exact: "12%", prefix: "In May " } };
    const { fixes } = found(["may", "12%", may], ["later", "12%"], ["again", "12%"]);
    expect(fixes.map(({ name, care }) => [name, care])).toEqual([
      ["later:1", "offered"],
      ["again:1", "offered"],
    ]);
  });

  it("offers the places where several are left", () => {
    const { fixes } = found(["share", "12%"]);
    expect(fixes.map(({ name, care }) => [name, care])).toEqual([
      ["share:1", "offered"],
      ["share:2", "offered"],
    ]);
  });

  it("is material where what it says was edited, and never safe", () => {
    const span = (exact: string) => ({
      span: {
        source: "article",
        exact,
        prefix: "In the year the port saw ",
        suffix: " call, as its report says.",
      },
    });
    const edited = (exact: string) =>
      fixesIn(
        exampleOf("In the year the port saw twelve large white ships call, as its report says.", [
          quantity("ships", exact, span(exact)),
        ]),
        "text-edited",
      ).map(({ name, care }) => [name, care]);
    expect(edited("thirteen large white ships")).toEqual([["ships", "material"]]);
    expect(edited("twelve large and white ships")).toEqual([["ships", "offered"]]);
  });
});

describe("a fix of a document", () => {
  const article =
    "Amounts fell by 127 billion won.\n\nThey had been at 1,398.5 billion won and came to 1,385.8 billion won, 14.1% less than 127 of them.";
  const files = exampleOf(article, [
    quantity("fall", "fell by 127 billion won", {
      derivations: [{ relation: "difference", from: "before", to: "after" }],
    }),
    quantity("before", "1,398.5 billion won", {
      span: {
        source: "article",
        exact: "1,398.5 billion won",
        prefix: "127 billion won.\n\nThey had been at ",
      },
    }),
    quantity("after", "1,385.8 billion won", {
      span: { source: "article", exact: "1,385.8 billion won", start: 81, end: 100 },
    }),
  ]);

  it("prints the figure that would hold, and brings every span of the ledger along", () => {
    const [fix, ...more] = fixesIn(files, "figure-contradicted");
    if (fix === undefined) throw new Error("there is a repair");
    expect(more).toEqual([]);
    expect(fix).toMatchObject({
      title: "Print “12.7 billion won” in place of “127 billion won”",
      name: "fall/difference",
      care: "offered",
    });
    const after = made(files, fix);
    expect(after["article.md"]).toBe(`${article.replace("127 billion", "12.7 billion")}\n`);
    const { cases, findings } = verifyExample(after);
    expect(cases[0]?.claims.map(({ stood }) => stood)).toMatchObject([
      { text: "fell by 12.7 billion won", anchoring: "stands" },
      { text: "1,398.5 billion won", anchoring: "stands" },
      { text: "1,385.8 billion won", anchoring: "stands" },
    ]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("puts a conflict right that one figure explains", () => {
    const chairs = exampleOf("Three halls have 31 chairs, five such halls 60 chairs.", [
      { id: "hall", kind: "quantity", unit: "chairs" },
      quantity("three", "31 chairs", {
        readings: "strict",
        derivations: [{ formula: "hall * 3" }],
      }),
      quantity("five", "60 chairs", { readings: "strict", derivations: [{ formula: "hall * 5" }] }),
    ]);
    expect(codes(chairs)).toContain("claims-conflict");
    const fixes = fixesIn(chairs, "claims-conflict");
    expect(fixes.map(({ title, care }) => [title, care])).toEqual([
      ["Print “36 chairs” in place of “31 chairs”", "offered"],
    ]);
    for (const fix of fixes) expect(codes(made(chairs, fix))).not.toContain("claims-conflict");
  });
});

describe("whatever is broken in a ledger", () => {
  const claims = [
    quantity("before", "46.8 million boats"),
    quantity("after", "44.9 million boats"),
    quantity("fall", "4.6% decline", {
      derivations: [
        { relation: "percent_change", from: "before", to: "after" },
        { id: "own", formula: "(after - before) / before" },
      ],
      plausible: { from: "1", to: "40", why: "a bad year" },
      evidence: [{ source: "table", cell: { row: "2024", column: "fall" } }],
    }),
    quantity("twelve", "12%", { span: { source: "article", exact: "12%", start: 90, end: 93 } }),
  ];
  const whole = exampleOf(
    "From 46.8 million boats to 44.9 million boats, a 4.6% decline, and 12% here and 12% there.",
    claims,
    {
      sources: { table: { path: "data/table.csv", role: "evidence" } },
      files: { "data/table.csv": "year,fall\n2024,4.1%\n2025,3%\n" },
    },
  );
  const text = whole["ledger.json"];
  if (typeof text !== "string") throw new Error("the ledger is a text");
  const slip = fc.record({
    at: fc.nat(text.length - 1),
    length: fc.nat(3),
    written: fc.constantFrom("", "x", '"', ",", "{", "}", "[", "1", "_", "’", "\n", "\\"),
  });

  it("a fix lies within its files, is not in two minds, and can be made", () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 4 }), (slips) => {
        const broken = slips.reduce(
          (given, { at, length, written }) =>
            given.slice(0, at) + written + given.slice(at + length),
          text,
        );
        const files = { ...whole, "ledger.json": broken };
        const verification = verifyExample(files);
        const fixes = fixesOf(verification);
        for (const finding of verification.findings)
          for (const fix of fixes(finding)) {
            expect(fix.edits.length).toBeGreaterThan(0);
            for (const { file, span } of fix.edits) {
              const content: unknown = Reflect.get(files, file);
              expect(typeof content === "string" && span.end <= content.length).toBe(true);
              expect(span.start).toBeLessThanOrEqual(span.end);
            }
            // Edits that overlap would be thrown.
            const after = made(files, fix);
            if (isSound(broken)) expect(isSound(after["ledger.json"])).toBe(true);
          }
      }),
      { numRuns: 150 },
    );
  });

  it("safe fixes, made one after the other, come to an end", () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        let files: Example = {
          ...whole,
          "ledger.json": slips.reduce(
            (given, { at, length, written }) =>
              given.slice(0, at) + written + given.slice(at + length),
            text,
          ),
        };
        for (let round = 0; ; round += 1) {
          expect(round).toBeLessThan(20);
          const verification = verifyExample(files);
          const [next] = verification.findings
            .flatMap(fixesOf(verification))
            .filter(({ care }) => care === "safe");
          if (next === undefined) break;
          files = made(files, next);
        }
      }),
      { numRuns: 100 },
    );
  });
});

function isSound(text: unknown): boolean {
  try {
    JSON.parse(String(text));
    return true;
  } catch {
    return false;
  }
}
