import { acceptanceExpired } from "./acceptances/acceptance-expired.ts";
import { acceptanceStale } from "./acceptances/acceptance-stale.ts";
import { codeUnknown } from "./acceptances/code-unknown.ts";
import type { Check } from "./check.ts";
import { dataDuplicate } from "./data/data-duplicate.ts";
import { dataMalformed } from "./data/data-malformed.ts";
import { dataRagged } from "./data/data-ragged.ts";
import { keyColumnUnknown } from "./data/key-column-unknown.ts";
import { dateDiffers } from "./figures/date-differs.ts";
import { dayImpossible } from "./figures/day-impossible.ts";
import { directionDiffers } from "./figures/direction-differs.ts";
import { figureCut } from "./figures/figure-cut.ts";
import { figureDiffers } from "./figures/figure-differs.ts";
import { figureMissing } from "./figures/figure-missing.ts";
import { figureUnreadable } from "./figures/figure-unreadable.ts";
import { figuresSeveral } from "./figures/figures-several.ts";
import { unitDiffers } from "./figures/unit-differs.ts";
import { unitUnreadable } from "./figures/unit-unreadable.ts";
import { weekdayDiffers } from "./figures/weekday-differs.ts";
import { errorsTooMany } from "./files/errors-too-many.ts";
import { ledgerUnreadable } from "./files/ledger-unreadable.ts";
import { sourceChanged } from "./files/source-changed.ts";
import { sourceUnreadable } from "./files/source-unreadable.ts";
import { checkDuplicate } from "./ledgers/check-duplicate.ts";
import { checkUnknown } from "./ledgers/check-unknown.ts";
import { checkUnnamed } from "./ledgers/check-unnamed.ts";
import { claimUnknown } from "./ledgers/claim-unknown.ts";
import { claimsTooMany } from "./ledgers/claims-too-many.ts";
import { dateUnreadable } from "./ledgers/date-unreadable.ts";
import { fieldMissing } from "./ledgers/field-missing.ts";
import { fieldUnknown } from "./ledgers/field-unknown.ts";
import { fieldsClash } from "./ledgers/fields-clash.ts";
import { figureUnquoted } from "./ledgers/figure-unquoted.ts";
import { idDuplicate } from "./ledgers/id-duplicate.ts";
import { jsonMalformed } from "./ledgers/json-malformed.ts";
import { jsonTooDeep } from "./ledgers/json-too-deep.ts";
import { keyDuplicate } from "./ledgers/key-duplicate.ts";
import { listsUneven } from "./ledgers/lists-uneven.ts";
import { notALedger } from "./ledgers/not-a-ledger.ts";
import { notClaims } from "./ledgers/not-claims.ts";
import { pathUnusable } from "./ledgers/path-unusable.ts";
import { placeMissing } from "./ledgers/place-missing.ts";
import { placeTwice } from "./ledgers/place-twice.ts";
import { referenceUnknown } from "./ledgers/reference-unknown.ts";
import { relationForeign } from "./ledgers/relation-foreign.ts";
import { secondLedger } from "./ledgers/second-ledger.ts";
import { sourceUnknown } from "./ledgers/source-unknown.ts";
import { textEmpty } from "./ledgers/text-empty.ts";
import { tooFew } from "./ledgers/too-few.ts";
import { typeWrong } from "./ledgers/type-wrong.ts";
import { valueUnknown } from "./ledgers/value-unknown.ts";
import { versionMissing } from "./ledgers/version-missing.ts";
import { versionUnknown } from "./ledgers/version-unknown.ts";
import { claimsAgreeByReading } from "./network/claims-agree-by-reading.ts";
import { claimsConflict } from "./network/claims-conflict.ts";
import { notFullyChecked } from "./network/not-fully-checked.ts";
import { attributionDiffers } from "./quotations/attribution-differs.ts";
import { attributionMissing } from "./quotations/attribution-missing.ts";
import { quotationAltered } from "./quotations/quotation-altered.ts";
import { quotationAmbiguous } from "./quotations/quotation-ambiguous.ts";
import { quotationDistorted } from "./quotations/quotation-distorted.ts";
import { quotationMaterial } from "./quotations/quotation-material.ts";
import { quotationNotFound } from "./quotations/quotation-not-found.ts";
import { quotationUnverifiable } from "./quotations/quotation-unverifiable.ts";
import { quotationsDiffer } from "./quotations/quotations-differ.ts";
import { quotationsMany } from "./quotations/quotations-many.ts";
import { wordsUnquoted } from "./quotations/words-unquoted.ts";
import { baseNegative } from "./sums/base-negative.ts";
import { baseZero } from "./sums/base-zero.ts";
import { boundEmpty } from "./sums/bound-empty.ts";
import { chainTooLong } from "./sums/chain-too-long.ts";
import { claimNotQuantity } from "./sums/claim-not-quantity.ts";
import { countNotWhole } from "./sums/count-not-whole.ts";
import { derivationCircular } from "./sums/derivation-circular.ts";
import { divisorZero } from "./sums/divisor-zero.ts";
import { formulaMalformed } from "./sums/formula-malformed.ts";
import { hedgeDropped } from "./sums/hedge-dropped.ts";
import { hedgeStretched } from "./sums/hedge-stretched.ts";
import { labelsDiffer } from "./sums/labels-differ.ts";
import { multipleAmbiguous } from "./sums/multiple-ambiguous.ts";
import { periodsUnreadable } from "./sums/periods-unreadable.ts";
import { shareAboveWhole } from "./sums/share-above-whole.ts";
import { shareNotTestable } from "./sums/share-not-testable.ts";
import { sourceRounds } from "./sums/source-rounds.ts";
import { sourceTruncates } from "./sums/source-truncates.ts";
import { unitsClash } from "./sums/units-clash.ts";
import { cellMissing } from "./texts/cell-missing.ts";
import { itemLost } from "./texts/item-lost.ts";
import { spanMalformed } from "./texts/span-malformed.ts";
import { textAmbiguous } from "./texts/text-ambiguous.ts";
import { textEdited } from "./texts/text-edited.ts";
import { textLost } from "./texts/text-lost.ts";
import { textMoved } from "./texts/text-moved.ts";
import { claimUndetermined } from "./verdicts/claim-undetermined.ts";
import { claimUnsupported } from "./verdicts/claim-unsupported.ts";
import { figureContradicted } from "./verdicts/figure-contradicted.ts";
import { holdsAsFall } from "./verdicts/holds-as-fall.ts";
import { holdsAsFraction } from "./verdicts/holds-as-fraction.ts";
import { holdsAtTie } from "./verdicts/holds-at-tie.ts";
import { holdsByHedge } from "./verdicts/holds-by-hedge.ts";
import { holdsIfTruncated } from "./verdicts/holds-if-truncated.ts";
import { holdsIfZerosRound } from "./verdicts/holds-if-zeros-round.ts";
import { orderContradicted } from "./verdicts/order-contradicted.ts";
import { valueImplausible } from "./verdicts/value-implausible.ts";

