import { describe, expect, it } from "vitest";
import type { InitLedger } from "../../../src/author/init-ledger.ts";
import { deepestIn } from "../../../src/tui/dialogue/card-frame.ts";
import { reduceWalk } from "../../../src/tui/init/reduce-walk.ts";
import { firstWalk, type Walk } from "../../../src/tui/init/walk.ts";
import { walkCard } from "../../../src/tui/init/walk-card.ts";
import { WALK_KEYS } from "../../../src/tui/init/walk-keys.ts";
import { drafted, LIBRARY } from "./drafted.ts";

const BOATS = drafted("There were 12 boats in the harbour and 18 carts on the quay.\n");

function walked(strokes: readonly string[], made: InitLedger = BOATS, rows = 24): Walk {
  let walk = firstWalk(made, "ledger.json", { columns: 80, rows });
  for (const stroke of strokes) walk = reduceWalk(walk, stroke);
  return walk;
}

/** What is settled after these keys, by the ids and units of its claims. */
function settled(strokes: readonly string[], made: InitLedger = BOATS) {
  const { outcome } = walked(strokes, made);
  if (outcome?.kind !== "settled") throw new Error("the walk did not come to its end");
  return outcome.settled;
}

function ids(strokes: readonly string[], made?: InitLedger): readonly string[] {
  return settled(strokes, made).claims.map(({ id }) => id);
}

describe("keeping and skipping", () => {
  it("keeps every claim by Enter, and writes only at the end", () => {
    expect(walked(["enter", "enter"]).outcome).toBeNull();
    expect(ids(["enter", "k", "enter"])).toEqual(["boats", "carts"]);
  });

  it("leaves out what is skipped, and ignores its passage only for a reason", () => {
    const plain = settled(["s", "enter", "k", "enter"]);
    expect(plain.claims.map(({ id }) => id)).toEqual(["carts"]);
    expect(plain.ignored).toEqual([]);
    const ignored = settled(["s", ..." a mere guess ", "enter", "k", "enter"]).ignored;
    expect(ignored).toMatchObject([{ span: { exact: "12 boats" }, why: "a mere guess" }]);
  });

  it("keeps all that remain by A, but not what was skipped before", () => {
    expect(ids(["A", "enter"])).toEqual(["boats", "carts"]);
    expect(ids(["s", "enter", "A", "enter"])).toEqual(["carts"]);
  });

  it("goes back, and keeps what was skipped after all", () => {
    expect(walked(["k", "b"]).at).toEqual({ kind: "claim", index: 0 });
    expect(ids(["s", "enter", "b", "k", "k", "enter"])).toEqual(["boats", "carts"]);
    expect(walked(["b"]).at).toEqual({ kind: "claim", index: 0 });
  });
});

describe("editing", () => {
  it("writes another id and unit, and stays at the claim", () => {
    const edited = ["e", "ctrl+u", ..."fleet", "enter", "backspace", "enter"];
    expect(walked(edited)).toMatchObject({ at: { kind: "claim", index: 0 }, writing: null });
    expect(settled([...edited, "A", "enter"]).claims[0]).toMatchObject({
      id: "fleet",
      unit: "boat",
    });
  });

  it("writes no unit where none is given", () => {
    const { claims } = settled(["e", "enter", "ctrl+u", "enter", "A", "enter"]);
    expect(claims[0]).not.toHaveProperty("unit");
    expect(claims[1]).toHaveProperty("unit");
  });

  it.each([
    ["Fleet 1", "no id"],
    ["", "no id"],
    ["carts", "the id of another claim"],
  ])("does not take the id “%s”", (id, told) => {
    const walk = walked(["e", "ctrl+u", ...id, "enter"]);
    expect(walk.notice).toContain(told);
    expect(walk.writing?.what).toBe("id");
  });

  it("does not take what is no unit", () => {
    const walk = walked(["e", "enter", "ctrl+u", ..."12 / ?", "enter"]);
    expect(walk.notice).toContain("no unit");
    expect(walk.choices[0]).toMatchObject({ id: "boats" });
  });

  it("asks for no unit of a date or a quotation", () => {
    const made = drafted("“We were never told of it,” said Ann Lowe.\n");
    const walk = walked(["e", "enter"], made);
    expect(walk.writing).toBeNull();
  });

  it("is cancelled by Esc, without leaving", () => {
    const walk = walked(["e", "x", "esc"]);
    expect(walk).toMatchObject({ writing: null, outcome: null });
    expect(walk.choices[0]?.id).toBe("boats");
  });
});

