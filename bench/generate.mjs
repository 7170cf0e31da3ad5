/**
 * Writes valid `agent` policies for the benchmarks: the same count gives the same bytes on every machine.
 *
 *     node bench/generate.mjs COUNT FOLDER
 *
 * FOLDER becomes a policy tree with one file each under `agents/`. Every tenth agent is a manager that lists
 * the nine specialists after it, and they name it, so that the references hold in both directions.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const GROUP = 10;
// 40 words a list give 64,000 names; 7,919 is a prime that divides none of that, so every index has its own.
const STRIDE = 7_919;
// Indents
const SECTION = "";
const NESTED = "  ";

const words = (text) => text.trim().split(/\s+/);

const QUALITIES = words(`
  agile amber ample brisk calm clear coastal crisp deft eager early even exact fair fast firm fluent fresh
  gentle global golden keen lively local lucid mild neat noble northern patient plain precise prompt quiet
  rapid solid steady sunny swift western`);
const FIELDS = words(`
  account archive audit billing catalog claims cloud commerce content contract customer dataset delivery
  design energy event finance forecast genome harbor identity insight inventory invoice kernel ledger
  logistics market medical network payment pipeline pricing product release retail schema survey telemetry
  travel`);
const ROLES = words(`
  advisor analyst appraiser archivist assessor auditor author builder checker classifier cleaner collector
  composer curator designer developer drafter editor engineer estimator examiner indexer inspector
  investigator librarian mapper modeler monitor operator optimizer planner researcher reviewer scheduler
  scout summarizer tester translator tutor writer`);
const CAPABILITIES = words(`
  data-analysis machine-learning statistical-modeling business-intelligence software-development
  system-architecture code-review technical-documentation information-gathering fact-checking
  competitive-analysis trend-analysis content-creation brand-consistency test-automation threat-modeling
  capacity-planning query-optimization incident-triage report-writing`);
const AUTHORS = ["Platform team", "Data office", "Risk and compliance", "Research operations", "Web studio"];
const STANDARDS = [
  ["accuracy", [">95%", ">97%", ">99%"]],
  ["coverage", ["comprehensive"]],
  ["code-coverage", [">80%", ">85%", ">90%"]],
  ["performance", ["<100ms", "<200ms", "<250ms"]],
  ["data-completeness", [">90%", ">95%"]],
  ["statistical-significance", ["p<0.05", "p<0.01"]],
  ["currency", ["within-7-days", "within-30-days"]],
  ["recovery-time", ["<1-hour", "<4-hours"]],
  ["scalability", ["10x-growth"]],
  ["peer-review", ["mandatory"]],
  ["credibility", ["verified"]],
  ["uptime", [">99.9%", ">99.95%"]],
  ["source-diversity", [">5-sources", ">8-sources"]],
  ["documentation", ["complete"]],
];
const PERMISSIONS = [
  ["filesystem", ["read", "write"]],
  ["web-browser", ["browse", "screenshot"]],
  ["database", ["read", "write"]],
  ["git", ["read", "write"]],
  ["api-gateway", ["data-apis", "search-apis"]],
];
const REQUIRED_FIELDS = words(`version metadata agent quality-standards communication-protocols
  resource-requirements performance-metrics security-requirements compliance-requirements`);

/** The number of different names, thus the most policies that one tree can hold. */
export const MOST = QUALITIES.length * FIELDS.length * ROLES.length;

