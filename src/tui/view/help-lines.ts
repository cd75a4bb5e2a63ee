import { VERDICTS } from "../../evaluate/result.ts";
import { KEYS } from "../state/key-table.ts";
import type { Key, Mode } from "../state/keys.ts";
import { clip, type Line, lineOf, segment } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { signOf, VERDICT_SIGNS } from "../text/verdict-sign.ts";
import { wrapText } from "../text/wrapping.ts";

const KEY_WIDTH = 12;
const SIGN_WIDTH = 16;

interface Section {
  readonly title: string;
  readonly rows: readonly HelpRow[];
}

interface HelpRow {
  readonly head: Line;
  readonly sought: string;
  readonly does: string;
  readonly indent: number;
}

/** The help: every key of the table by where it works, and what each verdict means; only what holds the sought words. */
export function helpLines(sought: string, width: number, look: Look): readonly Line[] {
  const words = sought.toLowerCase();
  const lines = sections(look).flatMap(({ title, rows }) => {
    const found = rows.filter((row) => row.sought.toLowerCase().includes(words));
    return found.length === 0
      ? []
      : [
          lineOf(title, "strong"),
          ...found.flatMap((row) => rowLines(row, width, look)),
          lineOf(""),
        ];
  });
  return lines.length === 0 ? [lineOf(`Nothing in the help about "${sought}"`, "dim")] : lines;
}

function rowLines({ head, does, indent }: HelpRow, width: number, look: Look): readonly Line[] {
  return wrapText(does, width - indent).map((line, index) =>
    clip(
      [...(index === 0 ? head : [segment(" ".repeat(indent))]), ...line],
      width,
      look.signs.ellipsis,
    ),
  );
}

function sections(look: Look): readonly Section[] {
  return [
    { title: "In the list of claims", rows: keyRows((modes) => modes.includes("main")) },
    {
      title: "Where a claim is explained",
      rows: keyRows((modes) => modes.includes("explain") && !modes.includes("main")),
    },
    {
      title: "In the list of what no claim records",
      rows: keyRows((modes) => modes[0] === "coverage"),
    },
    { title: "In a conflict", rows: keyRows((modes) => modes[0] === "conflicts") },
    { title: "While a filter is written", rows: keyRows((modes) => modes[0] === "filter") },
    {
      title: "When something is asked",
      rows: keyRows((modes) => ["write", "confirm", "choose"].includes(modes[0] ?? "")),
    },
    { title: "What the verdicts mean", rows: VERDICTS.map((verdict) => verdictRow(verdict, look)) },
  ];
}

function keyRows(isShown: (modes: readonly Mode[]) => boolean): readonly HelpRow[] {
  return KEYS.filter(({ modes }) => isShown(modes)).map((key) => ({
    head: [segment(`  ${key.shown.padEnd(KEY_WIDTH)}`, "selected")],
    sought: wordsOf(key),
    does: key.does,
    indent: KEY_WIDTH + 2,
  }));
}

function wordsOf({ shown, does }: Key): string {
  return `${shown} ${does}`;
}

function verdictRow(verdict: (typeof VERDICTS)[number], look: Look): HelpRow {
  const { style, meaning } = VERDICT_SIGNS[verdict];
  const head = `  ${signOf(verdict, look.signs)} ${verdict}`;
  return {
    head: [segment(head.padEnd(SIGN_WIDTH + 2), style)],
    sought: `${verdict} ${meaning}`,
    does: meaning,
    indent: SIGN_WIDTH + 2,
  };
}
