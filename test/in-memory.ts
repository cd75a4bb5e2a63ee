export { verifyExample } from "../src/reporters/checks/verify-example.ts";
