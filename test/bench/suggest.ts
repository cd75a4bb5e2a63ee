import process from "node:process";
import { hitsWith } from "../../src/evaluate/suggestions/pairs.ts";
import { type Reach, reachOf, type Shelf, shelve } from "../../src/evaluate/suggestions/reach.ts";
import { suggest } from "../../src/evaluate/suggestions/suggest.ts";
import type { Candidate, SuggestedRule } from "../../src/evaluate/suggestions/suggestion.ts";
import { printed, sourceOf } from "../evaluate/printed.ts";
import { resultFile } from "./recording/result-file.ts";

/** Numbers that look random and are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const article = sourceOf("article");

function candidate(
  key: string,
  text: string,
  sentence: number,
  direction?: "rise" | "fall",
): Candidate {
  const operand = printed(
    key,
    text,
    direction === undefined ? { source: article } : { source: article, direction },
  );
  return { operand, sentence, isEvidence: false };
}

function randomText(roll: () => number): string {
  const size = 10 ** Math.floor(roll() * 4) * (1 + roll() * 9);
  const kind = roll();
  if (kind < 0.3) return `${(roll() * 90).toFixed(1)}%`;
  if (kind < 0.6) return `${(size / 100).toFixed(1)} million`;
  return kind < 0.8 ? `$${(size / 10).toFixed(1)} billion` : `${Math.round(size * 10 + 3)} people`;
}

interface Planted {
  readonly candidates: readonly Candidate[];
  /** The claims that are truly made from two others, as "claim relation inputs". */
  readonly truths: ReadonlySet<string>;
}

/** An article of thirty sentences with a random figure in most, and three true relations in sentences of their own. */
function plant(seed: number): Planted {
  const roll = dice(seed);
  const candidates: Candidate[] = [];
  const truths = new Set<string>();
  for (let sentence = 0; sentence < 30; sentence += 1) {
    if (sentence % 10 !== 5) {
      if (roll() < 0.7) candidates.push(candidate(`r${sentence}`, randomText(roll), sentence));
      continue;
    }
    const a = 10 + roll() * 80;
    const b = a * (0.7 + roll() * 0.6);
    const [id, from, to] = [`c${sentence}`, `a${sentence}`, `b${sentence}`];
    candidates.push(candidate(from, `${a.toFixed(1)} million`, sentence));
    candidates.push(candidate(to, `${b.toFixed(1)} million`, sentence));
    const direction = b < a ? "fall" : "rise";
    if (sentence === 5)
      candidates.push(
        candidate(id, `${(Math.abs(b / a - 1) * 100).toFixed(1)}%`, sentence, direction),
      );
    else if (sentence === 15)
      candidates.push(candidate(id, `${Math.abs(b - a).toFixed(1)} million`, sentence, direction));
    else
      candidates.push(
        candidate(id, `${((Math.min(a, b) / Math.max(a, b)) * 100).toFixed(0)}%`, sentence),
      );
    truths.add(`${id} ${relationAt(sentence)} ${[from, to].sort().join(" ")}`);
  }
  return { candidates, truths };
}

function relationAt(sentence: number): string {
  if (sentence === 5) return "percent_change";
  return sentence === 15 ? "difference" : "share";
}

function inputsOf({ relation: _, ...terms }: SuggestedRule): string[] {
  return Object.values(terms).flat();
}

function measure(articles: number, most: number): string {
  let found = 0;
  let planted = 0;
  let proposed = 0;
  for (let seed = 1; seed <= articles; seed += 1) {
    const { candidates, truths } = plant(seed * 7919);
    planted += truths.size;
    for (const { claim, rule } of suggest(candidates, () => false, {
      window: 6,
      mostExpected: most,
    })) {
      proposed += 1;
      if (truths.has(`${claim} ${rule.relation} ${inputsOf(rule).sort().join(" ")}`)) found += 1;
    }
  }
  const percent = (part: number, whole: number) =>
    `${((part * 100) / Math.max(1, whole)).toFixed(1)}%`;
  const share = { asked: null, peer: "relations planted in articles" };
  results.row(`precision-${most}`, {
    what: `precision of suggestions with fewer than ${most} expected by chance`,
    value: percent(found, proposed),
    ...share,
  });
  results.row(`recall-${most}`, {
    what: `recall of suggestions with fewer than ${most} expected by chance`,
    value: percent(found, planted),
    ...share,
  });
  return `expected by chance under ${most}: ${proposed} proposed, precision ${percent(found, proposed)}, recall ${percent(found, planted)} of ${planted}`;
}

function hitsAmong(reaches: readonly Reach[], shelf: Shelf): number {
  let hits = 0;
  for (const result of reaches)
    for (const first of reaches) for (const _ of hitsWith(result, first, shelf)) hits += 1;
  return hits;
}

function timed(run: () => number): readonly [number, number] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function speed(figures: number): string {
  const roll = dice(4711);
  const reaches = Array.from({ length: figures }, (_, index) =>
    reachOf(candidate(`f${index}`, randomText(roll), 0)),
  ).filter((reach) => reach !== null);
  const whole = shelve(reaches);
  const single = reaches.map((reach) => shelve([reach]));
  const ratios: number[] = [];
  let same = true;
  for (let round = 0; round < 5; round += 1) {
    const [search, searched] = timed(() => hitsAmong(reaches, whole));
    const [all, tried] = timed(() =>
      single.reduce((sum, shelf) => sum + hitsAmong(reaches, shelf), 0),
    );
    ratios.push(all / search);
    same &&= searched === tried;
  }
  results.row("all-triples", {
    what: `time for trying all triples of ${figures} figures, in times for searching`,
    value: median(ratios).toFixed(0),
    asked: null,
    peer: "trying all triples",
  });
  return `${figures} figures: trying all triples takes ${median(ratios).toFixed(0)} times as long as searching, ${same ? "with the same answers" : "WITH OTHER ANSWERS"}`;
}

const results = resultFile("suggest", 5);
for (const most of [0.01, 0.1, 1]) process.stdout.write(`${measure(200, most)}\n`);
process.stdout.write(`${speed(300)}\n`);
results.write();
