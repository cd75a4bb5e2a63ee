import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { type Ran, runCommand } from "./project.ts";

const SECRET = "SECRET 4711";
const FORMATS = [
  "text",
  "compact",
  "json",
  "ndjson",
  "sarif",
  "junit",
  "github",
  "gitlab",
  "markdown",
] as const;

interface Written {
  readonly root: string;
  readonly vouch: (...words: readonly string[]) => Ran;
}

/** A stranger's checkout with a case, and beside it what it must not read. */
function checkout(files: Readonly<Record<string, string>>): Written {
  const folder = scratchFolder({ "secret.txt": SECRET, "root/vouch.json": "{}\n" });
  onTestFinished(() => removeFolder(folder));
  const root = join(folder, "root");
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, vouch: (...words) => runCommand(root, words) };
}

function ledger(source: object, exact = "12 men", id = "men", further: object = {}): string {
  return JSON.stringify({
    version: 1,
    sources: { article: { path: "article.md", role: "document", ...source } },
    claims: [{ id, kind: "quantity", span: { source: "article", exact }, ...further }],
  });
}

function codesIn({ output }: Ran): readonly string[] {
  const { findings }: { findings: { code: string }[] } = JSON.parse(output);
  return findings.map(({ code }) => code);
}

const STEERS = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

