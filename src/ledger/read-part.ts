import type { Part, PartValidator } from "../schema/part.ts";
import type { Place } from "./case.ts";
import { type Owner, type PlacedFault, shown, sortOf } from "./ledger-fault.ts";
import { meantWord } from "./meant-word.ts";
import { entriesOf, isObject, itemsOf, ownField } from "./own-field.ts";
import { inside, keyOf } from "./place.ts";
import { schemaFaults } from "./schema-faults.ts";

/** What was read, null when it is no use, and what is wrong with it. */
export interface Read<T> {
  readonly value: T | null;
  readonly faults: readonly PlacedFault[];
}

/** How one part of a ledger is read: what validates it, what people call it, and what it can do without. */
export interface PartReader<T> {
  readonly validator: PartValidator<T>;
  readonly owner: Owner;
  /** Fields that decide no verdict: a fault in one of them is told, and the part is read without it. */
  readonly spare?: readonly string[];
}

/** Reads one part without the parts within it. */
export function readPart<T>(reader: PartReader<T>, value: unknown, place: Place): Read<Part<T>> {
  const { validator, owner, spare = [] } = reader;
  if (validator(value)) return { value, faults: [] };
  const errors = validator.errors ?? [];
  const faults = schemaFaults(errors, { owner, value, place, fields: validator.fields });
  const spared = faults.map((fault) => sparedField(fault, spare, place));
  if (!isObject(value) || spared.includes(null)) return { value: null, faults };
  const rest: unknown = Object.fromEntries(
    Object.entries(value).filter(([name]) => !spared.includes(name)),
  );
  return { value: validator(rest) ? rest : null, faults };
}

/** The field that a fault is about, when the part can do without it; else null. */
function sparedField(fault: PlacedFault, spare: readonly string[], place: Place): string | null {
  if (fault.kind === "unknown-field") {
    const meant = fault.nearest ?? fault.belongsTo;
    return meant === null || spare.includes(meant) ? fault.name : null;
  }
  const isOf = (name: string) => fault.place.pointer === inside(place, name).pointer;
  return spare.find(isOf) ?? null;
}

/** Reads each item of a list by itself; what is no list has none. */
export function readItems<T>(
  list: unknown,
  place: Place,
  read: (item: unknown, place: Place) => Read<T>,
): { readonly values: readonly T[]; readonly faults: readonly PlacedFault[] } {
  const all = itemsOf(list).map((item, index) => read(item, inside(place, index)));
  return {
    values: all.flatMap(({ value }) => (value === null ? [] : [value])),
    faults: all.flatMap(({ faults }) => faults),
  };
}

/** Reads each value of an object by itself, by its name; what is no object has none. */
export function readEntries<T>(
  object: unknown,
  place: Place,
  read: (value: unknown, place: Place, name: string) => Read<T>,
): { readonly values: ReadonlyMap<string, T>; readonly faults: readonly PlacedFault[] } {
  const all = entriesOf(object).map(
    ([name, value]) => [name, read(value, inside(place, name), name)] as const,
  );
  return {
    values: new Map(all.flatMap(([name, { value }]) => (value === null ? [] : [[name, value]]))),
    faults: all.flatMap(([, { faults }]) => faults),
  };
}

/** Which of some known forms a part has, as one of its fields says; or what is wrong with that field. */
export type Form<Name extends string> =
  | { readonly kind: "known"; readonly name: Name }
  | { readonly kind: "unknown"; readonly faults: readonly PlacedFault[] };

/** Tells the form of a part by the field that names it. */
export function formOf<Name extends string>(
  value: unknown,
  field: string,
  names: readonly Name[],
  owner: Owner,
  place: Place,
): Form<Name> {
  if (!isObject(value)) return { kind: "unknown", faults: [notAnObject(value, place)] };
  if (!Object.hasOwn(value, field))
    return { kind: "unknown", faults: [withoutForm(value, field, owner, place)] };
  const written = ownField(value, field);
  const name = names.find((each) => each === written);
  if (name !== undefined) return { kind: "known", name };
  const fault: PlacedFault = {
    kind: "bad-value",
    place: inside(place, field),
    actual: shown(written),
    allowed: names,
    nearest: typeof written === "string" ? meantWord(written, names) : null,
    expected: null,
    example: null,
  };
  return { kind: "unknown", faults: [fault] };
}

/** The form is not told: by a field misspelt, or by none. */
function withoutForm(value: object, field: string, owner: Owner, place: Place): PlacedFault {
  const name = Object.keys(value).find((key) => meantWord(key, [field]) === field);
  if (name === undefined) return { kind: "missing-field", place, owner, name: field };
  const at = keyOf(place, name);
  return { kind: "unknown-field", place: at, owner, name, nearest: field, belongsTo: null };
}

function notAnObject(value: unknown, place: Place): PlacedFault {
  const actual = sortOf(value);
  return { kind: "wrong-type", place, sorts: ["object"], actual, expected: null, example: null };
}
