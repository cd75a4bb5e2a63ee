import { PassThrough, Writable } from "node:stream";
import xterm from "@xterm/headless";

/** A keyboard that types into the TUI. */
export class Keyboard extends PassThrough {
  readonly isTTY = true;
  isRaw = false;

  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw;
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

/** A terminal of a real emulator; it can be resized, and keeps what was written. */
export class FakeTerminal extends Writable {
  readonly isTTY = true;
  columns: number;
  rows: number;
  bytes = 0;
  readonly emulator: xterm.Terminal;

  constructor(columns: number, rows: number) {
    super({ decodeStrings: false });
    this.columns = columns;
    this.rows = rows;
    this.emulator = newEmulator(columns, rows);
  }

  override _write(chunk: string | Buffer, _encoding: string, done: () => void): void {
    this.bytes += Buffer.byteLength(chunk);
    this.emulator.write(chunk, done);
  }

  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emulator.resize(columns, rows);
    this.emit("resize");
  }

  /** What is seen, cell by cell with its style, once all that was written has been taken in. */
  async cells(): Promise<readonly string[]> {
    await new Promise<void>((resolve) => this.emulator.write("", resolve));
    return cellsOf(this.emulator);
  }

  async text(): Promise<string> {
    await new Promise<void>((resolve) => this.emulator.write("", resolve));
    return textOf(this.emulator);
  }
}

function newEmulator(cols: number, rows: number): xterm.Terminal {
  return new xterm.Terminal({
    cols,
    rows,
    allowProposedApi: true,
    convertEol: true,
    scrollback: 50,
  });
}

/** The cells of a screen that is drawn at once on an empty terminal. */
export async function freshCells(
  drawn: string,
  columns: number,
  rows: number,
): Promise<readonly string[]> {
  const emulator = newEmulator(columns, rows);
  await new Promise<void>((resolve) => emulator.write(drawn, resolve));
  return cellsOf(emulator);
}

/** Each row as its text, with a sign before each run of another style. */
function cellsOf(emulator: xterm.Terminal): readonly string[] {
  const { active } = emulator.buffer;
  return Array.from({ length: emulator.rows }, (_, y) => {
    const line = active.getLine(active.viewportY + y);
    let row = "";
    let current = "";
    for (let x = 0; x < emulator.cols; x += 1) {
      const cell = line?.getCell(x);
      if (cell === undefined) continue;
      const style = styleOf(cell);
      if (style !== current) row += `{${style}}`;
      current = style;
      row += cell.getChars() === "" && cell.getWidth() > 0 ? " " : cell.getChars();
    }
    return row.trimEnd();
  });
}

type Cell = NonNullable<ReturnType<NonNullable<ReturnType<xterm.IBuffer["getLine"]>>["getCell"]>>;

function styleOf(cell: Cell): string {
  if (cell.isAttributeDefault()) return "";
  const attributes = [
    cell.isInverse() ? "inverse" : "",
    cell.isBold() ? "bold" : "",
    cell.isUnderline() ? "underline" : "",
    cell.isFgDefault() ? "" : String(cell.getFgColor()),
    cell.isBgDefault() ? "" : `on ${cell.getBgColor()}`,
  ];
  return attributes.filter((attribute) => attribute !== "").join(" ");
}

function textOf(emulator: xterm.Terminal): string {
  const { active } = emulator.buffer;
  return Array.from(
    { length: emulator.rows },
    (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? "",
  ).join("\n");
}