describe("texts of a stranger", () => {
  const words =
    "\u001b[2J\u009b31m\u202e\u200b ::error::x ##[command]y %0A <script>alert(1)</script> [a](1) @all";
  const quoted = `“${words}”`;
  const name = "a\u202e::error::b\u001b[2J.md";

  it.each(FORMATS)(
    "steer nothing in the %s report, figures, quotations and file names alike",
    (format) => {
      const { vouch } = checkout({
        [`claims/x/${name}`]: `They said ${quoted} to 12 men.\n\n::error::12 men and 13 women\n`,
        "claims/x/ledger.json": JSON.stringify({
          version: 1,
          sources: { article: { path: name, role: "document", title: words } },
          claims: [
            { id: "men", kind: "quantity", span: { source: "article", exact: words }, note: words },
            {
              id: "said",
              kind: "quotation",
              speaker: words,
              span: { source: "article", exact: quoted },
            },
            { id: "lost", kind: "quantity", span: { source: "article", exact: `${words} lost` } },
          ],
        }),
      });
      const ran = vouch("check", "--reporter", format);
      expect(ran.status).toBe(2);
      for (const text of [ran.output, ran.errors]) {
        expect(text).not.toMatch(STEERS);
        expect(text).not.toContain("##[");
        const commands = text.split("\n").filter((line) => /^\s*::/.test(line));
        for (const line of commands)
          expect(line).toMatch(/^::(?:error|warning|notice) file=claims\/x\//);
        if (format !== "github") expect(commands).toEqual([]);
      }
      if (format === "text") expect(ran.output).toContain("\\u{202E}");
      if (format === "json") {
        const texts = JSON.stringify(JSON.parse(ran.output));
        expect(texts).toContain("\u202e");
      }
    },
  );

  it("steer nothing on the error output either", () => {
    const { vouch } = checkout({ "vouch.json": `{ "\u202e": 1 }` });
    for (const line of [
      ["check"],
      ["check", "\u001b[2J\u202e"],
      ["check", "--\u009b"],
      ["\u202e"],
    ]) {
      const ran = vouch(...line);
      expect(ran.status).toBe(2);
      expect(ran.errors).not.toMatch(STEERS);
      expect(ran.errors).toMatch(/\\u\{/);
    }
  });
});

describe("paths of a stranger", () => {
  it.each([
    "../../../secret.txt",
    "/etc/passwd",
    "C:\\Windows\\win.ini",
    "\\\\server\\share\\x.md",
    "//server/share/x.md",
    "file:///etc/passwd",
    "https://example.org/x.md",
    "a\u0000b.md",
    "..\\..\\..\\secret.txt",
    "./../x/../../../secret.txt",
  ])("%j is not followed out of the root", (path) => {
    const { vouch } = checkout({ "claims/x/ledger.json": ledger({ path }, SECRET) });
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(ran.output).not.toMatch(/root:x:|SECRET 4711”? stands/);
    expect(codesIn(ran).some((code) => /path-unusable|source-unreadable/.test(code))).toBe(true);
  });

  it("links are not followed out, at whatever step they stand", () => {
    const { root, vouch } = checkout({
      "claims/file/ledger.json": ledger({ path: "link.md" }, "4711"),
      "claims/step/ledger.json": ledger({ path: "up/secret.txt" }, "4711"),
    });
    symlinkSync("../../../secret.txt", join(root, "claims/file/link.md"));
    symlinkSync("../../..", join(root, "claims/step/up"));
    mkdirSync(join(root, "claims/ledger"));
    symlinkSync("../../../secret.txt", join(root, "claims/ledger/ledger.json"));
    symlinkSync("../..", join(root, "claims/folder"));
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(ran.output).not.toContain("SECRET");
    expect(codesIn(ran)).toEqual(
      expect.arrayContaining(["source-unreadable", "ledger-unreadable"]),
    );
    for (const file of ["vouch.json"]) {
      execFileSync("rm", [join(root, file)]);
      symlinkSync("../secret.txt", join(root, file));
      const linked = vouch("check");
      expect(linked.status).toBe(2);
      expect(linked.errors).not.toContain("SECRET");
    }
  });

  it("pipes and devices are not waited for", () => {
    const { root, vouch } = checkout({
      "claims/pipe/ledger.json": ledger({ path: "pipe.md" }),
      "claims/device/ledger.json": ledger({ path: "zero.md" }),
    });
    execFileSync("mkfifo", [
      join(root, "claims/pipe/pipe.md"),
      join(root, "claims/device/more.json"),
    ]);
    symlinkSync("/dev/zero", join(root, "claims/device/zero.md"));
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(codesIn(ran)).toEqual(
      expect.arrayContaining(["source-unreadable", "ledger-unreadable"]),
    );
  });
});

describe("limits", () => {
  it("a file over 10 MB is not read, unless the settings allow it", () => {
    const text = `There were 12 men.\n${"x".repeat(10_000_000)}\n`;
    const { root, vouch } = checkout({
      "claims/x/ledger.json": ledger({}),
      "claims/x/article.md": text,
    });
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(codesIn(ran)).toContain("source-unreadable");
    writeFileSync(join(root, "vouch.json"), '{ "limits": { "file_bytes": 20000000 } }');
    expect(vouch("check", "--format", "json").status).toBe(0);
  });

  it("brackets over 64 deep are told, in ledgers and settings", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { root, vouch } = checkout({ "claims/x/ledger.json": deep });
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(codesIn(ran)).toContain("json-too-deep");
    writeFileSync(join(root, "vouch.json"), deep);
    expect(vouch("check")).toMatchObject({ status: 2, output: "" });
  });

  it("of a million claims in a file a hundred thousand are read", () => {
    const claims = `{"version":1,"claims":[${"{},".repeat(999_999)}{}]}`;
    const { vouch } = checkout({ "claims/x/ledger.json": claims });
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(codesIn(ran)).toEqual(expect.arrayContaining(["errors-too-many", "claims-too-many"]));
    expect(codesIn(ran)).toHaveLength(1_001);
    expect(ran.output).toContain("1,000,000 claims stand in this list");
  });

  it("of 200,000 errors a thousand are told, and that there are more", () => {
    const fields = Array.from({ length: 200_000 }, (_, at) => `"k${at}":1`).join(",");
    const { vouch } = checkout({ "claims/x/ledger.json": `{"version":1,${fields}}` });
    for (const format of ["json", "compact", "sarif"]) {
      const ran = vouch("check", "--reporter", format);
      expect(ran.status, format).toBe(2);
      if (format === "json") expect(codesIn(ran)).toHaveLength(1_001);
      if (format === "compact") expect(ran.output).toContain("200,000 faults were found");
    }
  });
});

describe("names that mean something to JavaScript", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is a name like any other, as an id, a key, a source and a column",
    (name) => {
      const data = `${name},row\n12,a\n`;
      const { root, vouch } = checkout({
        "claims/x/article.md": "There were 12 men.\n",
        "claims/x/table.csv": data,
        "claims/x/ledger.json": `{
          "version": 1, "${name}": { "polluted": true },
          "sources": {
            "article": { "path": "article.md", "role": "document", "${name}": 1 },
            "table": { "path": "table.csv", "role": "evidence", "key": "row", "columns": { "${name}": {} } },
            "${name}": { "path": "article.md", "role": "document" } },
          "claims": [ { "id": "${name}", "kind": "quantity", "span": { "source": "article", "exact": "12 men" } },
            { "id": "men", "kind": "quantity", "span": { "source": "article", "exact": "12 men" },
              "accepted": [ { "check": "${name}", "code": "figure-contradicted", "texts": { "${name}": "x" }, "reason": "r", "by": "b" } ],
              "evidence": [ { "source": "table", "cell": { "row": "a", "column": "${name}" } } ],
              "derivations": [ { "relation": "same", "of": ["${name}", "men"] }, { "id": "f", "formula": "${name} + men" } ] } ] }`,
      });
      const ran = vouch("check", "--format", "json");
      expect(ran.status).toBe(2);
      expect(codesIn(ran)).toContain("field-unknown");
      writeFileSync(
        join(root, "vouch.json"),
        `{ "severities": { "${name}": "off" }, "${name}": 1 }`,
      );
      const settings = vouch("check");
      expect(settings.status).toBe(2);
      expect(settings.errors).toContain(name);
      for (const words of [
        ["explain", name],
        ["check", "--claim", name],
        ["check", "--reporter", name],
      ])
        expect([0, 2]).toContain(vouch(...words).status);
    },
  );

  it("__proto__ as a column is found like any other", () => {
    const { vouch } = checkout({
      "claims/x/article.md": "There were 12 men.\n",
      "claims/x/table.csv": "row,__proto__\na,12\n",
      "claims/x/ledger.json": JSON.stringify({
        version: 1,
        sources: {
          article: { path: "article.md", role: "document" },
          table: { path: "table.csv", role: "evidence" },
        },
        claims: [
          {
            id: "men",
            kind: "quantity",
            span: { source: "article", exact: "12 men" },
            evidence: [{ source: "table", cell: { row: "a", column: "__proto__" } }],
          },
        ],
      }),
    });
    const { cases } = JSON.parse(vouch("check", "--format", "json").output);
    expect(cases[0].claims[0].verdict).toBe("confirmed");
  });
});

