import { relative, sep } from "node:path";

/** Whether an absolute path is a folder or something below it. Links are not looked at. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path from the root, with `/`; empty for the root itself. Both are absolute. */
export function fromRoot(root: string, path: string): string {
  const steps = relative(root, path);
  return sep === "/" ? steps : steps.replaceAll(sep, "/");
}
