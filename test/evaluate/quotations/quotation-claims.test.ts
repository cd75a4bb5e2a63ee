import { describe, expect, it } from "vitest";
import { verifyExample } from "../../in-memory.ts";

/** A case with one quotation; its article quotes the words, its evidence is a speech. */
function told(article: string, speech: string, claim: object): readonly string[] {
  const ledger = {
    version: 1,
    sources: {
      article: { path: "article.md", role: "document", dated: "2026-03-02", language: "en" },
      speech: { path: "speech.txt", role: "evidence", dated: "2026-03-01", language: "en" },
    },
    claims: [{ id: "words", kind: "quotation", ...claim }],
  };
  const { cases, findings } = verifyExample({
    "ledger.json": JSON.stringify(ledger),
    "article.md": article,
    "speech.txt": speech,
  });
  const [result] = cases[0]?.claims ?? [];
  const checks = (result?.checks ?? []).map(
    ({ id, verdict, quotation, attribution }) =>
      `${id} ${quotation?.grade ?? attribution ?? verdict}`,
  );
  return [
    `${result?.verdict}: ${checks.join(", ")}`,
    ...findings.map(({ code, message }) => `${code}: ${message}`),
  ];
}

/** The words as the article quotes them, against the words as the speech has them. */
function held(quoted: string, original: string, more: object = {}): readonly string[] {
  return told(
    `The mayor said: “${quoted}”\n`,
    `Mayor Ana Reyes spoke on March 1 at the opening of the bridge. ${original} Then she left.\n`,
    {
      span: { source: "article", exact: quoted },
      evidence: [{ source: "speech", span: { exact: original } }],
      ...more,
    },
  );
}

const WORDS = "We built the bridge for the people of this town.";

describe("a quotation that stands in its evidence", () => {
  it.each([
    ["verbatim", WORDS, WORDS],
    ["typographic", "It's the people's bridge", "It’s the people’s bridge"],
    ["adapted", "we built the bridge", WORDS],
    ["marked", "We built the bridge … of this town.", WORDS],
  ])("is confirmed as %s, without a finding", (grade, quoted, original) => {
    expect(held(quoted, original)).toEqual([`confirmed: speech ${grade}`]);
  });

  it("is confirmed with a bracket that an editor answers for, and not without", () => {
    const quoted = "We built the [dam] for the people";
    const signedOff = [{ text: "[dam]", by: "the desk", why: "it is a dam" }];
    expect(held(quoted, WORDS, { signed_off: signedOff })).toEqual(["confirmed: speech marked"]);
    expect(held(quoted, WORDS)).toEqual([
      "contradicted: speech altered",
      "quotation-altered: “We built the [dam] for the people” replaces words by words in brackets that nobody answers for: “[dam]” where the source says “bridge”.",
    ]);
  });

  it("is not confirmed with a bracket that changes a digit, whoever answers for it", () => {
    const quoted = "We spent [21] million on it.";
    const signedOff = [{ text: "[21]", by: "the desk", why: "she misspoke" }];
    expect(held(quoted, "We spent 12 million on it.", { signed_off: signedOff })[0]).toBe(
      "contradicted: speech material",
    );
  });
});

describe("a quotation that its evidence refutes", () => {
  it.each([
    [
      "altered",
      "We built the bridge for the citizens of this town.",
      WORDS,
      "has other words than its source: “citizens” where the source says “people”.",
    ],
    [
      "material",
      "We lost 40 ships and 3 towns, and did mind.",
      "We lost 60 ships and 5 towns, and did not mind.",
      "changes a number, a unit or a negation: “40” where the source says “60”; it departs in 2 more places.",
    ],
    [
      "altered",
      "We never doubted it. Did you.",
      "We never doubted it. Did you?",
      "ends with another mark: “.” where the source says “?”.",
    ],
    [
      "material",
      "We spent 21 million on it.",
      "We spent 12 million on it.",
      "changes a number, a unit or a negation: “21” where the source says “12”.",
    ],
    [
      "material",
      "We did borrow for it.",
      "We did not borrow for it.",
      "changes a number, a unit or a negation: “not” is left out.",
    ],
    [
      "material",
      "We did not borrow for it.",
      "We did borrow for it.",
      "changes a number, a unit or a negation: “not” is not in the source.",
    ],
    [
      "distorted",
      "The bridge is safe … and open.",
      "The bridge is safe, though not in winter, and open.",
      "leaves out words that turn the sense: “though not in winter”.",
    ],
    [
      "distorted",
      "… the bridge is safe.",
      "It is false that the bridge is safe.",
      "leaves out the words before it, which turn the sense: “It is false that”.",
    ],
  ])("is %s: %s", (grade, quoted, original, message) => {
    expect(held(quoted, original)).toEqual([
      `contradicted: speech ${grade}`,
      `quotation-${grade}: “${quoted}” ${message}`,
    ]);
  });
});

