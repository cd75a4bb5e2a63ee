import { incrementalIsFresh } from "./incremental.ts";

incrementalIsFresh(2_000);
