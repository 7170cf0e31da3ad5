import { type Check, judgeNumber } from "../../health/check.ts";
import type { Measurement } from "../../health/verdict.ts";
import { isMapping } from "../../policy/pointer.ts";
import { foreignText } from "../foreign-text.ts";
import { ask } from "./guarded-http.ts";

type PrometheusCheck = Extract<Check, { type: "prometheus" }>;

/** What an instant query gave. */
export type QueryResult =
  | { is: "value"; value: number }
  /** No series, which is not zero. */
  | { is: "none" }
  /** It warns of what it gave, which may be a part of the truth. */
  | { is: "warned"; why: string }
  /** It is no query that Prometheus takes, whenever it is asked. */
  | { is: "refused"; why: string }
  | { is: "error"; why: string };

/**
 * Asks Prometheus (HTTP API v1, `/api/v1/query`) for one value, and holds it against the check's limits.
 * @param before the value before the activation, for relative limits
 */
export async function probePrometheus(
  check: PrometheusCheck,
  before: number | undefined,
): Promise<Measurement> {
  if (check.samples !== undefined) {
    const counted = await query(check, check.samples.query);
    if (counted.is === "error" || counted.is === "refused") return { verdict: "error", said: counted.why };
    if (counted.is === "warned") return { verdict: "inconclusive", said: counted.why };
    const count = counted.is === "value" ? counted.value : 0;
    if (!(count >= check.samples.least))
      return { verdict: "inconclusive", said: `${count} samples, fewer than ${check.samples.least}` };
  }
  const result = await query(check, check.query);
  switch (result.is) {
    case "error":
    case "refused":
      return { verdict: "error", said: result.why };
    case "warned":
      return { verdict: "inconclusive", said: result.why };
    case "none":
      return { verdict: "inconclusive", said: "the query gives no data" };
    case "value":
      return judgeNumber(result.value, check, before);
  }
}

/**
 * Asks for the value of a query, now or at another time. Nothing here throws.
 * @param at milliseconds since 1970
 */
export async function query(
  { url, timeout }: Pick<PrometheusCheck, "url" | "timeout">,
  promql: string,
  at?: number,
): Promise<QueryResult> {
  try {
    const address = new URL(`${url.replace(/\/$/, "")}/api/v1/query`);
    address.searchParams.set("query", promql);
    if (at !== undefined) address.searchParams.set("time", String(at / 1000));
    const { status, body } = await ask(address, { timeoutMs: timeout });
    return resultOf(status, body);
  } catch (error) {
    return { is: "error", why: error instanceof Error ? error.message : String(error) };
  }
}

function resultOf(status: number, body: string): QueryResult {
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    return { is: "error", why: `status ${status}, and the answer is no JSON` };
  }
  if (status < 200 || status > 299 || !isMapping(answer) || answer["status"] !== "success") {
    const why =
      isMapping(answer) && typeof answer["error"] === "string"
        ? foreignText(answer["error"])
        : `status ${status}`;
    return { is: status === 400 ? "refused" : "error", why };
  }
  const warnings = warningsOf(answer["warnings"]);
  if (warnings !== undefined) return { is: "warned", why: `it warns: ${warnings}` };
  const data = answer["data"];
  if (!isMapping(data)) return { is: "error", why: "the answer has no data" };
  if (data["resultType"] === "scalar") return sampleOf(data["result"]);
  const series = data["result"];
  if (data["resultType"] !== "vector" || !Array.isArray(series))
    return { is: "error", why: `the query gives a ${String(data["resultType"])}, not one value` };
  if (series.length === 0) return { is: "none" };
  if (series.length > 1)
    return { is: "error", why: `the query gives ${series.length} series, not one value` };
  return sampleOf(isMapping(series[0]) ? series[0]["value"] : undefined);
}

/** What an answer warns of, in whatever form; its `infos` are mere notices. */
function warningsOf(warnings: unknown): string | undefined {
  if (warnings === undefined || warnings === null) return undefined;
  if (!Array.isArray(warnings)) return foreignText(JSON.stringify(warnings));
  return warnings.length === 0 ? undefined : foreignText(warnings.map(String).join("; "));
}

/** As Prometheus prints numbers; `Number` would also take `""` for 0. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A sample is its time and its value as text, which may be `NaN` or `+Inf`. */
function sampleOf(sample: unknown): QueryResult {
  const text = Array.isArray(sample) ? sample[1] : undefined;
  if (typeof text !== "string") return { is: "error", why: "the answer holds no value" };
  if (/^[+-]?Inf$/.test(text)) return { is: "value", value: text.startsWith("-") ? -Infinity : Infinity };
  if (text === "NaN") return { is: "value", value: Number.NaN };
  if (!NUMBER.test(text))
    return { is: "error", why: `the value ${JSON.stringify(foreignText(text))} is no number` };
  return { is: "value", value: Number(text) };
}
