/** One press of a key by name: a character, or a name such as "up", "enter" or "ctrl+d". */
export type Stroke = string;

/** What the terminal library says of a key beside its characters. */
export interface KeyFlags {
  readonly upArrow: boolean;
  readonly downArrow: boolean;
  readonly leftArrow: boolean;
  readonly rightArrow: boolean;
  readonly pageUp: boolean;
  readonly pageDown: boolean;
  readonly home: boolean;
  readonly end: boolean;
  readonly return: boolean;
  readonly escape: boolean;
  readonly tab: boolean;
  readonly backspace: boolean;
  readonly delete: boolean;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly meta: boolean;
}

/**
 * The keys of one read, in order: a terminal may hand over several at once ("jjj"), and a control
 * character among them is a key of its own.
 */
export function strokesOf(input: string, key: KeyFlags): readonly Stroke[] {
  const named = nameOf(key);
  if (named !== null) return [named];
  if (key.ctrl) return input === "" ? [] : [`ctrl+${input}`];
  const strokes = Array.from(input, strokeOfCharacter);
  // Esc and a key in one read reach us as Alt with that key.
  return key.meta ? ["esc", ...strokes] : strokes;
}

function nameOf(key: KeyFlags): Stroke | null {
  if (key.upArrow) return "up";
  if (key.downArrow) return "down";
  if (key.leftArrow) return "left";
  if (key.rightArrow) return "right";
  if (key.pageUp) return "page up";
  if (key.pageDown) return "page down";
  if (key.home) return "home";
  if (key.end) return "end";
  if (key.return) return "enter";
  if (key.escape) return "esc";
  if (key.tab) return key.shift ? "shift+tab" : "tab";
  return key.backspace || key.delete ? "backspace" : null;
}

function strokeOfCharacter(character: string): Stroke {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x0d || code === 0x0a) return "enter";
  if (code === 0x09) return "tab";
  if (code === 0x1b) return "esc";
  if (code === 0x7f || code === 0x08) return "backspace";
  return code < 0x20 ? `ctrl+${String.fromCharCode(code + 0x60)}` : character;
}

/** Whether the stroke puts a character into a line of text. */
export function isText(stroke: Stroke): boolean {
  return [...stroke].length === 1;
}
