import { findCases } from "../node/find-cases.ts";
import { findRoot } from "../node/find-root.ts";
import type { PathFault } from "../node/path-fault.ts";
import type { Asked } from "./command.ts";
import type { Host } from "./host.ts";
import { DEFAULT_PATH } from "./tell-path-fault.ts";

export type AskedCases =
  | {
      readonly kind: "cases";
      /** Absolute, without links. */
      readonly root: string;
      /** From the root, with `/`. */
      readonly folders: readonly string[];
    }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** The cases that paths on the command line name; those of claims/ where there are none. */
export function findAskedCases(
  host: Host,
  { options }: Pick<Asked, "options">,
  paths: readonly string[],
): AskedCases {
  const named = paths.length > 0 ? paths : [DEFAULT_PATH];
  const found = findRoot(host.folder, named, options.get("root") ?? null);
  if (found.kind === "fault") return found;
  const cases = findCases(found.root, host.folder, named);
  return cases.kind === "fault" ? cases : { ...cases, root: found.root };
}
