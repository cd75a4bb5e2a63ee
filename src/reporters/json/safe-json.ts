import { once } from "../../text/once.ts";

/**
 * Controls that JSON.stringify leaves as they are (DEL and C1), characters that turn or hide text, and the
 * first of ##[, by which a build service may take a line for a command.
 */
const unsafe = once(
  () =>
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#\[)/gu,
);

/** A value as JSON whose texts are whole and whose spelling is safe to print; it ends with a line end. */
export function safeJson(value: unknown): string {
  return safe(JSON.stringify(value, null, 2));
}

/** The same on one line. */
export function safeJsonLine(value: unknown): string {
  return safe(JSON.stringify(value));
}

function safe(json: string): string {
  return `${json.replace(unsafe(), (character) => (character === "\n" ? character : escaped(character)))}\n`;
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
