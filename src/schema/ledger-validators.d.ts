// Made from schemas/ledger.schema.json by build/generate.ts; do not edit.

import type { AboveRelation, BeforeRelation, Column, Ignored, Ledger, SameRelation, Source } from "./ledger.ts";
import type { PartValidator } from "./part.ts";

export declare const ledger: PartValidator<Ledger>;
export declare const source: PartValidator<Source>;
export declare const column: PartValidator<Column>;
export declare const same_relation: PartValidator<SameRelation>;
export declare const before_relation: PartValidator<BeforeRelation>;
export declare const above_relation: PartValidator<AboveRelation>;
export declare const ignored: PartValidator<Ignored>;
