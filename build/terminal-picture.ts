const LINE_HEIGHT = 18;
const CHARACTER = 7.8;
const MARGIN = 20;

/** The colours of the report (256-colour codes) as they look on the dark ground of the picture. */
const COLORS: ReadonlyMap<string, string> = new Map([
  ["208", "#ff8700"],
  ["33", "#4da3ff"],
]);

/** What a terminal shows, as an SVG: lines of text with the escape sequences for colour, bold and dim. */
export function terminalPicture(command: string, printed: string): string {
  const lines = [`\u001b[1m$ ${command}\u001b[0m`, "", ...printed.trimEnd().split("\n")];
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const width = Math.ceil(columns * CHARACTER) + 2 * MARGIN;
  const height = lines.length * LINE_HEIGHT + 2 * MARGIN;
  const texts = lines.map((line, index) => {
    const y = MARGIN + (index + 0.75) * LINE_HEIGHT;
    return `<text x="${MARGIN}" y="${y}">${spans(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(command)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#1b1f24"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13" fill="#e6e6e6" xml:space="preserve">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins a sequence.
const SEQUENCE = /\u001b\[([\d;]*)m/g;

function plain(line: string): string {
  return line.replace(SEQUENCE, "");
}

/** Each run of one look; its place in columns is given, so that no font can shift it. */
function spans(line: string): string {
  const parts: string[] = [];
  let look = "";
  let at = 0;
  let column = 0;
  const add = (text: string) => {
    if (text === "") return;
    const x = (MARGIN + column * CHARACTER).toFixed(1);
    const length = (text.length * CHARACTER).toFixed(1);
    parts.push(`<tspan x="${x}" textLength="${length}"${look}>${escaped(text)}</tspan>`);
    column += text.length;
  };
  for (const match of line.matchAll(SEQUENCE)) {
    add(line.slice(at, match.index));
    look = lookOf((match[1] ?? "").split(";"));
    at = match.index + match[0].length;
  }
  add(line.slice(at));
  return parts.join("");
}

function lookOf(codes: readonly string[]): string {
  const color = COLORS.get(codes[codes.indexOf("38") + 2] ?? "");
  return [
    codes.includes("1") ? ' font-weight="bold"' : "",
    codes.includes("2") ? ' opacity="0.65"' : "",
    codes.includes("38") && color !== undefined ? ` fill="${color}"` : "",
  ].join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
