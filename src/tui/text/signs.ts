/** The drawn signs of the screens. Each is one column wide in every terminal's font, but for the ellipsis of ASCII. */
export interface Signs {
  readonly isAscii: boolean;
  /** Whether all is read aloud, so that words alone are drawn: no signs, no bars, no rules. */
  readonly isSpoken: boolean;
  readonly selection: string;
  readonly folded: string;
  readonly unfolded: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly down: string;
  readonly right: string;
  readonly branch: string;
  readonly lastBranch: string;
  readonly stem: string;
  readonly ellipsis: string;
  readonly separator: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly caret: string;
  readonly bar: BarSigns;
}

/** What bars are drawn with: the ends say whether they belong to the interval. */
export interface BarSigns {
  readonly fill: string;
  readonly closedLow: string;
  readonly closedHigh: string;
  readonly openLow: string;
  readonly openHigh: string;
  readonly unboundedLow: string;
  readonly unboundedHigh: string;
  readonly point: string;
  readonly gap: string;
}

export const UNICODE_SIGNS: Signs = {
  isAscii: false,
  isSpoken: false,
  selection: "▸",
  folded: "▸",
  unfolded: "▾",
  horizontal: "─",
  vertical: "│",
  down: "┬",
  right: "├",
  branch: "├ ",
  lastBranch: "└ ",
  stem: "│ ",
  ellipsis: "…",
  separator: "·",
  openQuote: "“",
  closeQuote: "”",
  caret: "▏",
  bar: {
    fill: "━",
    closedLow: "┣",
    closedHigh: "┫",
    openLow: "╺",
    openHigh: "╸",
    unboundedLow: "◂",
    unboundedHigh: "▸",
    point: "┃",
    gap: "·",
  },
};

export const ASCII_SIGNS: Signs = {
  isAscii: true,
  isSpoken: false,
  selection: ">",
  folded: "+",
  unfolded: "-",
  horizontal: "-",
  vertical: "|",
  down: "+",
  right: "+",
  branch: "|-",
  lastBranch: "`-",
  stem: "| ",
  ellipsis: "...",
  separator: "-",
  openQuote: '"',
  closeQuote: '"',
  caret: "_",
  bar: {
    fill: "=",
    closedLow: "[",
    closedHigh: "]",
    openLow: "(",
    openHigh: ")",
    unboundedLow: "<",
    unboundedHigh: ">",
    point: "|",
    gap: ".",
  },
};

/** Text that is read aloud: what a sighted reader tells by signs is told by words. */
export const SPOKEN_SIGNS: Signs = {
  ...UNICODE_SIGNS,
  isSpoken: true,
  selection: "",
  folded: "folded",
  unfolded: "",
  branch: "",
  lastBranch: "",
  stem: "",
  separator: ",",
  caret: "",
};
