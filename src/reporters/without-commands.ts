/**
 * A text whose lines no build service takes for its commands: where :: begins a line (GitHub), or ##[ stands
 * anywhere in it (GitHub, Azure), its first character is written out.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([ \t]*):(?=:)/gm, "$1\\u{3A}").replaceAll("##[", "\\u{23}#[");
}