describe("a quotation that its evidence does not decide", () => {
  const choir = "The choir sang for an hour.";
  const stadium = "our taxes paid for the stadium";

  it("is not found", () => {
    expect(held(stadium, choir)).toEqual([
      "undetermined: speech not found",
      `quotation-not-found: “${stadium}” does not stand in the passage of speech.txt that is named as its evidence.`,
    ]);
  });

  it("is not found in its passage, though another passage has the words: another may have said them", () => {
    const speech = `${choir} Much later her rival said: ${stadium} and for far more than that.\n`;
    const claim = {
      span: { source: "article", exact: stadium },
      evidence: [{ source: "speech", span: { exact: choir } }],
    };
    expect(told(`She said “${stadium}”.\n`, speech, claim)).toEqual([
      "undetermined: speech not found",
      `quotation-not-found: “${stadium}” stands in speech.txt, but not in the passage that is named as its evidence.`,
    ]);
  });

  it("is ambiguous when it is one word that stands there more than once", () => {
    expect(held("no", "I said no then, and no today, and no tomorrow.")[0]).toBe(
      "undetermined: speech ambiguous",
    );
  });

  it("is a translation, whatever its original says and whoever said it", () => {
    const translation = {
      translator: "the agency",
      original: { source: "speech", span: { exact: WORDS } },
    };
    const speaker = {
      speaker: "Ana Reyes",
      speaker_evidence: { source: "speech", span: { exact: "Mayor Ana Reyes" } },
    };
    expect(held(WORDS, WORDS, { translation, ...speaker })[0]).toBe(
      "undetermined: speech unverifiable, original unverifiable, speaker agrees",
    );
  });

  it("is unsupported when nothing but its speaker has evidence", () => {
    const claim = {
      evidence: [],
      speaker: "Ana Reyes",
      speaker_evidence: { source: "speech", span: { exact: "Mayor Ana Reyes" } },
    };
    expect(held(WORDS, WORDS, claim)[0]).toBe("unsupported: speaker agrees");
  });
});

describe("the speaker, the day and the occasion of a quotation", () => {
  const at = (exact: string) => ({ source: "speech", span: { exact } });

  it.each([
    [{ speaker: "Ana Reyes", speaker_evidence: at("Mayor Ana Reyes") }, "speaker agrees"],
    [{ said: "2026-03-01", said_evidence: at("on March 1") }, "said agrees"],
    [
      { occasion: "the opening of the bridge", occasion_evidence: at("the opening of the bridge") },
      "occasion agrees",
    ],
  ])("agree with their evidence: %j", (part, check) => {
    expect(held(WORDS, WORDS, part)).toEqual([`confirmed: speech verbatim, ${check}`]);
  });

  it.each([
    [{ speaker: "Tom Hill", speaker_evidence: at("Mayor Ana Reyes") }, "speaker", "Tom Hill"],
    [{ said: "2026-02-28", said_evidence: at("on March 1") }, "said", "2026-02-28"],
    [
      { occasion: "a council meeting", occasion_evidence: at("the opening of the bridge") },
      "occasion",
      "a council meeting",
    ],
  ])("refute it where their evidence names another: %j", (part, name, written) => {
    const [verdict, finding = ""] = held(WORDS, WORDS, part);
    expect(verdict).toBe(`contradicted: speech verbatim, ${name} mismatch`);
    expect(finding).toMatch(`attribution-differs: “${WORDS}” is attributed to “${written}”, and`);
  });

  it.each([
    [{ speaker: "Tom Hill", speaker_evidence: at("the opening of the bridge") }, "speaker"],
    [{ said: "2026-03-01", said_evidence: at("Then she left") }, "said"],
    [{ occasion: "a council meeting", occasion_evidence: at("Then") }, "occasion"],
  ])("are told to be missing where their evidence names none: %j", (part, name) => {
    const [verdict, finding = ""] = held(WORDS, WORDS, part);
    expect(verdict).toMatch(`confirmed: speech verbatim, ${name} `);
    expect(finding).toMatch(/^attribution-missing: /);
  });
});

