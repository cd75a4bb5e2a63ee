import { compile } from "json-schema-to-typescript";
import {
  follow,
  isObject,
  isPart,
  type Json,
  type JsonObject,
  replaceReferences,
  type SchemaFile,
  typeName,
  without,
} from "./schema-files.ts";

/** Keywords that say nothing which a type can say; the compiler would make loose unions of some. */
const NOT_TYPES = new Set([
  "examples",
  "if",
  "then",
  "not",
  "pattern",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "minProperties",
  "minItems",
  "minimum",
]);

/** The TypeScript types of a schema file: one for the whole and one for each part that it defines. */
export async function typesOf(
  file: SchemaFile,
  files: ReadonlyMap<string, SchemaFile>,
): Promise<string> {
  const imports = new Map<string, Set<string>>();
  const adapt = (schema: Json): Json =>
    replaceReferences(schema, (reference, holder) => {
      const target = follow(reference, file, files);
      if (!isPart(target.definition))
        return adapt({ ...target.definition, ...withoutReference(holder) });
      if (target.file === file) return { $ref: reference };
      const used = imports.get(target.file.name) ?? new Set();
      imports.set(target.file.name, used.add(typeName(target.name)));
      return { ...withoutReference(holder), tsType: typeName(target.name) };
    });
  const parts = [...file.definitions].filter(([, definition]) => isPart(definition));
  const whole = { ...file.schema, $defs: Object.fromEntries(parts) };
  const schema = adapt(without(whole, NOT_TYPES));
  if (!isObject(schema)) throw new Error(`${file.name}: not an object`);
  const code = await compile({ ...schema }, typeName(file.name), {
    bannerComment: "",
    unreachableDefinitions: true,
    style: { printWidth: 100 },
  });
  return importLines(imports) + tidy(code);
}

function withoutReference(holder: JsonObject): JsonObject {
  const { $ref: _, ...rest } = holder;
  return rest;
}

function importLines(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const lines = [...imports].map(
    ([file, names]) => `import type { ${[...names].sort().join(", ")} } from "./${file}.ts";\n`,
  );
  return lines.length === 0 ? "" : `${lines.join("")}\n`;
}

/** The code without the compiler's remarks on how it came by each name. */
function tidy(code: string): string {
  return code.replace(
    / \*\n \* This interface was referenced by [^\n]*\n \* via the [^\n]*\n/g,
    "",
  );
}
