import type { Plugin } from "rolldown";

/** The modules that some modules import, also by way of others, but not where an import is put off until it is needed. */
export interface StaticClosure {
  /** Watches a build; a closure is known when the build has read all modules. */
  readonly plugin: Plugin;
  readonly has: (id: string) => boolean;
}

export function staticClosure(entry: string): StaticClosure {
  const found = new Set([entry]);
  const plugin: Plugin = {
    name: "static closure",
    buildEnd() {
      // What is added while this runs is visited too.
      for (const id of found)
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
    },
  };
  return { plugin, has: (id) => found.has(id) };
}
