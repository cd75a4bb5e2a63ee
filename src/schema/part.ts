/** One thing that a schema found wrong, as Ajv tells it (without its message). */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is wrong, where the key is and not its value. */
  readonly propertyName?: string;
}

/**
 * What is known of a value once its own validator has passed it: its texts, numbers and lists of
 * texts. Parts within it have validators of their own and are unknown until those have seen them.
 */
export type Part<T> = { readonly [Key in keyof T]: Known<T[Key]> };

type Known<Value> = Value extends string | number | boolean | undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Known<Item>[]
    : string extends keyof Value
      ? { readonly [name: string]: Known<Value[string]> }
      : unknown;

/** A validator made from a schema. What it found wrong last stays in `errors` until it runs again. */
export interface Validator<Value> {
  (value: unknown): value is Value;
  readonly errors?: readonly SchemaError[] | null;
  /** The names that the part knows. */
  readonly fields: readonly string[];
}

/** The validator of one part, which leaves the parts within it to theirs. */
export type PartValidator<T> = Validator<Part<T>>;
