import { describe, expect, it } from "vitest";
import { type Anchoring, anchor, type Sought } from "../../src/anchor/anchor.ts";
import { searchText } from "../../src/anchor/search-text.ts";
import { textOf } from "../../src/text/span.ts";

const TEXT = `Coupang said last month that 33.7 million customers were affected.

Approvals fell from 46.8 million in the two weeks before the announcement to 44.9 million
afterward, a 4.1% decline. The president said: “those people are not afraid of punishment at all”.

In 2019 the same firm saw a rise, then a 4.1% decline, in 146.8 million cases.

The total is 12,700 won. The total is 12,700 won.`;

/** Any outcome that no verdict may rest on. */
const NO_PASS = /^(?:lost|edited|ambiguous|malformed)/;

interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

function sought(exact: string, context: Context = {}): Sought {
  const { prefix = "", suffix = "", start = null, end = null } = context;
  return { exact, prefix, suffix, start, end };
}

/** What became of a selector in a text, in short: the kind, and the text of the span. */
function told(text: string, exact: string, context: Context = {}): string {
  const anchoring: Anchoring = anchor(text, sought(exact, context));
  switch (anchoring.kind) {
    case "stands":
    case "moved":
    case "reflowed":
      return `${anchoring.kind}: ${textOf(text, anchoring.span)}`;
    case "edited":
      return `edited${anchoring.material ? ", material" : ""}: ${textOf(text, anchoring.span)}`;
    case "ambiguous":
      return `ambiguous: ${anchoring.candidates.length}`;
    case "lost":
      return `lost: ${anchoring.nearest === null ? "-" : textOf(text, anchoring.nearest)}`;
    case "malformed":
      return `malformed: ${anchoring.problem}`;
  }
}

describe("a text that stands", () => {
  it.each([
    ["without context, once", "33.7 million", {}, "stands: 33.7 million"],
    ["at its position", "33.7 million", { start: 29, end: 41 }, "stands: 33.7 million"],
    ["twice, with a prefix", "4.1% decline", { prefix: "afterward, a " }, "stands: 4.1% decline"],
    ["twice, with a suffix", "4.1%", { suffix: " decline, in" }, "stands: 4.1%"],
    ["twice, with its position", "4.1%", { start: 171, end: 175 }, "stands: 4.1%"],
    [
      "with typography in its context",
      "those people",
      { prefix: 'said: "' },
      "stands: those people",
    ],
    [
      "with a line end in its context",
      "afterward, a 4.1%",
      { prefix: "44.9 million " },
      "stands: afterward, a 4.1%",
    ],
  ])("%s", (_, exact, context, expected) => {
    expect(told(TEXT, exact, context)).toBe(expected);
  });

  it("is found at offsets that count code points", () => {
    const text = `😀😀 ${TEXT}`;
    expect(told(text, "4.1%", { start: 174, end: 178 })).toBe("stands: 4.1%");
    expect(told(text, "4.1%", { start: 176, end: 180 })).toBe("ambiguous: 2");
  });
});

