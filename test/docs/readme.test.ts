import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";

const ROOT = join(import.meta.dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

describe("the README", () => {
  it("has each command in its table, in the words of its help, and no other", () => {
    const rows = README.match(/^\| `vouch [a-z].*$/gm) ?? [];
    const expected = COMMANDS.map(({ name, operands, summary }) => {
      const usage = `vouch ${name} ${operands}`.trim().replaceAll("|", "\\|");
      return `| \`${usage}\` | ${summary} |`;
    });
    expect(rows).toEqual(expected);
  });

  it("links to files that are there", () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
