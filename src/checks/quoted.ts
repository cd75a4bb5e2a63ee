const LONGEST = 60;

/** A text as it is quoted in a message: on one line, between “ and ”, cut at 60 characters. */
export function quoted(text: string, longest = LONGEST): string {
  const line = text.trim().replace(/\s+/gu, " ");
  const characters = [...line];
  if (characters.length <= longest) return `“${line}”`;
  return `“${characters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…”`;
}

/** Names one after another: "a", "a and b", "a, b and c"; of more than six, the first five and how many more. */
export function listed(names: readonly string[], word: "and" | "or" = "and"): string {
  if (names.length > 6) return `${names.slice(0, 5).join(", ")} ${word} ${names.length - 5} more`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${word} ${last}`;
}
