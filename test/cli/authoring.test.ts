import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { OpenWalk } from "../../src/cli/command.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const ARTICLE =
  "Sales came to 46.8 million euros in May and to 44.9 million euros in June, a 4.1% decline.\n";

/** A project in which vouch has been started on an article. */
async function project(article = ARTICLE) {
  const root = scratchFolder({ "vouch.json": "{}\n", "draft.md": article });
  onTestFinished(() => removeFolder(root));
  const vouch = async (...words: readonly string[]) => {
    const host = testHost(root, words);
    const status = await runCli(host, async () => ({ kind: "left", status: 0 }));
    return { status, output: host.written(), complaints: host.complaints() };
  };
  const ledger = join(root, "claims/draft/ledger.json");
  const read = () => readFileSync(ledger, "utf8");
  const write = (text: string) => writeFileSync(ledger, text);
  const edit = (from: string, to: string) =>
    writeFileSync(
      join(root, "draft.md"),
      readFileSync(join(root, "draft.md"), "utf8").replace(from, to),
    );
  await vouch("init", "draft.md");
  return { root, vouch, read, write, edit };
}

/** The ledger of the article with the sum that its decline comes from, whatever `vouch init` was sure of. */
function withSum(ledger: string): string {
  const value: { claims: { id: string; derivations?: unknown }[] } = JSON.parse(ledger);
  const fall = value.claims.find(({ id }) => id === "sales_fall_percent");
  if (fall !== undefined)
    fall.derivations = [
      { id: "printed", relation: "percent_change", from: "sales", to: "sales_june" },
    ];
  return `${JSON.stringify(value, null, 2)}\n`;
}

describe("vouch init", () => {
  it("makes a case of a draft and overwrites nothing", async () => {
    const { vouch, read } = await project();
    const first = read();
    expect(first).toContain('"path": "../../draft.md"');
    expect(await vouch("check")).toMatchObject({ status: 0 });
    expect(await vouch("coverage", "--min-coverage", "100")).toMatchObject({ status: 0 });
    expect(await vouch("init", "draft.md")).toMatchObject({ status: 2 });
    expect(await vouch("init", "claims/draft", "--document", "draft.md")).toMatchObject({
      status: 2,
    });
    expect(read()).toBe(first);
  });

  it("records all of an article of five hundred words with one command and no option", async () => {
    const article = readFileSync(new URL("../author/library.md", import.meta.url), "utf8");
    const { vouch, read } = await project(article);
    expect(await vouch("check")).toMatchObject({ status: 0, complaints: "" });
    expect(await vouch("coverage", "--min-coverage", "100")).toMatchObject({ status: 0 });
    expect(await vouch("fmt", "--check")).toMatchObject({ status: 0 });
    await expect(read()).toMatchFileSnapshot("../author/library.golden.json");
  });

  it("makes a case of a folder with a document, and says when there is none or several", async () => {
    const { root, vouch } = await project();
    mkdirSync(join(root, "claims/other"), { recursive: true });
    expect((await vouch("init", "claims/other")).complaints).toContain("holds no document");
    writeFileSync(join(root, "claims/other/a.md"), "There were 12 boats.\n");
    expect(await vouch("init", "claims/other")).toMatchObject({ status: 0 });
    expect(readFileSync(join(root, "claims/other/ledger.json"), "utf8")).toContain(
      '"path": "a.md"',
    );
    expect(await vouch("init", "nothing.md")).toMatchObject({ status: 2 });
  });
});

