import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
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

/** The code of the validators of a schema file, and the declaration of their types. */
export interface Validators {
  readonly code: string;
  readonly declaration: string;
}

/**
 * A validator for the root and for each part that a schema file defines, as code that imports nothing.
 * Each looks at its own part and not at the parts within, which have validators of their own:
 * so a reader that goes from part to part gets one fault for one mistake.
 */
export function validatorsOf(file: SchemaFile, files: ReadonlyMap<string, SchemaFile>): Validators {
  const shallow = (schema: Json): Json =>
    replaceReferences(schema, (reference, holder) =>
      isPart(follow(reference, file, files).definition) ? true : holder,
    );
  const ajv = new Ajv2020({
    allErrors: true,
    ownProperties: true,
    allowUnionTypes: true,
    messages: false,
    code: { esm: true, source: true, lines: true },
  });
  for (const each of files.values())
    ajv.addSchema({ $defs: scalarsOf(each) }, `${each.name}.schema.json`);
  const parts = [...file.definitions].filter(([, definition]) => definition.type === "object");
  const { $defs: _, ...root } = file.schema;
  if (root.type === "object") parts.unshift([file.name, root]);
  const names = parts.map(([name, definition]) => {
    const schema = absolute(shallow(without(definition, PROSE)), file.name);
    if (!isObject(schema)) throw new Error(`${file.name}: ${name} is no object`);
    ajv.addSchema(schema, name);
    return name;
  });
  const code =
    withOneArgument(
      standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name]))),
    ) +
    parts.map(([name, part]) => `${name}.fields = ${JSON.stringify(fieldsOf(part))};\n`).join("");
  return { code, declaration: declarationOf(file.name, names) };
}

/** What a schema says to people alone. The validators hold parts of their schemas. */
const PROSE: ReadonlySet<string> = new Set(["title", "description", "default", "examples"]);

/**
 * The code without what Ajv passes from validator to validator. None of ours calls another, and the
 * objects that it is passed in cost more than most of the rules.
 */
function withOneArgument(code: string): string {
  return code
    .replaceAll(
      /^(function validate\d+\(data), \{instancePath=""[^\n]*\{\}\}=\{\}\)\{$/gm,
      '$1){\nconst instancePath = "";',
    )
    .replaceAll(
      /^const evaluated\d+ = validate\d+\.evaluated;\n(?:if\(evaluated\d+\.dynamic\w+\)\{\nevaluated\d+\.\w+ = undefined;\n\}\n)+/gm,
      "",
    )
    .replaceAll(/^validate\d+\.evaluated = [^\n]*\n/gm, "");
}

function fieldsOf(part: JsonObject): readonly string[] {
  return isObject(part.properties) ? Object.keys(part.properties) : [];
}

function scalarsOf(file: SchemaFile): { readonly [name: string]: Json } {
  const scalars = [...file.definitions].filter(([, definition]) => !isPart(definition));
  return Object.fromEntries(
    scalars.map(([name, definition]) => [name, without(definition, PROSE)]),
  );
}

/** The schema with each reference into its own file made one that names the file. */
function absolute(schema: Json, fileName: string): Json {
  return replaceReferences(schema, (reference, holder) => ({
    ...holder,
    $ref: reference.startsWith("#") ? `${fileName}.schema.json${reference}` : reference,
  }));
}

function declarationOf(fileName: string, names: readonly string[]): string {
  const types = names.map((name) => typeName(name));
  return [
    `import type { ${[...types].sort().join(", ")} } from "./${fileName}.ts";`,
    `import type { PartValidator } from "./part.ts";`,
    "",
    ...names.map((name, index) => `export declare const ${name}: PartValidator<${types[index]}>;`),
    "",
  ].join("\n");
}
