import { type QueryResult, query } from "../adapters/probes/prometheus.ts";
import type { Objective } from "../watch/objective.ts";
import { type Measured, windowQueries } from "../watch/objectives.ts";

type QueryObjective = Extract<Objective, { is: "query" }>;

/**
 * Measures an objective over windows that end at a time, milliseconds since 1970. What Prometheus does not take as a query
 * that gives series is asked for as one that gives a scalar, and so from then on; where it is neither, the first refusal is
 * the one that speaks of the query.
 */
export function windowMeasure(
  objective: QueryObjective,
  environment: string,
): (time: number) => Promise<Measured> {
  const { ofSeries, ofScalar } = windowQueries(objective, environment);
  let isScalar = false;
  return async (time) => {
    const result = await query(objective, isScalar ? ofScalar : ofSeries, time);
    if (result.is !== "refused" || isScalar) return measuredOf(result);
    const other = await query(objective, ofScalar, time);
    isScalar = other.is !== "refused";
    return measuredOf(isScalar ? other : result);
  };
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
