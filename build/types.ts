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
  const schema = adapt(bare({ ...file.schema, $defs: Object.fromEntries(parts) }));
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

/** The schema without keywords that say nothing of types; names of properties are left alone. */
function bare(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(bare);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !NOT_TYPES.has(key) || isNamed(key, value))
      .map(([key, value]) => [key, isNames(key) ? bareEach(value) : bare(value)]),
  );
}

function isNames(key: string): boolean {
  return key === "properties" || key === "$defs";
}

function isNamed(key: string, value: Json): boolean {
  return isNames(key) && isObject(value);
}

function bareEach(named: Json): Json {
  if (!isObject(named)) return named;
  return Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, bare(schema)]));
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
