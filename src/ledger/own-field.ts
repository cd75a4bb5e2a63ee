/** Whether a value is an object and no list: what `{ … }` in JSON gives. */
export function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What an object itself holds under a name, never what it inherits; undefined for anything else. */
export function ownField(value: unknown, name: string): unknown {
  if (!isObject(value)) return undefined;
  const found = value[name];
  // Most fields are left out, and what is not even inherited need not be looked for again.
  return found !== undefined && Object.hasOwn(value, name) ? found : undefined;
}

/** The items of a list; none of anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The names and values of an object; none of anything else. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}
