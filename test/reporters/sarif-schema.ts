import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv, type ValidateFunction } from "ajv";

const FILE = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** The schema of SARIF 2.1.0 as a package carries it: of draft 4, whose words that it uses mean the same today. */
export function sarifValidator(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve(FILE);
  const { id: _id, $schema: _schema, ...schema } = JSON.parse(readFileSync(path, "utf8"));
  return new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  }).compile(schema);
}
