import { findRoot } from "../node/find-root.ts";
import { CONFIG_FILE, loadConfig } from "../node/load-config.ts";
import { namedCases } from "../node/named-cases.ts";
import type { PathFault } from "../node/path-fault.ts";
import type { Asked } from "./command.ts";
import type { Host } from "./host.ts";

export type AskedCases =
  | {
      readonly kind: "cases";
      /** Absolute, without links. */
      readonly root: string;
      /** From the root, with `/`. */
      readonly folders: readonly string[];
    }
  | { readonly kind: "fault"; readonly fault: PathFault };

/** The cases that paths on the command line name; those of the settings, or of claims/, where there are none. */
export function findAskedCases(
  host: Host,
  { options }: Pick<Asked, "options">,
  paths: readonly string[],
): AskedCases {
  const found = findRoot(host.folder, paths, options.get("root") ?? null);
  if (found.kind === "fault") return found;
  const { root } = found;
  const loaded = loadConfig(root);
  if (loaded.kind === "fault")
    return {
      kind: "fault",
      fault: { kind: "bad-config", path: CONFIG_FILE, findings: loaded.findings },
    };
  const cases = namedCases(root, host.folder, paths, loaded.config);
  return cases.kind === "fault" ? cases : { ...cases, root };
}
