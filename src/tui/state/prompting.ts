import type { Step } from "./action.ts";
import type { Prompt } from "./prompt.ts";
import type { State } from "./state.ts";

type Write = Extract<Prompt, { kind: "write" }>;

/** A text at the foot with another letter, or one fewer. */
export function written(state: State, change: (text: string) => string): State {
  const { prompt } = state;
  return prompt?.kind === "write"
    ? { ...state, prompt: { ...prompt, text: change(prompt.text) } }
    : state;
}

/** Enter at the foot: what is written goes on, what is offered is taken. */
export function confirmed(state: State): Step {
  const { prompt } = state;
  if (prompt?.kind === "write") return goOn(state, prompt);
  if (prompt?.kind === "confirm")
    return {
      state: { ...state, prompt: null },
      effects: [{ kind: "request", request: prompt.request }],
    };
  return { state, effects: [] };
}

/** A digit at the foot: that one of the places is taken. */
export function chosen(state: State, number: number): Step {
  const request = state.prompt?.kind === "choose" ? state.prompt.requests[number] : undefined;
  if (request === undefined) return { state, effects: [] };
  return { state: { ...state, prompt: null }, effects: [{ kind: "request", request }] };
}

function goOn(state: State, { what, text, pending }: Write): Step {
  const told = text.trim();
  if (told === "") return { state, effects: [] };
  const { author } = state;
  if (what === "reason" && author?.isGiven !== true) {
    const asked = { ...pending, reason: told };
    const prompt: Prompt = {
      kind: "write",
      what: "author",
      text: author?.name ?? "",
      pending: asked,
    };
    return { state: { ...state, prompt }, effects: [] };
  }
  const by = what === "author" ? told : (author?.name ?? "");
  const reason = what === "reason" ? told : pending.reason;
  const { of, only } = pending;
  return {
    state: { ...state, prompt: null, author: { name: by, isGiven: true } },
    effects: [{ kind: "request", request: { kind: "accept", of, only, reason, by } }],
  };
}
