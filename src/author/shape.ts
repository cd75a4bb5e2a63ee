/** How the values of a ledger are laid out: in which order an object's keys stand, and what stands below. */
export interface Shape {
  /** The order of the keys; keys that are not named here stand behind them as written. */
  readonly keys: readonly string[];
  /** The shapes of an object's values that have one of their own, by key. */
  readonly below: ReadonlyMap<string, Shape>;
  /** The shape of each item of a list, and of each value of an object whose keys are names. */
  readonly each: Shape | null;
  /** Whether its items stand one a line although they would fit on one. */
  readonly isOpen: boolean;
}

/** What nothing is known of: it stays in the order in which it is written. */
export const PLAIN: Shape = shape("");

function shape(
  keys: string,
  below: Readonly<Record<string, Shape>> = {},
  each: Shape | null = null,
  isOpen = false,
): Shape {
  return {
    keys: keys.split(" ").filter((key) => key !== ""),
    below: new Map(Object.entries(below)),
    each,
    isOpen,
  };
}

/** A list, or an object whose keys are names, of such values. */
export function all(each: Shape, isOpen = false): Shape {
  return shape("", {}, each, isOpen);
}

function opened(one: Shape): Shape {
  return { ...one, isOpen: true };
}

export const SPAN = shape("source exact head tail prefix suffix start end");
const CELL = shape("source row column pointer");
export const EVIDENCE = shape("id source cell span same_as", { cell: CELL, span: SPAN });
export const DERIVATION = shape(
  "id relation from to part whole per value among order of weights exhaustive overlapping rate periods earlier later inclusive born at count items formula assumes",
);
const PLAUSIBLE = shape("from to why");
export const ACCEPTANCE = shape("check code texts reason by until");
const SIGN_OFF = shape("text by why");
const TRANSLATION = shape("translator text original", { original: EVIDENCE });

export const CLAIM = shape(
  "$schema id kind span cell figure date unit direction rounded_to significant exact rounding readings " +
    "speaker said occasion speaker_evidence said_evidence occasion_evidence signed_off translation " +
    "derivations evidence plausible accepted note",
  {
    span: SPAN,
    cell: CELL,
    speaker_evidence: EVIDENCE,
    said_evidence: EVIDENCE,
    occasion_evidence: EVIDENCE,
    signed_off: all(SIGN_OFF),
    translation: TRANSLATION,
    derivations: all(DERIVATION),
    evidence: all(EVIDENCE),
    plausible: PLAUSIBLE,
    accepted: all(ACCEPTANCE),
  },
);

const COLUMN = shape("unit scale rounded_to");
export const SOURCE = shape(
  "path role title format dated language origin retrieved sha256 rounding rounded_to readings key columns note",
  { columns: all(COLUMN) },
);
const RELATION = shape("id relation of earlier later higher lower or_equal");
const IGNORED = shape("span why", { span: SPAN });

/** A whole ledger.json. The keys of all objects stand in the order of `schemas/`, as a test proves. */
export const LEDGER = shape(
  "$schema version readings sources claims relations ignored",
  {
    sources: all(SOURCE, true),
    claims: all(CLAIM, true),
    relations: all(RELATION, true),
    ignored: all(IGNORED, true),
  },
  null,
  true,
);

/** A further ledger file: a list of claims, or one bare claim. */
export const CLAIM_LIST = all(CLAIM, true);
export const BARE_CLAIM = opened(CLAIM);
