import { splitIsWhole } from "./split-desk.property.ts";

splitIsWhole(1_000);