describe("a text that moved", () => {
  it.each([
    ["its context decides", "4.1%", { prefix: "afterward, a ", start: 5, end: 9 }, "moved: 4.1%"],
    ["it is there once", "33.7 million", { start: 5, end: 17 }, "moved: 33.7 million"],
    ["a short text without context is not told", "4.9 million", { start: 5, end: 16 }, "lost: -"],
    [
      "a short text at another place without context",
      "In 2019",
      { start: 5, end: 12 },
      "lost: In 2019",
    ],
    [
      "one side of its context is new",
      "46.8 million in the two weeks",
      { prefix: "a new head: ", suffix: " before the announcement" },
      "moved: 46.8 million in the two weeks",
    ],
    [
      "both sides are new, and it is long",
      "Approvals fell from 46.8 million in the two weeks",
      { prefix: "a new head: ", suffix: ", a new tail" },
      "moved: Approvals fell from 46.8 million in the two weeks",
    ],
    [
      "both sides are new, and it is not long",
      "46.8 million in the",
      { prefix: "a new head: ", suffix: ", a new tail" },
      "lost: 46.8 million in the",
    ],
    [
      "a short text in a new context",
      "33.7",
      { prefix: "more than ", suffix: " billion" },
      "lost: 33.7",
    ],
    [
      "a short text with one side new",
      "33.7",
      { prefix: "last month that ", suffix: " billion" },
      "lost: 33.7",
    ],
  ])("%s", (_, exact, context, expected) => {
    expect(told(TEXT, exact, context)).toBe(expected);
  });

  it("keeps its place when a paragraph comes between it and the context of the next one", () => {
    const context = { prefix: "were affected.\n\n", suffix: " fell from 46.8" };
    expect(told(TEXT, "Approvals", context)).toBe("stands: Approvals");
    const longer = TEXT.replace("affected.\n\n", "affected.\n\nA new paragraph.\n\n");
    expect(told(longer, "Approvals", context)).toBe("moved: Approvals");
    const glued = TEXT.replace("affected.\n\n", "affected. Now ");
    expect(told(glued, "Approvals", context)).toMatch(NO_PASS);
  });

  it.each([
    [
      "a scale word after it",
      "Approvals fell from 46.8",
      " million in the two weeks",
      " billion in the two weeks",
    ],
    [
      "a unit after it",
      "Approvals fell from 46.8",
      "% in the two weeks",
      " points in the two weeks",
    ],
    ["a hedge before it", "46.8 million approvals", "There were nearly ", "There were over "],
    ["a sign of money before it", "46.8 million in all", "They paid $", "They paid €"],
  ])("is no move when what belongs to it changed: %s", (_, exact, asked, found) => {
    const isAfter = asked.startsWith(" ") || asked.startsWith("%");
    const [head, tail] = ["As the report has it, ", " and so it was until the end"];
    const text = isAfter ? `${head}${exact}${found}${tail}` : `${head}${found}${exact}${tail}`;
    const context = isAfter ? { prefix: head, suffix: asked } : { prefix: asked, suffix: tail };
    expect(told(text, exact, context)).toMatch(/^edited, material/);
    const kept = text.replace(found, asked);
    expect(told(kept, exact, context)).toBe(`stands: ${exact}`);
  });

  it("stands up to a negation in the paragraph that went from before it", () => {
    const text = "A first one, and a new one.\n\nThe fall was 46.8 million approvals.";
    const context = { prefix: "it did not.\n\nThe fall was ", suffix: " approvals." };
    expect(told(text, "46.8 million", context)).toBe("moved: 46.8 million");
  });

  it("is no move when a negation came or went beside it", () => {
    const context = { prefix: "those people are ", suffix: "”" };
    const exact = "afraid of punishment at all";
    expect(told(TEXT, exact, context)).toMatch(/^edited, material/);
    expect(told(TEXT.replace("are not", "are"), exact, context)).toBe(`stands: ${exact}`);
  });
});

describe("a text that is there more than once", () => {
  it.each([
    ["without context", "4.1% decline", {}, "ambiguous: 2"],
    ["with equal context", "12,700 won", { prefix: "The total is " }, "ambiguous: 2"],
    ["with context of neither", "4.1% decline", { prefix: "surprisingly, a " }, "ambiguous: 2"],
    ["with context of one", "12,700 won", { suffix: ". The total" }, "stands: 12,700 won"],
  ])("%s", (_, exact, context, expected) => {
    expect(told(TEXT, exact, context)).toBe(expected);
  });

  it("lists its first places only", () => {
    expect(told("4.1% ".repeat(1000), "4.1%")).toBe("ambiguous: 20");
  });
});

