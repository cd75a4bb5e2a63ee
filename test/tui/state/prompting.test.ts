import { describe, expect, it } from "vitest";
import type { Request } from "../../../src/tui/desk/request.ts";
import { lookOf } from "../../../src/tui/look-of.ts";
import type { Action, Effect } from "../../../src/tui/state/action.ts";
import { catalogueOf } from "../../../src/tui/state/catalogue-of.ts";
import { reduce } from "../../../src/tui/state/reduce.ts";
import { firstState, modeOf, type State, selectedRow } from "../../../src/tui/state/state.ts";
import { settleFor } from "../../../src/tui/view/settle.ts";
import { HARBOUR } from "../harbour-case.ts";

const settle = settleFor(lookOf({}, false));
const start = firstState(catalogueOf(HARBOUR), { columns: 120, rows: 40 });

/** A state after some actions, and all that they asked for. */
function after(state: State, ...actions: readonly Action[]) {
  const effects: Effect[] = [];
  let now = state;
  for (const action of actions) {
    const step = reduce(now, action, settle);
    now = step.state;
    effects.push(...step.effects);
  }
  return { state: now, effects };
}

function strokes(...names: readonly string[]): readonly Action[] {
  return names.map((stroke): Action => ({ kind: "stroke", stroke }));
}

const NAMED: Action = { kind: "named", name: "Min-ji Park" };
const OF = { folder: "claims/harbour", claim: "average_fee" };
/** At the claim whose implied value is implausible. */
const atFee = after(start, ...strokes("n", "n", "n")).state;

describe("an acceptance", () => {
  it("asks for a reason, then once for who accepts, and for nothing before", () => {
    const asked = after(atFee, ...strokes("a"), NAMED);
    expect(asked.effects).toEqual([{ kind: "name" }]);
    expect(asked.state.prompt).toMatchObject({ kind: "write", what: "reason", text: "" });
    const told = after(asked.state, ...strokes(..."told us", "enter"));
    expect(told.effects).toEqual([]);
    expect(told.state.prompt).toMatchObject({ what: "author", text: "Min-ji Park" });
    const done = after(told.state, ...strokes("enter"));
    const request: Request = {
      kind: "accept",
      of: OF,
      only: null,
      reason: "told us",
      by: "Min-ji Park",
    };
    expect(done.effects).toEqual([{ kind: "request", request }]);
    expect(done.state.prompt).toBeNull();
    const again = after(done.state, ...strokes("a", ..."yes", "enter"));
    expect(again.effects).toEqual([{ kind: "request", request: { ...request, reason: "yes" } }]);
  });

  it("takes another name, letter by letter, and keeps it", () => {
    const named = after(
      atFee,
      ...strokes("a"),
      NAMED,
      ...strokes("r", "enter", "ctrl+u", ..."An", "n", "backspace", "n", "enter"),
    );
    expect(named.effects.at(-1)).toMatchObject({ request: { by: "Ann", reason: "r" } });
    expect(named.state.author).toEqual({ name: "Ann", isGiven: true });
  });

  it("takes no empty reason, no empty name, and keys only as letters", () => {
    const empty = after(atFee, ...strokes("a"), NAMED, ...strokes(" ", "enter"));
    expect(empty.state.prompt).toMatchObject({ what: "reason", text: " " });
    expect(empty.effects).toEqual([{ kind: "name" }]);
    const typed = after(empty.state, ...strokes("q", "j", "?", "1"));
    expect(typed.state.prompt).toMatchObject({ text: " qj?1" });
    expect(selectedRow(typed.state)).toBe(selectedRow(atFee));
    const nameless = after(typed.state, ...strokes("enter", "ctrl+u", "enter"));
    expect(nameless.state.prompt).toMatchObject({ what: "author", text: "" });
    expect(nameless.effects).toEqual([]);
  });

  it("is dropped by escape, at the reason and at the name", () => {
    const atReason = after(atFee, ...strokes("a"), NAMED, ...strokes("r"));
    expect(after(atReason.state, ...strokes("esc")).state.prompt).toBeNull();
    const dropped = after(atReason.state, ...strokes("enter", "esc"));
    expect(dropped.state.prompt).toBeNull();
    expect(dropped.effects).toEqual([]);
    expect(dropped.state.screen).toBe("main");
  });

  it("is of one check alone in the list of findings", () => {
    const request = after(
      atFee,
      ...strokes("f", "a"),
      NAMED,
      ...strokes("r", "enter", "enter"),
    ).effects.at(-1);
    expect(request).toMatchObject({
      kind: "request",
      request: { of: OF, only: { check: "plausible", code: "figure-implausible" } },
    });
  });

  it("is not begun where nothing is wrong, or all is accepted", () => {
    const quotation = after(start, ...strokes("/", ..."quay", "enter"));
    const told = after(quotation.state, ...strokes("a"));
    expect(told.state.prompt).toBeNull();
    expect(told.state.notice).toBe("Nothing is wrong with this claim that could be accepted");
    const accepted = after(start, ...strokes("2", "n", "a"));
    expect(accepted.state.prompt).toBeNull();
    expect(after(start, ...strokes("g", "a")).state.notice).toBe("There is no claim here");
  });
});

