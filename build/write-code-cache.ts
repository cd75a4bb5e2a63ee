import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { COMMAND, codeCacheOf, OTHERS, openCommandScripts } from "./command-script.ts";

/** Checks the shipped cases and keeps, in the build of the first word, what V8 has compiled for that: what most runs need. */
const [, , build = "dist"] = process.argv;
const dist = resolve(build);
const { start, load, codeCache } = openCommandScripts(dist);
process.argv.splice(2, Infinity, "check", "claims");
const noScreen = () => Promise.reject(new Error("checking opens no screen"));
await start(noScreen, { openWalk: noScreen, openAddition: noScreen });
load(OTHERS);
for (const script of [COMMAND, OTHERS])
  writeFileSync(join(dist, codeCacheOf(script)), codeCache(script));
