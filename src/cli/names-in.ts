/** The names in the value of an option, parted by commas. */
export function namesIn(value: string | undefined): readonly string[] {
  return (value ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