describe("vouch init with a walk to open", () => {
  const DRAFT = "There were 12 boats in the harbour and 18 carts on the quay.\n";
  const TERMINAL = { isTerminal: true };

  /** Runs `vouch init draft.md` with a walk that answers so; tells what was written. */
  async function init(
    openWalk: OpenWalk,
    words: readonly string[] = [],
    changes: Parameters<typeof testHost>[2] = TERMINAL,
    files: Readonly<Record<string, string>> = {},
  ) {
    const root = scratchFolder({ "vouch.json": "{}\n", "draft.md": DRAFT, ...files });
    onTestFinished(() => removeFolder(root));
    const host = testHost(root, ["init", "draft.md", ...words], changes);
    const noTui = () => Promise.reject(new Error("no claims are shown"));
    const status = await runCli(host, noTui, { openWalk, openAddition: noAddition });
    const path = join(root, "claims/draft/ledger.json");
    const ledger = existsSync(path) ? readFileSync(path, "utf8") : null;
    return { status, ledger, told: host.written() + host.complaints() };
  }

  const noAddition = () => Promise.reject(new Error("nothing is added"));
  const noWalk: OpenWalk = () => Promise.reject(new Error("the walk was opened"));

  it("writes the draft as it was settled there", async () => {
    const { status, ledger, told } = await init(async ({ made, path }) => {
      expect(path).toBe("claims/draft/ledger.json");
      const [boats, carts] = made.claims;
      if (boats === undefined || carts === undefined) throw new Error("two claims are drafted");
      const ignored = [{ span: carts.span, why: "only carts" }];
      return { kind: "settled", settled: { claims: [boats], sums: [], ignored } };
    });
    expect(status).toBe(0);
    expect(told).toContain("has 1 claim: 1 figure,");
    expect(JSON.parse(ledger ?? "")).toMatchObject({
      claims: [{ id: "boats" }],
      ignored: [{ span: { exact: "18 carts" }, why: "only carts" }],
    });
  });

  it("writes nothing and makes no folder where it was left", async () => {
    for (const status of [0, 130])
      expect(await init(async () => ({ kind: "left", status }))).toEqual({
        status,
        ledger: null,
        told: "Nothing was written.\n",
      });
  });

  it.each([
    ["off a terminal", { isTerminal: false }],
    ["on a dumb terminal", { isTerminal: true, environment: { TERM: "dumb" } }],
    ["in CI", { isTerminal: true, environment: { CI: "true" } }],
  ])("opens none %s, and writes all", async (_where, changes) => {
    const { status, ledger } = await init(noWalk, [], changes);
    expect(status).toBe(0);
    expect(JSON.parse(ledger ?? "")).toMatchObject({ claims: [{ id: "boats" }, { id: "carts" }] });
  });

  it("opens none for a text without claims, or over a ledger that is there", async () => {
    expect((await init(noWalk, [], TERMINAL, { "draft.md": "No figure.\n" })).status).toBe(0);
    const there = { "claims/draft/ledger.json": "{}\n" };
    expect(await init(noWalk, [], TERMINAL, there)).toMatchObject({ status: 2, ledger: "{}\n" });
  });

  it("hands --ascii and --screen-reader on", async () => {
    const seen: (readonly boolean[])[] = [];
    const openWalk: OpenWalk = async ({ ascii, spoken }) => {
      seen.push([ascii, spoken]);
      return { kind: "left", status: 0 };
    };
    await init(openWalk);
    await init(openWalk, ["--ascii"]);
    await init(openWalk, ["--screen-reader"]);
    expect(seen).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });
});

