const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** What is wrong with a date that is written in the right form, or null: ISO 8601, two days with "/" between. */
export function dateProblem(written: string): "no-such-date" | "reversed" | null {
  const ends = written.split("/");
  if (!ends.every(isReal)) return "no-such-date";
  const [first = "", last = first] = ends;
  return first > last ? "reversed" : null;
}

/** Whether the calendar (Gregorian) has the year, month or day. */
function isReal(text: string): boolean {
  const [, year, month = "01", day = "01"] = PARTS.exec(text) ?? [];
  if (year === undefined) return false;
  const length = lengthOfMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= length;
}

/** How many days a month has, counted from 1; none when there is no such month. */
function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
