import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve, sep } from "node:path";
import { fromRoot, isInside } from "./inside.ts";
import { systemErrorCode } from "./system-error.ts";

/** The document for a new case and where the case is to be; paths from the root, with `/`. */
export type FoundDocument =
  | { readonly kind: "document"; readonly folder: string; readonly document: string }
  | { readonly kind: "missing"; readonly path: string }
  /** A folder without any document, or with several. */
  | { readonly kind: "unclear"; readonly path: string; readonly documents: readonly string[] };

/**
 * What `vouch init` starts from: a document, for which the case is the folder in claims/ that it lies in, or
 * else a new one there named after it; or a folder with one document, which becomes the case.
 */
export function findDocument(
  root: string,
  folder: string,
  path: string,
  given: string | null,
): FoundDocument {
  const absolute = resolve(folder, path);
  try {
    if (given !== null) {
      const document = resolve(folder, given);
      return existsSync(document)
        ? { kind: "document", folder: fromRoot(root, absolute), document: fromRoot(root, document) }
        : { kind: "missing", path: given };
    }
    if (!existsSync(absolute)) return { kind: "missing", path };
    if (!statSync(absolute).isDirectory())
      return {
        kind: "document",
        folder: fromRoot(root, caseFor(folder, absolute)),
        document: fromRoot(root, absolute),
      };
    const documents = readdirSync(absolute)
      .filter((name) => /\.(?:md|markdown|txt)$/i.test(name))
      .sort();
    const [only, ...others] = documents;
    if (only === undefined || others.length > 0) return { kind: "unclear", path, documents };
    return {
      kind: "document",
      folder: fromRoot(root, absolute),
      document: fromRoot(root, join(absolute, only)),
    };
  } catch (error) {
    systemErrorCode(error);
    return { kind: "missing", path };
  }
}

function caseFor(folder: string, document: string): string {
  const own = dirname(document);
  if (basename(dirname(own)) === "claims") return own;
  const name = basename(document, extname(document))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return join(folder, "claims", name === "" ? "document" : name);
}

/** The schema that editors check a ledger against, seen from its folder, so that it is found without a network. */
export function schemaPath(root: string, folder: string): string | null {
  const places = [root, ...installsAbove(join(root, folder), root)];
  const found = places
    .map((place) => join(place, "schemas", "ledger.schema.json"))
    .find(existsSync);
  if (found === undefined) return null;
  return relativePath(join(root, folder), found);
}

/** Where vouch may be installed for a folder: the nearest first, none outside the root. */
function installsAbove(folder: string, root: string): readonly string[] {
  const own = join(folder, "node_modules", "vouch");
  return folder === root || !isInside(folder, root)
    ? [own]
    : [own, ...installsAbove(dirname(folder), root)];
}

/** A path seen from a folder, both absolute, with `/`. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}
