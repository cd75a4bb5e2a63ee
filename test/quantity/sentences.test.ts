import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { SENTENCES } from "./sentences.ts";
import { ENGLISH, toldScan } from "./told.ts";

describe.each(Object.entries(SENTENCES))("%s", (_row, sentences) => {
  it.each(sentences)("%s", (sentence, ...told) => {
    expect(toldScan(scan(sentence, ENGLISH))).toEqual(told);
  });
});
