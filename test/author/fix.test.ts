import { describe, expect, it } from "vitest";
import { correctNames } from "../../src/author/correct-names.ts";
import { openLedgerText } from "../../src/author/ledger-text.ts";
import { repairDocument, repairOffers } from "../../src/author/repair-document.ts";
import { applyEdits } from "../../src/author/text-edit.ts";
import { at, edited, ledgerOf, smallCase, standing } from "./small-case.ts";

describe("correctNames", () => {
  it("puts right ids that are nearly those of something, and figures without quotation marks", () => {
    const ledger = ledgerOf([
      at("before", "20 boats"),
      at("after", "15 boats"),
      at("fall", "25% decline", {
        derivations: [{ relation: "percent_change", from: "befor", to: "after" }],
        plausible: { from: 10.5, to: "40", why: "a bad year" },
      }),
      { id: "other", kind: "quantity", span: { source: "artcle", exact: "15 boats" } },
      at("hopeless", "15 boats", { derivations: [{ relation: "same", of: ["zzzzzz"] }] }),
    ]);
    const { reading } = smallCase(ledger, "From 20 boats to 15 boats, a 25% decline.");
    const ledgers = new Map([["ledger.json", openLedgerText(ledger)]]);
    const corrections = correctNames(reading.faults, ledgers);
    expect(corrections.map(({ before, after }) => [before, after])).toEqual(
      expect.arrayContaining([
        ["befor", "before"],
        ["artcle", "article"],
        ["10.5", '"10.5"'],
      ]),
    );
    expect(corrections).toHaveLength(3);
    expect(
      applyEdits(
        ledger,
        corrections.map(({ edit }) => edit),
      ),
    ).toBe(
      ledger.replace('"befor"', '"before"').replace("artcle", "article").replace("10.5", '"10.5"'),
    );
  });
});

describe("repairs of a document", () => {
  const article =
    "Amounts fell by 127 billion won.\n\nThey had been at 1,398.5 billion won and came to 1,385.8 billion won, 14.1% less than 127 of them.";
  const ledger = ledgerOf([
    at("fall", "fell by 127 billion won", {
      derivations: [{ relation: "difference", from: "before", to: "after" }],
    }),
    at("before", "1,398.5 billion won", {}, { prefix: "127 billion won.\n\nThey had been at " }),
    at("after", "1,385.8 billion won", {}, { start: 81, end: 100 }),
  ]);

  function offered() {
    const found = smallCase(ledger, article);
    const [offer] = repairOffers(found.results, new Map([["article", article]]));
    if (offer === undefined) throw new Error("there is a repair");
    return { found, offer };
  }

  it("are offered with their sentence, and not made", () => {
    const { offer } = offered();
    expect([offer.name, offer.repair.kind, offer.edit.text]).toEqual([
      "fall/difference",
      "factor",
      "12.7 billion won",
    ]);
    expect(offer.diff.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "127",
      "12.7",
    ]);
  });

  it("change the figure alone, and bring every span of the ledger along", () => {
    const { found, offer } = offered();
    const before = found.sources.get("article");
    if (before === undefined) throw new Error("the article is there");
    const repaired = repairDocument(
      found.reading.case,
      found.files,
      offer.source,
      before,
      offer.edit,
    );
    expect(repaired.text).toBe(article.replace("127 billion", "12.7 billion"));
    const after = smallCase(edited(ledger, repaired.ledgers), repaired.text);
    expect(standing(after)).toEqual({
      fall: "fell by 12.7 billion won",
      before: "1,398.5 billion won",
      after: "1,385.8 billion won",
    });
    expect(after.results.map(({ verdict }) => verdict)).not.toContain("contradicted");
    const anchorings = after.results.map(
      ({ stood }) => stood.kind === "printed" && stood.anchoring,
    );
    expect(anchorings).toEqual(["stands", "stands", "stands"]);
  });
});
