/** Ways to set off a text that is already printable. None of them changes its width. */
export interface Palette {
  /** What is wrong. */
  readonly wrong: (text: string) => string;
  /** What makes an answer doubtful. */
  readonly doubtful: (text: string) => string;
  /** What holds. */
  readonly holds: (text: string) => string;
  /** What is less important. */
  readonly quiet: (text: string) => string;
  readonly strong: (text: string) => string;
}

const PLAIN: Palette = {
  wrong: same,
  doubtful: same,
  holds: same,
  quiet: same,
  strong: same,
};

/** Orange and blue of the 256 colours: told apart by nearly every eye, on dark and on light. */
const COLOURED: Palette = {
  wrong: (text) => `\u001b[1;38;5;208m${text}\u001b[0m`,
  doubtful: (text) => `\u001b[38;5;208m${text}\u001b[0m`,
  holds: (text) => `\u001b[38;5;33m${text}\u001b[0m`,
  quiet: (text) => `\u001b[2m${text}\u001b[0m`,
  strong: (text) => `\u001b[1m${text}\u001b[0m`,
};

export function paletteFor(color: boolean): Palette {
  return color ? COLOURED : PLAIN;
}

function same(text: string): string {
  return text;
}
