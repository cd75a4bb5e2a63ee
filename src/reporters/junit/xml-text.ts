import { visible } from "../visible.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\t": "&#9;",
  ":": "&#58;",
  "#": "&#35;",
};

/**
 * A text for XML 1.0, in an element or an attribute. What XML has no way to write, and what is unseen, is
 * written out as `\u{1}`; what a build service would take for a command (:: and ##[) is so no more.
 */
export function xmlText(text: string): string {
  const shown = text
    .split(/([\n\t])/)
    .map((part) => (part === "\n" || part === "\t" ? part : visible(part)))
    .join("");
  return shown.replace(/[&<>"'\n\t]|:(?=:)|#(?=#\[)/g, (character) => ENTITIES[character] ?? "");
}
