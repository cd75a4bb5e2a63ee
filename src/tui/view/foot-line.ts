import { KEYS } from "../state/key-table.ts";
import type { Key, Mode } from "../state/keys.ts";
import type { Prompt } from "../state/prompt.ts";
import { modeOf, type State } from "../state/state.ts";
import { clip, type Line, type Segment, segment, widthOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";

/** The last line: the keys of this screen, the filter as it is written, or what was just done. */
export function footLine(state: State, look: Look): Line {
  const width = state.size.columns - 1;
  const mode = modeOf(state);
  const { ellipsis } = look.signs;
  const lead = state.prompt === null ? leadOf(state, look) : promptLine(state.prompt, state, look);
  // What is being written stays in sight.
  if (state.notice !== null) return clip([...lead, segment(` ${state.notice}`)], width, ellipsis);
  const hints = keyHints(mode, width - widthOf(lead));
  return clip([...lead, ...hints], width, ellipsis);
}

/** What the reader is asked. A long answer keeps its end in sight; a long question gives way to the keys. */
function promptLine(prompt: Prompt, { size: { columns } }: State, look: Look): Line {
  const { caret, ellipsis } = look.signs;
  if (prompt.kind !== "write")
    return clip([segment(` ${prompt.question}  `, "selected")], columns - 18, ellipsis);
  const asked = prompt.what === "reason" ? " accept, because: " : " accepted by: ";
  const room = Math.max(8, columns - asked.length - 22);
  const shown = [...prompt.text].slice(-room).join("");
  return [segment(asked, "selected"), segment(`${shown}${caret}  `)];
}

function leadOf(state: State, look: Look): Line {
  const { columns } = state.size;
  const written = modeOf(state) === "filter" ? state.filter.text : state.sought;
  if (state.screen !== "help" && modeOf(state) !== "filter") return [];
  const prompt = state.screen === "help" ? " search: " : " /";
  // A long filter keeps its end in sight, where it is written.
  const shown = [...written].slice(-Math.floor(columns / 3)).join("");
  return [segment(prompt, "selected"), segment(`${shown}${look.signs.caret}  `)];
}

/** As many keys as there is room for; help and quit always stay. */
function keyHints(mode: Mode, width: number): Line {
  const hints = KEYS.filter((key) => key.foot?.modes.includes(mode) === true);
  const kept: Key[] = hints.filter(isLasting);
  let used = kept.reduce((sum, key) => sum + hintWidth(key), 0);
  for (const key of hints) {
    if (isLasting(key)) continue;
    if (used + hintWidth(key) > width) continue;
    used += hintWidth(key);
    kept.push(key);
  }
  return hints.filter((key) => kept.includes(key)).flatMap(hintOf);
}

function isLasting(key: Key): boolean {
  return key.command === "help" || key.command === "quit";
}

function hintOf(key: Key): readonly Segment[] {
  return [
    segment(` ${key.foot?.keys ?? ""}`, "strong"),
    segment(` ${key.foot?.word ?? ""} `, "dim"),
  ];
}

function hintWidth(key: Key): number {
  return hintOf(key).reduce((sum, { text }) => sum + text.length, 0);
}
