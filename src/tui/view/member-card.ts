import type { ConflictMember } from "../../evaluate/network/judged-network.ts";
import { negateInterval } from "../../interval/arithmetic.ts";
import type { Interval } from "../../interval/interval.ts";
import { inWords } from "../state/claim-text.ts";
import { clip, fit, type Line, lineOf, type Style, segment } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { wrapText } from "../text/wrapping.ts";
import { areFalls, barsOf, drawBar } from "./bars.ts";
import { intervalOf } from "./unit-words.ts";

/** What a card shows of a member beside its intervals. */
export interface Card {
  readonly member: ConflictMember;
  readonly place: string;
  /** Whether its sign is a direction: a fall, a rise. */
  readonly isChange: boolean;
  readonly isSelected: boolean;
}

/** The parts of a card, from above: its text and place, what it means, and what the others leave it. */
type Parts = readonly (readonly Line[])[];

/** Members of a conflict as narrow columns beside each other, the same parts in the same rows. */
export function cardRows(cards: readonly Card[], width: number, look: Look): readonly Line[] {
  const columns = cards.map((card) => partsOf(card, width - 2, look));
  const count = Math.max(0, ...columns.map((parts) => parts.length));
  return Array.from({ length: count }, (_, at) => {
    const beside = columns.map((parts) => parts[at] ?? []);
    const height = Math.max(...beside.map((lines) => lines.length));
    return Array.from({ length: height }, (__, row) =>
      beside.flatMap((lines) => fit(lines[row] ?? [], width, look.signs.ellipsis)),
    );
  }).flat();
}

function partsOf(card: Card, width: number, look: Look): Parts {
  const { member, place, isChange, isSelected } = card;
  const { signs } = look;
  const room = width - 2;
  const name = member.text?.replaceAll(/\s+/g, " ") ?? inWords(member.key);
  const sign = segment(isSelected ? `${signs.selection} ` : "  ", "selected");
  const told = (interval: Interval | null) =>
    wrapText(intervalOf(interval, member.unit, isChange), room);
  const bars = barLines(member, room, look);
  const inset = (lines: readonly Line[]): readonly Line[] =>
    lines.map((line) => [segment("  "), ...line]);
  return [
    [[sign, ...clip([segment(name, isSelected ? "selected" : "strong")], room, signs.ellipsis)]],
    inset([clip(lineOf(place, "dim"), room, signs.ellipsis), lineOf("printed", "dim")]),
    inset(told(member.printed)),
    inset(bars.printed),
    inset([lineOf("the others leave it", "dim")]),
    inset(told(member.left)),
    inset(bars.left),
  ];
}

/** Both intervals on one axis, each in a row of its own. */
function barLines({ printed, left }: ConflictMember, width: number, { signs }: Look) {
  if (left === null || signs.isSpoken) return { printed: [], left: [] };
  const facing = areFalls([printed, left])
    ? [negateInterval(printed), negateInterval(left)]
    : [printed, left];
  const [own, other] = barsOf(facing, width);
  const draw = (bar: typeof own, style: Style): readonly Line[] =>
    bar === undefined
      ? []
      : [[segment(" ".repeat(bar.from)), segment(drawBar(bar, signs.bar), style)]];
  return { printed: draw(own, "wrong"), left: draw(other, "right") };
}
