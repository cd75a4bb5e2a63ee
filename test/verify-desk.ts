import type { Example } from "../src/checks/check.ts";
import type { LoadedSource } from "../src/ledger/loaded.ts";
import { type Reading, readCase } from "../src/ledger/read-case.ts";
import { type Verification, type VerifyOptions, verify } from "../src/verify.ts";

/** Cases by their folders, each with its files. */
export type Desk = Readonly<Record<string, Example>>;

/** The whole pipeline on several cases that are checked together, without a disk. */
export function verifyDesk(desk: Desk, options: Partial<VerifyOptions> = {}): Verification {
  const cases = Object.entries(desk).map(([name, files]) => readFiles(name, files));
  return verify(
    cases.map(({ reading }) => reading),
    cases.flatMap(({ sources }) => sources),
    { today: "2026-03-02", ...options },
  );
}

function readFiles(
  folder: string,
  files: Example,
): { readonly reading: Reading; readonly sources: readonly LoadedSource[] } {
  const path = `${folder}/ledger.json`;
  const text = String(files["ledger.json"]);
  const name = folder.split("/").at(-1) ?? "";
  const reading = readCase({ name, folder, files: [{ kind: "loaded", path, text }] });
  const sources = Object.entries(files).flatMap(([file, content]): readonly LoadedSource[] =>
    file === "ledger.json"
      ? []
      : [{ kind: "loaded", path: `${folder}/${file}`, text: String(content), sha256: "" }],
  );
  return { reading, sources };
}
