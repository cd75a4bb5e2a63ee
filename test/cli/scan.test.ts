import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { runCli } from "../../src/cli/run-cli.ts";
import type * as Schema from "../../src/schema/scan.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const VOUCH = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const SCHEMA = readFileSync(new URL("../../schemas/scan.schema.json", import.meta.url), "utf8");
const isScan = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Schema.Scan>(
  JSON.parse(SCHEMA),
);

function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = scratchFolder(files);
  onTestFinished(() => removeFolder(root));
  return root;
}

async function vouch(root: string, ...words: readonly string[]) {
  const host = testHost(root, ["scan", ...words]);
  const status = await runCli(host, async () => ({ kind: "left", status: 0 }));
  return { status, output: host.written(), complaints: host.complaints() };
}

/** What `--format json` prints, held against its schema. */
function scanned(output: string): readonly Schema.File[] {
  const scan: unknown = JSON.parse(output);
  if (!isScan(scan)) throw new Error(JSON.stringify(isScan.errors));
  return scan.files;
}

/** The command as a process of its own, with a text on its standard input. */
function piped(words: readonly string[], input: string) {
  const { status, stdout } = spawnSync(process.execPath, [VOUCH, "scan", ...words], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, output: stdout };
}

const ARTICLE =
  "😀 Some 46.8 million users left in May 2025, a 4.1% decline, he said: “It’s COVID-19.”\n";

describe("the schema of a scan", () => {
  const schema: { readonly $defs: Record<string, { readonly examples?: readonly unknown[] }> } =
    JSON.parse(SCHEMA);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addSchema(JSON.parse(SCHEMA), "scan");

  it.each(Object.entries(schema.$defs))("has valid examples of %s", (name, { examples = [] }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples)
      expect(ajv.validate(`scan#/$defs/${name}`, example) || ajv.errors).toBe(true);
  });
});