/** A repeatable stream of numbers in [0, 1) (mulberry32), so that no run depends on `Math.random`. */
function stream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function choices(seed) {
  const next = stream(seed);
  const one = (list) => list[Math.floor(next() * list.length)];
  /** `count` different entries, in the order of the list. */
  const several = (list, count) => {
    const left = list.map((_, index) => index);
    while (left.length > count) left.splice(Math.floor(next() * left.length), 1);
    return left.map((index) => list[index]);
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  return { one, several, between };
}

const isManager = (index) => index % GROUP === 0;

/** The bare name of the agent at `index`; letters and dashes only. */
export function agentName(index) {
  const place = (index * STRIDE) % MOST;
  const quality = QUALITIES[place % 40];
  const field = FIELDS[Math.floor(place / 40) % 40];
  const role = ROLES[Math.floor(place / 1600)];
  return `${quality}-${field}-${role}${isManager(index) ? "-manager" : ""}`;
}

const quoted = (text) => JSON.stringify(text);

/** A list as people write it: short ones between brackets, long ones a line each. */
function list(indent, key, entries, flow) {
  if (flow) return `${indent}${key}: [${entries.map(quoted).join(", ")}]`;
  return [`${indent}${key}:`, ...entries.map((entry) => `${indent}  - ${entry}`)].join("\n");
}

function definition(index, count, pick) {
  const manager = index - (index % GROUP);
  const capabilities = list(NESTED, "capabilities", pick.several(CAPABILITIES, pick.between(2, 4)), false);
  const specialists = Array.from({ length: GROUP - 1 }, (_, offset) => manager + 1 + offset);
  const relation = isManager(index)
    ? list(NESTED, "specializations", specialists.filter((other) => other < count).map(agentName), false)
    : `  manager: "@${agentName(manager)}"`;
  return `${relation}\n${capabilities}`;
}

function permissions(pick) {
  const lines = pick
    .several(PERMISSIONS, pick.between(1, 3))
    .map(([server, granted]) => list(NESTED, server, pick.several(granted, pick.between(1, 2)), true));
  return `\n# What it may do on each server\nmcp-permissions:\n${lines.join("\n")}\n`;
}

/** A mapping as people write it: `{ a: b }` on one line where `flow`, else a line an entry. */
function mapping(indent, key, entries, flow) {
  const pairs = entries.map(([name, value]) => `${name}: ${value}`);
  if (flow) return `${indent}${key}: { ${pairs.join(", ")} }`;
  return [`${indent}${key}:`, ...pairs.map((pair) => `${indent}  ${pair}`)].join("\n");
}

function metrics(pick, flow) {
  const metric = (name, target, alert, critical) => {
    const values = { target, "alert-threshold": alert, "critical-threshold": critical };
    return mapping(
      NESTED,
      name,
      Object.entries(values).map(([key, value]) => [key, quoted(value)]),
      flow,
    );
  };
  const answer = pick.one([50, 100, 200, 250, 400]);
  const load = pick.one([200, 500, 1000, 2000, 5000]);
  const failures = pick.one([0.1, 0.5, 1, 2]);
  const perHour = (number) => `${number} requests/hour`;
  return [
    "performance-metrics:",
    metric("response-time", `<${answer}ms`, `>${answer * 2}ms`, `>${answer * 5}ms`),
    metric("throughput", `>${perHour(load)}`, `<${perHour(load / 2)}`, `<${perHour(load / 10)}`),
    metric("error-rate", `<${failures}%`, `>${failures * 5}%`, `>${failures * 10}%`),
  ].join("\n");
}

function resources(pick, flow) {
  const levels = ["cpu", "memory", "storage", "network"].map((name) => [
    name,
    pick.one(["low", "medium", "high"]),
  ]);
  return mapping(SECTION, "resource-requirements", levels, flow);
}

function protections(pick) {
  return `security-requirements:
  authentication: ${pick.one(["api-key", "oauth2", "certificate", "token"])}
  authorization: ${pick.one(["role-based", "attribute-based"])}
  encryption: required
  audit-logging: required

compliance-requirements:
  data-protection: ${pick.one(["basic", "standard", "enhanced"])}
  privacy-by-design: true
  regulatory-compliance: ${pick.one(["gdpr", "soc2", "iso27001", "none"])}
  industry-standards: ${pick.one(["healthcare", "financial", "government", "none"])}
`;
}

function protocols(pick, flow) {
  const entries = [
    [
      "status-updates",
      ["daily", "bi-daily", "weekly", "real-time"],
      ["structured-json", "comprehensive-markdown", "informal"],
    ],
    ["milestone-reports", ["daily", "bi-daily", "weekly"], ["comprehensive-markdown", "summary"]],
    ["quality-gates", ["per-phase", "per-milestone", "continuous"], ["validation-report", "checklist"]],
  ];
  const lines = entries.map(([name, frequencies, formats]) =>
    mapping(
      NESTED,
      name,
      [
        ["frequency", pick.one(frequencies)],
        ["format", pick.one(formats)],
      ],
      flow,
    ),
  );
  return ["communication-protocols:", ...lines].join("\n");
}

function standards(pick) {
  const chosen = pick.several(STANDARDS, pick.between(2, 4));
  return mapping(
    SECTION,
    "quality-standards",
    chosen.map(([metric, values]) => [metric, quoted(pick.one(values))]),
    false,
  );
}

/** One in ten policies states what it demands of itself. */
function demands(pick) {
  if (pick.between(1, 10) > 1) return "";
  return `\nvalidation:\n  schema-version: "1.0.0"\n${list(NESTED, "required-fields", REQUIRED_FIELDS, false)}\n`;
}

function metadata(pick, name, about) {
  const two = (number) => String(number).padStart(2, "0");
  const day = `2026-${two(pick.between(1, 12))}-${two(pick.between(1, 28))}`;
  const time = `${two(pick.between(6, 20))}:${two(pick.between(0, 59))}:00Z`;
  return `metadata:
  name: ${name}-policy
  description: ${about}
  lastUpdated: "${day}T${time}"
  author: ${pick.one(AUTHORS)}`;
}

/** One policy file, `index` of `count`. */
export function policy(index, count) {
  const pick = choices(index + 1);
  const name = agentName(index);
  const [type, tier] = isManager(index) ? ["manager", 2] : ["specialist", 3];
  const about = `${isManager(index) ? "Leads" : "Does"} ${pick.one(CAPABILITIES).replace("-", " ")}`;
  const flow = pick.between(1, 3) > 1;
  return `version: "${pick.between(1, 4)}.${pick.between(0, 12)}.${pick.between(0, 9)}"
${metadata(pick, name, about)}

agent:
  id: "@${name}"
  type: ${type}
  tier: ${pick.one([tier, quoted(String(tier))])}
  description: ${about}
${definition(index, count, pick)}

${standards(pick)}

${protocols(pick, flow)}

${resources(pick, flow)}

# Measured over the last hour
${metrics(pick, flow)}

${protections(pick)}${isManager(index) ? "" : permissions(pick)}${demands(pick)}`;
}

/**
 * Writes `count` policies into `folder`, which is created.
 * @returns the paths relative to `folder`, and the bytes in all.
 * @throws RangeError if `count` is no multiple of ten (a manager must have specialists) or more than there are names.
 */
export function generate(count, folder) {
  if (!Number.isInteger(count) || count < GROUP || count > MOST || count % GROUP !== 0) {
    throw new RangeError(
      `the number of policies must be a multiple of ${GROUP} from ${GROUP} to ${MOST}, not ${count}`,
    );
  }
  mkdirSync(join(folder, "agents"), { recursive: true });
  let bytes = 0;
  const files = [];
  for (let index = 0; index < count; index++) {
    const text = policy(index, count);
    const file = `agents/${agentName(index)}.yaml`;
    writeFileSync(join(folder, file), text);
    bytes += Buffer.byteLength(text);
    files.push(file);
  }
  return { files, bytes };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count, folder] = process.argv.slice(2);
  if (count === undefined || folder === undefined) {
    console.error("usage: node bench/generate.mjs COUNT FOLDER");
    process.exitCode = 2;
  } else {
    const { files, bytes } = generate(Number(count), folder);
    console.log(`${files.length} policies, ${(bytes / 1e6).toFixed(2)} MB, in ${folder}/agents`);
  }
}
