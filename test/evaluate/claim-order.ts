import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeCase } from "../../src/evaluate/judge-case.ts";
import { openSource } from "../../src/evaluate/opened-source.ts";
import { readCase } from "../../src/ledger/read-case.ts";
import { mutate, randomFrom, type TrueStatement } from "./mutations.ts";
import { trueStatement } from "./true-statements.ts";

const RELATIONS: readonly TrueStatement["relation"][] = [
  "difference",
  "percent_change",
  "share",
  "sum",
  "point_difference",
];

interface Written {
  readonly article: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly relations: readonly Readonly<Record<string, unknown>>[];
}

/** An article of some statements, now and then a wrong one, and the claims and relations that record it. */
function write(seed: number, count: number): Written {
  const random = randomFrom(seed);
  let article = "";
  const place = (text: string): Record<string, unknown> => {
    const start = [...article].length;
    article += `${text}.\n\n`;
    return { source: "article", exact: text, start, end: start + [...text].length };
  };
  const claims: Record<string, unknown>[] = [];
  const relations: Record<string, unknown>[] = [];
  for (let number = 0; number < count; number += 1) {
    const statement = trueStatement(RELATIONS[random(RELATIONS.length)] ?? "sum", random);
    const isWrong = random(3) === 0;
    const { text, direction } = (isWrong ? mutate(statement, "digit", random) : null) ?? statement;
    const [a, b] = [`a_${number}`, `b_${number}`];
    const named = (id: unknown): unknown =>
      id === "a" ? a : id === "b" ? b : Array.isArray(id) ? id.map(named) : id;
    const rule = Object.fromEntries(
      Object.entries(statement.rule).map(([name, id]) => [name, named(id)]),
    );
    claims.push({ id: a, kind: "quantity", span: place(statement.a) });
    claims.push({ id: b, kind: "quantity", span: place(statement.b) });
    const told = direction === "none" ? text : `a ${direction} of ${text}`;
    const span = place(told);
    claims.push({
      id: `c_${number}`,
      kind: "quantity",
      span,
      derivations: [{ id: "told", ...rule }],
    });
    // What nothing prints is made from claims that may stand before or after it.
    const formula = `a_${number} + b_${random(number + 1)}`;
    claims.push({ id: `d_${number}`, kind: "quantity", derivations: [{ id: "made", formula }] });
    relations.push({ id: `same_${number}`, relation: "same", of: [a, `a_${random(number + 1)}`] });
  }
  return {
    article,
    claims,
    relations: relations.filter(({ of }) => new Set([of].flat()).size > 1),
  };
}

/** Every verdict with what it rests on, by claim and check. */
function verdictsOf({ article, claims, relations }: Written): ReadonlyMap<string, unknown> {
  const sources = { article: { path: "article.txt", role: "document" } };
  const text = JSON.stringify({ version: 1, sources, claims, relations });
  const reading = readCase({
    name: "order",
    folder: "",
    files: [{ kind: "loaded", path: "ledger.json", text }],
  });
  if (reading.faults.length > 0) throw new Error(JSON.stringify(reading.faults[0]));
  const opened = new Map(
    [...reading.case.sources.values()].map((source) => [source.id, openSource(source, article)]),
  );
  const { results } = judgeCase(reading.case, opened);
  const verdicts = new Map<string, unknown>();
  for (const [id, { verdict, interval, checks }] of [...results].sort()) {
    const told = checks.map(({ id: check, verdict: of, basis, repair, implied, stillHolds }) => {
      return { check, of, basis, repair: repair?.text, implied, stillHolds };
    });
    told.sort((one, other) => (one.check < other.check ? -1 : 1));
    verdicts.set(id, { verdict, interval, checks: told });
  }
  return verdicts;
}

/** Declares that verdicts are the same in whatever order a ledger has its claims and relations. */
export function claimOrder(runs: number): void {
  describe("the claims of a ledger", () => {
    it("have the same verdicts in any order", () => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 2 ** 31 - 1 }),
          fc.integer({ min: 1, max: 4 }),
          fc.infiniteStream(fc.nat()),
          (seed, count, order) => {
            const written = write(seed, count);
            const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
              items
                .map((item) => ({ item, place: order.next().value }))
                .sort((one, other) => one.place - other.place)
                .map(({ item }) => item);
            const { article, claims, relations } = written;
            const other = { article, claims: shuffled(claims), relations: shuffled(relations) };
            expect(verdictsOf(other)).toEqual(verdictsOf(written));
          },
        ),
        { numRuns: runs },
      );
    });
  });
}