describe("the schema of a ledger", () => {
  const SCHEMAS = join(import.meta.dirname, "../../schemas");

  /** The file that an editor opens for a ledger file, which must be on this disk. */
  function schemaOf(file: string): string {
    const ledger: { $schema: string } = JSON.parse(readFileSync(file, "utf8"));
    return realpathSync(join(dirname(file), ledger.$schema));
  }

  it("is found without a network where vouch is installed, also above the project's folder", async () => {
    const root = scratchFolder({ "vouch.json": "{}\n", "news/draft.md": ARTICLE });
    onTestFinished(() => removeFolder(root));
    cpSync(SCHEMAS, join(root, "node_modules/vouch/schemas"), { recursive: true });
    for (const words of [
      ["init", "draft.md"],
      ["add", "came to 46.8 million euros", "--id", "in_may", "claims/draft"],
    ]) {
      const status = await runCli(testHost(join(root, "news"), words), () => {
        throw new Error("no screen is opened");
      });
      expect(status).toBe(0);
    }
    const installed = join(root, "node_modules/vouch/schemas");
    const folder = join(root, "news/claims/draft");
    expect(schemaOf(join(folder, "ledger.json"))).toBe(join(installed, "ledger.schema.json"));
    expect(schemaOf(join(folder, "in_may.json"))).toBe(join(installed, "claim.schema.json"));
  });

  it("is found in a clone", () => {
    for (const name of ["readme", "coupang-breach"])
      expect(schemaOf(join(import.meta.dirname, "../../claims", name, "ledger.json"))).toBe(
        join(realpathSync(SCHEMAS), "ledger.schema.json"),
      );
  });
});

describe("vouch add", () => {
  it("adds a claim by its place in a file of its own, and prints its verdict", async () => {
    const { root, vouch, read, write } = await project();
    write(read().replace(/,\s*\{\s*"id": "sales_fall_percent"[\s\S]*?\n {4}\}(?=\n {2}\])/, ""));
    expect((await vouch("coverage", "--min-coverage", "100")).status).toBe(1);
    const added = await vouch(
      "add",
      "draft.md:1:78",
      "--derivation",
      "percent_change",
      "--from",
      "sales,sales_june",
    );
    expect(added.complaints).toBe("");
    expect(added.output).toContain(
      '\n  "span": { "source": "article", "exact": "4.1% decline" },\n',
    );
    expect(added.output).toContain("consistent");
    expect(readFileSync(join(root, "claims/draft/sales_fall_percent.json"), "utf8")).toContain(
      "percent_change",
    );
    expect((await vouch("coverage", "--min-coverage", "100")).status).toBe(0);
  });

  it("adds words into a ledger, and says what is wrong", async () => {
    const { vouch, read } = await project();
    const added = await vouch(
      "add",
      "came to 46.8 million euros",
      "--id",
      "may_sales",
      "--into",
      "claims/draft/ledger.json",
    );
    expect(added).toMatchObject({ status: 0, complaints: "" });
    expect(read()).toContain('"id": "may_sales"');
    for (const [words, told] of [
      [["add"], "Name a place"],
      [["add", "4.1%", "--id", "may_sales"], "There is a claim may_sales already"],
      [["add", "47 million"], "does not have these words"],
      [
        ["add", "4.1%", "--derivation", "percent_chnge", "--from", "a,b"],
        "Did you mean percent_change?",
      ],
      [["add", "4.1%", "--from", "a,b"], "give --derivation"],
      [["add", "4.1%", "--evidence", "x"], "--evidence is"],
      [["add", "draft.md:9:1"], "no such line"],
    ] as const)
      expect(await vouch(...words)).toMatchObject({
        status: 2,
        complaints: expect.stringContaining(told),
      });
  });
});

