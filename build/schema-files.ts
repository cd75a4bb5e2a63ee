import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A JSON Schema, or any object or list within one. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** One file of `schemas/`, by its name without `.schema.json`. */
export interface SchemaFile {
  readonly name: string;
  readonly schema: JsonObject;
  readonly definitions: ReadonlyMap<string, JsonObject>;
}

/** Where a `$ref` leads. */
export interface Target {
  readonly file: SchemaFile;
  readonly name: string;
  readonly definition: JsonObject;
}

const ENDING = ".schema.json";

/** The schemas of a folder in the order of their names. Throws when one is not JSON. */
export function readSchemas(folder: string): ReadonlyMap<string, SchemaFile> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return new Map(
    names.sort().map((fileName) => {
      const name = fileName.slice(0, -ENDING.length);
      const schema = parseObject(readFileSync(join(folder, fileName), "utf8"));
      return [name, { name, schema, definitions: definitionsOf(schema) }];
    }),
  );
}

function parseObject(text: string): JsonObject {
  const value: Json = JSON.parse(text);
  if (!isObject(value)) throw new Error("a schema must be an object");
  return value;
}

function definitionsOf(schema: JsonObject): ReadonlyMap<string, JsonObject> {
  const found = schema.$defs;
  if (!isObject(found)) return new Map();
  return new Map(
    Object.entries(found).flatMap(([name, part]) => (isObject(part) ? [[name, part]] : [])),
  );
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The definition that a `$ref` names: "#/$defs/x" in its own file, "y.schema.json#/$defs/x" in another. */
export function follow(
  reference: string,
  from: SchemaFile,
  files: ReadonlyMap<string, SchemaFile>,
): Target {
  const [fileName = "", pointer = ""] = reference.split("#");
  const file = fileName === "" ? from : files.get(fileName.slice(0, -ENDING.length));
  const name = pointer.replace("/$defs/", "");
  const definition = file?.definitions.get(name);
  if (file === undefined || definition === undefined)
    throw new Error(`${from.name}: nothing at ${reference}`);
  return { file, name, definition };
}

/** Whether a definition is of an object, of a list, or of one of several: a part that is read on its own. */
export function isPart(definition: JsonObject): boolean {
  return definition.oneOf !== undefined || ["object", "array"].includes(String(definition.type));
}

/** The schema with each object in it that holds a `$ref` replaced. */
export function replaceReferences(
  schema: Json,
  replace: (reference: string, holder: JsonObject) => Json,
): Json {
  if (Array.isArray(schema)) return schema.map((item) => replaceReferences(item, replace));
  if (!isObject(schema)) return schema;
  const reference = schema.$ref;
  if (typeof reference === "string") return replace(reference, schema);
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, replaceReferences(value, replace)]),
  );
}

/** The schema without some keywords, in whatever it holds; properties and definitions of such a name are left alone. */
export function without(schema: Json, keywords: ReadonlySet<string>): Json {
  if (Array.isArray(schema)) return schema.map((item) => without(item, keywords));
  if (!isObject(schema)) return schema;
  const each = ([key, value]: readonly [string, Json]): [string, Json] => {
    if (!isNamed(key, value)) return [key, without(value, keywords)];
    const named = Object.entries(value).map(([name, part]) => [name, without(part, keywords)]);
    return [key, Object.fromEntries(named)];
  };
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !keywords.has(key) || isNamed(key, value))
      .map(each),
  );
}

/** Whether the keys of an object are names that the schema gives, and no keywords. */
function isNamed(key: string, value: Json): value is JsonObject {
  return (key === "properties" || key === "$defs") && isObject(value);
}

/** The name of the type of a definition: "QuantityClaim" of "quantity_claim". */
export function typeName(name: string): string {
  return name.replace(/(?:^|[_-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
