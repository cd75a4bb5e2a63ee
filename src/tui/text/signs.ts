/** The drawn signs of the screens. Each is one column wide in every terminal's font, but for the ellipsis of ASCII. */
export interface Signs {
  readonly isAscii: boolean;
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