describe("vouch add to a claim", () => {
  it("adds a derivation and evidence, and declares the file that holds it", async () => {
    const { root, vouch, read } = await project();
    mkdirSync(join(root, "claims/draft/sources"));
    writeFileSync(
      join(root, "claims/draft/sources/sales-2025.csv"),
      "month,amount\nMay,46812000\nJune,44907000\n",
    );
    const first = read();
    const added = await vouch(
      "add",
      "sales",
      "--evidence",
      "claims/draft/sources/sales-2025.csv:May:amount",
    );
    expect(added).toMatchObject({ status: 0, complaints: "" });
    expect(added.output).toContain("✓ 46.8 million");
    const declared = '"sales_2025": { "path": "sources/sales-2025.csv", "role": "evidence" }';
    expect(read()).toContain(declared);
    await vouch("add", "sales_june", "--evidence", "sources/sales-2025.csv:June:amount");
    expect(read().split(declared)).toHaveLength(2);
    const sum = ["--derivation", "percent_change", "--from", "sales,sales_june"] as const;
    const again = await vouch("add", "sales_fall_percent", ...sum);
    expect(again.complaints).toContain("sales_fall_percent has this already");
    await vouch("add", "sales_fall_percent", ...sum.slice(0, 3), "sales_june,sales");
    expect(read()).toContain('"id": "percent_change_2"');
    expect((await vouch("check", "claims")).output).toContain("percent_change_2");
    expect((await vouch("fmt", "--check")).status).toBe(0);
    expect(first).not.toContain("evidence");
  });

  it("says what is wrong, and writes nothing then", async () => {
    const { vouch, read } = await project();
    const first = read();
    for (const [words, told] of [
      [["sales"], "Give --derivation or --evidence"],
      [["sales", "--evidence", "sales.csv:May:amount"], "There is no source and no file sales.csv"],
      [["sales", "--evidence", "artcle:46.8"], "Did you mean article?"],
      [["sales", "--derivation", "sum", "--from", "sale_june,x"], "Did you mean sales_june?"],
    ] as const)
      expect(await vouch("add", ...words)).toMatchObject({
        status: 2,
        complaints: expect.stringContaining(told),
      });
    expect(read()).toBe(first);
  });
});

describe("vouch fmt", () => {
  it("lays ledgers out, and with --check only says which are not", async () => {
    const { vouch, read, write } = await project();
    const first = read();
    expect(await vouch("fmt", "--check")).toEqual({ status: 0, output: "", complaints: "" });
    const messy = JSON.stringify(JSON.parse(first));
    write(messy);
    expect(await vouch("fmt", "--check")).toMatchObject({ status: 1 });
    expect(read()).toBe(messy);
    expect(await vouch("fmt")).toMatchObject({ status: 0 });
    expect(read()).toBe(first);
    write(`${first},`);
    expect(await vouch("fmt")).toMatchObject({ status: 2 });
    expect(read()).toBe(`${first},`);
  });
});

describe("vouch rebase", () => {
  it("takes an edited passage only when it is named", async () => {
    const { vouch, read, edit } = await project();
    const first = read();
    edit("a 4.1% decline", "a 4.2% decline");
    expect(await vouch("rebase")).toMatchObject({
      status: 1,
      output: expect.stringContaining("[-4.1-]{+4.2+}% decline"),
    });
    expect(read()).toBe(first);
    expect(await vouch("rebase", "--take", "sales_fall_percent")).toMatchObject({ status: 0 });
    expect(read()).toBe(first.replace("4.1% decline", "4.2% decline"));
  });
});

describe("vouch accept", () => {
  it("lets a fault pass with a reason and a name, and not without", async () => {
    const { vouch, read, write } = await project(ARTICLE.replace("4.1%", "5.1%"));
    write(withSum(read()));
    expect((await vouch("check")).status).toBe(1);
    const wrong = ["accept", "sales_fall_percent/printed"] as const;
    expect(await vouch(...wrong)).toMatchObject({ status: 2 });
    expect(await vouch(...wrong, "--reason", "So printed.")).toMatchObject({ status: 2 });
    const given = ["--reason", "So printed.", "--by", "A. Editor"] as const;
    expect(await vouch(...wrong, ...given, "--until", "2026-13-01")).toMatchObject({ status: 2 });
    expect(await vouch("accept", "sales_fal_percent", ...given)).toMatchObject({
      status: 2,
      complaints: expect.stringContaining("Did you mean sales_fall_percent?"),
    });
    expect(await vouch(...wrong, ...given)).toMatchObject({ status: 0 });
    expect((await vouch("check")).status).toBe(0);
    expect(await vouch(...wrong, ...given)).toMatchObject({ status: 2 });
  });
});

