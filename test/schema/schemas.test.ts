import { describe, expect, it } from "vitest";
import { DEFINITIONS, fullValidator } from "./full-schema.ts";

describe("the schemas", () => {
  it.each([...DEFINITIONS])("describe %s and each of its fields", (_, definition) => {
    expect(definition.description).toMatch(/\.$/);
    for (const [field, { description }] of Object.entries(definition.properties ?? {}))
      expect(description, field).toMatch(/\.$/);
  });

  it.each([...DEFINITIONS])("take the examples of %s", (reference, { examples = [] }) => {
    const validate = fullValidator(reference);
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      validate(example);
      expect(validate.errors, JSON.stringify(example)).toBeNull();
    }
  });

  it("say nothing that only a programmer would follow", () => {
    const words = [...DEFINITIONS.values()].flatMap(({ description = "", properties = {} }) => [
      description,
      ...Object.values(properties).map((property) => property.description ?? ""),
    ]);
    expect(words.join("\n")).not.toMatch(/oneOf|\$ref|boolean|regex|enum|array|null\b|string/i);
  });
});
