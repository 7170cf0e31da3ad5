import type { Check } from "../../health/check.ts";
import type { Measurement } from "../../health/verdict.ts";
import { fromPointer, valueAt } from "../../policy/pointer.ts";
import { foreignText } from "../foreign-text.ts";
import { ask, type HttpAnswer } from "./guarded-http.ts";

type HttpCheck = Extract<Check, { type: "http" }>;

/**
 * Asks a server how it is. A check that names `{{digest}}` must find the digest in the answer: a server that answers with
 * anything has not loaded the policies yet.
 * @param digest what `{{digest}}` stands for
 */
export async function probeHttp(check: HttpCheck, digest: string): Promise<Measurement> {
  let answer: HttpAnswer;
  try {
    answer = await ask(new URL(filled(check.url, digest)), { timeoutMs: check.timeout });
  } catch (error) {
    return { verdict: "error", said: error instanceof Error ? error.message : String(error) };
  }
  return judge(check, answer, digest);
}

/** Whether a check speaks of the digest. */
export function namesDigest({ url, expect }: HttpCheck): boolean {
  return `${url} ${expect.json?.equals ?? ""}`.includes(DIGEST);
}

const DIGEST = "{{digest}}";

function filled(text: string, digest: string): string {
  return text.replaceAll(DIGEST, digest);
}

function judge(check: HttpCheck, answer: HttpAnswer, digest: string): Measurement {
  const { status, json, latency } = check.expect;
  const took = `${Math.round(answer.took)} ms`;
  const good = status === undefined ? answer.status >= 200 && answer.status < 300 : answer.status === status;
  if (!good) {
    const to = answer.location === undefined ? "" : "; redirects are not followed";
    return { verdict: "fail", said: `status ${answer.status}, not ${status ?? "2xx"}${to}` };
  }
  if (json !== undefined) {
    const found = textAt(answer.body, json.pointer);
    const wanted = filled(json.equals, digest);
    if (found !== wanted) {
      const said = found === undefined ? "nothing" : JSON.stringify(foreignText(found).slice(0, 100));
      return { verdict: "fail", said: `${json.pointer} is ${said}, not ${JSON.stringify(wanted)}` };
    }
  }
  // Also where the digest stands in the address only: the answer must show that it was heeded.
  const wasFound = json?.equals.includes(DIGEST) === true || answer.body.includes(digest);
  if (namesDigest(check) && !wasFound) {
    return { verdict: "fail", said: "the digest is not in the answer" };
  }
  if (latency !== undefined && answer.took > latency)
    return { verdict: "fail", said: `${took}, more than ${latency} ms` };
  return { verdict: "pass", said: `status ${answer.status} in ${took}` };
}

/** What stands at a place of a JSON text, as text; undefined where nothing does. */
function textAt(body: string, pointer: string): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  const value = valueAt(parsed, fromPointer(pointer));
  if (value === undefined) return undefined;
  return typeof value === "string" ? value : JSON.stringify(value);
}
