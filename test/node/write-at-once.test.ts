import { execFileSync } from "node:child_process";
import {
  closeSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { kindOfDescriptor, writeAtOnce } from "../../src/node/write-at-once.ts";

const folder = mkdtempSync(join(tmpdir(), "vouch-write-"));
afterAll(() => rmSync(folder, { recursive: true }));

function withOpened<Result>(path: string, flags: number, use: (descriptor: number) => Result) {
  const descriptor = openSync(path, flags, 0o600);
  try {
    return use(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync("mkfifo", [path]);
  return path;
}

const NEVER_WAITING = constants.O_RDWR | constants.O_NONBLOCK;
const NEW_FILE = constants.O_CREAT | constants.O_WRONLY;

describe("writing at once", () => {
  it("writes a text whole into a file", () => {
    const path = join(folder, "report.txt");
    const text = `46.8 million – ${"₩".repeat(100_000)}\n`;
    expect(withOpened(path, NEW_FILE, (descriptor) => writeAtOnce(descriptor, text))).toBeNull();
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("gives back what a full pipe does not take, to the byte", () => {
    const text = "₩1,000 ".repeat(100_000);
    withOpened(pipe("full"), NEVER_WAITING, (descriptor) => {
      const left = writeAtOnce(descriptor, text);
      expect(left).not.toBeNull();
      const whole = Buffer.from(text, "utf8");
      const taken = Buffer.alloc(whole.length);
      const count = readSync(descriptor, taken);
      expect(count).toBeGreaterThan(0);
      expect(Buffer.concat([taken.subarray(0, count), left ?? Buffer.alloc(0)]).equals(whole)).toBe(
        true,
      );
    });
  });

  it("says what a descriptor leads to", () => {
    const path = join(folder, "kind.txt");
    expect(withOpened(path, NEW_FILE, kindOfDescriptor)).toBe("plain");
    expect(withOpened(pipe("kind"), NEVER_WAITING, kindOfDescriptor)).toBe("plain");
    expect(withOpened("/dev/null", constants.O_WRONLY, kindOfDescriptor)).toBe("plain");
    expect(withOpened("/dev/zero", constants.O_WRONLY, kindOfDescriptor)).toBe("device");
    expect(withOpened(folder, constants.O_RDONLY, kindOfDescriptor)).toBe("unknown");
    expect(kindOfDescriptor(9_999)).toBe("unknown");
  });
});