/** Every check, in the order in which the docs list them: files, ledger, data, texts, figures, sums, verdicts, all claims together, acceptances. */
export const ALL_CHECKS: readonly Check<never>[] = [
  errorsTooMany,
  ledgerUnreadable,
  sourceChanged,
  sourceUnreadable,
  checkDuplicate,
  checkUnknown,
  checkUnnamed,
  claimUnknown,
  claimsTooMany,
  dateUnreadable,
  fieldMissing,
  fieldUnknown,
  fieldsClash,
  figureUnquoted,
  idDuplicate,
  jsonMalformed,
  jsonTooDeep,
  keyDuplicate,
  listsUneven,
  notALedger,
  notClaims,
  pathUnusable,
  placeMissing,
  placeTwice,
  referenceUnknown,
  relationForeign,
  secondLedger,
  sourceUnknown,
  textEmpty,
  tooFew,
  typeWrong,
  valueUnknown,
  versionMissing,
  versionUnknown,
  dataMalformed,
  dataRagged,
  dataDuplicate,
  keyColumnUnknown,
  cellMissing,
  spanMalformed,
  textAmbiguous,
  textEdited,
  textLost,
  textMoved,
  dateDiffers,
  dayImpossible,
  directionDiffers,
  figureCut,
  figureDiffers,
  figureMissing,
  figureUnreadable,
  figuresSeveral,
  unitDiffers,
  unitUnreadable,
  weekdayDiffers,
  baseNegative,
  baseZero,
  boundEmpty,
  chainTooLong,
  countNotWhole,
  claimNotQuantity,
  derivationCircular,
  divisorZero,
  formulaMalformed,
  hedgeDropped,
  hedgeStretched,
  itemLost,
  labelsDiffer,
  multipleAmbiguous,
  periodsUnreadable,
  shareAboveWhole,
  sourceRounds,
  sourceTruncates,
  shareNotTestable,
  unitsClash,
  attributionDiffers,
  attributionMissing,
  quotationAltered,
  quotationDistorted,
  quotationMaterial,
  quotationNotFound,
  quotationAmbiguous,
  quotationUnverifiable,
  quotationsDiffer,
  quotationsMany,
  wordsUnquoted,
  claimUndetermined,
  claimUnsupported,
  figureContradicted,
  holdsAsFall,
  holdsAsFraction,
  holdsAtTie,
  holdsByHedge,
  holdsIfTruncated,
  holdsIfZerosRound,
  orderContradicted,
  valueImplausible,
  claimsConflict,
  claimsAgreeByReading,
  notFullyChecked,
  acceptanceExpired,
  acceptanceStale,
  codeUnknown,
];

/** The codes of all checks. */
export const ALL_CODES: ReadonlySet<string> = new Set(ALL_CHECKS.map((check) => check.code));
