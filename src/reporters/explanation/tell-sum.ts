import type { CheckResult } from "../../evaluate/result.ts";

/** The formula of a check with the printed figures in place of the ids; null where it has none, or nothing prints its inputs. */
export function tellSum({ formula, inputs }: CheckResult): string | null {
  if (formula === "" || inputs.length === 0) return null;
  const printed = new Map(inputs.map(({ key, text }) => [key, text]));
  const told = formula.replace(/[a-z][a-z0-9_]*(?:\/[a-z][a-z0-9_]*)?/g, (name) => {
    const text = printed.get(name);
    return text == null ? name : text.replace(/\s+/g, " ");
  });
  return told === formula ? null : told;
}