describe("vouch scan", () => {
  it("prints a line for all that it reads, with its place and meaning", async () => {
    const root = folderOf({ "article.txt": ARTICLE });
    expect(await vouch(root, "article.txt")).toEqual({
      status: 0,
      complaints: "",
      output: [
        "article.txt:1:8  cardinal  “46.8 million users”  = Some 46.8 million users",
        "article.txt:1:35  date  “May 2025”  = May 1, 2025 to May 31, 2025",
        "article.txt:1:47  percent  “4.1%”  = 4.1%, a fall",
        "article.txt:1:70  quotation  “It’s COVID-19.”",
        "article.txt:1:76  no figure  “COVID-19”  = name",
        "",
      ].join("\n"),
    });
  });

  it("prints JSON of its schema, with places in UTF-16 units and in code points", async () => {
    const root = folderOf({ "article.txt": ARTICLE });
    const { status, output } = await vouch(root, "article.txt", "--format", "json");
    const [file] = scanned(output);
    expect(status).toBe(0);
    expect(file?.figures[0]).toEqual({
      text: "46.8 million users",
      utf16: [8, 26],
      code_points: [7, 25],
      kind: "cardinal",
      low: "46800000",
      high: "46800000",
      unit: "users",
      exact: false,
      precision: "100000",
      hedge: { text: "Some", kind: "about", utf16: [3, 7], code_points: [2, 6] },
      direction: "none",
      ambiguity: null,
    });
    expect(file?.figures.map(({ text, direction }) => [text, direction])).toEqual([
      ["46.8 million users", "none"],
      ["May 2025", "none"],
      ["4.1%", "fall"],
    ]);
    expect(file?.quotations.map(({ text, closed }) => [text, closed])).toEqual([
      ["It’s COVID-19.", true],
    ]);
    expect(file?.identifiers.map(({ text, reason }) => [text, reason])).toEqual([
      ["COVID-19", "name"],
    ]);
    for (const { text, code_points } of [
      ...(file?.figures ?? []),
      ...(file?.quotations ?? []),
      ...(file?.identifiers ?? []),
    ])
      expect([...ARTICLE].slice(...code_points).join("")).toBe(text);
  });

  it("tells values that no decimal holds as ratios, and both ends of a range", async () => {
    const root = folderOf({ "article.txt": "Two-thirds of 3–5 percent." });
    const [file] = scanned((await vouch(root, "article.txt", "--format", "json")).output);
    expect(file?.figures.map(({ low, high }) => [low, high])).toEqual([
      ["2/3", "2/3"],
      ["3", "5"],
    ]);
  });

  it("leaves the code, targets and front matter of Markdown alone, and reads them in plain text", async () => {
    const text = "---\nweight: 12\n---\nIt fell [4%](a.md?1) in `30`.\n\n```\n5 men\n```\n";
    const root = folderOf({ "a.md": text, "a.txt": text });
    const { output } = await vouch(root, "a.md", "a.txt", "--format", "json");
    const [markdown, plain] = scanned(output);
    expect(markdown?.figures.map((figure) => figure.text)).toEqual(["4%"]);
    expect(plain?.figures.map((figure) => figure.text)).toContain("5 men");
  });

  it("reads dates by the day that it is told", async () => {
    const root = folderOf({ "a.txt": "It began on December 1." });
    const dated = await vouch(root, "a.txt", "--dated", "2019-01-15");
    expect(dated.output).toContain("December 1, 2018");
    expect(await vouch(root, "a.txt", "--dated", "yesterday")).toMatchObject({ status: 2 });
    const undated = await vouch(root, "a.txt");
    expect(undated.output).toContain("has no date to go by; give one with --dated");
    expect(undated.output).not.toContain("1970");
  });

  it("ends with 2 when a file cannot be read, and reads the others all the same", async () => {
    const root = folderOf({ "a.txt": "It fell 4%.", "b.txt": new Uint8Array([0x34, 0xff]) });
    const { status, output, complaints } = await vouch(root, "none.txt", "a.txt", "b.txt");
    expect(status).toBe(2);
    expect(output).toContain("a.txt:1:9  percent  “4%”");
    expect(complaints).toBe(
      "vouch: none.txt cannot be read: there is no such file.\n" +
        "vouch: b.txt cannot be read: it is not UTF-8 text at line 1, column 2.\n",
    );
    expect(await vouch(root)).toMatchObject({ status: 2, output: "" });
  });

  it("calls a lone surrogate no UTF-8, and names its place", async () => {
    const root = folderOf({ "a.txt": new Uint8Array([0x34, 0x0a, 0xed, 0xa0, 0x80]) });
    const { status, complaints } = await vouch(root, "a.txt");
    expect(status).toBe(2);
    expect(complaints).toContain("line 2, column 1");
  });

  it("reads over NULs and bidi marks, and prints none of them raw", async () => {
    const root = folderOf({ "a.txt": "\0\u202e12 men\0 and\u2066 4%\u2069 “a\0\u202eb”" });
    const plain = await vouch(root, "a.txt");
    expect(plain.status).toBe(0);
    expect(plain.output).not.toMatch(/[\0\u202e\u2066\u2069]/);
    const json = await vouch(root, "a.txt", "--format", "json");
    expect(json.output).not.toMatch(/[\0\u202e\u2066\u2069]/);
    const [file] = scanned(json.output);
    expect(file?.figures.map((figure) => figure.text)).toEqual(["12 men", "4%"]);
    expect(file?.quotations[0]?.text).toBe("a\0\u202eb");
  });

  it("reads its standard input", () => {
    const { status, output } = piped(["-"], "It fell 4% to 3 men.");
    expect(status).toBe(0);
    expect(output).toBe(
      "-:1:9  percent  “4%”  = 4%, a fall\n-:1:15  cardinal  “3 men”  = 3 men, exact\n",
    );
    expect(scanned(piped(["-", "--format", "json"], "12").output)[0]?.path).toBe("-");
  });

  it("comes through a line of 5 MB and 100,000 opening quotation marks", () => {
    const line = `${"no figure here, and ".repeat(250_000)}12 men`;
    expect(piped(["-"], line)).toMatchObject({ status: 0, output: expect.stringContaining("men") });
    const marks = scanned(piped(["-", "--format", "json"], `${"“".repeat(100_000)}12 men`).output);
    expect(marks[0]?.figures.map((figure) => figure.text)).toEqual(["12 men"]);
  });
});
