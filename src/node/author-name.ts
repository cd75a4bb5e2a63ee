import { execFileSync } from "node:child_process";
import { userInfo } from "node:os";
import { systemErrorCode } from "./system-error.ts";

/** Long enough for git to read its configuration. */
const LONGEST_WAIT = 1_000;

/** What the person at this machine is called: as git knows it in a folder, else the name of the account; empty where neither is known. */
export function authorName(folder: string): string {
  return nameFromGit(folder) ?? accountName();
}

function nameFromGit(folder: string): string | null {
  try {
    const told = execFileSync("git", ["config", "user.name"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      timeout: LONGEST_WAIT,
    });
    return told.trim() === "" ? null : told.trim();
  } catch {
    // There is no git here, or it knows no name.
    return null;
  }
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    systemErrorCode(error);
    return "";
  }
}
