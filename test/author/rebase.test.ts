import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rebase } from "../../src/author/rebase.ts";
import { at, edited, ledgerOf, smallCase, standing } from "./small-case.ts";

const BEFORE =
  "The tower had 1,240 visitors in May. It was 324 metres tall, and 12.4% of the money went to its “golden” roof.";
const LEDGER = ledgerOf(
  [
    at("visitors", "1,240 visitors", {}, { prefix: "The tower had ", start: 14, end: 28 }),
    at("height", "324 metres", {}, { suffix: " tall, and" }),
    at("share", "12.4% of the money went to its “golden” roof"),
  ],
  {
    ignored: [
      {
        span: { source: "article", exact: "in May", prefix: "visitors ", start: 29, end: 35 },
        why: "a month",
      },
    ],
  },
);

function rebased(article: string, take: readonly string[] = []) {
  const { reading, files, sources } = smallCase(LEDGER, article);
  const { spans, edits } = rebase(reading.case, files, sources, new Set(take));
  const ledger = edited(LEDGER, edits);
  return {
    told: spans.map(({ name, anchoring, outcome }) => `${name} ${anchoring.kind} ${outcome}`),
    ledger,
  };
}

describe("rebase", () => {
  it("leaves a ledger alone whose spans stand", () => {
    expect(rebased(BEFORE)).toEqual({ told: [], ledger: LEDGER });
  });

  it("gives moved spans their new position, and keeps every other byte", () => {
    const { told, ledger } = rebased(`A new head.\n\n${BEFORE}`);
    expect(told).toEqual(["visitors moved taken", "ignored 1 moved taken"]);
    expect(ledger).toBe(
      LEDGER.replace('"start": 14', '"start": 27')
        .replace('"end": 28', '"end": 41')
        .replace('"start": 29', '"start": 42')
        .replace('"end": 35', '"end": 48'),
    );
  });

  it("writes the marks anew in which a passage is set, and takes context away that is gone", () => {
    const article = BEFORE.replace(/[“”]/g, '"').replace("The tower had", "Last year it had");
    const { told, ledger } = rebased(article);
    expect(told).toContain("share reflowed taken");
    expect(ledger).toContain(String.raw`12.4% of the money went to its \"golden\" roof`);
    expect(standing(smallCase(ledger, article))).toMatchObject({
      share: expect.stringContaining('"golden"'),
    });
  });

  it("offers edited spans, and takes each only when it is named", () => {
    const article = BEFORE.replace("of the money went", "of all money went");
    expect(rebased(article).told).toEqual(["share edited offered"]);
    expect(rebased(article).ledger).toBe(LEDGER);
    const taken = rebased(article, ["share"]);
    expect(taken.told).toEqual(["share edited taken"]);
    expect(rebased(article, ["visitors"]).told).toEqual(["share edited offered"]);
    expect(standing(smallCase(taken.ledger, article)).share).toContain("of all money");
  });

  it("takes a changed figure only when it is named alone", () => {
    const article = BEFORE.replace("12.4%", "14.2%");
    expect(rebased(article, ["share", "height"]).told).toEqual(["share edited alone"]);
    expect(rebased(article, ["share"]).told).toEqual(["share edited taken"]);
  });

  it("leaves what is lost or ambiguous to a person", () => {
    expect(rebased("Nothing of all that.").told).toEqual(
      expect.arrayContaining(["visitors lost left", "height lost left"]),
    );
  });

  it("makes every ledger stand that it has edited, wherever words are put in", () => {
    const words = BEFORE.split(" ");
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat(words.length), fc.constantFrom("also", "\n\n", "quite", "a 7th")),
          { maxLength: 4 },
        ),
        (inserted) => {
          const article = words
            .flatMap((word, index) => [
              ...inserted.filter(([place]) => place === index).map(([, text]) => text),
              word,
            ])
            .join(" ");
          const once = smallCase(LEDGER, article);
          const first = rebase(once.reading.case, once.files, once.sources, new Set());
          const ledger = edited(LEDGER, first.edits);
          const again = smallCase(ledger, article);
          expect(again.reading.faults).toEqual([]);
          const second = rebase(again.reading.case, again.files, again.sources, new Set());
          expect(second.spans.filter(({ outcome }) => outcome === "taken")).toEqual([]);
        },
      ),
    );
  });
});
