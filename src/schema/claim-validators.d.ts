// Made from schemas/claim.schema.json by build/generate.ts; do not edit.

import type { Acceptance, AgeDerivation, ChangeDerivation, CombinedDerivation, CompoundDerivation, DateClaim, DaysDerivation, Evidence, EvidencePointerCell, EvidenceSpan, EvidenceTableCell, FormulaDerivation, GrowthDerivation, IntegerMeanDerivation, IntegerShareDerivation, ListDerivation, LongEvidenceSpan, LongSpan, PartDerivation, PartsDerivation, Plausible, PointerCell, QuantityClaim, QuotationClaim, QuotationEvidence, RankDerivation, RateDerivation, SameDerivation, SignOff, Span, TableCell, Translation, WeightedDerivation } from "./claim.ts";
import type { PartValidator } from "./part.ts";

export declare const quantity_claim: PartValidator<QuantityClaim>;
export declare const date_claim: PartValidator<DateClaim>;
export declare const quotation_claim: PartValidator<QuotationClaim>;
export declare const sign_off: PartValidator<SignOff>;
export declare const translation: PartValidator<Translation>;
export declare const span: PartValidator<Span>;
export declare const long_span: PartValidator<LongSpan>;
export declare const table_cell: PartValidator<TableCell>;
export declare const pointer_cell: PartValidator<PointerCell>;
export declare const evidence: PartValidator<Evidence>;
export declare const quotation_evidence: PartValidator<QuotationEvidence>;
export declare const evidence_span: PartValidator<EvidenceSpan>;
export declare const long_evidence_span: PartValidator<LongEvidenceSpan>;
export declare const evidence_table_cell: PartValidator<EvidenceTableCell>;
export declare const evidence_pointer_cell: PartValidator<EvidencePointerCell>;
export declare const change_derivation: PartValidator<ChangeDerivation>;
export declare const part_derivation: PartValidator<PartDerivation>;
export declare const rate_derivation: PartValidator<RateDerivation>;
export declare const combined_derivation: PartValidator<CombinedDerivation>;
export declare const weighted_derivation: PartValidator<WeightedDerivation>;
export declare const parts_derivation: PartValidator<PartsDerivation>;
export declare const same_derivation: PartValidator<SameDerivation>;
export declare const growth_derivation: PartValidator<GrowthDerivation>;
export declare const compound_derivation: PartValidator<CompoundDerivation>;
export declare const days_derivation: PartValidator<DaysDerivation>;
export declare const age_derivation: PartValidator<AgeDerivation>;
export declare const rank_derivation: PartValidator<RankDerivation>;
export declare const integer_share_derivation: PartValidator<IntegerShareDerivation>;
export declare const integer_mean_derivation: PartValidator<IntegerMeanDerivation>;
export declare const list_derivation: PartValidator<ListDerivation>;
export declare const formula_derivation: PartValidator<FormulaDerivation>;
export declare const plausible: PartValidator<Plausible>;
export declare const acceptance: PartValidator<Acceptance>;
