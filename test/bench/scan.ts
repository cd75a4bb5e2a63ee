import process from "node:process";
import type { ScanOptions } from "../../src/quantity/figure.ts";
import { scan } from "../../src/quantity/scan.ts";
import { resultFile } from "./recording/result-file.ts";
import { makeDocuments, makeTable } from "./scan/documents.ts";
import { median } from "./scan/median.ts";
import { openPeers, type Peer } from "./scan/peer.ts";
import { startUps } from "./scan/start-up.ts";

/**
 * How fast the scanner reads, beside libraries that find numbers or dates: all in one process, on the same
 * documents of which no two are alike, in turn; and how long each takes to load and read one sentence.
 */
const OPTIONS: ScanOptions = { language: "en", dated: 20_446, format: "plain" };
const CHARACTERS = 1_000_000;
const WARMING = 12;
const ROUNDS = 7;

const results = resultFile("scan", ROUNDS);

const vouch: Peer = {
  name: "vouch",
  share: Infinity,
  read: (text) => scan(text, OPTIONS).figures.length,
};

interface Measured {
  readonly megabytes: number;
  readonly milliseconds: number;
  readonly found: number;
}

/** What the processor has worked for this thread, in milliseconds: other work on the machine does not count. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Lets a reader read its share of the documents, or all that is left of the first of them. */
function measure({ read, share }: Peer, documents: readonly string[]): Measured {
  let characters = 0;
  let found = 0;
  const start = processorTime();
  for (const document of documents) {
    if (characters >= share) break;
    found += read(document);
    characters += document.length;
  }
  return { megabytes: characters / 1e6, milliseconds: processorTime() - start, found };
}

function rate({ megabytes, milliseconds }: Measured): number {
  return (megabytes * 1000) / milliseconds;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** A name as the result file calls it. */
function shortName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}

function throughput(peers: readonly Peer[]): void {
  const readers = [vouch, ...peers];
  for (let seed = 1; seed <= WARMING; seed += 1) {
    const documents = makeDocuments(seed, CHARACTERS);
    for (const reader of readers)
      if (seed === 1 || reader.share === Infinity) measure(reader, documents);
  }
  const rates = readers.map((): number[] => []);
  const finds = readers.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    const documents = makeDocuments(100 + round, CHARACTERS);
    for (const [index, reader] of readers.entries()) {
      const measured = measure(reader, documents);
      rates[index]?.push(rate(measured));
      finds[index]?.push(measured.found / measured.megabytes);
    }
  }
  const own = rates[0] ?? [];
  for (const [index, { name }] of readers.entries()) {
    const theirs = rates[index] ?? [];
    const ratio = median(theirs.map((speed, round) => (own[round] ?? 0) / speed));
    if (index === 0)
      results.row("megabytes-a-second", {
        what: "megabytes of prose read in a second of processor time",
        value: median(theirs).toFixed(1),
        asked: null,
        peer: null,
      });
    else
      results.row(shortName(name), {
        what: `times as fast as ${name}`,
        value: ratio >= 100 ? ratio.toFixed(0) : ratio.toFixed(1),
        asked: null,
        peer: name,
      });
    const beside = index === 0 ? "" : `; vouch is ${ratio.toFixed(1)} times as fast`;
    print(
      `${name}: ${median(theirs).toFixed(3)} MB/s, ${median(finds[index] ?? []).toFixed(0)} finds in a MB${beside}`,
    );
  }
}

function timed(text: string): number {
  return measure(vouch, [text]).milliseconds;
}

/** One long text against as much in documents, and tables of digits of one length against twice that. */
function proportions(): void {
  const whole: number[] = [];
  const doubled: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const documents = makeDocuments(200 + round, CHARACTERS);
    const apart = measure(vouch, documents).milliseconds;
    whole.push(apart / timed(documents.join("\n\n")));
    const short = timed(makeTable(300 + round, CHARACTERS / 2));
    doubled.push(timed(makeTable(400 + round, CHARACTERS)) / short);
  }
  results.row("one-text", {
    what: "rate of one text of a megabyte, in rates of documents",
    value: median(whole).toFixed(2),
    asked: null,
    peer: "the same text in documents",
  });
  results.row("doubled-tables", {
    what: "time for a table of digits twice as long, in times for the table",
    value: median(doubled).toFixed(2),
    asked: null,
    peer: "a table half as long",
  });
  print(`one text of 1 MB: ${median(whole).toFixed(2)} times the rate of documents`);
  print(`tables of digits: twice the text takes ${median(doubled).toFixed(2)} times as long`);
}

const peers = await openPeers();
if (peers === null)
  print(
    "The libraries to compare with are not installed: run npm ci --prefix test/bench/peers and try again.",
  );
throughput(peers ?? []);
proportions();
for (const { name, elapsed, worked } of await startUps((peers ?? []).map((peer) => peer.name))) {
  results.row(`start-${shortName(name)}`, {
    what: `milliseconds for ${name} to load and read a sentence, beyond a bare node`,
    value: elapsed.toFixed(1),
    asked: null,
    peer: "a bare node",
  });
  print(
    `${name}: ${elapsed.toFixed(1)} ms to load and read a sentence, beyond a bare node; the processor works ${worked.toFixed(1)} ms`,
  );
}
if (peers !== null) results.write();
