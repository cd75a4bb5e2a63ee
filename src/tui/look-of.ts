import { ASCII_SIGNS, SPOKEN_SIGNS, UNICODE_SIGNS } from "./text/signs.ts";
import type { ColorDepth, Look } from "./text/theme.ts";

/** Environment variables by name, as a process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How to draw in a terminal with this environment: NO_COLOR (no-color.org), TERM and COLORTERM say
 * what colours it has; a locale without UTF-8, or `ascii`, asks for plain signs. `spoken`, or INK_SCREEN_READER as
 * other programs know it, asks for lines of text that can be read aloud.
 */
export function lookOf(environment: Environment, ascii: boolean, spoken = false): Look {
  if (spoken || environment.INK_SCREEN_READER === "true")
    return { colors: "none", signs: SPOKEN_SIGNS };
  return {
    colors: colorDepth(environment),
    signs: ascii || !hasUnicode(environment) ? ASCII_SIGNS : UNICODE_SIGNS,
  };
}

function colorDepth(environment: Environment): ColorDepth {
  const { NO_COLOR: noColor, COLORTERM: colorTerminal = "", TERM: terminal = "" } = environment;
  if (noColor !== undefined && noColor !== "") return "none";
  if (terminal === "dumb") return "none";
  if (colorTerminal !== "" || /256|direct|kitty|ghostty|alacritty/.test(terminal)) return "256";
  return "16";
}

/** The first locale variable that is set decides (POSIX, chapter 8.2); with none, UTF-8 is today's default. */
function hasUnicode(environment: Environment): boolean {
  const locale = [environment.LC_ALL, environment.LC_CTYPE, environment.LANG].find(
    (value) => value !== undefined && value !== "",
  );
  return locale === undefined || /utf-?8/i.test(locale);
}
