import { expect, test } from "vitest";
import { windowMeasure } from "../../src/commands/objective-window.ts";
import { parseLimit } from "../../src/health/check.ts";
import { ScriptedServer } from "../adapters/scripted-server.ts";

test("that a query gives a scalar is found out once, however many windows are made up for", async () => {
  const server = await ScriptedServer.start(({ query }) =>
    query.get("query")?.includes("vector(")
      ? {
          status: 200,
          body: {
            status: "success",
            data: { resultType: "vector", result: [{ metric: {}, value: [1, "0.5"] }] },
          },
        }
      : { status: 400, body: { status: "error", error: "subquery is only allowed on instant vector" } },
  );
  try {
    const target = parseLimit(">50%");
    if ("why" in target) throw new Error(target.why);
    const objective = {
      is: "query" as const,
      ...{
        name: "o",
        query: "scalar(up)",
        environments: ["production"],
        target,
        window: 60_000,
      },
      ...{ url: server.url, insecure: true, timeout: 5_000 },
    };
    const measure = windowMeasure(objective, "production");
    for (const time of [1, 2, 3]) expect(await measure(time * 60_000)).toEqual({ is: "value", value: 0.5 });
    expect(server.seen).toHaveLength(4);
  } finally {
    await server.stop();
  }
});
