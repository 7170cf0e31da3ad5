import { type Check, type HttpExpectation, type Limit, parseLimit, parseRelative } from "../health/check.ts";
import type { McpServer } from "../health/mcp.ts";
import type { Reader } from "./reader.ts";

/** A check as the schema of archi3.yaml lets it pass. */
export interface RawCheck {
  name: string;
  type: Check["type"];
  url?: string;
  insecure?: boolean;
  expect?: { status?: number; json?: string; equals?: string; latency?: string };
  query?: string;
  pass?: string;
  warn?: string;
  relative?: string;
  "min-samples"?: number;
  "samples-query"?: string;
  command?: string[];
  report?: string;
  servers?: { [name: string]: RawMcpServer };
  except?: string[];
  latency?: string;
  timeout?: string;
  "failure-limit"?: number;
  "inconclusive-limit"?: number;
  "on-inconclusive"?: "hold" | "fail";
}

/** How an MCP server is reached, as the schema lets it pass. */
interface RawMcpServer {
  command?: string[];
  "env-from"?: string[];
  url?: string;
  insecure?: boolean;
  "authorization-from"?: string;
  tools?: { [name: string]: string };
}

/** Default: how long a check of any kind may take. Milliseconds. */
export const TIMEOUT = 10_000;
export const TIMEOUT_BOUNDS = { least: "1ms", most: "1h" };

/** Reads the check that stands at `path`. */
export function readCheck(raw: RawCheck, own: Reader, path: readonly string[]): Check {
  const rule = {
    name: raw.name,
    failureLimit: raw["failure-limit"] ?? 0,
    inconclusiveLimit: raw["inconclusive-limit"] ?? 0,
    onInconclusive: raw["on-inconclusive"] ?? "hold",
  } as const;
  const timeout = own.duration(raw.timeout, [...path, "timeout"], TIMEOUT_BOUNDS) ?? TIMEOUT;
  checkKeys(raw, own, path);
  switch (raw.type) {
    case "target":
      return { ...rule, type: "target" };
    case "command":
      return {
        ...{ ...rule, type: "command", timeout },
        argv: raw.command ?? [],
        report: raw.report === undefined ? undefined : own.path(raw.report, [...path, "report"]),
      };
    case "http":
      return {
        ...{ ...rule, type: "http", timeout, insecure: raw.insecure ?? false },
        url: own.url(raw, path),
        expect: readExpectation(raw.expect, own, [...path, "expect"]),
      };
    case "prometheus":
      return { ...rule, timeout, ...readPrometheus(raw, own, path) };
    case "mcp":
      for (const [index, name] of (raw.except ?? []).entries())
        if (Object.hasOwn(raw.servers ?? {}, name))
          own.refuse(
            [...path, "except", String(index)],
            `${name} is in \`servers\` too`,
            "leave it out of one of them: what is in `except` is not looked at",
          );
      return {
        ...{ ...rule, type: "mcp", timeout, except: raw.except ?? [] },
        servers: readServers(raw.servers ?? {}, own, [...path, "servers"]),
        latency: own.duration(raw.latency, [...path, "latency"]),
      };
  }
}

function readServers(
  raw: NonNullable<RawCheck["servers"]>,
  own: Reader,
  path: readonly string[],
): ReadonlyMap<string, McpServer> {
  return new Map(
    Object.entries(raw).map(([name, server]) => [name, readServer(server, own, [...path, name])]),
  );
}

function readServer(raw: RawMcpServer, own: Reader, path: readonly string[]): McpServer {
  const tools = new Map(Object.entries(raw.tools ?? {}));
  const refuse = (key: string, why: string): never =>
    own.refuse([...path, key], why, "a server has `command` and `env-from`, or `url` and what belongs to it");
  if (raw.command !== undefined) {
    for (const key of ["url", "insecure", "authorization-from"] as const)
      if (raw[key] !== undefined) refuse(key, `a server that is a program has no ${key}`);
    return { is: "program", argv: raw.command, envFrom: raw["env-from"] ?? [], tools };
  }
  if (raw["env-from"] !== undefined) refuse("env-from", "only a server that is a program has env-from");
  if (raw.url === undefined)
    own.refuse(path, "it does not say how the server is reached", "add `command`, or `url`");
  const { insecure = false, "authorization-from": authorizationFrom } = raw;
  return { is: "address", url: own.url(raw, path), insecure, authorizationFrom, tools };
}

function readExpectation(raw: RawCheck["expect"], own: Reader, path: readonly string[]): HttpExpectation {
  const pair = raw?.json !== undefined && raw.equals !== undefined;
  if (!pair && (raw?.json !== undefined || raw?.equals !== undefined))
    own.refuse(path, "`json` and `equals` belong together", "write both");
  return {
    status: raw?.status,
    json: pair ? { pointer: raw.json ?? "", equals: raw.equals ?? "" } : undefined,
    latency: own.duration(raw?.latency, [...path, "latency"]),
  };
}

function readPrometheus(raw: RawCheck, own: Reader, path: readonly string[]) {
  const limit = (key: "pass" | "warn"): Limit | undefined => {
    const text = raw[key];
    if (text === undefined) return undefined;
    const parsed = parseLimit(text);
    return "why" in parsed ? own.refuse([...path, key], parsed.why, parsed.mend) : parsed;
  };
  const relative = raw.relative === undefined ? undefined : parseRelative(raw.relative);
  if (relative !== undefined && "why" in relative)
    return own.refuse([...path, "relative"], relative.why, relative.mend);
  const pass = limit("pass");
  if (pass === undefined && relative === undefined)
    own.refuse(path, "it says nothing of what is good", "add `pass`, such as `<=1%`, or `relative`");
  const least = raw["min-samples"];
  return {
    type: "prometheus",
    url: own.url(raw, path),
    insecure: raw.insecure ?? false,
    query: raw.query ?? "",
    ...{ pass, warn: limit("warn"), relative },
    samples:
      least === undefined ? undefined : { query: raw["samples-query"] ?? `count(${raw.query ?? ""})`, least },
  } as const;
}

/** The keys that a type of check has beside those that all have. */
const KEYS: { [type in Check["type"]]: readonly (keyof RawCheck)[] } = {
  target: [],
  command: ["command", "report", "timeout"],
  http: ["url", "insecure", "expect", "timeout"],
  prometheus: [
    "url",
    "insecure",
    "query",
    "pass",
    "warn",
    "relative",
    "min-samples",
    "samples-query",
    "timeout",
  ],
  mcp: ["servers", "except", "latency", "timeout"],
};
const COMMON_KEYS: readonly string[] = [
  "name",
  "type",
  "failure-limit",
  "inconclusive-limit",
  "on-inconclusive",
];
const NEEDED: { [type in Check["type"]]: readonly (keyof RawCheck)[] } = {
  target: [],
  command: ["command"],
  http: ["url"],
  prometheus: ["url", "query"],
  mcp: ["servers"],
};

/** How the keys that a check needs are written. */
const SUCH = {
  command: "command: [node, check.mjs]",
  url: 'url: "https://agents.example/status"',
  query: 'query: "up"',
  servers: "servers: {files: {command: [node, server.mjs]}}",
};

/** A check's keys are those of its type. */
function checkKeys(raw: RawCheck, own: Reader, path: readonly string[]): void {
  const known = [...COMMON_KEYS, ...KEYS[raw.type]];
  own.keys(raw, path, `a check of the type ${raw.type}`, { known, needed: NEEDED[raw.type], such: SUCH });
}
