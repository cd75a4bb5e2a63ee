import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { systemErrorCode } from "./system-error.ts";

/** Folders that are watched until it is stopped. */
export interface WatchedFiles {
  /** Watches these folders (absolute), and no others any more. */
  readonly watch: (folders: readonly string[]) => void;
  readonly stop: () => void;
}

/** An editor writes a file in several steps; it is quiet again soon after the last. */
const QUIET = 40;
/** However busy a folder is, after so long somebody looks. */
const LONGEST_DELAY = 400;
/** How often a folder is looked at that the system cannot watch. */
const LOOK_EVERY = 1_000;

/** Our own locks and unfinished files. */
const OWN = /^\.vouch-/;

/** A watched place: the folder itself or, where it is not there, the nearest above it that is. */
interface Place {
  /** Tells the folder from another that took its name. */
  readonly identity: string;
  readonly close: () => void;
}

/** Calls back, once it has been quiet for a moment, whenever files in the watched folders may have changed. */
export function watchFiles(onChange: () => void): WatchedFiles {
  let wanted: readonly string[] = [];
  const places = new Map<string, Place>();
  let timer: NodeJS.Timeout | null = null;
  let since = 0;

  const changed = (): void => {
    const now = Date.now();
    if (timer === null) since = now;
    else clearTimeout(timer);
    timer = setTimeout(told, Math.max(0, Math.min(QUIET, since + LONGEST_DELAY - now)));
  };
  const told = (): void => {
    timer = null;
    // A folder may have been put in the place of one that was watched.
    settle();
    onChange();
  };
  const settle = (): void => {
    const paths = new Set(wanted.map((folder) => standing(folder)));
    for (const [path, place] of places)
      if (!paths.has(path) || identityOf(path) !== place.identity) {
        place.close();
        places.delete(path);
      }
    for (const path of paths)
      if (!places.has(path))
        places.set(path, { identity: identityOf(path), close: watchPlace(path, changed) });
  };
  return {
    watch: (folders) => {
      wanted = folders;
      settle();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      for (const { close } of places.values()) close();
      places.clear();
    },
  };
}

/** The folder, or the nearest above it that is there. */
function standing(folder: string): string {
  const above = dirname(folder);
  return above === folder || identityOf(folder) !== "" ? folder : standing(above);
}

/** Empty where nothing is. */
function identityOf(path: string): string {
  try {
    const { dev, ino } = statSync(path);
    return `${dev}:${ino}`;
  } catch (error) {
    systemErrorCode(error);
    return "";
  }
}

/** Watches a folder, by looking now and then where the system gives no notice; gives what ends it. */
function watchPlace(path: string, onChange: () => void): () => void {
  try {
    const watcher = watch(path, (_event, name) => {
      if (name === null || !OWN.test(basename(name))) onChange();
    });
    let lookout: (() => void) | null = null;
    watcher.on("error", () => {
      end(watcher);
      lookout ??= lookOften(path, onChange);
      onChange();
    });
    return () => {
      end(watcher);
      lookout?.();
    };
  } catch (error) {
    systemErrorCode(error);
    return lookOften(path, onChange);
  }
}

/** A late error of a watcher that was closed concerns nobody. */
function end(watcher: FSWatcher): void {
  watcher.removeAllListeners("error").on("error", () => {});
  watcher.close();
}

function lookOften(path: string, onChange: () => void): () => void {
  let before = signatureOf(path);
  const timer = setInterval(() => {
    const now = signatureOf(path);
    if (now === before) return;
    before = now;
    onChange();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
}

/** Names, sizes and times of what is in a folder, or of a file. */
function signatureOf(path: string): string {
  try {
    const names = statSync(path).isDirectory() ? readdirSync(path) : [""];
    const told = names.filter((name) => !OWN.test(name)).map((name) => stampOf(join(path, name)));
    return told.join("\n");
  } catch (error) {
    return systemErrorCode(error);
  }
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? path : `${path} ${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
