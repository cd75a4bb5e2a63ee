import { describe, expect, it } from "vitest";
import type { Example } from "../../src/checks/check.ts";
import { verifyExample } from "../in-memory.ts";

const ARTICLE = [
  "The mill sold 46.8 million tonnes, worth 3.0 million dollars.",
  "The loss of -5.0 million dollars became a profit, a rise of 160%.",
  "It closed on February 30, 2025.",
  "The load weighs 12 kg over 7 km, in all 19.",
].join("\n");

/** A claim's passage by the words in it. */
function claim(id: string, exact: string, fields: object = {}) {
  return { id, kind: "quantity", span: { source: "article", exact }, ...fields };
}

function derived(id: string, exact: string, derivation: object) {
  return claim(id, exact, { derivations: [{ id: "told", ...derivation }] });
}

function caseOf(claims: readonly object[], dated = "2025-12-24"): Example {
  const sources = { article: { path: "article.md", role: "document", dated } };
  return {
    "ledger.json": JSON.stringify({ version: 1, sources, claims }, null, 2),
    "article.md": ARTICLE,
  };
}

/** The errors of a case: code, and the file, line and column with the words that are underlined. */
function errorsOf(files: Example): readonly string[] {
  return verifyExample(files)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, location }) => {
      const { file, line, column, excerpt } = location;
      const words = excerpt === null ? "" : excerpt.text.slice(excerpt.start, excerpt.end);
      return `${code} ${file}:${line}:${column} ${words}`;
    });
}

/** Where some text stands in a file, as a finding tells it. */
function at(files: Example, path: string, text: string): string {
  const content = String(files[path]);
  const before = content.slice(0, content.indexOf(text)).split("\n");
  return `${path}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

const sold = claim("sold", "46.8 million tonnes");

describe("bad input is a finding of its own at its place", () => {
  it.each([
    ["an id that no claim has", "sold * price", "price", "claim-unknown"],
    ["an operator without its right side", "sold *", "sold *", "formula-malformed"],
    ["a power beyond all use", "sold ^ 1000000", "1000000", "formula-malformed"],
  ])("%s", (_, formula, underlined, code) => {
    const files = caseOf([sold, derived("worth", "3.0 million dollars", { formula })]);
    const [only, ...others] = errorsOf(files);
    expect(others).toEqual([]);
    expect(only).toContain(`${code} ledger.json:`);
    if (underlined !== formula)
      expect(only).toBe(`${code} ${at(files, "ledger.json", underlined)} ${underlined}`);
  });

  it("a unit that cannot combine", () => {
    const files = caseOf([
      claim("weight", "12 kg"),
      claim("length", "7 km"),
      derived("all", "19", { formula: "weight + length" }),
    ]);
    const [only, ...others] = errorsOf(files);
    expect(only).toMatch(/^units-clash /);
    expect(others).toEqual([]);
  });

  it("10,000 nested parentheses", () => {
    const formula = `${"(".repeat(10_000)}sold${")".repeat(10_000)}`;
    const files = caseOf([sold, derived("worth", "3.0 million dollars", { formula })]);
    const [only, ...others] = errorsOf(files);
    // Marked where it becomes too long.
    expect(only).toMatch(/^formula-malformed ledger\.json:\d+:100\d\d /);
    expect(others).toEqual([]);
  });

  it("parentheses nested too deeply in a formula that is short enough", () => {
    const formula = `${"(".repeat(4_000)}sold${")".repeat(4_000)}`;
    const files = caseOf([sold, derived("worth", "3.0 million dollars", { formula })]);
    expect(errorsOf(files)).toHaveLength(1);
    expect(errorsOf(files)[0]).toContain("formula-malformed ledger.json:");
  });

  it("1e400 as a number of the ledger", () => {
    const files = caseOf([claim("sold", "46.8 million tonnes", { figure: "1e400" })]);
    const ledger = String(files["ledger.json"]).replace('"1e400"', "1e400");
    const unquoted = { ...files, "ledger.json": ledger };
    expect(errorsOf(unquoted)).toEqual([
      `figure-unquoted ${at(unquoted, "ledger.json", "1e400")} 1e400`,
    ]);
  });

  it("1e400 as a figure of the ledger, and as a number of a formula", () => {
    const figure = caseOf([claim("sold", "46.8 million tonnes", { figure: "1e400" })]);
    expect(errorsOf(figure)).toEqual([
      `figure-unreadable ${at(figure, "ledger.json", '"1e400"')} "1e400"`,
    ]);
    const formula = caseOf([sold, derived("more", "46.8 million", { formula: "sold * 1e400" })]);
    expect(errorsOf(formula)).toHaveLength(1);
  });

  it("a percentage of a negative base", () => {
    const files = caseOf([
      claim("loss", "-5.0 million dollars"),
      claim("worth", "3.0 million dollars"),
      derived("rise", "a rise of 160%", { relation: "percent_change", from: "loss", to: "worth" }),
    ]);
    const [only, ...others] = errorsOf(files);
    expect(only).toMatch(/^base-negative /);
    expect(others).toEqual([]);
  });

  it("a date that does not exist, in the text, in a claim and of a source", () => {
    const day = { id: "closed", kind: "date" };
    const span = { source: "article", exact: "February 30, 2025" };
    expect(errorsOf(caseOf([{ ...day, span }]))).toEqual([
      `day-impossible ${at(caseOf([]), "article.md", "February")} February 30, 2025`,
    ]);
    const written = caseOf([{ ...day, span, date: "2025-02-30" }]);
    expect(errorsOf(written)[0]).toBe(
      `date-unreadable ${at(written, "ledger.json", '"2025-02-30"')} "2025-02-30"`,
    );
    const source = caseOf([sold], "2025-02-30");
    expect(errorsOf(source)).toEqual([
      `date-unreadable ${at(source, "ledger.json", '"2025-02-30"')} "2025-02-30"`,
    ]);
  });
});