describe("the doubtful sums", () => {
  const first = LIBRARY.doubtful[0];
  const all = ["A"];

  it("come after the claims, and are taken or left", () => {
    expect(walked(all, LIBRARY).at).toEqual({ kind: "sum", index: 0 });
    const sums = LIBRARY.sure.length;
    expect(settled([...all, "L", "enter"], LIBRARY).sums).toHaveLength(sums);
    expect(settled([...all, "t", "L", "enter"], LIBRARY).sums).toContainEqual(first);
    expect(settled([...all, "l", "L", "enter"], LIBRARY).sums).not.toContainEqual(first);
  });

  it("are not taken by Enter, with which claims are kept", () => {
    expect(walked([...all, "enter"], LIBRARY).at).toEqual({ kind: "sum", index: 0 });
  });

  it("are not asked for a claim that has one now", () => {
    const asked = (key: string) => {
      let walk = walked(all, LIBRARY);
      let count = 0;
      for (; walk.at.kind === "sum"; count += 1) walk = reduceWalk(walk, key);
      return count;
    };
    expect(asked("l")).toBe(LIBRARY.doubtful.length);
    expect(asked("t")).toBeLessThan(LIBRARY.doubtful.length);
  });

  it("are not asked of a claim that was skipped", () => {
    const at = LIBRARY.claims.findIndex(({ id }) => id === first?.claim);
    const skipped = [...Array.from({ length: at }, () => "k"), "s", "enter", "A"];
    expect(walked(all, LIBRARY).at).toEqual({ kind: "sum", index: 0 });
    expect(walked(skipped, LIBRARY).at).not.toEqual({ kind: "sum", index: 0 });
  });

  it("are open again on the way back", () => {
    expect(walked([...all, "t", "b"], LIBRARY)).toMatchObject({ at: { index: 0 }, taken: [] });
  });

  it("go with the claims that they need, under new names", () => {
    const [sure] = LIBRARY.sure;
    if (sure === undefined || first === undefined) throw new Error("the article has no sums");
    const at = LIBRARY.claims.findIndex(({ id }) => id === sure.claim);
    const here = Array.from({ length: at }, () => "k");
    const skipped = settled([...here, "s", "enter", "A", "L", "enter"], LIBRARY);
    expect(skipped.sums.map(({ claim }) => claim)).not.toContain(sure.claim);
    const edit = [...here, "e", "ctrl+u", ..."renamed", "enter", "enter"];
    const renamed = settled([...edit, "A", "L", "enter"], LIBRARY);
    expect(renamed.sums).toContainEqual({ ...sure, claim: "renamed" });
    expect(LIBRARY.textOf(renamed)).toContain('"id": "renamed"');
  });
});

describe("leaving", () => {
  it.each(["q", "esc"])("writes nothing by %s", (key) => {
    expect(walked([key]).outcome).toEqual({ kind: "left", status: 0 });
  });

  it("asks once more where something was chosen", () => {
    expect(walked(["k", "q"])).toMatchObject({ outcome: null, isLeaving: true });
    expect(walked(["k", "q", "esc"]).outcome).toEqual({ kind: "left", status: 0 });
    expect(walked(["k", "q", "w", "q"]).outcome).toBeNull();
  });

  it("is done at once by ^C, also while something is written", () => {
    expect(walked(["k", "e", "ctrl+c"]).outcome).toEqual({ kind: "left", status: 130 });
  });
});

describe("^Z", () => {
  it("stops the walk, whatever is written, and nothing else", () => {
    const writing = walked(["e", "x"]);
    expect(walked(["e", "x", "ctrl+z"])).toEqual({ ...writing, isStopping: true });
  });
});

describe("the keys", () => {
  it("scroll no farther than the card reaches", () => {
    const open = walked(["w"], LIBRARY, 10);
    const deepest = deepestIn(walkCard(open), open.size);
    expect(deepest).toBeGreaterThan(0);
    const far = Array.from({ length: deepest + 5 }, () => "down");
    expect(walked(["w", ...far], LIBRARY, 10).scroll).toBe(deepest);
    expect(walked(["w", ...far, "up"], LIBRARY, 10).scroll).toBe(deepest - 1);
    expect(walked(["down", "k"]).scroll).toBe(0);
  });

  it("show and hide why", () => {
    expect(walked(["w"]).tellsWhy).toBe(true);
    expect(walked(["w", "w"]).tellsWhy).toBe(false);
  });

  it("choose nothing where nothing is seen, but leave", () => {
    expect(walked(["k", "A", "e"], BOATS, 9)).toEqual(walked([], BOATS, 9));
    expect(walked(["q"], BOATS, 9).outcome).toEqual({ kind: "left", status: 0 });
  });

  it("mean one thing in each place", () => {
    for (const mode of ["claim", "sum", "end", "write"] as const) {
      const strokes = WALK_KEYS.filter(({ modes }) => modes.includes(mode)).flatMap(
        (key) => key.strokes,
      );
      expect(new Set(strokes).size).toBe(strokes.length);
    }
  });
});
