import { nearIntervalProperties } from "./near-interval-properties.ts";

nearIntervalProperties(200_000);
