import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** What every definition of a schema has. */
export interface Definition {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

const ajv = new Ajv2020({ allErrors: true, ownProperties: true, allowUnionTypes: true });

/** The roots and definitions of the schemas that ledgers and settings are read by, by what refers to each. */
export const DEFINITIONS: ReadonlyMap<string, Definition> = new Map(
  ["claim", "ledger", "config", "acceptances"].flatMap((name) => {
    const file = `${name}.schema.json`;
    const text = readFileSync(new URL(`../../schemas/${file}`, import.meta.url), "utf8");
    const schema: Definition & { readonly $defs: Record<string, Definition> } = JSON.parse(text);
    ajv.addSchema(schema, file);
    const parts = Object.entries(schema.$defs).map(([part, definition]): [string, Definition] => [
      `${file}#/$defs/${part}`,
      definition,
    ]);
    return [[file, schema], ...parts];
  }),
);

/** The validator of a whole schema ("ledger.schema.json") or of one of its definitions, followed to its ends. */
export function fullValidator(reference: string): ValidateFunction {
  const validator = ajv.getSchema(reference);
  if (validator === undefined) throw new Error(`no schema ${reference}`);
  return validator;
}
