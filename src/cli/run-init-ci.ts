import { CI_FILES } from "../author/ci-files.ts";
import { findRoot } from "../node/find-root.ts";
import { tellWriteFault } from "../node/tell-write-fault.ts";
import { writeFiles } from "../node/write-file.ts";
import type { Asked } from "./command.ts";
import { complain } from "./complain.ts";
import type { Host } from "./host.ts";
import { complainOfPath } from "./run-cases.ts";

/** Writes the file by which a build service runs vouch; where there is one already, prints what would have been written. */
export function runInitCi(host: Host, asked: Asked, service: string): number {
  const { options, command, paths } = asked;
  const file = CI_FILES.get(service);
  if (file === undefined) throw new Error(`the command line let --ci ${service} pass`);
  if (paths.length > 0) return complain(host, "--ci takes no document.", command);
  const found = findRoot(host.folder, [], options.get("root") ?? null);
  if (found.kind === "fault") return complainOfPath(host, found.fault, asked);
  const written = writeFiles(found.root, [{ kind: "new", path: file.path, text: file.text }]);
  if (written.kind === "fault") {
    const status = complain(host, tellWriteFault(written), command);
    if (written.fault.kind === "exists") host.output.write(file.text);
    return status;
  }
  host.output.write(`${file.path} is written. ${file.next}\n`);
  return 0;
}