describe("a text that is part of another word or figure", () => {
  it.each([
    ["digits before", "46.8 million", "now 146.8 million"],
    ["digits after", "4.1", "now 4.15 of"],
    ["decimals after", "46", "now 46.8 million"],
    ["decimals before", "8 million", "now 46.8 million"],
    ["groups after", "12", "now 12,700 won"],
    ["groups after a narrow space", "12", "now 12\u202f700 won"],
    ["a sign before", "4.1%", "now -4.1% of"],
    ["a minus sign before", "4.1%", "now −4.1% of"],
    ["a negation before", "able to pay", "was unable to pay"],
    ["letters after", "5 m", "now 5 million"],
  ])("is not taken for it: %s", (_, exact, text) => {
    expect(told(text, exact)).toMatch(NO_PASS);
    expect(
      told(text, exact, { start: text.indexOf(exact), end: text.indexOf(exact) + exact.length }),
    ).toMatch(NO_PASS);
  });

  it.each([
    ["a range", "5 percent", "of 3–5 percent"],
    ["a compound", "U.S.", "a U.S.-listed firm"],
    ["a sign of money", "1.2bn", "of $1.2bn."],
    ["the end of a sentence", "46", "It was 46."],
    ["a list", "46", "It was 46, 47"],
    ["Korean particles", "127억", "모두 127억원이다"],
  ])("is taken for it: %s", (_, exact, text) => {
    expect(told(text, exact)).toBe(`stands: ${exact}`);
  });
});

describe("a text that is the same when folded", () => {
  const reflowed = TEXT.replaceAll(" ", "\n").replaceAll("“", '"').replaceAll("”", '"');
  it.each([
    ["a short one", "33.7 million", {}, "reflowed: 33.7\nmillion"],
    ["with its context", "4.1% decline", { prefix: "afterward, a " }, "reflowed: 4.1%\ndecline"],
    ["twice", "4.1% decline", {}, "ambiguous: 2"],
    ["one that has no space", "4.1%", { prefix: "afterward, a " }, "stands: 4.1%"],
    [
      "a quotation",
      "“those people are not afraid of punishment at all”",
      {},
      'reflowed: "those\npeople\nare\nnot\nafraid\nof\npunishment\nat\nall"',
    ],
  ])("%s", (_, exact, context, expected) => {
    expect(told(reflowed, exact, context)).toBe(expected);
  });

  it.each([
    ["a power", "10² people", "10 2 people"],
    ["a fraction", "½ of them", "1/2 of them"],
    ["a joined figure", "1 000 people", "1000 people"],
  ])("is no other text: %s", (_, exact, text) => {
    expect(told(text, exact)).toMatch(NO_PASS);
  });
});

