/** Whether two values say the same in the same order, part by part; what is no plain data only where it is one thing. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return false;
  if (Array.isArray(one)) return Array.isArray(other) && areAlike(one, other);
  if (one instanceof Map) return other instanceof Map && areAlike([...one], [...other]);
  if (one instanceof Set) return other instanceof Set && areAlike([...one], [...other]);
  if (Array.isArray(other) || other instanceof Map || other instanceof Set) return false;
  const parts = Object.entries(one);
  return (
    parts.length === Object.keys(other).length &&
    parts.every(
      ([key, part]) => Object.hasOwn(other, key) && isAlike(part, Reflect.get(other, key)),
    )
  );
}

function areAlike(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => isAlike(one, others[at]));
}
