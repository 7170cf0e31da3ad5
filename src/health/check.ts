import { type Comparator, parseThreshold, type Quantity } from "../policy/threshold.ts";
import { findUnit } from "../policy/units.ts";
import type { McpServer } from "./mcp.ts";
import type { CheckRule, Measurement } from "./verdict.ts";

/** A number that a measured value is held against. */
export interface Limit {
  comparator: Comparator;
  /** In base units: seconds, bytes, a ratio from 0 to 1; other units as they are written. */
  value: number;
  /** As it was written. */
  text: string;
}

/** Part of the value before the activation, in the direction that makes it worse: `<=+10%` is at most 1.1 times of it. */
export interface RelativeLimit {
  comparator: Comparator;
  /** 0.1 for +10%. */
  change: number;
  text: string;
}

/** Why a text is no limit, and what to do. */
interface Fault {
  why: string;
  mend: string;
}

/** What an HTTP check expects of the answer. */
export interface HttpExpectation {
  /** Default: any status from 200 to 299. */
  status: number | undefined;
  /** A JSON Pointer (RFC 6901) into the answer, and the text that must stand there. */
  json: { pointer: string; equals: string } | undefined;
  /** Milliseconds. */
  latency: number | undefined;
}

/** A check of an environment's health, as the configuration says. */
export type Check = CheckRule &
  (
    | { type: "target" }
    | {
        type: "http";
        url: string;
        /** Allows http. */
        insecure: boolean;
        expect: HttpExpectation;
        timeout: number;
      }
    | {
        type: "prometheus";
        url: string;
        insecure: boolean;
        query: string;
        pass: Limit | undefined;
        warn: Limit | undefined;
        relative: RelativeLimit | undefined;
        /** A query that counts samples, and how many make the value worth anything. */
        samples: { query: string; least: number } | undefined;
        timeout: number;
      }
    | {
        type: "command";
        /** A program and its arguments; no shell reads them. */
        argv: readonly string[];
        /** A JUnit or JSON report that it writes, relative to the configuration's folder. */
        report: string | undefined;
        timeout: number;
      }
    | {
        type: "mcp";
        /** How each server is reached that the policies may enable, by the name that they use. */
        servers: ReadonlyMap<string, McpServer>;
        /** The servers that are not looked at. */
        except: readonly string[];
        /** How long a server may take to list its tools. Milliseconds. */
        latency: number | undefined;
        /** For each server, its start included. */
        timeout: number;
      }
  );

/** A check that compares with what it measured before the activation. */
export type RelativeCheck = Extract<Check, { type: "prometheus" }>;

export function isRelative(check: Check): check is RelativeCheck {
  return check.type === "prometheus" && check.relative !== undefined;
}

/** Whether a value keeps a limit. */
export function keeps(
  value: number,
  { comparator, value: limit }: Pick<Limit, "comparator" | "value">,
): boolean {
  switch (comparator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
  }
}

/** The value before the activation is known to the process that activated, and asked for nowhere else. */
const NOTHING_BEFORE =
  "there is no value from before the activation, and none is kept for later measurements: deploy again, or go back";

/** What a measured number says: pass, warn where only the wider limit is kept, else fail. */
export function judgeNumber(
  value: number,
  limits: { pass: Limit | undefined; warn: Limit | undefined; relative: RelativeLimit | undefined },
  before: number | undefined,
): Measurement {
  const shown = numberText(value);
  if (!Number.isFinite(value)) return { verdict: "inconclusive", said: `the value is ${shown}` };
  const { pass, warn, relative } = limits;
  if (relative !== undefined) {
    if (before === undefined) return { verdict: "inconclusive", said: NOTHING_BEFORE };
    if (!Number.isFinite(before))
      return { verdict: "inconclusive", said: `the value before the activation was ${numberText(before)}` };
    const limit = before * (1 + relative.change);
    if (!keeps(value, { comparator: relative.comparator, value: limit })) {
      const said = `${shown}, before ${numberText(before)}: not ${relative.text}`;
      return { verdict: "fail", said };
    }
  }
  if (pass === undefined || keeps(value, pass)) return { verdict: "pass", said: shown };
  if (warn !== undefined && keeps(value, warn))
    return { verdict: "warn", said: `${shown}: not ${pass.text}, but ${warn.text}` };
  return { verdict: "fail", said: `${shown}: not ${warn?.text ?? pass.text}` };
}

function numberText(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(6)));
}

/**
 * Reads a limit such as `<=1%`, `<200ms`, `>=4.5`, `>4.5/5` or `>1000 requests/hour`. Prometheus gives base units, so a
 * percentage is a ratio from 0 to 1, a time is in seconds and a size in bytes. A rate counts in the time that it is written
 * with: `>1000 requests/hour` is of requests an hour, `>20 requests/minute` of requests a minute. Points are those of their
 * scale: `4.5/5` is 4.5.
 * @returns why it is none and what to do, where it is none
 */
export function parseLimit(text: string): Limit | Fault {
  const parsed = parseThreshold(text);
  if (parsed.kind === "malformed") return { why: parsed.why, mend: parsed.mend };
  const why = "it has to be a comparison such as `<=1%`, `<200ms` or `>=4.5`";
  if (parsed.kind === "word" || parsed.threshold.comparator === undefined) {
    const lacksOnlyThat = parseThreshold(`>${text}`).kind === "threshold";
    return {
      why,
      mend: lacksOnlyThat
        ? `write \`>${text}\` or \`<${text}\``
        : "write what the value must keep, such as `>90%`",
    };
  }
  const { comparator, quantity } = parsed.threshold;
  // 99.9 times 0.01 is not 0.999.
  const value = Number((quantity.canonical * scaleOf(quantity)).toPrecision(12));
  return { comparator, value, text };
}

/** How many base units are one canonical unit of a quantity. */
function scaleOf({ dimension, unit, per }: Quantity): number {
  if (dimension === "ratio") return 0.01;
  if (dimension === "duration") return 0.001;
  if (dimension !== "rate") return 1;
  // Rates are canonical by the hour. `rps` and `rpm` say their time themselves.
  const time = findUnit(per ?? "");
  const own = findUnit(unit);
  if (time !== undefined) return Number(time.numerator) / Number(time.denominator) / HOUR_MS;
  return own === undefined ? 1 : Number(own.denominator) / Number(own.numerator);
}

const HOUR_MS = 3_600_000;

/** Reads a limit beside the value before, such as `<=+10%` or `>=-5%`. */
export function parseRelative(text: string): RelativeLimit | Fault {
  const [, comparator, sign, percent] = /^(<=|>=|<|>)\s*([+-])(\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  if (comparator === undefined || percent === undefined)
    return {
      why: "it has to be a comparison with what was before, such as `<=+10%` or `>=-5%`",
      mend: "write how much more (`<=+10%`) or less (`>=-5%`) the value may be, with its sign and in percent",
    };
  const change = (Number(percent) / 100) * (sign === "-" ? -1 : 1);
  return { comparator: comparator as Comparator, change, text };
}

/** Reads a length of time such as `30s`, `5m` or `24h`. @returns milliseconds, or undefined for what is none */
export function parseDuration(text: string): number | undefined {
  const parsed = parseThreshold(text);
  if (parsed.kind !== "threshold" || parsed.threshold.comparator !== undefined) return undefined;
  const { dimension, canonical, per } = parsed.threshold.quantity;
  return dimension === "duration" && per === undefined ? canonical : undefined;
}
