/** The steps of a JSON Pointer (RFC 6901), decoded; nothing when the text is no pointer. */
export function stepsOf(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The JSON Pointer that takes these steps. */
export function pointerOf(steps: readonly (string | number)[]): string {
  let pointer = "";
  for (const step of steps) pointer += `/${typeof step === "number" ? step : escaped(step)}`;
  return pointer;
}

/** Few steps have anything to escape, and pointers are made by the hundred thousand. */
function escaped(step: string): string {
  return /[~/]/.test(step) ? step.replaceAll("~", "~0").replaceAll("/", "~1") : step;
}

/** The place in a list that a step names, or nothing when it is no index as RFC 6901 writes it. */
export function indexOfStep(step: string): number | undefined {
  return /^(?:0|[1-9]\d{0,14})$/.test(step) ? Number(step) : undefined;
}
