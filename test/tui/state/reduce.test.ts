import { describe, expect, it } from "vitest";
import { lookOf } from "../../../src/tui/look-of.ts";
import type { Action, Effect } from "../../../src/tui/state/action.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../../src/tui/state/reduce.ts";
import { firstState, type State, selectedRow } from "../../../src/tui/state/state.ts";
import { settleFor } from "../../../src/tui/view/settle.ts";
import { HARBOUR } from "../harbour-case.ts";

const settle = settleFor(lookOf({}, false));
const start = firstState(catalogueOf(HARBOUR), { columns: 120, rows: 40 });

function press(state: State, ...strokes: readonly string[]): State {
  return strokes.reduce(
    (current, stroke) => reduce(current, { kind: "stroke", stroke }, settle).state,
    state,
  );
}

function effectsOf(state: State, action: Action): readonly Effect[] {
  return reduce(state, action, settle).effects;
}

/** What is selected: the text of a claim, or the name of a case in brackets. */
function selected(state: State): string {
  const row = selectedRow(state);
  if (row === null) return "nothing";
  return row.kind === "case" ? `[${row.owner.case.name}]` : row.text;
}

function listed(state: State): readonly string[] {
  return state.rows.map((row) => (row.kind === "case" ? `[${row.owner.case.name}]` : row.text));
}

describe("the list of claims", () => {
  it("begins at the worst claim that nobody has accepted", () => {
    expect(selected(start)).toBe("1,500 drivers");
  });

  it("stands in the order of the documents, the lost first, the implied last", () => {
    expect(listed(start).slice(0, 13)).toEqual([
      "[harbour]",
      "1,500 drivers",
      "46.8 million tonnes",
      "44.9 million tonnes",
      "4.1%",
      "127 million dollars",
      "0.9%",
      "We are not afraid of an empty quay,",
      "3,000 people",
      "two-thirds",
      "average fee",
      "fees total",
      "[seoul]",
    ]);
  });

  it("moves by rows, pages and to its ends", () => {
    expect(selected(press(start, "j"))).toBe("46.8 million tonnes");
    expect(selected(press(start, "k"))).toBe("[harbour]");
    expect(selected(press(start, "g"))).toBe("[harbour]");
    expect(selected(press(start, "G", "k"))).toBe("十二月 二十日に発表された");
    expect(selected(press(start, "k", "k", "k"))).toBe("[harbour]");
    expect(press(start, "page down").selection.index).toBe(start.rows.length - 1);
    expect(press(start, "G", "ctrl+u").selection.index).toBe(0);
  });

  it("goes to the next claim with an error or a warning, and round the end", () => {
    const found = ["44.9 million tonnes", "127 million dollars", "average fee", "1,500 drivers"];
    let state = start;
    for (const text of found) {
      state = press(state, "n");
      expect(selected(state)).toBe(text);
    }
    expect(selected(press(start, "N"))).toBe("average fee");
  });

  it("says so where no claim has one", () => {
    expect(press(start, "7", "n").notice).toBe("No claim in the list has an error or a warning");
  });

  it("folds a case, and stays with it", () => {
    const folded = press(start, "h");
    expect(listed(folded).slice(0, 3)).toEqual(["[harbour]", "[seoul]", "33,700,000명"]);
    expect(selected(folded)).toBe("[harbour]");
    expect(listed(press(folded, "l"))).toEqual(listed(start));
    expect(listed(press(folded, "enter"))).toEqual(listed(start));
  });
});

describe("the filter", () => {
  it("lists as it is typed, and stays when it is kept", () => {
    const typed = press(start, "/", "m", "i", "l", "l");
    expect(listed(typed).filter((text) => !text.startsWith("["))).toEqual([
      "46.8 million tonnes",
      "44.9 million tonnes",
      "127 million dollars",
      "33.7 million was \u001b[31mred\u001b[0m and \u202ehidden\u202c",
    ]);
    const kept = press(typed, "enter");
    expect(kept.isFiltering).toBe(false);
    expect(kept.rows).toEqual(typed.rows);
    expect(listed(press(kept, "esc"))).toEqual(listed(start));
  });

  it("finds ids as words, and takes letters back", () => {
    expect(listed(press(start, "/", ..."goods_fall"))).toContain("4.1%");
    expect(listed(press(start, "/", ..."Goods Fall"))).toContain("4.1%");
    expect(press(start, "/", "a", "b", "backspace").filter.text).toBe("a");
  });

  it("takes keys as letters, but for those that leave it", () => {
    const typed = press(start, "/", "q", "j", "1", "?");
    expect(typed.filter.text).toBe("qj1?");
    expect(selected(typed)).toBe("[harbour]");
    expect(press(typed, "esc").filter.text).toBe("");
  });

  it("keeps the cursor on its claim", () => {
    const before = press(start, "n", "n");
    expect(selected(press(before, "/", "1", "2"))).toBe("127 million dollars");
    expect(selected(press(before, "/", "1", "2", "esc"))).toBe("127 million dollars");
  });

  it("shows one verdict, and all again", () => {
    expect(listed(press(start, "2"))).toEqual(["[harbour]", "127 million dollars", "[seoul]"]);
    expect(listed(press(start, "2", "0"))).toEqual(listed(start));
  });
});

