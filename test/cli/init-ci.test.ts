import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { CI_FILES } from "../../src/author/ci-files.ts";
import { parseWords } from "../../src/cli/parse-words.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { removeFolder, scratchFolder } from "../node/scratch.ts";
import { testHost } from "./host.ts";

const ROOT = new URL("../../", import.meta.url);

function committed(path: string): string {
  return readFileSync(new URL(path, ROOT), "utf8");
}

/** Every command line of vouch in a text, as the words behind `vouch`. */
function commandLines(text: string): readonly (readonly string[])[] {
  return Array.from(text.matchAll(/(?<!`)vouch (check[^\n;]*)/g), ([, line = ""]) =>
    line
      .trim()
      .split(/ +/)
      .map((word) => word.replaceAll(/^"|"$/g, "")),
  );
}

describe("vouch init --ci", () => {
  it.each([...CI_FILES])(
    "%s writes a file once, and prints it where there is one",
    async (service, file) => {
      const root = scratchFolder({ "vouch.json": "{}\n" });
      onTestFinished(() => removeFolder(root));
      const init = async () => {
        const host = testHost(root, ["init", "--ci", service]);
        const status = await runCli(host, async () => Promise.reject(new Error("no screen")));
        return { status, output: host.written(), complaints: host.complaints() };
      };
      expect(await init()).toMatchObject({ status: 0, complaints: "" });
      expect(existsSync(join(root, file.path))).toBe(true);
      expect(readFileSync(join(root, file.path), "utf8")).toBe(file.text);
      expect(await init()).toMatchObject({ status: 2, output: file.text });
    },
  );
});

describe("the files for build services", () => {
  const files: readonly (readonly [string, string])[] = [
    ...[...CI_FILES.values()].map(({ path, text }) => [path, text] as const),
    ["action.yml", committed("action.yml")],
    [".pre-commit-hooks.yaml", committed(".pre-commit-hooks.yaml")],
    ["docs/gate.md", committed("docs/gate.md")],
  ];

  it.each(files)("%s calls vouch by options that it has", (name, text) => {
    const lines = commandLines(text);
    if (name !== "action.yml") expect(lines.length).toBeGreaterThan(0);
    for (const words of lines)
      expect(parseWords(words), words.join(" ")).toMatchObject({ kind: "run" });
  });

  it("the action passes options that vouch check has", () => {
    const text = committed("action.yml");
    const options = [...text.matchAll(/words\+=\("(--[a-z-]+)=/g)].map(([, option]) => option);
    expect(options).toHaveLength(5);
    for (const option of options) {
      const value = option === "--fail-on" ? "error" : "1";
      expect(parseWords(["check", `${option}=${value}`])).toMatchObject({ kind: "run" });
    }
  });

  it.each(files)("%s puts nothing that a stranger can write into a script", (_, text) => {
    const scripts = [
      ...text.matchAll(/^( *)(?:- )?run: (?:\|\n((?:\1 +[^\n]*\n|\n)+)|([^\n]*))/gm),
    ];
    for (const [script] of scripts) expect(script).not.toContain("${{");
  });
});
