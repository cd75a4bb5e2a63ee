import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import { describe, expect, it } from "vitest";

/** How long one pattern may be looked at, in milliseconds. */
const PATIENCE = 10_000;

/** A regular expression as src/ writes it (those that are put together from words are not seen), where one may begin: not after a value, where / divides. */
const LITERAL =
  /(?<=[(,=:[!&|?{};]\s*|return\s+|=>\s*)\/(?![*/])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)(?=[\s.,;)\]}])/g;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function patterns(): readonly Pattern[] {
  const folder = fileURLToPath(new URL("../src", import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const found = new Map<string, Pattern>();
  for (const file of names.filter((name) => /\.tsx?$/.test(name)).sort()) {
    const code = readFileSync(join(folder, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
    for (const [literal, source = "", flags = ""] of code.matchAll(LITERAL))
      if (!found.has(literal))
        found.set(literal, { file: file.replaceAll("\\", "/"), source, flags });
  }
  return [...found.values()];
}

describe("the regular expressions of src/", () => {
  const all = patterns();
  const doubtful = all.flatMap(({ file, source, flags }) => {
    const found = checkSync(source, flags, { timeout: PATIENCE });
    if (found.status === "safe") return [];
    const complexity = found.status === "vulnerable" ? found.complexity.type : found.status;
    return [{ file, literal: `/${source}/${flags}`, complexity }];
  });

  it("are found", () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it("blow up in no case: none takes exponential time", () => {
    expect(doubtful.filter(({ complexity }) => complexity === "exponential")).toEqual([]);
  });

  /** Those that are known to; a new one is to be looked at: is what it is matched against short? */
  it("take more than linear time only where that is known", async () => {
    const lines = doubtful.map(
      ({ file, literal, complexity }) => `${complexity}  ${file}  ${literal}\n`,
    );
    await expect(lines.join("")).toMatchFileSnapshot("patterns.golden.txt");
  });
});
