/**
 * Characters of one column each that join with no other: of the Latin script, and the signs that the screens are
 * drawn with. Most rows are of these alone, and tables of all scripts and emoji take as long to load as a frame to draw.
 */
const SIMPLE =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff\u2200-\u22ff\u2500-\u25fc\u2713-\u2718]*$/;

export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}
