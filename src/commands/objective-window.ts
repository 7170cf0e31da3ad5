import { type QueryResult, query } from "../adapters/probes/prometheus.ts";
import type { Objective } from "../watch/objective.ts";
import { type Measured, windowQueries } from "../watch/objectives.ts";

type QueryObjective = Extract<Objective, { is: "query" }>;

/**
 * Measures an objective over the window that ends at `time`. What Prometheus does not take as a query that gives series is
 * asked for as one that gives a scalar; where it is neither, the first refusal is the one that speaks of the query.
 * @param time milliseconds since 1970
 */
export async function measureWindow(
  objective: QueryObjective,
  environment: string,
  time: number,
): Promise<Measured> {
  const { ofSeries, ofScalar } = windowQueries(objective, environment);
  const result = await query(objective, ofSeries, time);
  if (result.is !== "refused") return measuredOf(result);
  const other = await query(objective, ofScalar, time);
  return measuredOf(other.is === "refused" ? result : other);
}

function measuredOf(result: QueryResult): Measured {
  switch (result.is) {
    case "value":
      return { is: "value", value: result.value };
    case "none":
      return { is: "none", why: "the query gives no data" };
    case "warned":
    case "refused":
    case "error":
      return { is: "error", why: result.why };
  }
}
