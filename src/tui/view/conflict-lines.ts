import type { CheckRef, ConflictMember } from "../../evaluate/network/judged-network.ts";
import type { CheckResult } from "../../evaluate/result.ts";
import { claimKey, type Entry } from "../state/catalogue.ts";
import type { CaseConflict } from "../state/checked-case.ts";
import { claimOfMember } from "../state/conflicts.ts";
import { type State, shownConflict } from "../state/state.ts";
import { type Line, lineOf } from "../text/line.ts";
import type { Look } from "../text/theme.ts";
import { wrapText } from "../text/wrapping.ts";
import { basisInWords } from "./basis-words.ts";
import { type Context, nameIn, placeInWords, sourceName } from "./context.ts";
import { BLANK, labelledText } from "./labelled.ts";
import { type Card, cardRows } from "./member-card.ts";
import { checkTitle, ruleInWords, ruleOf } from "./rule-words.ts";
import { isChange, repairReason } from "./unit-words.ts";

/** The lines of a conflict, and which of them are the card of the selected member. */
export interface ConflictLines {
  readonly lines: readonly Line[];
  readonly selected: { readonly from: number; readonly to: number };
}

const NARROWEST_CARD = 22;
const WIDEST_CARD = 36;

/** All that is to be said of the conflict that is shown: its members side by side, what ties them, and what would help. */
export function conflictLines(state: State, width: number, look: Look): ConflictLines {
  const shown = shownConflict(state);
  if (shown === null) return { lines: [], selected: { from: 0, to: 0 } };
  const { members } = shown.conflict;
  const head = [...headLines(state, shown, width, look), ...BLANK];
  const perRow = Math.max(1, Math.min(members.length, Math.floor(width / NARROWEST_CARD)));
  const cardWidth = Math.min(WIDEST_CARD, Math.floor(width / perRow));
  const lines: Line[] = [...head];
  let selected = { from: 0, to: 0 };
  for (let first = 0; first < members.length; first += perRow) {
    const from = lines.length;
    const cards = members
      .slice(first, first + perRow)
      .map((member, index) => card(state, shown, member, first + index, cardWidth, look));
    lines.push(...cardRows(cards, cardWidth, look), lineOf(""));
    if (state.conflict.member >= first && state.conflict.member < first + perRow)
      selected = { from: first === 0 ? 0 : from, to: lines.length };
  }
  return { lines: [...lines, ...tieLines(state, shown, width, look)], selected };
}

function card(
  state: State,
  shown: CaseConflict,
  member: ConflictMember,
  index: number,
  width: number,
  look: Look,
): Card {
  const { catalogue } = state;
  const entry = catalogue.find(claimOfMember(shown, member));
  const place =
    member.at === null || entry === undefined
      ? "implied"
      : placeInWords({ catalogue, entry, look, width }, member.at.source, member.at.span);
  const where = member.otherCase === undefined ? place : `${member.otherCase.name}, ${place}`;
  const told = {
    member,
    place: where,
    isChange: entry !== undefined && isChange(entry.result, null),
  };
  return { ...told, isSelected: index === state.conflict.member };
}

/** How a conflict is told of one of its claims: any of them gives the case. */
function contextOf(
  { catalogue }: State,
  shown: CaseConflict,
  width: number,
  look: Look,
): Context | null {
  const entry = catalogue.find(claimKey(shown.owner.case.name, shown.conflict.toldAt.claim));
  return entry === undefined ? null : { catalogue, entry, look, width };
}

function headLines(state: State, shown: CaseConflict, width: number, look: Look): readonly Line[] {
  const { members, dissolvedBy, repair, isIrreducible } = shown.conflict;
  const context = contextOf(state, shown, width, look);
  const count = members.length === 1 ? "This figure" : `These ${members.length} figures`;
  const each = isIrreducible ? "; without any one of them the others could be" : "";
  const isHard = dissolvedBy === null;
  const said = isHard
    ? `${count} cannot all be right${each}.`
    : `${count} cannot all be right if each is rounded as it is written${each}.`;
  return [
    ...wrapText(said, width, isHard ? "wrong" : "doubt"),
    ...(dissolvedBy ?? []).flatMap((basis) =>
      context === null ? [] : labelledText("all hold", basisTold(context, shown, basis), width),
    ),
    ...(repair === null
      ? []
      : labelledText(
          "would fit",
          `${repair.text} for ${nameOf(state, shown, repair.key)} (${repairReason(repair)})`,
          width,
          "strong",
        )),
  ];
}

type Basis = NonNullable<CaseConflict["conflict"]["dissolvedBy"]>[number];

function basisTold(context: Context, { conflict }: CaseConflict, basis: Basis): string {
  return basisInWords(
    basis,
    (key) => `"${nameIn(context, null)(key)}"`,
    (key) =>
      conflict.members.find((member) => member.key === key)?.unit ?? context.entry.result.unit,
    (id) => sourceName(context, id),
  );
}

function nameOf({ catalogue }: State, { owner, conflict }: CaseConflict, key: string): string {
  const member = conflict.members.find((one) => one.key === key);
  const entry = catalogue.find(claimKey(owner.case.name, key));
  return member?.text ?? (entry === undefined ? key : entry.text);
}

/** The checks that tie the members, each as the sum that it is. */
function tieLines(state: State, shown: CaseConflict, width: number, look: Look): readonly Line[] {
  return shown.conflict.checks.flatMap((ref, index) =>
    labelledText(index === 0 ? "tied by" : "", tie(state, shown, ref, look, width), width),
  );
}

function tie(
  { catalogue }: State,
  { owner }: CaseConflict,
  { claim, check: id, otherCase }: CheckRef,
  look: Look,
  width: number,
): string {
  const home = otherCase?.name ?? owner.case.name;
  const entry = claim === null ? undefined : catalogue.find(claimKey(home, claim));
  const check = entry?.result.checks.find((one) => one.id === id);
  const where = otherCase === undefined ? "" : ` of ${home}`;
  if (entry === undefined || check === undefined) return `the relation "${id}"${where}`;
  return `${entry.text} is ${sumOf({ catalogue, entry, look, width }, entry, check)}`;
}

function sumOf(context: Context, entry: Entry, check: CheckResult): string {
  const rule = ruleOf(entry, check);
  return rule === null ? checkTitle(check) : ruleInWords(rule, nameIn(context, check));
}
