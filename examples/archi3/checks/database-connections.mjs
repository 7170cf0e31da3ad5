// A health check: may the agents open more connections than the database of the environment offers? The policies cannot
// know, so no rule finds it. A real check would ask the database; here database-connections.json stands in for it.
// The exit status 0 passes, any other fails; the last line that is printed is told and kept in the ledger. What is live is
// read where the target is: this one is a folder; docs/promotion.md, "Verification", says how to read a branch.
import { readFileSync } from "node:fs";

const environment = process.env.ARCHI3_ENVIRONMENT;
const offered = JSON.parse(readFileSync("checks/database-connections.json", "utf8"))[environment];
const live = readFileSync(`live/${environment}/current/environment.yaml`, "utf8");
const allowed = Number(/^ +max-connections: (\d+)/m.exec(live)?.[1]);

if (allowed <= offered) {
  console.log(`agents may open ${allowed} connections, the database offers ${offered}`);
} else {
  console.log(`agents may open ${allowed} connections, but the database offers only ${offered}`);
  process.exitCode = 1;
}
