import { verdictProperties } from "./verdict-properties.ts";

verdictProperties(150);
