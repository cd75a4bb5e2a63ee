import { describe, expect, it } from "vitest";
import { parseWords } from "../../src/cli/parse-words.ts";

function asked(line: string): unknown {
  const found = parseWords(line === "" ? [] : line.split(" "));
  switch (found.kind) {
    case "run":
      return [found.asked.command.name, found.asked.paths, Object.fromEntries(found.asked.options)];
    case "help":
      return `help ${found.command.name}`;
    case "wrong":
      return found.message;
    case "version":
      return "version";
  }
}

describe("parseWords", () => {
  it.each([
    ["", ["", [], {}]],
    ["claims", ["", ["claims"], {}]],
    ["check", ["check", [], {}]],
    ["check a b", ["check", ["a", "b"], {}]],
    ["check --format json a", ["check", ["a"], { format: "json" }]],
    ["check a --format=text --claim x/y", ["check", ["a"], { format: "text", claim: "x/y" }]],
    ["check --root .. -- --format", ["check", ["--format"], { root: ".." }]],
    ["check -", ["check", ["-"], {}]],
    ["tui a", ["tui", ["a"], {}]],
    ["a check", ["", ["a", "check"], {}]],
    ["--format json", ["", [], { format: "json" }]],
  ])("reads “vouch %s”", (line, expected) => {
    expect(asked(line)).toEqual(expected);
  });

  it.each([
    ["--help", "help "],
    ["-h", "help "],
    ["check --help", "help check"],
    ["check a --format json -h", "help check"],
    ["tui -h", "help tui"],
    ["--version", "version"],
    ["-V", "version"],
    ["check --version", "version"],
  ])("answers “vouch %s”", (line, expected) => {
    expect(asked(line)).toBe(expected);
  });

  it.each([
    ["check --formt json", "vouch check has no option --formt. Did you mean --format?"],
    ["check --zzz", "vouch check has no option --zzz."],
    ["check -x", "vouch check has no option -x."],
    ["tui --format json", "vouch tui has no option --format."],
    ["--clam x", "vouch has no option --clam. Did you mean --claim?"],
    ["check --format", "--format needs a value: --format FORMAT."],
    ["check --format=", "--format needs a value: --format FORMAT."],
    ["check --claim --format json", "--claim needs a value: --claim ID."],
    [
      "check --format jsn",
      "--format is text, compact, json, ndjson, sarif, junit, github, gitlab or markdown, not “jsn”. Did you mean json?",
    ],
    ["check --help=yes", "--help takes no value."],
    ["check --__proto__", "vouch check has no option --__proto__."],
  ])("tells what is wrong with “vouch %s”", (line, message) => {
    expect(asked(line)).toBe(message);
  });
});
