import { readFileSync } from "node:fs";
import { type InitLedger, initLedger } from "../../../src/author/init-ledger.ts";

/** The first ledger of a text of a test, before anybody has gone through it. */
export function drafted(text: string): InitLedger {
  const schema = "../../schemas/ledger.schema.json";
  return initLedger(text, { path: "draft.md", schema, dated: "2026-03-01", language: null });
}

/** The article of five hundred words, with sums that are sure and sums that are doubtful. */
export const LIBRARY: InitLedger = drafted(
  readFileSync(new URL("../../author/library.md", import.meta.url), "utf8"),
);
