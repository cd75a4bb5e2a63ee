import type { ChangedCase } from "./change-case.ts";

type Fault = Extract<ChangedCase<never>, { kind: "fault" }>;

/** Why nothing was written, and what to do. */
export function tellWriteFault({ path, fault }: Pick<Fault, "path" | "fault">): string {
  const name = path === "" ? "this folder" : path;
  switch (fault.kind) {
    case "exists":
      return `${name} is there already, and nothing is overwritten.`;
    case "changed":
      return `${name} was changed while vouch was at work. Nothing was written; try again.`;
    case "unwritable":
      return `${name} cannot be written (${fault.reason}).`;
    case "busy":
      return `Another vouch is writing in ${name} (${fault.file}). Try again when it has finished.`;
    case "unreadable":
      return fault.fault.kind === "outside-root"
        ? `${name} lies outside the root, where vouch does not write.`
        : `${name} cannot be read.`;
  }
}
