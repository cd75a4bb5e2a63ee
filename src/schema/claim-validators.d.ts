// Made from schemas/claim.schema.json by build/generate.ts; do not edit.

import type { Acceptance, ChangeDerivation, CombinedDerivation, DateClaim, DaysDerivation, Evidence, EvidencePointerCell, EvidenceSpan, EvidenceTableCell, FormulaDerivation, PartDerivation, Plausible, PointerCell, QuantityClaim, QuotationClaim, SameDerivation, Span, TableCell } from "./claim.ts";
import type { PartValidator } from "./part.ts";

export declare const quantity_claim: PartValidator<QuantityClaim>;
export declare const date_claim: PartValidator<DateClaim>;
export declare const quotation_claim: PartValidator<QuotationClaim>;
export declare const span: PartValidator<Span>;
export declare const table_cell: PartValidator<TableCell>;
export declare const pointer_cell: PartValidator<PointerCell>;
export declare const evidence: PartValidator<Evidence>;
export declare const evidence_span: PartValidator<EvidenceSpan>;
export declare const evidence_table_cell: PartValidator<EvidenceTableCell>;
export declare const evidence_pointer_cell: PartValidator<EvidencePointerCell>;
export declare const change_derivation: PartValidator<ChangeDerivation>;
export declare const part_derivation: PartValidator<PartDerivation>;
export declare const combined_derivation: PartValidator<CombinedDerivation>;
export declare const same_derivation: PartValidator<SameDerivation>;
export declare const days_derivation: PartValidator<DaysDerivation>;
export declare const formula_derivation: PartValidator<FormulaDerivation>;
export declare const plausible: PartValidator<Plausible>;
export declare const acceptance: PartValidator<Acceptance>;
