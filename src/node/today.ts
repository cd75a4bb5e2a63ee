/** The day by the clock and the time zone of this machine, in ISO 8601: 2026-01-20. */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, index) => part.toString().padStart(index === 0 ? 4 : 2, "0")).join("-");
}
