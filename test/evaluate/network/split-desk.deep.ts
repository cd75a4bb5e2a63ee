import { splitIsWhole } from "./split-desk.property.ts";

splitIsWhole(2_000);
