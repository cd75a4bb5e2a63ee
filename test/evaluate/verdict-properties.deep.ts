import { verdictProperties } from "./verdict-properties.ts";

verdictProperties(10_000);
