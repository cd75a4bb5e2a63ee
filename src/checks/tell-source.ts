import type { Context } from "./check.ts";

/** What a source of this case, or "case/source" of another one, is called: its title, else its path. */
export function tellSource(id: string, context: Context): string {
  const [name = "", foreign = ""] = id.split("/");
  const own = context.case.sources.get(id);
  const source = own ?? context.inOtherCase({ name })?.case.sources.get(foreign);
  return source?.title ?? source?.path ?? id;
}
