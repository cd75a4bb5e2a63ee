/** What a function makes, made when it is first asked for: patterns of whole scripts take a millisecond each. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