describe("a text that was edited, shown by its context", () => {
  it.each([
    ["a digit", "4.6%", { prefix: "afterward, a ", suffix: " decline" }, "edited, material: 4.1%"],
    [
      "a scale word",
      "46.8 billion",
      { prefix: "fell from ", suffix: " in the" },
      "edited, material: 46.8 million",
    ],
    [
      "with one side alone",
      "48.6 million",
      { prefix: "fell from " },
      "edited, material: 46.8 million",
    ],
    [
      "with the other side alone",
      "48.6 million",
      { suffix: " in the two weeks" },
      "edited, material: 46.8 million",
    ],
    [
      "words only",
      "A total is",
      { prefix: "cases.\n\n", suffix: " 12,700 won. The" },
      "edited: The total is",
    ],
    [
      "a negation",
      "are afraid of",
      { prefix: "those people ", suffix: " punishment" },
      "edited, material: are not afraid of",
    ],
  ])("%s", (_, exact, context, expected) => {
    expect(told(TEXT, exact, context)).toBe(expected);
  });

  it("is told word by word", () => {
    const context = { prefix: "those people ", suffix: " of punishment" };
    const anchoring = anchor(TEXT, sought("are afraid", context));
    expect(anchoring.kind === "edited" && anchoring.diff).toEqual([
      { kind: "same", text: "are " },
      { kind: "added", text: "not " },
      { kind: "same", text: "afraid" },
    ]);
  });

  it("is told with the words that others were put between", () => {
    const quay = "The quay is 324 metres long";
    expect(told("It ended. The old long quay is 324 metres long.", quay)).toBe(
      "edited: The old long quay is 324 metres long",
    );
    expect(told("It ended. The quay is 324 metres and more long.", quay)).toMatch(
      /: The quay is 324 metres and more long$/,
    );
  });

  it("is none where the text was pushed along a little", () => {
    const text = "The harbour moved 46.8 million tonnes.";
    const placed = { start: 18, end: 37 };
    expect(told(`Also. ${text}`, "46.8 million tonnes", placed)).toBe("moved: 46.8 million tonnes");
    expect(told(text.replace("46.8", "64.8"), "46.8 million tonnes", placed)).toBe(
      "edited, material: 64.8 million tonnes",
    );
  });

  it("is told by its position when it is copied elsewhere with its context", () => {
    const sentence = "As many as 4.1% of them left the town.";
    const text = `First. ${sentence} Then.`;
    const start = text.indexOf("4.1%");
    const context = { prefix: "As many as ", suffix: " of them left", start, end: start + 4 };
    const copied = `${text} ${sentence}`;
    expect(told(copied, "4.1%", context)).toBe("stands: 4.1%");
    expect(told(copied.replace("4.1", "4.6"), "4.1%", context)).toBe("edited, material: 4.6%");
    expect(told(`Then. ${sentence}`, "4.1%", context)).toBe("moved: 4.1%");
  });

  it("is not passed at a copy elsewhere", () => {
    const sentence = "The accounts of 33.7 million people were open to all.";
    const copied = `First. ${sentence} Then.\n\nLater. ${sentence} Last.`;
    const changed = copied.replace("33.7", "33.9");
    const context = { prefix: "First. ", suffix: " Then." };
    expect(told(copied, sentence, context)).toBe(`stands: ${sentence}`);
    expect(told(changed, sentence, context)).toMatch(/^edited, material: .*33\.9/);
  });
});

describe("a text that was edited, found by its likeness", () => {
  const exact = "those people are not afraid of punishment at all";
  it.each([
    ["a negation less", TEXT.replace("not ", ""), "edited, material"],
    ["a digit", TEXT.replace("afraid", "afraid 2"), "edited, material"],
    ["another word", TEXT.replace("afraid", "scared"), "edited: those people are not scared"],
    [
      "words more",
      TEXT.replace("afraid", "in the least afraid"),
      "edited, material: the least afraid",
    ],
    ["the rest of the paragraph gone", exact.slice(0, 40), "edited, material: those people"],
    ["something else", "A report about another thing altogether, with no such words.", "lost: -"],
  ])("%s", (_, text, expected) => {
    expect(told(text, exact).slice(0, expected.length)).toBe(expected);
  });

  it.each([
    ["a text without end", "the ".repeat(100_000)],
    ["one letter", "a".repeat(400_000)],
    ["spaces", " ".repeat(400_000)],
    ["line ends", "\n".repeat(400_000)],
  ])("does not fall over %s", (_, text) => {
    expect(told(text, `${"the ".repeat(20)}end of it`)).toMatch(NO_PASS);
    expect(told(text, exact)).toBe("lost: -");
  });
});

describe("a selector that contradicts itself", () => {
  it.each([
    ["nothing", "", {}, "malformed: empty"],
    [
      "a length that is not that of the text",
      "4.1%",
      { start: 170, end: 175 },
      "malformed: length",
    ],
    ["code units for code points", "😀", { start: 0, end: 2 }, "malformed: length"],
  ])("%s", (_, exact, context, expected) => {
    expect(told(TEXT, exact, context)).toBe(expected);
  });
});

describe("many selectors in one text", () => {
  it("takes a text made ready once", () => {
    const source = searchText(TEXT);
    expect(anchor(source, sought("33.7 million"))).toEqual({
      kind: "stands",
      span: { start: 29, end: 41 },
    });
    expect(anchor(source, sought("33.8 million"))).toMatchObject({
      kind: "edited",
      material: true,
    });
  });
});
