import { createHash } from "node:crypto";
import process from "node:process";
import search, { type Match } from "approx-string-match";
import { type Anchoring, anchor } from "../../src/anchor/anchor.ts";
import type { SoughtText } from "../../src/anchor/anchoring.ts";
import { searchText } from "../../src/anchor/search-text.ts";
import { decode } from "../../src/text/decode.ts";
import { resultFile } from "./recording/result-file.ts";

/** Numbers that look random and are the same in every run. */
function* dice(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 4_294_967_296;
  }
}

const random = dice(20_260_302);
const below = (count: number): number => Math.floor(random.next().value * count);

const SYLLABLES = "ba co du fe gi ho ka le mi no pa qui ro su ta ve wo xi ya zu".split(" ");
/** As in a language, the rarer words are the longer ones. */
const WORDS = [
  ..."the of and to in a is that for it was on are with as be at by this had not but from".split(
    " ",
  ),
  ...Array.from({ length: 20_000 }, (_, rank) =>
    Array.from(
      { length: (rank < 300 ? 1 : 2) + below(rank < 3000 ? 2 : 3) },
      () => SYLLABLES[below(SYLLABLES.length)],
    ).join(""),
  ),
];

/** Prose of so many characters: words as often as in a language, sentences, paragraphs, a figure now and then. */
function prose(length: number): string {
  const parts: string[] = [];
  let written = 0;
  for (let word = 0; written < length; word += 1) {
    const rank = Math.floor(WORDS.length ** random.next().value) - 1;
    const next = below(30) === 0 ? String(below(100_000)) : (WORDS[rank] ?? "the");
    const end = word % 90 === 89 ? ".\n\n" : word % 13 === 12 ? ". " : " ";
    parts.push(next, end);
    written += next.length + end.length;
  }
  return parts.join("").slice(0, length);
}

function edited(text: string, edits: number): string {
  const letters = [...text];
  for (let edit = 0; edit < edits; edit += 1) {
    const at = Math.floor(((edit + 0.5) / edits) * letters.length);
    letters[at] = letters[at] === "q" ? "x" : "q";
  }
  return letters.join("");
}

/**
 * The approach that Hypothesis has published for its annotations, made anew from its description: every
 * exact match, else every approximate one with at most half of the letters wrong and no more than 256;
 * each scored by its errors, by the likeness of the text around it to the context, and by its distance
 * from where it was; the best is taken.
 */
function hypothesis(text: string, { exact, prefix, suffix, start }: SoughtText): Match | null {
  const found = matches(text, exact, Math.min(256, exact.length / 2));
  const scored = found.map((match) => {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const distance = start === null ? 0 : Math.abs(match.start - start) / text.length;
    const score =
      50 * (1 - match.errors / exact.length) +
      20 * (prefix === "" ? 1 : contextScore(before, prefix)) +
      20 * (suffix === "" ? 1 : contextScore(after, suffix)) +
      2 * (1 - distance);
    return { match, score };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.match ?? null;
}

function contextScore(text: string, context: string): number {
  if (text === "") return 0;
  const [best] = matches(text, context, context.length);
  return best === undefined ? 0 : 1 - best.errors / context.length;
}

function matches(text: string, sought: string, most: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1))
    exact.push({ start: at, end: at + sought.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, sought, most);
}

type Run = () => unknown;

const ROUNDS = 9;

/** How long this thread has computed, in milliseconds: others on the machine do not count. */
function computed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** So long each way runs in a round, in milliseconds: the clock of a thread is coarse. */
const ROUND = 25;

/** How often a way is to be run in a round, found out when it is as fast as it gets. */
function timesFor(run: Run): number {
  const start = process.hrtime.bigint();
  let times = 0;
  while (times < 10 || Number(process.hrtime.bigint() - start) < ROUND * 2e6) {
    run();
    times += 1;
  }
  return Math.max(1, Math.ceil((times * ROUND * 1e6) / Number(process.hrtime.bigint() - start)));
}

/** Each way run in turn, several times: the median of each in milliseconds, and of the ratios of the first to the second. */
function compare(
  ours: Run,
  theirs: Run,
): { readonly ours: number; readonly theirs: number; readonly ratio: number } {
  const timed = (run: Run, times: number): number => {
    const start = computed();
    for (let time = 0; time < times; time += 1) run();
    return (computed() - start) / times;
  };
  const [ourTimes, theirTimes] = [timesFor(ours), timesFor(theirs)];
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    if (round % 2 === 0) return [timed(ours, ourTimes), timed(theirs, theirTimes)];
    const second = timed(theirs, theirTimes);
    return [timed(ours, ourTimes), second];
  });
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    ours: median(rounds.map(([first = 0]) => first)),
    theirs: median(rounds.map(([, second = 1]) => second)),
    ratio: median(rounds.map(([first = 0, second = 1]) => first / second)),
  };
}

let missed = 0;
const results = resultFile("anchor", ROUNDS);

/** What a ratio is called in the result file, and the two that it is of. */
interface Named {
  readonly id: string;
  readonly what: string;
  readonly peer: string;
}

/** Tells a ratio, and whether it is met where there is one that it must not exceed. */
function report(
  { id, what, peer }: Named,
  most: number | null,
  result: ReturnType<typeof compare>,
): void {
  const name = `${what}, against ${peer}`;
  const { ours, theirs, ratio } = result;
  const isMissed = most !== null && ratio > most;
  if (isMissed) missed += 1;
  const state = most === null ? "      " : isMissed ? "MISSED" : "met   ";
  const value = ratio.toPrecision(3);
  const asked = most === null ? null : `at most ${most}`;
  results.row(id, { what: `time for ${what}, in times for the other`, value, asked, peer });
  const limit = most === null ? "" : ` (at most ${most})`;
  process.stdout.write(
    `${state} ${name}: ${value}${limit}; ${ours.toFixed(3)} ms against ${theirs.toFixed(3)} ms\n`,
  );
}

