import { describeDataEvidence } from "./describe-data-evidence.ts";

// 100,000 rows of CSV, and about 20 MB of JSON.
describeDataEvidence(100_000, 130);
