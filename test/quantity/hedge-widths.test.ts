import { describe, expect, it } from "vitest";
import { toExactText } from "../../src/interval/decimal.ts";
import { exact, tenTo } from "../../src/interval/exact.ts";
import { HEDGE_WIDTHS, widthOf } from "../../src/quantity/hedge-widths.ts";

describe("the widths of hedges", () => {
  it.each(HEDGE_WIDTHS)(
    "$kind has a reason and reaches its share of the value",
    ({ kind, relative, reason }) => {
      expect(reason.length).toBeGreaterThan(40);
      expect(toExactText(widthOf({ kind, reach: null }, exact(1000), null))).toBe(
        toExactText({ ...relative, numerator: Number(relative.numerator) * 1000 }),
      );
    },
  );

  it("are never less than one unit of the last digit", () => {
    expect(toExactText(widthOf({ kind: "about", reach: null }, tenTo(6), tenTo(6)))).toBe(
      "1000000",
    );
    expect(toExactText(widthOf({ kind: "about", reach: null }, exact(-300), exact(1)))).toBe("15");
  });

  it("are what the settings of a project say, where they say it", () => {
    const about = { kind: "about", reach: exact(1, 10) } as const;
    expect(toExactText(widthOf(about, exact(300), exact(1)))).toBe("30");
  });

  it("are nothing for hedges that are open to one side", () => {
    expect(toExactText(widthOf({ kind: "more-than", reach: null }, exact(300), exact(1)))).toBe(
      "0",
    );
  });
});