describe("vouch fix", () => {
  it("puts right what is safe, and changes the article only when it is told to", async () => {
    const article = ARTICLE.replace("4.1%", "41%");
    const { root, vouch, read, write } = await project(article);
    write(withSum(read()).replace('"from": "sales"', '"from": "sale"'));
    const first = await vouch("fix");
    expect(first.output).toContain(
      "Done: Write “sales” in place of “sale” (claims/draft/ledger.json:",
    );
    expect(first).toMatchObject({
      status: 1,
      output: expect.stringContaining("--take sales_fall_percent/printed"),
    });
    const draft = () => readFileSync(join(root, "draft.md"), "utf8");
    expect(draft()).toBe(article);
    expect(await vouch("fix", "--take", "sales_fall_percent/printed")).toMatchObject({ status: 0 });
    expect(draft()).toBe(ARTICLE);
    expect((await vouch("check")).output).toContain("consistent");
    expect(await vouch("fix", "--take", "nothing")).toMatchObject({ status: 2 });
    expect(await vouch("fix")).toMatchObject({ status: 0, output: "Nothing to fix.\n" });
  });

  it("offers nothing for a fault that is accepted, but makes the fix that is named", async () => {
    const article = ARTICLE.replace("4.1%", "41%");
    const { root, vouch, read, write } = await project(article);
    write(withSum(read()));
    const name = "sales_fall_percent/printed";
    await vouch("accept", name, "--reason", "as it was printed", "--by", "the desk");
    expect(await vouch("fix")).toMatchObject({ status: 0, output: "Nothing to fix.\n" });
    expect((await vouch("fix", "--take", name)).output).toContain("Done: Print “4.1%”");
    expect(readFileSync(join(root, "draft.md"), "utf8")).toBe(ARTICLE);
  });

  it("puts right the name of a claim of another case", async () => {
    const ledger = (claim: object) =>
      JSON.stringify({
        version: 1,
        sources: { article: { path: "article.md", role: "document" } },
        claims: [{ kind: "quantity", span: { source: "article", exact: "12 boats" }, ...claim }],
      });
    const derivations = [{ relation: "same", of: ["second/boats_lots"] }];
    const root = scratchFolder({
      "vouch.json": "{}\n",
      "claims/first/article.md": "There were 12 boats.\n",
      "claims/first/ledger.json": ledger({ id: "boats", derivations }),
      "claims/second/article.md": "There were 12 boats.\n",
      "claims/second/ledger.json": ledger({ id: "boats_lost" }),
    });
    onTestFinished(() => removeFolder(root));
    const host = testHost(root, ["fix"], { isTerminal: false });
    expect(await runCli(host, () => Promise.reject(new Error("no screen is opened")))).toBe(0);
    expect(host.written()).toContain("Write “second/boats_lost” in place of “second/boats_lots”");
    expect(readFileSync(join(root, "claims/first/ledger.json"), "utf8")).toContain(
      '"second/boats_lost"',
    );
  });

  it("shows what was edited, and takes a change of what it says only where it is named alone", async () => {
    const { vouch, read, edit } = await project();
    const first = read();
    edit("a 4.1% decline", "a 4.2% decline");
    const told = await vouch("fix");
    expect(told).toMatchObject({ status: 1, complaints: "" });
    expect(told.output).toContain("--take sales_fall_percent does it");
    expect(told.output).toContain("[-4.1-]{+4.2+}% decline");
    expect(read()).toBe(first);
    const both = await vouch("fix", "--take", "sales_fall_percent,sales");
    expect(both.output).toContain(
      "sales_fall_percent changes what is said, and is to be named alone",
    );
    expect(both.status).toBe(2);
    expect(read()).toBe(first);
    const alone = await vouch("fix", "--take", "sales_fall_percent");
    expect(alone).toMatchObject({
      status: 0,
      output: expect.stringMatching(/^Done: Take the passage/),
    });
    expect(read()).toContain('"exact": "4.2% decline"');
  });
});
