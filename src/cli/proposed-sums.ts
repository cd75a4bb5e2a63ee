import type { Proposal } from "../author/addition.ts";
import { phraseOfRule } from "../evaluate/relations/phrase-of-rule.ts";
import { suggestForCase } from "../evaluate/suggestions/suggest-for-case.ts";
import type { SuggestedRule } from "../evaluate/suggestions/suggestion.ts";
import type { Plan } from "../node/change-case.ts";
import { type OpenedCase, openCase } from "../node/open-case.ts";
import type { Derivation } from "../schema/claim.ts";
import { openSources } from "./open-sources.ts";
import type { Added } from "./plan-addition.ts";

/** More sums than this for one figure are for nobody to read. */
const MOST = 9;
/** Below so many relations expected by chance one is hardly chance. */
const SURE = 0.01;

/** The sums by which a claim that is planned may follow from others, the likeliest first. */
export function proposedSums(
  root: string,
  { folder }: OpenedCase,
  { changes, outcome }: Plan<Added>,
): readonly Proposal[] {
  if (outcome.kind === "wrong") return [];
  const { verified } = openCase(root, folder, { changes });
  const name = (id: string) => {
    const stood = verified.claims.find(({ claim }) => claim.id === id)?.stood;
    return stood?.kind === "printed" ? `“${stood.text.replaceAll(/\s+/g, " ")}”` : id;
  };
  return suggestForCase(verified.case, openSources(verified))
    .filter(({ claim }) => claim === outcome.id)
    .toSorted((a, b) => a.expected - b.expected)
    .slice(0, MOST)
    .map(({ rule, expected }) => ({
      derivation: derivationFor(rule),
      phrase: phraseOfRule(rule, name),
      isSure: expected < SURE,
    }));
}

/** A suggested sum as a derivation. */
function derivationFor(rule: SuggestedRule): Derivation {
  return "of" in rule ? { ...rule, of: [...rule.of] } : rule;
}