/** The quotation that is looked for: 160 characters, seven eighths into a megabyte. */
const TEXT = prose(1_000_000);
const AT = TEXT.indexOf(" ", 875_000) + 1;
const QUOTE = TEXT.slice(AT, TEXT.indexOf(" ", AT + 155));
const PREFIX = TEXT.slice(AT - 32, AT);
const SUFFIX = TEXT.slice(AT + QUOTE.length, AT + QUOTE.length + 32);

function sought(exact: string, context: Partial<SoughtText> = {}): SoughtText {
  return { exact, prefix: "", suffix: "", start: null, end: null, ...context };
}

/** Stops the benchmark where the two do not find the same place: a fast miss is no answer. */
function hit(found: Anchoring, near: number): void {
  if (!("span" in found) || Math.abs(found.span.start - near) > 20)
    throw new Error(`not found where it is: ${JSON.stringify(found)}`);
}

function againstHypothesis(): void {
  for (const [edits, most] of [
    [3, 0.1],
    [10, 1.25],
  ] as const) {
    const changed = TEXT.slice(0, AT) + edited(QUOTE, edits) + TEXT.slice(AT + QUOTE.length);
    for (const [id, name, context] of [
      ["no-context", "no context", {}],
      ["context", "context", { prefix: PREFIX, suffix: SUFFIX }],
      [
        "changed-context",
        "a context that changed too",
        { prefix: edited(PREFIX, 3), suffix: edited(SUFFIX, 3) },
      ],
    ] as const) {
      const asked = sought(QUOTE, context);
      hit(anchor(changed, asked), AT);
      const best = hypothesis(changed, asked);
      if (best === null || Math.abs(best.start - AT) > 20) throw new Error("not found");
      report(
        {
          id: `edits-${edits}-${id}`,
          what: `${edits} edits, ${name}`,
          peer: "Hypothesis' approach",
        },
        // Where the context was edited as well, the quotation is not all that has so many edits.
        id === "changed-context" ? null : most,
        compare(
          () => anchor(changed, asked),
          () => hypothesis(changed, asked),
        ),
      );
    }
  }
}

function againstIndexOf(): void {
  const asked = sought(QUOTE, { prefix: PREFIX, suffix: SUFFIX });
  const whole = PREFIX + QUOTE + SUFFIX;
  hit(anchor(TEXT, asked), AT);
  /** To the end of the text, as whoever wants to know that a text stands only once must go. */
  const throughout = () => {
    let count = 0;
    for (let at = TEXT.indexOf(whole); at !== -1; at = TEXT.indexOf(whole, at + 1)) count += 1;
    return count;
  };
  report(
    { id: "edits-0", what: "0 edits", peer: "indexOf to the end of the text" },
    1.2,
    compare(() => anchor(TEXT, asked), throughout),
  );
}

function standingClaims(): void {
  const bytes = new TextEncoder().encode(TEXT);
  const claims = Array.from({ length: 1000 }, (_, index) => {
    const start = TEXT.indexOf(" ", index * 990) + 1;
    const end = TEXT.indexOf(" ", start + 30);
    return { start, end, exact: TEXT.slice(start, end) };
  });
  const load = () => {
    const digest = createHash("sha256").update(bytes).digest("hex");
    return [decode(bytes), digest];
  };
  const anchorAll = (asked: readonly SoughtText[]) => () => {
    const source = searchText(TEXT, asked);
    for (const one of asked)
      if (anchor(source, one).kind !== "stands") throw new Error(`does not stand: ${one.exact}`);
  };
  const placed = claims.map(({ exact, start, end }) => sought(exact, { start, end }));
  const unplaced = claims.map(({ exact, start, end }) =>
    sought(exact, {
      prefix: TEXT.slice(Math.max(0, start - 24), start),
      suffix: TEXT.slice(end, end + 24),
    }),
  );
  report(
    {
      id: "claims-with-positions",
      what: "a thousand claims with positions",
      peer: "decoding and hashing",
    },
    2,
    compare(anchorAll(placed), load),
  );
  report(
    {
      id: "claims-without-positions",
      what: "a thousand claims without positions",
      peer: "decoding and hashing",
    },
    2,
    compare(anchorAll(unplaced), load),
  );
}

function repetitive(): void {
  const the = "the ".repeat(100_000);
  const clean = prose(the.length);
  const asked = sought(QUOTE, { prefix: PREFIX, suffix: SUFFIX });
  const the40 = sought("the ".repeat(40).trim());
  report(
    { id: "repeated-quotation", what: "a quotation in “the ” to 400 kB", peer: "clean text" },
    20,
    compare(
      () => anchor(the, asked),
      () => anchor(clean, asked),
    ),
  );
  report(
    { id: "repeated-word", what: "“the the …” in “the ” to 400 kB", peer: "clean text" },
    20,
    compare(
      () => anchor(the, the40),
      () => anchor(clean, the40),
    ),
  );
  const nearly = sought(`${"the ".repeat(20)}then ${"the ".repeat(20)}`);
  report(
    {
      id: "repeated-nearly",
      what: "“the … then the …” in “the ” to 400 kB",
      peer: "clean text",
    },
    20,
    compare(
      () => anchor(the, nearly),
      () => anchor(clean, nearly),
    ),
  );
}

againstIndexOf();
againstHypothesis();
standingClaims();
repetitive();
results.write();
process.exitCode = missed === 0 ? 0 : 1;
