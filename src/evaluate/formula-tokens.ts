/** A word, number or sign of a formula with its place, in UTF-16 code units. */
export interface Token {
  readonly kind: "number" | "name" | "sign" | "other" | "end";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|([a-z][a-z0-9_]*)|([-+*/^(),−×÷·])|(\S))/y;

/** The tokens of a formula; the last is always its end. Whatever is no part of a formula is a token of its own. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [, digits, name, sign, other] = match;
    const found = digits ?? name ?? sign ?? other ?? "";
    const kind =
      digits !== undefined
        ? "number"
        : name !== undefined
          ? "name"
          : sign !== undefined
            ? "sign"
            : "other";
    tokens.push({
      kind,
      text: found,
      start: TOKEN.lastIndex - found.length,
      end: TOKEN.lastIndex,
    });
  }
  tokens.push({ kind: "end", text: "", start: text.length, end: text.length });
  return tokens;
}
