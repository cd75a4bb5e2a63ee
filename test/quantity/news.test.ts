import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { NEWS } from "./news.ts";
import { REVIEWED } from "./reviewed.ts";
import { ENGLISH, toldScan } from "./told.ts";

describe.each(Object.entries({ ...NEWS, ...REVIEWED }))("news of %s", (_field, sentences) => {
  it.each(sentences)("%s", (sentence, ...told) => {
    expect(toldScan(scan(sentence, ENGLISH))).toEqual(told);
  });
});
