import { isPart, readSchemas, type SchemaFile } from "./schema-files.ts";
import { typesOf } from "./types.ts";
import { validatorsOf } from "./validators.ts";

/** The schemas that vouch itself reads files by; of the others it needs the types alone. */
const READ_BY_PARTS: readonly string[] = ["claim", "ledger", "config"];

/** The files of `src/schema/` that are made from a folder of schemas, by name. */
export async function generated(folder: string): Promise<ReadonlyMap<string, string>> {
  const schemas = readSchemas(folder);
  const files = new Map<string, string>();
  for (const [name, file] of schemas) {
    const banner = `// Made from schemas/${name}.schema.json by build/generate.ts; do not edit.\n\n`;
    files.set(`${name}.ts`, banner + (await typesOf(file, schemas)));
    if (!READ_BY_PARTS.includes(name)) continue;
    const { code, declaration } = validatorsOf(file, schemas);
    files.set(`${name}-validators.js`, banner + code);
    files.set(`${name}-validators.d.ts`, banner + declaration);
  }
  files.set("scalars.ts", scalars(schemas));
  return files;
}

/** What each text or number of the schemas read by parts should be, in their own words. */
function scalars(schemas: ReadonlyMap<string, SchemaFile>): string {
  const entries = READ_BY_PARTS.flatMap((name) => [...(schemas.get(name)?.definitions ?? [])])
    .filter(([, definition]) => !isPart(definition))
    .map(([name, { description, examples }]) => {
      const [example] = Array.isArray(examples) ? examples : [];
      return `  [${JSON.stringify(name)}, ${JSON.stringify({ description, example: String(example) })}],\n`;
    });
  return `// Made from schemas/ by build/generate.ts; do not edit.

/** By the name of its definition, what a text or number should be, for a person to read, and an example. */
export const scalars: ReadonlyMap<
  string,
  { readonly description: string; readonly example: string }
> = new Map([
${entries.join("")}]);
`;
}
