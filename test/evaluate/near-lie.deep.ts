import { nearLieProperties } from "./near-lie-properties.ts";

nearLieProperties(20_000);
