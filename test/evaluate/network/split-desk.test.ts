import { splitIsWhole } from "./split-desk.property.ts";

splitIsWhole(40, 20_260_302);