describe("the other screens", () => {
  it("explain a claim, and go on to the next finding", () => {
    const explained = press(start, "n", "enter");
    expect(explained.screen).toBe("explain");
    expect(selected(press(explained, "n"))).toBe("127 million dollars");
    expect(press(explained, "esc").screen).toBe("main");
  });

  it("lead from a finding to its claim, even past a filter", () => {
    const findings = press(start, "7", "f");
    expect(findings.screen).toBe("findings");
    const opened = press(findings, "j", "enter");
    expect(opened.screen).toBe("explain");
    expect(selected(opened)).toBe("average fee");
  });

  it("open the findings at the one of the selected claim", () => {
    expect(press(start, "n", "n", "f").finding.index).toBe(2);
  });

  it("search the help, and go back to where it was called", () => {
    const help = press(start, "f", "?", "q", "u", "i", "t");
    expect(help.sought).toBe("quit");
    expect(press(help, "esc").sought).toBe("");
    expect(press(help, "esc", "esc").screen).toBe("findings");
  });
});

describe("the panes", () => {
  it("take the moving keys in turn", () => {
    expect(press(start, "tab").pane).toBe("article");
    expect(press(start, "tab", "tab").pane).toBe("detail");
    expect(press(start, "shift+tab").pane).toBe("detail");
    const scrolled = press(start, "tab", "j", "j");
    expect(selected(scrolled)).toBe("1,500 drivers");
    expect(press(scrolled, "esc").pane).toBe("claims");
  });

  it("scroll no further than there is something to see, so that each key back shows", () => {
    const small = reduce(start, { kind: "resized", size: { columns: 60, rows: 20 } }, settle).state;
    const claim = press(small, "n", "n", "tab", "tab");
    const last = press(claim, "G");
    expect(last.scrolls.detail).toBeGreaterThan(0);
    expect(press(last, "j").scrolls.detail).toBe(last.scrolls.detail);
    expect(press(last, "k").scrolls.detail).toBe(last.scrolls.detail - 1);
    expect(press(last, "g").scrolls.detail).toBe(0);
  });
});

describe("what happens outside", () => {
  it("asks for what it cannot do itself", () => {
    const stroke = (name: string): Action => ({ kind: "stroke", stroke: name });
    expect(effectsOf(start, stroke("q"))).toEqual([{ kind: "exit", status: 0 }]);
    expect(effectsOf(start, stroke("ctrl+c"))).toEqual([{ kind: "exit", status: 130 }]);
    expect(effectsOf(press(start, "/"), stroke("ctrl+c"))).toEqual([{ kind: "exit", status: 130 }]);
    expect(effectsOf(start, stroke("ctrl+z"))).toEqual([{ kind: "suspend" }]);
    expect(effectsOf(start, stroke("R"))).toEqual([{ kind: "verify", told: null }]);
    expect(effectsOf(start, stroke("x"))).toEqual([]);
  });

  it("keeps the cursor on its claim when everything is checked again", () => {
    const [harbour, seoul] = HARBOUR.cases;
    if (harbour === undefined || seoul === undefined) throw new Error("a case is missing");
    const fewer = {
      ...harbour,
      claims: harbour.claims.filter(({ claim }) => claim.id !== "goods_before"),
    };
    const catalogue = catalogueOf({ cases: [fewer, seoul], findings: HARBOUR.findings });
    const before = press(start, "n", "n");
    const after = reduce(before, { kind: "verified", catalogue, told: null }, settle).state;
    expect(selected(after)).toBe("127 million dollars");
    expect(after.selection.index).toBe(before.selection.index - 1);
  });

  it("keeps the old results, and says that they are old, when nothing could be read", () => {
    const after = reduce(start, { kind: "failed", reason: "There is no ledger." }, settle).state;
    expect(after.rows).toBe(start.rows);
    expect(after.notice).toBe("These are the old results. There is no ledger.");
    expect(press(after, "j").notice).toBeNull();
  });

  it("leaves the pane of the article when a smaller terminal has none", () => {
    const focused = press(start, "tab");
    const size = { columns: 60, rows: 12 };
    expect(reduce(focused, { kind: "resized", size }, settle).state.pane).toBe("claims");
  });
});