describe("a long quotation, given by its first and last words", () => {
  const speech =
    "I stand before you in a hard year. We have not lost hope. We built 12 bridges with our own hands. Long live the town.";
  const ends = { head: "I stand before", tail: "live the town." };
  const long = (quoted: string, original: string, span: object = ends) =>
    told(`She said: “${quoted}” Then she left.\n`, original, {
      span: { source: "article", ...span },
      evidence: [{ source: "speech", span: ends }],
    });

  it("is confirmed when all the words between agree", () => {
    expect(long(speech, speech)).toEqual(["confirmed: speech verbatim"]);
  });

  it.each([
    ["the document", speech.replace("not ", ""), speech, "material"],
    ["the evidence", speech, speech.replace("12", "21"), "material"],
    ["the document, harmlessly", speech.replace("hard", "wet"), speech, "altered"],
  ])("never hides what changed between, in %s", (_, quoted, original, grade) => {
    expect(long(quoted, original)[0]).toBe(`contradicted: speech ${grade}`);
  });

  it("has room for its words between its positions", () => {
    expect(long(speech, speech, { ...ends, start: 3, end: 9 })).toEqual([
      "unanchored: speech undetermined",
      "span-malformed: “start” and “end” leave room for 6 characters, but its first and last words alone have 28.",
    ]);
  });

  it("needs both ends", () => {
    const [, finding] = long(speech, speech, { head: "I stand before" });
    expect(finding).toMatch(/^field-missing: .*“tail”/);
  });

  it("is no form for a figure, whose words nothing would compare", () => {
    const figure = { kind: "quantity", span: { source: "article", ...ends }, evidence: [] };
    const findings = told(`She said: “${speech}”\n`, speech, figure).slice(1);
    expect(findings.map((finding) => finding.split(":")[0])).toEqual([
      "field-missing",
      "field-unknown",
      "field-unknown",
    ]);
  });
});

describe("the words of a data cell", () => {
  const inCell = (quoted: string, path: string, content: string, cell: object) => {
    const ledger = {
      version: 1,
      sources: {
        article: { path: "article.md", role: "document" },
        data: { path, role: "evidence" },
      },
      claims: [
        {
          id: "words",
          kind: "quotation",
          span: { source: "article", exact: quoted },
          evidence: [{ source: "data", cell }],
        },
      ],
    };
    const { cases, findings } = verifyExample({
      "ledger.json": JSON.stringify(ledger),
      "article.md": `She said: “${quoted}” Then she left.\n`,
      [path]: content,
    });
    const [check] = cases[0]?.claims[0]?.checks ?? [];
    const places = (check?.quotation?.spans ?? []).map(({ start, end }) =>
      content.slice(start, end),
    );
    return [check?.quotation?.grade, ...places, ...findings.map(({ message }) => message)];
  };
  const json = String.raw`{ "w": " It\u2019s the caf\u00e9\u2019s \"roof\"\nthat leaks." }`;
  const pointer = { pointer: "/w" };

  it("are read without the escapes of JSON, and placed with them", () => {
    expect(inCell("It’s the café’s", "data.json", json, pointer)).toEqual([
      "verbatim",
      String.raw`It\u2019s the caf\u00e9\u2019s`,
    ]);
    expect(inCell("café’s “roof” that leaks", "data.json", json, pointer)[0]).toBe("typographic");
    expect(inCell("café’s “wall” that leaks", "data.json", json, pointer)).toEqual([
      "altered",
      String.raw`caf\u00e9\u2019s \"roof\"\nthat leaks`,
      expect.stringContaining("“wall” where the source says “roof”"),
    ]);
  });

  it("are read without the doubled marks of CSV", () => {
    const csv = 'who,words\nAna,"the ""roof"" leaks, still"\n';
    const cell = { row: "Ana", column: "words" };
    expect(inCell("the “roof” leaks", "data.csv", csv, cell)).toEqual([
      "typographic",
      'the ""roof"" leaks',
    ]);
    expect(inCell("the “roof” leaks still", "data.csv", csv, cell)[0]).toBe("altered");
  });
});
