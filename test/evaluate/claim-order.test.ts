import { claimOrder } from "./claim-order.ts";

claimOrder(100);
