import { splitIsWhole } from "./split-desk.property.ts";

splitIsWhole(50, 20_260_302);