const CERTAIN: Request = { kind: "reanchor", of: OF, choice: { kind: "certain" } };
const PLACES = [0, 1, 2].map((number): Request => {
  const choice = { kind: "place", span: "average_fee", number, count: 3 } as const;
  return { kind: "reanchor", of: OF, choice };
});

describe("a question", () => {
  it("is answered with enter or escape", () => {
    const action: Action = {
      kind: "asked",
      prompt: { kind: "confirm", question: "Take it?", request: CERTAIN },
    };
    const asked = after(atFee, action).state;
    expect(modeOf(asked)).toBe("confirm");
    expect(after(asked, ...strokes("enter"))).toMatchObject({
      state: { prompt: null },
      effects: [{ kind: "request", request: CERTAIN }],
    });
    expect(after(asked, ...strokes("esc"))).toMatchObject({ state: { prompt: null }, effects: [] });
    // Other keys are no answer.
    expect(after(asked, ...strokes("j", "7", "u")).state.prompt).toEqual(asked.prompt);
  });

  it("of several is answered with a number that is offered", () => {
    const action: Action = {
      kind: "asked",
      prompt: { kind: "choose", question: "Which?", requests: PLACES },
    };
    const asked = after(atFee, action).state;
    expect(after(asked, ...strokes("2"))).toMatchObject({
      state: { prompt: null },
      effects: [{ kind: "request", request: PLACES[1] }],
    });
    const beyond = after(asked, ...strokes("4", "enter"));
    expect(beyond.state.prompt).toEqual(asked.prompt);
    expect(beyond.effects).toEqual([]);
    expect(after(asked, ...strokes("esc")).state.prompt).toBeNull();
  });

  it("takes the place of what was told, and lets the program be left", () => {
    const told: Action = { kind: "told", notice: "Something" };
    const action: Action = {
      kind: "asked",
      prompt: { kind: "choose", question: "Which?", requests: PLACES },
    };
    const asked = after(atFee, told, action);
    expect(asked.state.notice).toBeNull();
    expect(after(asked.state, ...strokes("ctrl+c")).effects).toEqual([
      { kind: "exit", status: 130 },
    ]);
  });
});

describe("what else is asked for", () => {
  it("is a place for the text of the selected claim", () => {
    expect(after(atFee, ...strokes("r")).effects).toEqual([{ kind: "request", request: CERTAIN }]);
    expect(after(start, ...strokes("g", "r")).state.notice).toBe("There is no claim here");
  });

  it("is to take back, and to watch", () => {
    expect(after(start, ...strokes("u")).effects).toEqual([
      { kind: "request", request: { kind: "undo" } },
    ]);
    const watching = after(start, ...strokes("w"));
    expect(watching.effects.map(({ kind }) => kind)).toEqual(["watch", "verify"]);
    expect(after(watching.state, ...strokes("w")).effects).toEqual([
      { kind: "watch", isOn: false },
    ]);
  });
});
