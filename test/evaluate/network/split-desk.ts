import type { Desk } from "../../verify-desk.ts";
import type { randomFrom } from "../mutations.ts";

export type Random = ReturnType<typeof randomFrom>;

/** A quantity of a random network: what is printed for it, what gives it, and in which case it stands. */
interface Quantity {
  readonly id: string;
  readonly home: number;
  readonly text: string | null;
  readonly formula: { readonly shape: Shape; readonly x: string; readonly y: string } | null;
}

/** A network that may be split over several cases. */
export interface Network {
  readonly quantities: readonly Quantity[];
  /** The homes that print what they take from others as well; the others only name it. */
  readonly printing: ReadonlySet<number>;
  readonly rounding: string | null;
}

type Shape = keyof typeof SHAPES;

const SHAPES = {
  "x + y": (x: number, y: number) => x + y,
  "x - y": (x: number, y: number) => x - y,
  "2 * x + y": (x: number, y: number) => 2 * x + y,
  "x - y * 0.5": (x: number, y: number) => x - y * 0.5,
  "x * y": (x: number, y: number) => x * y,
  "x / y": (x: number, y: number) => x / y,
} as const;

const NAMES: readonly Shape[] = [
  "x + y",
  "x + y",
  "x - y",
  "2 * x + y",
  "x - y * 0.5",
  "x * y",
  "x / y",
];

/** Quantities that are given or computed from others, some of them printed a little wrong or not at all, in so many cases. */
export function randomNetwork(random: Random, homes: number, isAllPrinted = false): Network {
  const values = new Map<string, number>();
  const quantities: Quantity[] = [];
  const add = (value: number, formula: Quantity["formula"]): void => {
    const id = `q${quantities.length}`;
    values.set(id, value);
    quantities.push({
      id,
      home: random(homes),
      text: printed(value, random, isAllPrinted),
      formula,
    });
  };
  const inputs = 2 + random(3);
  for (let each = 0; each < inputs; each += 1) add(random(900) / 10 + 5, null);
  const derived = 3 + random(5);
  for (let each = 0; each < derived; each += 1) {
    const formula = randomFormula([...values.keys()], random);
    const value = SHAPES[formula.shape](values.get(formula.x) ?? 1, values.get(formula.y) ?? 1);
    if (value > 0.5 && value < 100_000) add(value, formula);
  }
  const printing = new Set(
    Array.from({ length: homes }, (_, home) => home).filter(() => random(3) > 0),
  );
  return { quantities, printing, rounding: null };
}

function randomFormula(ids: readonly string[], random: Random) {
  const x = ids[random(ids.length)] ?? "q0";
  const others = ids.filter((id) => id !== x);
  const y = others[random(others.length)] ?? x;
  return { shape: NAMES[random(NAMES.length)] ?? "x + y", x, y };
}

function printed(value: number, random: Random, isSure = false): string | null {
  if (random(4) === 0 && !isSure) return null;
  const error = random(4) === 0 ? (random(7) - 3) / 10 : 0;
  return Math.max(0.1, value + error).toFixed(random(5) === 0 ? 0 : 1);
}

/** The network after one thing in it was changed, as the people at work on its cases might. */
export function changed(given: Network, random: Random, homes: number): Network {
  const at = random(given.quantities.length);
  const change = (alter: (one: Quantity) => Quantity): Network => ({
    ...given,
    quantities: given.quantities.map((one, index) => (index === at ? alter(one) : one)),
  });
  switch (random(6)) {
    case 0:
      return { ...given, printing: toggled(given.printing, random(homes)) };
    case 1:
      return change((one) => ({ ...one, home: random(homes) }));
    case 2:
      return change((one) => ({ ...one, formula: null }));
    case 3:
      return { ...given, rounding: given.rounding === null ? "half-up" : null };
    default:
      return change((one) => ({ ...one, text: printed(Number(one.text ?? "7.0"), random) }));
  }
}

function toggled(set: ReadonlySet<number>, one: number): ReadonlySet<number> {
  const others = [...set].filter((other) => other !== one);
  return new Set(set.has(one) ? others : [...others, one]);
}

/** All of it in one case. */
export function inOneCase(given: Network): Network {
  return { ...given, quantities: given.quantities.map((one) => ({ ...one, home: 0 })) };
}

/** The cases of a network: what one takes of another it ties to the claim there. */
export function deskOf(given: Network): Desk {
  const homes = [...new Set(given.quantities.map(({ home }) => home))].sort((a, b) => a - b);
  return Object.fromEntries(homes.map((home) => [`case${home}`, caseOf(given, home)]));
}

function caseOf({ quantities, printing, rounding }: Network, home: number) {
  const byId = new Map(quantities.map((one) => [one.id, one]));
  const own = quantities.filter((one) => one.home === home);
  const named = own.flatMap(({ formula }) => (formula === null ? [] : [formula.x, formula.y]));
  const foreign = [...new Set(named)].flatMap((id) => {
    const one = byId.get(id);
    return one === undefined || one.home === home ? [] : [one];
  });
  const here = (id: string) => (byId.get(id)?.home === home ? id : `from_${id}`);
  const lines: string[] = [];
  const claimOf = (id: string, text: string | null, formula: Quantity["formula"]) => {
    if (text !== null) lines.push(`${id.toUpperCase()}: ${text}.`);
    const words = formula?.shape.replace("x", here(formula.x)).replace("y", here(formula.y));
    return {
      id,
      kind: "quantity",
      ...(text === null
        ? {}
        : { span: { source: "article", exact: text, prefix: `${id.toUpperCase()}: ` } }),
      ...(words === undefined ? {} : { derivations: [{ id: "made", formula: words }] }),
    };
  };
  const claims = [
    ...own.map(({ id, text, formula }) => claimOf(id, text, formula)),
    ...foreign.map(({ id, text }) => claimOf(here(id), printing.has(home) ? text : null, null)),
  ];
  const ledger = {
    version: 1,
    readings: "strict",
    sources: {
      article: {
        path: "article.txt",
        role: "document",
        ...(rounding === null ? {} : { rounding }),
      },
    },
    claims,
    relations: foreign.map(({ id, home: other }) => ({
      id: `as_${id}`,
      relation: "same",
      of: [here(id), `case${other}/${id}`],
    })),
  };
  return { "ledger.json": JSON.stringify(ledger), "article.txt": `${lines.join("\n\n")}\n` };
}
