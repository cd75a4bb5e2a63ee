import { visibleLine } from "../visible.ts";

/**
 * A text for Markdown as people read it and nothing else: no emphasis, no link, no HTML, no table cell's end,
 * and no mention of a person or an issue, which GitHub and GitLab would make of the bare words.
 */
export function markdownText(text: string): string {
  return visibleLine(text)
    .replace(/[\\`*_{}[\]()#+\-.!|~$^=:"'/;,%?]/g, (mark) => (PLAIN.has(mark) ? mark : `\\${mark}`))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/@|\\#|:(?=\/\/)|(?<=www)\\?\./gi, `$&${BREAK}`);
}

/** Marks that mean nothing within a line. */
const PLAIN = new Set(["(", ")", "+", "-", ".", ":", '"', "'", "/", ";", ",", "%", "?", "="]);

/** A comment, which is not seen, parts what would be linked. */
const BREAK = "<!-- -->";
