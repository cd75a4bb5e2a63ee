import type { Validator } from "../schema/part.ts";
import type { Place } from "./case.ts";
import { type Owner, type PlacedFault, shown, sortOf } from "./ledger-fault.ts";
import { meantWord } from "./meant-word.ts";
import { entriesOf, isObject, ownField } from "./own-field.ts";
import { inside, keyOf } from "./place.ts";
import { schemaFaults } from "./schema-faults.ts";

/** What was read, null when it is no use, and what is wrong with it. */
export interface Read<T> {
  readonly value: T | null;
  readonly faults: readonly PlacedFault[];
}

/** That nothing is wrong: one list for all, since nearly all of a ledger is in order. */
export const NO_FAULTS: readonly PlacedFault[] = [];

/** What was read of a part that is not written. */
export const NOT_WRITTEN: Read<never> = { value: null, faults: NO_FAULTS };

/** The faults of the pieces of a part, in their order. */
export function faultsOf(
  ...pieces: readonly { readonly faults: readonly PlacedFault[] }[]
): readonly PlacedFault[] {
  if (pieces.every(({ faults }) => faults.length === 0)) return NO_FAULTS;
  return pieces.flatMap(({ faults }) => faults);
}

/** How one part of a ledger is read: what validates it, what people call it, and what it can do without. */
export interface PartReader<Value> {
  readonly validator: Validator<Value>;
  readonly owner: Owner;
  /** Fields that decide no verdict: a fault in one of them is told, and the part is read without it. */
  readonly spare?: readonly string[];
}

/** What any claim can do without. */
export const SPARE = ["note", "$schema"] as const;

/** Reads one part without the parts within it. */
export function readPart<Value>(
  reader: PartReader<Value>,
  value: unknown,
  place: Place,
): Read<Value> {
  const { validator, owner, spare = [] } = reader;
  if (validator(value)) return { value, faults: NO_FAULTS };
  const errors = validator.errors ?? [];
  const faults = schemaFaults(errors, { owner, value, place, fields: validator.fields });
  const spared = faults.map((fault) => sparedField(fault, spare, place));
  if (!isObject(value) || spared.includes(null)) return { value: null, faults };
  const left = new Set(spared);
  const rest: unknown = Object.fromEntries(
    Object.entries(value).filter(([name]) => !left.has(name)),
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

/** Reads each item of the list that a part has under a name, by itself; what is no list has none. */
export function readItems<T>(
  part: unknown,
  name: string,
  outer: Place,
  read: FormReader<T>,
): { readonly values: readonly T[]; readonly faults: readonly PlacedFault[] } {
  const list = ownField(part, name);
  if (!Array.isArray(list)) return NO_ITEMS;
  const place = inside(outer, name);
  const values: T[] = [];
  const faults: PlacedFault[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const each = read(list[index], inside(place, index));
    if (each.value !== null) values.push(each.value);
    for (const fault of each.faults) faults.push(fault);
  }
  return { values, faults };
}

const NO_ITEMS = { values: [], faults: NO_FAULTS } as const;

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

/** Reads a part of one of several forms. */
export type FormReader<T> = (value: unknown, place: Place) => Read<T>;

/** Reads a part in the form that one of its fields names, or says what is wrong with that field. */
export function readForm<T>(
  field: string,
  forms: ReadonlyMap<string, FormReader<T>>,
  owner: Owner,
  value: unknown,
  place: Place,
): Read<T> {
  if (!isObject(value)) return { value: null, faults: [notAnObject(value, place)] };
  if (!Object.hasOwn(value, field))
    return { value: null, faults: [withoutForm(value, field, owner, place)] };
  const written = ownField(value, field);
  const read = typeof written === "string" ? forms.get(written) : undefined;
  if (read !== undefined) return read(value, place);
  const names = [...forms.keys()];
  const fault: PlacedFault = {
    kind: "bad-value",
    place: inside(place, field),
    actual: shown(written),
    allowed: names,
    nearest: typeof written === "string" ? meantWord(written, names) : null,
    expected: null,
    example: null,
  };
  return { value: null, faults: [fault] };
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
