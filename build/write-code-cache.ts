import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { CODE_CACHE, openCommandScript } from "./command-script.ts";

/** Checks the shipped cases and keeps what V8 has compiled for that: what most runs need. */
const dist = join(import.meta.dirname, "..", "dist");
const { start, codeCache } = openCommandScript(dist);
process.argv.splice(2, Infinity, "check", "claims");
const noScreen = () => Promise.reject(new Error("checking opens no screen"));
await start(noScreen, { openWalk: noScreen, openAddition: noScreen });
writeFileSync(join(dist, CODE_CACHE), codeCache());
