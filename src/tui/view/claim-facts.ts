import type { CheckRef } from "../../evaluate/network/judged-network.ts";
import { claimKey } from "../state/catalogue.ts";
import type { Line } from "../text/line.ts";
import { type Context, placeInWords, sourceName } from "./context.ts";
import { labelledText } from "./labelled.ts";
import { intervalOf, isChange } from "./unit-words.ts";

/** What is known of a claim beside its checks: where it stands, what it can mean, who said it, what the ledger notes. */
export function claimFacts(context: Context): readonly Line[] {
  const { entry, width } = context;
  const { claim, stood, interval, unit } = entry.result;
  const facts: (readonly [string, string | null])[] = [
    ["stands", placeOf(context)],
    [
      stood.kind === "implied" ? "implied" : "can mean",
      interval === null ? null : intervalOf(interval, unit, isChange(entry.result, null)),
    ],
    ["all imply", impliedByAll(context)],
    ["said by", claim.kind === "quotation" ? claim.speaker : null],
    ["occasion", claim.kind === "quotation" ? occasionOf(claim.occasion, claim.said) : null],
    ["plausible", claim.kind === "quantity" ? (claim.plausible?.why ?? null) : null],
    ["note", claim.note],
    ["ledger id", claim.id],
  ];
  return facts.flatMap(([label, text]) => (text === null ? [] : labelledText(label, text, width)));
}

/** What all claims of the case together say of this one, where that is more than it says itself. */
export function impliedByAll(context: Context): string | null {
  const { implied, result } = context.entry;
  if (implied === null) return null;
  const { interval, unit, lowBy, highBy } = implied;
  const by = new Set(
    [lowBy, highBy].flatMap((ref) => (ref === null ? [] : nameOfCheck(context, ref))),
  );
  const told = intervalOf(interval, unit, isChange(result, null));
  return by.size === 0 ? told : `${told}, by ${[...by].join(" and ")}`;
}

function nameOfCheck({ catalogue, entry }: Context, { claim, check, otherCase }: CheckRef): string {
  const where = otherCase === undefined ? "" : ` in ${otherCase.name}`;
  if (claim === null) return `the relation "${check}"${where}`;
  const other = catalogue.find(claimKey(otherCase?.name ?? entry.owner.case.name, claim));
  return other === undefined
    ? `"${claim}"${where}`
    : `the ${check.replaceAll("_", " ")} of "${other.text}"${where}`;
}

function placeOf(context: Context): string {
  const { stood } = context.entry.result;
  if (stood.kind === "implied") return "nowhere: it is implied by what is printed";
  if (stood.kind === "lost") return "not found";
  const place = placeInWords(context, stood.source.id, stood.span);
  return stood.source.role === "document"
    ? `${sourceName(context, stood.source.id)}, ${place}`
    : place;
}

function occasionOf(occasion: string | null, said: string | null): string | null {
  if (occasion === null) return said;
  return said === null ? occasion : `${occasion}, ${said}`;
}
