import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH, toldWithQuotations } from "./told.ts";
import { UNSEEN } from "./unseen.ts";

describe.each(Object.entries(UNSEEN))("unseen news of %s", (_field, sentences) => {
  it.each(sentences)("%s", (sentence, ...told) => {
    expect(toldWithQuotations(sentence, scan(sentence, ENGLISH))).toEqual(told);
  });
});
