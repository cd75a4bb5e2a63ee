import type { LoadedSource } from "../../../src/ledger/loaded.ts";
import { type Reading, readCase } from "../../../src/ledger/read-case.ts";
import { mutate, randomFrom, type TrueStatement } from "../mutations.ts";
import { trueStatement } from "../true-statements.ts";

export type Random = ReturnType<typeof randomFrom>;
export { randomFrom };

const RELATIONS: readonly TrueStatement["relation"][] = [
  "difference",
  "percent_change",
  "share",
  "sum",
  "point_difference",
];

/** One statement of an article, as it is printed and as the ledger has it. */
interface Entry {
  readonly number: number;
  readonly statement: TrueStatement;
  /** What the article prints for the derived figure. */
  readonly derived: string;
  /** What the ledger says that it prints: the same, unless somebody forgot. */
  readonly recorded: string;
  /** A claim of another entry that the first figure is said to be the same as, or that an implied claim adds. */
  readonly tied: number | null;
  readonly quoted: string;
  readonly note: string | null;
}

/** A case to be edited: an article, a table and a transcript, and the ledger of claims about them. */
export interface RandomCase {
  readonly entries: readonly Entry[];
  readonly opening: string;
  readonly rounding: string | null;
  readonly strict: boolean;
  /** The cells of the table by entry. */
  readonly cells: ReadonlyMap<number, string>;
  readonly transcript: readonly string[];
}

const WORDS = ["we", "never", "told", "anyone", "the", "whole", "story", "of", "that", "night"];

function words(random: Random): string {
  return Array.from({ length: 5 }, () => WORDS[random(WORDS.length)]).join(" ");
}

function entry(number: number, random: Random): Entry {
  const statement = trueStatement(RELATIONS[random(RELATIONS.length)] ?? "sum", random);
  const wrong = random(4) === 0 ? mutate(statement, "digit", random) : null;
  const derived = wrong?.text ?? statement.text;
  const tied = random(2) === 0 && number > 0 ? random(number) : null;
  return { number, statement, derived, recorded: derived, tied, quoted: words(random), note: null };
}

/** A case of so many statements. */
export function randomCase(count: number, random: Random): RandomCase {
  const entries = Array.from({ length: count }, (_, number) => entry(number, random));
  return {
    entries,
    opening: "It began in spring.",
    rounding: null,
    strict: false,
    cells: new Map(entries.map(({ number, statement }) => [number, `"${statement.a}"`])),
    transcript: entries.map(({ quoted }) => quoted),
  };
}

/** The case after one thing in it was changed, as a person at work on it might. */
export function edited(given: RandomCase, random: Random): RandomCase {
  const at = random(given.entries.length);
  const change = (alter: (one: Entry) => Entry): RandomCase => ({
    ...given,
    entries: given.entries.map((one, index) => (index === at ? alter(one) : one)),
  });
  switch (random(12)) {
    case 0:
    case 1:
      return change((one) => {
        const derived = mutate(one.statement, "digit", random)?.text ?? one.derived;
        return { ...one, derived, recorded: derived };
      });
    case 2:
      return change((one) => ({ ...one, derived: one.statement.text }));
    case 3:
      return change((one) => ({ ...one, recorded: one.derived }));
    case 4:
      return change((one) => ({ ...one, tied: random(given.entries.length) }));
    case 5:
      return change((one) => ({ ...one, tied: null, note: one.note === null ? "seen" : null }));
    case 6:
      return change((one) => ({ ...one, quoted: words(random) }));
    case 7:
      return { ...given, opening: `It began ${"late ".repeat(random(3))}in spring.` };
    case 8:
      return { ...given, rounding: random(2) === 0 ? null : "truncated" };
    case 9:
      return { ...given, strict: !given.strict };
    case 10:
      return { ...given, cells: new Map([...given.cells, [at, `${random(900)}`]]) };
    default:
      return random(2) === 0 && given.entries.length > 1
        ? { ...given, entries: given.entries.slice(0, -1) }
        : { ...given, entries: [...given.entries, entry(given.entries.length, random)] };
  }
}

/** What `verify` takes of a case. */
export interface Loaded {
  readonly reading: Reading;
  readonly sources: readonly LoadedSource[];
}

export function load(given: RandomCase): Loaded {
  const read = readCase({
    name: "random",
    folder: "random",
    files: [{ kind: "loaded", path: "random/ledger.json", text: JSON.stringify(ledgerOf(given)) }],
  });
  const source = (path: string, text: string): LoadedSource => ({
    kind: "loaded",
    path,
    text,
    sha256: "",
  });
  const cells = [...given.cells].map(([number, cell]) => `e${number},${cell}`);
  return {
    reading: read,
    sources: [
      source("random/article.txt", [given.opening, ...given.entries.map(printed)].join("\n\n")),
      source("random/table.csv", ["entry,value", ...cells].join("\n")),
      source("random/transcript.txt", given.transcript.join(".\n\n")),
    ],
  };
}

function told({ statement }: Entry, derived: string): string {
  return statement.direction === "none" ? derived : `a ${statement.direction} of ${derived}`;
}

function printed(one: Entry): string {
  const { number, statement, derived, quoted } = one;
  const figures = `A${number}: ${statement.a}. B${number}: ${statement.b}. C${number}: ${told(one, derived)}.`;
  return `${figures} In Q${number} he said “${quoted}”.`;
}

function ledgerOf({ entries, rounding, strict }: RandomCase): object {
  const document = { path: "article.txt", role: "document" };
  return {
    version: 1,
    ...(strict ? { readings: "strict" } : {}),
    sources: {
      article: { ...document, ...(rounding === null ? {} : { rounding }) },
      table: { path: "table.csv", role: "evidence" },
      transcript: { path: "transcript.txt", role: "evidence" },
    },
    claims: entries.flatMap((one) => claimsOf(one, entries.length)),
    relations: entries.flatMap(({ number, tied }) =>
      tied === null || tied === number || tied >= entries.length || number % 2 === 0
        ? []
        : [{ id: `same_${number}`, relation: "same", of: [`a_${number}`, `a_${tied}`] }],
    ),
  };
}

function claimsOf(one: Entry, count: number): readonly object[] {
  const { number, statement, recorded, tied, quoted, note } = one;
  const named = (id: unknown): unknown =>
    id === "a" || id === "b" ? `${id}_${number}` : Array.isArray(id) ? id.map(named) : id;
  const rule = Object.fromEntries(
    Object.entries(statement.rule).map(([name, id]) => [name, named(id)]),
  );
  const span = (letter: string, exact: string) => ({
    source: "article",
    exact,
    prefix: `${letter}${number}: `,
  });
  const cell = { row: `e${number}`, column: "value" };
  const formula = `a_${number} + b_${tied !== null && tied < count ? tied : number}`;
  return [
    {
      id: `a_${number}`,
      kind: "quantity",
      span: span("A", statement.a),
      evidence: [{ id: "table", source: "table", cell }],
      ...(note === null ? {} : { note }),
    },
    { id: `b_${number}`, kind: "quantity", span: span("B", statement.b) },
    {
      id: `c_${number}`,
      kind: "quantity",
      span: span("C", told(one, recorded)),
      derivations: [{ id: "told", ...rule }],
    },
    { id: `d_${number}`, kind: "quantity", derivations: [{ id: "made", formula }] },
    {
      id: `q_${number}`,
      kind: "quotation",
      span: { source: "article", exact: quoted, prefix: `Q${number} he said “` },
      evidence: [{ id: "said", source: "transcript", span: { exact: quoted } }],
    },
  ];
}