describe("patterns", () => {
  it.each([
    ["quote marks", "'".repeat(20_000)],
    ["quote marks on one line", "'".repeat(60)],
    ["spaces", " ".repeat(20_000)],
    ["digits", "1".repeat(20_000)],
    ["groups of digits", "1,000".repeat(4_000)],
    ["capitals", "A.'-".repeat(5_000)],
    ["letters", "a".repeat(20_000)],
    ["brackets", "[(".repeat(10_000)],
    ["hyphens", " -".repeat(10_000)],
    ["line ends", "\n \n".repeat(7_000)],
    ["words of figures", "about a half of ".repeat(1_200)],
  ])("of many %s take no time that grows out of hand", (_, many) => {
    const words = `“He ${many}x said 12 men”`;
    const { vouch } = checkout({
      "claims/x/article.md": `They heard ${words} and no more.\n`,
      "claims/x/said.md": `So: ${many.slice(1)} said 12 men.\n`,
      "claims/x/ledger.json": JSON.stringify({
        version: 1,
        sources: {
          article: { path: "article.md", role: "document" },
          said: { path: "said.md", role: "evidence" },
        },
        claims: [
          {
            id: "said",
            kind: "quotation",
            span: { source: "article", exact: words },
            evidence: [{ source: "said", span: { exact: many.slice(1) } }],
          },
          {
            id: "men",
            kind: "quantity",
            span: { source: "article", exact: `${many}x said 12 men` },
          },
        ],
      }),
    });
    expect([0, 1, 2]).toContain(vouch("check").status);
  });
});

describe("schemas of a stranger", () => {
  it("a ledger's $schema is ignored, and no reference is followed", () => {
    const { root, vouch } = checkout({
      "claims/x/article.md": "There were 12 men.\n",
      "claims/x/ledger.json": ledger({}),
    });
    const right = JSON.parse(ledger({}));
    const file = join(root, "claims/x/ledger.json");
    for (const $schema of [
      "https://example.org/steal.json",
      "../../../secret.txt",
      "file:///etc/passwd",
    ]) {
      writeFileSync(file, JSON.stringify({ $schema, ...right }));
      expect(vouch("check").status).toBe(0);
    }
    writeFileSync(file, JSON.stringify({ ...right, $ref: "https://example.org/x.json" }));
    const ran = vouch("check", "--format", "json");
    expect(ran.status).toBe(2);
    expect(codesIn(ran)).toContain("field-unknown");
    expect(readFileSync(join(root, "..", "secret.txt"), "utf8")).toBe(SECRET);
  });
});
