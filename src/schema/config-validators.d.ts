// Made from schemas/config.schema.json by build/generate.ts; do not edit.

import type { Config, Hedges, Limits } from "./config.ts";
import type { PartValidator } from "./part.ts";

export declare const config: PartValidator<Config>;
export declare const hedges: PartValidator<Hedges>;
export declare const limits: PartValidator<Limits>;
