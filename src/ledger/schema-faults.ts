import { stepsOf } from "../json/pointer.ts";
import type { SchemaError } from "../schema/part.ts";
import { scalars } from "../schema/scalars.ts";
import type { Place } from "./case.ts";
import { homeOf } from "./home-of-field.ts";
import { type Owner, type PlacedFault, type Sort, shown, sortOf } from "./ledger-fault.ts";
import { meantWord } from "./meant-word.ts";
import { ownField } from "./own-field.ts";
import { inside, keyOf } from "./place.ts";

/** The part that was validated: what stands where, what people call it, and the fields that it knows. */
export interface Validated {
  readonly owner: Owner;
  readonly value: unknown;
  readonly place: Place;
  readonly fields: readonly string[];
}

/** What a validator found wrong with a part, told without a word about schemas: one fault a mistake. */
export function schemaFaults(
  errors: readonly SchemaError[],
  part: Validated,
): readonly PlacedFault[] {
  // What is no object at all breaks every rule that an object keeps.
  const whole = errors.find(
    ({ keyword, instancePath }) => keyword === "type" && instancePath === "",
  );
  const told = whole === undefined ? errors : [whole];
  const faults = told.flatMap((error, at) => schemaFault(error, part, at < LOOKED_UP) ?? []);
  const unknown = faults.filter((fault) => fault.kind === "unknown-field");
  const meant = new Set(unknown.map(({ nearest }) => nearest));
  const clashing = new Set(unknown.map(({ name }) => name));
  // A field misspelt, misplaced or in the way is one mistake: what follows from it goes without saying.
  return faults.filter((fault) => {
    if (fault.kind === "missing-field") return !meant.has(fault.name);
    if (fault.kind !== "fields-clash") return true;
    const isFirst = !clashing.has(fault.other);
    clashing.add(fault.other);
    return isFirst;
  });
}

/** Of more faults in one part than anybody would mend one by one, it is not looked for what was meant. */
const LOOKED_UP = 1_000;

function schemaFault(error: SchemaError, part: Validated, isLookedUp: boolean): PlacedFault | null {
  const { owner } = part;
  const steps = stepsOf(error.instancePath) ?? [];
  const place = inside(part.place, ...steps);
  const value = steps.reduce<unknown>(step, part.value);
  const name = steps.findLast((each) => !/^\d+$/.test(each)) ?? owner;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownField(part, place, textOf(error.params.additionalProperty), isLookedUp);
    case "required":
      if (error.params.missingProperty === "cell") {
        const fault = noStanding(part);
        if (fault !== null) return fault;
      }
      return { kind: "missing-field", place, owner, name: textOf(error.params.missingProperty) };
    case "dependentRequired":
      return { kind: "missing-field", place, owner, name: textOf(error.params.missingProperty) };
    case "minProperties":
      return { kind: "missing-field", place, owner, name: "from" };
    case "false schema":
      return clash(error, part);
    case "not":
      return { kind: "two-standings", place, owner };
    case "type":
      return wrongType(error, place, value);
    case "enum":
    case "const":
      return passageBeside(part, place, name, value) ?? notAllowed(error, place, value);
    case "minItems":
      return tooFew(error, place, value, name);
    case "pattern":
      return misshapen(error, place, value, name);
    case "minimum":
    case "maximum":
      return badValue(error, place, value);
    default:
      // `if` and `propertyNames` only repeat what another error of the same mistake has said.
      return null;
  }
}

function step(value: unknown, name: string): unknown {
  return Array.isArray(value) ? value[Number(name)] : ownField(value, name);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function unknownField(
  part: Validated,
  place: Place,
  name: string,
  isLookedUp: boolean,
): PlacedFault {
  const near = isLookedUp ? meantWord(name, part.fields) : null;
  const belongsTo = isLookedUp ? homeOf(name, part.owner) : null;
  const at = keyOf(place, name);
  return { kind: "unknown-field", place: at, owner: part.owner, name, nearest: near, belongsTo };
}

function noStanding(part: Validated): PlacedFault | null {
  const kind = part.owner === "evidence" ? "evidence" : ownField(part.value, "kind");
  if (kind !== "evidence" && kind !== "date" && kind !== "quotation") return null;
  return { kind: "no-standing", place: part.place, owner: kind };
}

/** Two fields of which the schema of the one, when it is there, leaves no room for the other. */
function clash(error: SchemaError, part: Validated): PlacedFault | null {
  const [, other] = /^#\/dependentSchemas\/([^/]+)\//.exec(error.schemaPath) ?? [];
  const name = stepsOf(error.instancePath)?.at(-1);
  if (other === undefined || name === undefined) return null;
  const { owner } = part;
  return { kind: "fields-clash", place: keyOf(part.place, name), owner, name, other };
}

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ["string", "text"],
  ["integer", "number"],
  ["number", "number"],
  ["boolean", "boolean"],
  ["array", "list"],
  ["object", "object"],
]);

