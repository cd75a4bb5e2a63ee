import { claimOrder } from "./claim-order.ts";

claimOrder(10_000);
