import process from "node:process";
import { open } from "./read-with.mjs";

/** Loads the named peer and lets it read one sentence: what a short run pays. Prints the microseconds that the processor worked. */
const read = await open(process.argv[2]);
read("Sales fell by 4.1% to $44.9 million on December 1.");
const { user, system } = process.cpuUsage();
process.stdout.write(String(user + system));