/** What is written in digits and in quotation marks. */
const QUOTED: ReadonlySet<string> = new Set(["figure", "digits", "periods"]);

function wrongType(error: SchemaError, place: Place, value: unknown): PlacedFault {
  if (QUOTED.has(definitionOf(error)) && typeof value === "number")
    return { kind: "figure-as-number", place, write: JSON.stringify(String(value)) };
  const types = [error.params.type].flat().map((type) => SORTS.get(textOf(type)) ?? "object");
  const { expected, example } = expectationOf(error);
  return { kind: "wrong-type", place, sorts: types, actual: sortOf(value), expected, example };
}

/** The words of a span, written as its claim's own "exact", which says how exact the figure is. */
function passageBeside(
  { owner }: Validated,
  at: Place,
  name: string,
  value: unknown,
): PlacedFault | null {
  if (owner !== "quantity" || name !== "exact" || typeof value !== "string") return null;
  const key: Place = { ...at, part: "key" };
  return { kind: "unknown-field", place: key, owner, name, nearest: null, belongsTo: "span" };
}

function notAllowed(error: SchemaError, place: Place, value: unknown): PlacedFault {
  const listed = error.params.allowedValues ?? [error.params.allowedValue];
  const allowed = Array.isArray(listed) ? listed.map(String) : [];
  const near = meantWord(textOf(value), allowed);
  return {
    kind: "bad-value",
    place,
    actual: shown(value),
    allowed,
    nearest: near,
    expected: null,
    example: null,
  };
}

function tooFew(error: SchemaError, place: Place, value: unknown, name: string): PlacedFault {
  const actual = Array.isArray(value) ? value.length : 0;
  return { kind: "too-few", place, name, needed: Number(error.params.limit), actual };
}

function misshapen(error: SchemaError, place: Place, value: unknown, name: string): PlacedFault {
  const key = error.propertyName;
  if (key !== undefined) return badValue(error, keyOf(place, key), key);
  if (error.params.pattern === "\\S") return { kind: "empty-text", place, name };
  const definition = definitionOf(error);
  if (definition !== "day" && definition !== "date") return badValue(error, place, value);
  const { expected, example } = expectationOf(error);
  return {
    kind: "bad-date",
    place,
    actual: shown(value),
    reason: "form",
    expected: expected ?? "",
    example: example ?? "",
  };
}

function badValue(error: SchemaError, place: Place, value: unknown): PlacedFault {
  const near = IDS.has(definitionOf(error)) ? asId(textOf(value)) : null;
  return {
    kind: "bad-value",
    place,
    actual: shown(value),
    allowed: [],
    nearest: near,
    ...expectationOf(error),
  };
}

const IDS: ReadonlySet<string> = new Set(["id", "claim_id", "claim_reference", "source_name"]);

/** The id that a person may have meant by words that are none. */
function asId(words: string): string | null {
  const id = words
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[_\d]+|(?<!_)_+$/g, "");
  return id === "" || id.length > 80 ? null : id;
}

/** The name of the definition that an error comes from, or "" when it is of the part itself. */
function definitionOf(error: SchemaError): string {
  return /\/\$defs\/([a-z0-9_]+)\//.exec(error.schemaPath)?.[1] ?? "";
}

function expectationOf(error: SchemaError): {
  readonly expected: string | null;
  readonly example: string | null;
} {
  const known = scalars.get(definitionOf(error));
  return { expected: known?.description ?? null, example: known?.example ?? null };
}
