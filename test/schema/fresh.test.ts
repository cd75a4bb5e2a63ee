import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generated } from "../../build/generated.ts";

const SCHEMA = new URL("../../src/schema/", import.meta.url);
const made = await generated(new URL("../../schemas/", import.meta.url).pathname);

describe("src/schema", () => {
  it.each([...made])("holds %s as the schemas make it", (name, text) => {
    expect(readFileSync(new URL(name, SCHEMA), "utf8")).toBe(text);
  });

  it("holds nothing else but the types of parts", () => {
    expect(readdirSync(SCHEMA).sort()).toEqual([...made.keys(), "part.ts"].sort());
  });

  it("imports no library in its validators", () => {
    const validators = [...made].filter(([name]) => name.endsWith(".js"));
    expect(validators.length).toBeGreaterThan(0);
    for (const [name, text] of validators)
      expect(text.match(/\bimport\b|\brequire\(/g), name).toBeNull();
  });
});
