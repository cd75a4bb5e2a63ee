import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const ARTICLE = `The harbour moved 46.8 million tonnes last year, and 44.9 million this year.

“We have not lost a single ship,” the director said. The quay is 324 metres long.
`;

/** Laid out by hand, as no tool would, with a comment's worth of odd spaces. */
const LEDGER = `{
    "version": 1,
    "sources": { "article": { "path": "article.md", "role": "document", "dated": "2026-03-02" } },
    "claims": [
        { "id": "last_year", "kind": "quantity",   "span": { "source": "article", "exact": "46.8 million tonnes", "start": 18, "end": 37 } },
        { "id": "this_year", "kind": "quantity", "span": { "exact": "44.9 million", "source": "article", "prefix": "and " } },
        { "id": "ship", "kind": "quotation", "speaker": "the director",
            "span": { "source": "article", "exact": "We have not lost a single ship" } },
        { "id": "quay", "kind": "quantity", "span": { "source": "article", "exact": "The quay is 324 metres long" } }
    ]
}
`;

function project(article: string, ledger = LEDGER) {
  const root = scratchFolder({
    "vouch.json": "{}\n",
    "claims/harbour/article.md": article,
    "claims/harbour/ledger.json": ledger,
  });
  onTestFinished(() => removeFolder(root));
  const file = (name: string) => join(root, "claims/harbour", name);
  const read = () => readFileSync(file("ledger.json"), "utf8");
  const run = async (
    words: readonly string[],
    answers: readonly string[] = [],
    isTerminal = answers.length > 0,
  ) => {
    const environment = { NO_COLOR: "1", TERM: "xterm" };
    const host = testHost(root, ["rebase", ...words], { isTerminal, answers, environment });
    const status = await runCli(host, async () => ({ kind: "left", status: 0 }));
    return { status, output: host.written(), complaints: host.complaints() };
  };
  return { run, read, write: (text: string) => writeFileSync(file("article.md"), text) };
}

const NOT_TO = ARTICLE.replace("have not lost", "have lost");
const BIGGER = NOT_TO.replace("46.8", "64.8");

describe("vouch rebase", () => {
  it("leaves a ledger alone that stands", async () => {
    const { run, read } = project(ARTICLE);
    expect(await run([])).toEqual({ status: 0, output: "", complaints: "" });
    expect(read()).toBe(LEDGER);
  });

  it("writes new positions where passages moved, and keeps the layout to the byte", async () => {
    const { run, read } = project(`A new opening.\n\n${ARTICLE}`);
    expect(await run([])).toMatchObject({
      status: 0,
      output: "last_year stands elsewhere now: line 3, column 19\n",
    });
    expect(read()).toBe(LEDGER.replace('"start": 18, "end": 37', '"start": 34, "end": 53'));
    expect(await run([])).toMatchObject({ status: 0, output: "" });
  });

  it("writes the words as they are now set where only that has changed", async () => {
    const { run, read } = project(ARTICLE.replace("a single ship", "a\nsingle ship"));
    expect(await run([])).toMatchObject({
      status: 0,
      output: "ship is set in other marks now: line 3, column 2\n",
    });
    expect(read()).toBe(LEDGER.replace("lost a single", String.raw`lost a\nsingle`));
  });

  it("shows what was edited and takes it only when it is named", async () => {
    const { run, read } = project(ARTICLE.replace("The quay is", "The long quay is"));
    const shown = await run([]);
    expect(shown).toMatchObject({ status: 1 });
    expect(shown.output).toContain("quay was edited: line 3");
    expect(shown.output).toContain("The {+long +}quay is 324 metres long");
    expect(read()).toBe(LEDGER);
    expect(await run(["--take", "quay"])).toMatchObject({ status: 0 });
    expect(read()).toBe(LEDGER.replace("The quay", "The long quay"));
  });

  it("never takes material changes in bulk, and each alone when it is named", async () => {
    const { run, read } = project(BIGGER);
    const bulk = await run(["--take", "last_year,ship"]);
    expect(bulk.status).toBe(1);
    expect(bulk.output.match(/name it alone with --take/g)).toHaveLength(2);
    expect(read()).toBe(LEDGER);
    expect(await run(["--take", "ship"])).toMatchObject({ status: 1 });
    expect(read()).toBe(LEDGER.replace("have not lost", "have lost"));
    expect(await run(["--take", "last_year"])).toMatchObject({ status: 0 });
    expect(read()).toContain('"exact": "64.8 million tonnes", "start": 18, "end": 37');
  });

  it("asks for one after another at a terminal", async () => {
    const { run, read } = project(BIGGER);
    const asked = await run(["--interactive"], ["n", "yes"]);
    expect(asked.status).toBe(1);
    expect(asked.output).toMatch(
      /\[-46\.8-\]\{\+64\.8\+\}.*\n.*Take last_year as it now reads\? \[y\/N\] .*ship was edited.*Take ship/s,
    );
    expect(read()).toBe(LEDGER.replace("have not lost", "have lost"));
    expect(await run(["-i"], ["y"])).toMatchObject({ status: 0 });
    expect(read()).toContain("64.8 million tonnes");
  });

  it("takes nothing when nobody answers, and asks nobody where there is no terminal", async () => {
    const { run, read } = project(BIGGER);
    expect((await run(["-i"], [], true)).status).toBe(1);
    expect(await run(["-i"])).toMatchObject({
      status: 2,
      complaints: expect.stringContaining("there is none"),
    });
    expect(read()).toBe(LEDGER);
  });

  it("names the places of an ambiguous passage, and what is lost", async () => {
    const { run, read } = project(
      `${ARTICLE.replace("The quay is 324 metres long.", "")}\nThis year: and 44.9 million again.\n`,
    );
    const told = await run([]);
    expect(told.status).toBe(1);
    expect(told.output).toContain("this_year stands 2 times, and its context does not decide:");
    expect(told.output).toContain(
      "quay is not in its source any more: The quay is 324 metres long",
    );
    expect(read()).toBe(LEDGER);
  });

  it("brings the ends of a long quotation to their new place", async () => {
    const start = ARTICLE.indexOf("We have");
    const end = ARTICLE.indexOf(",” the");
    const long = LEDGER.replace(
      '"exact": "We have not lost a single ship"',
      `"head": "We have", "tail": "single ship", "start": ${start}, "end": ${end}`,
    );
    const { run, read } = project(`Also.\n\n${ARTICLE}`, long);
    expect(await run([])).toMatchObject({ status: 0 });
    expect(read()).toContain(`"tail": "single ship", "start": ${start + 7}, "end": ${end + 7}`);
    expect(await run([])).toMatchObject({ status: 0, output: "" });
  });
});
