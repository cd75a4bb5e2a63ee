import { visibleLine } from "../visible.ts";

/**
 * A text for Markdown as people read it and nothing else: no emphasis, no link, no HTML, no table cell's end,
 * and no mention of a person or an issue, which GitHub and GitLab would make of the bare words.
 */
export function markdownText(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_{}[\]#!|~$^]|:(?=:)/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@|\\#|:(?=\/\/)|(?<=www)\./gi, `$&${BREAK}`);
}

/** The same at the beginning of a line, where a dash or a number and a full stop would begin a list. */
export function markdownLine(text: string): string {
  return markdownText(text.trimStart()).replace(/^[-+=]|(?<=^\d{1,9})[.)]/, "\\$&");
}

/** A comment, which is not seen, parts what would be linked. */
const BREAK = "<!-- -->";
