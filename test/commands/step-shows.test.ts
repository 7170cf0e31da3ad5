import { expect, test } from "vitest";
import { statusShown } from "../../src/commands/step-shows.ts";
import type { EnvironmentStatus } from "../../src/release/status.ts";

const STATUS: EnvironmentStatus = {
  ...{ environment: "production", live: null, digest: null, condition: "nothing", since: null },
  ...{ where: "directory ./live/production", drifted: null, holds: null, bare: false, unreadable: null },
  ...{ evidence: [], stops: [], open: null },
  ...{ candidate: null, promotable: null, "stale-since": null },
};

test.each<[Partial<EnvironmentStatus>, said: string]>([
  [{}, "nothing is live"],
  [{ live: "empty", condition: "empty" }, "the empty release is live, which is no policies"],
  [{ condition: "unknown" }, "what is live is unknown"],
  [{ condition: "in progress" }, "nothing is live, in progress"],
  [{ live: "production-1", condition: "healthy" }, "`production-1`, healthy"],
])("the summary of a status says once what is live: %j", (one, said) => {
  expect(statusShown([{ ...STATUS, ...one }]).summary).toBe(
    `### Environments\n\n- **production**: ${said}\n`,
  );
});
