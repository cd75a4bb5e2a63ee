import { describe, expect, it } from "vitest";
import { scan } from "../../src/quantity/scan.ts";
import { ENGLISH } from "./told.ts";

const METRES = "m can be million or metres";
const TIMES = "times more than can mean as many times, or once more than that";
const ORDER = "day and month can be read in either order";

describe("what can be read in more than one way", () => {
  it.each<[sentence: string, ...(string | null)[]]>([
    ["It sold 5 m copies.", METRES],
    ["The wall is 5 m high.", null],
    ["About 5m people saw it.", null],
    ["A total of 5m was paid.", METRES],
    ["A ticket is $5 m.", null],
    ["It is three times more than that.", TIMES],
    ["It is three times as much.", null],
    ["They met on 2/3 in Rome.", ORDER],
    ["They met on 2/13 in Rome.", null],
    ["It was 02/03/2025 by then.", ORDER],
    ["It was 13/03/2025 by then.", null],
    ["He lost 20 pounds.", "pounds can be money or weight"],
  ])("%s", (sentence, ...ambiguities) => {
    expect(scan(sentence, ENGLISH).figures.map(({ ambiguity }) => ambiguity)).toEqual(ambiguities);
  });

  it("says so when the source has no date to go by", () => {
    const { figures } = scan("It fell last month, on Dec. 1 and in May.", {
      ...ENGLISH,
      dated: null,
    });
    expect(figures.map(({ ambiguity }) => ambiguity !== null)).toEqual([true, true, true]);
  });
});
