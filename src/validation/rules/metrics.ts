import { type Catalog, ofKind, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { remembered } from "../../policy/remembered.ts";
import {
  acceptableRange,
  type Dimension,
  dimensionOfName,
  formatThreshold,
  isNameOfTime,
  parseThreshold,
  type Threshold,
} from "../../policy/threshold.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { quote, subject } from "../wording.ts";
import { ALARMS, metricName, pointsTo, wantedDirection } from "./directions.ts";
import { orderProblems } from "./orders.ts";
import { impliedByName, turnedRound } from "./quantities.ts";
import { withPercentSign } from "./slips.ts";

/** What one policy says of a metric. */
interface Statement {
  policy: Policy;
  path: Path;
  threshold: Threshold;
}

/**
 * The core and the environments measure a metric of one agent in the same dimension and limit it on the same side.
 * Otherwise they cannot be compared, and neither can be called the stricter one.
 */
export function checkMetrics(catalog: Catalog, report: ReportDraft): void {
  const overlays = ofKind(catalog, "environment");
  const statements = new Map<string, Statement[]>();
  // What no environment overrides need not be read.
  for (const overlay of overlays) collect(overlay, (subject) => statements.set(subject, []));
  if (statements.size === 0) return;
  for (const policy of [...ofKind(catalog, "agent-policies"), ...ofKind(catalog, "agent"), ...overlays]) {
    collect(policy, (subject, path) => {
      const said = statements.get(subject);
      const threshold = said === undefined ? undefined : comparableAt(policy, path);
      if (threshold !== undefined) said?.push({ policy, path, threshold });
    });
  }
  for (const said of statements.values()) {
    const limits = said.filter(({ threshold }) => threshold.comparator !== undefined);
    if (limits.length > 1) reportMismatch(limits, report);
    reportLostComparators(said, limits, report);
  }
}

type Add = (subject: string, path: Path) => void;

function collect(policy: Policy, add: Add): void {
  for (const { agent, path, mapping } of standardsIn(policy)) {
    for (const metric of Object.keys(mapping)) add(`${agent()} ${metric}`, [...path, metric]);
  }
  const metrics = ["performance-monitoring", "metrics"];
  for (const metric of keysAt(policy, metrics)) {
    const path = [...metrics, metric];
    const mapping = valueAt(policy.value, path);
    // A rung that contradicts the others of its metric is told there.
    const odd = isMapping(mapping) ? orderProblems({ policy, path, mapping, faulty: new Set() }) : [];
    for (const rung of keysAt(policy, path)) {
      if (odd.some((draft) => draft.path.at(-1) === rung)) continue;
      add(`/${metric} ${rung}`, [...path, rung]);
    }
  }
}

/** The quality standards of an agent, where a policy states them. */
interface Standards {
  agent(): string;
  path: Path;
  mapping: Readonly<Record<string, unknown>>;
}

const OVERRIDES: Path = ["agent-overrides", "quality-standards"];

function standardsIn(policy: Policy): Standards[] {
  const { value } = policy;
  const found: Standards[] = [];
  const add = (agent: () => string, path: Path) => {
    const mapping = valueAt(value, path);
    if (isMapping(mapping)) found.push({ agent, path, mapping });
  };
  if (Object.hasOwn(value, "agent-overrides"))
    for (const agent of keysAt(policy, OVERRIDES)) add(() => bare(agent), [...OVERRIDES, agent]);
  for (const group of Object.hasOwn(value, "agents") ? ["managers", "specialists"] : [])
    for (const name of keysAt(policy, ["agents", group])) {
      const body = ["agents", group, name];
      add(() => agentAt(policy, body, name), [...body, "quality-standards"]);
    }
  if (Object.hasOwn(value, "agent")) add(() => agentAt(policy, ["agent"], ""), OWN_STANDARDS);
  return found;
}

const OWN_STANDARDS: Path = ["quality-standards"];

function agentAt(policy: Policy, path: Path, name: string): string {
  const id = valueAt(policy.value, [...path, "id"]);
  return bare(typeof id === "string" ? id : name);
}

function bare(agent: string): string {
  return agent.replace(/^@/, "");
}

function keysAt(policy: Policy, path: Path): string[] {
  const mapping = valueAt(policy.value, path);
  return isMapping(mapping) ? Object.keys(mapping) : [];
}

/** An amount that is not reported by itself: in range, in a unit and on a side that its name allows. */
function comparableAt(policy: Policy, path: Path): Threshold | undefined {
  const value = valueAt(policy.value, path);
  if (typeof value !== "string" || withPercentSign(value) !== undefined) return undefined;
  const parsed = parseThreshold(value);
  if (parsed.kind !== "threshold") return undefined;
  const { threshold } = parsed;
  const implied = impliedByName({ path }, threshold);
  const wanted = wantedDirection(path, threshold);
  const odd =
    acceptableRange(threshold) !== undefined ||
    (implied !== undefined && implied !== threshold.quantity.dimension) ||
    (wanted !== undefined && wanted !== (pointsTo(threshold) ?? wanted));
  return odd ? undefined : threshold;
}

/**
 * Blames whoever has no unit where others have one, or not that of the name; else whoever differs from most others;
 * between two the less usual statement, or else the overlay.
 */
function reportMismatch(said: readonly Statement[], report: ReportDraft): void {
  const ordinary = said.filter((statement) => !isUnusual(statement));
  const likely = likeliest(said);
  const [usual] = largestGroup(likely, ordinary, ({ threshold }) => sideOf(threshold));
  if (usual === undefined) return;
  for (const statement of said) {
    const { policy, path, threshold } = statement;
    if (sideOf(threshold) === sideOf(usual.threshold)) continue;
    const unit = threshold.quantity.dimension !== usual.threshold.quantity.dimension;
    const [mine, its] = [formatThreshold(threshold), formatThreshold(usual.threshold)];
    report({
      rule: unit ? "ARC202" : "ARC211",
      policy,
      path,
      at: "value",
      message: unit
        ? `"${path.at(-1)}" is measured in something else here than in ${usual.policy.file}: ${mine} instead of ${its}.`
        : `"${path.at(-1)}" is limited on the other side than in ${usual.policy.file}: ${mine} instead of ${its}.`,
      help: unit
        ? `Use a unit that can be compared with ${its}.`
        : `Turn the comparator round to \`${pointsTo(usual.threshold)}\`.`,
      related: [{ policy: usual.policy, path: usual.path, at: "value", message: `${its} here` }],
      ...(unit ? {} : turnedRound(policy, path)),
    });
  }
}

/** The statements whose unit is the likely one, as far as that can be told; all of them otherwise. */
function likeliest(said: readonly Statement[]): readonly Statement[] {
  const measured = preferred(said, ({ threshold: { quantity } }) => quantity.unit !== "");
  const name = metricName(said[0]?.path ?? []) ?? "";
  const dimension = likelyDimension(name);
  return preferred(measured, ({ threshold }) => threshold.quantity.dimension === dimension);
}

function preferred(
  said: readonly Statement[],
  fits: (statement: Statement) => boolean,
): readonly Statement[] {
  const fitting = said.filter(fits);
  return fitting.length > 0 ? fitting : said;
}

/** What a metric of that name is measured in rather than in anything else. */
function likelyDimension(name: string): Dimension | undefined {
  const certain = dimensionOfName(name);
  if (certain !== undefined) return certain;
  if (isNameOfTime(name)) return "duration";
  if (/(?:^|-)size$/.test(name)) return "size";
  return /(?:^|-)(?:errors|misses|violations|alarms|negatives|share|agreement|satisfaction)$/.test(name)
    ? "ratio"
    : undefined;
}

/**
 * A standard without a comparator beside others of the same metric that have one. `0%` and `100%` say by themselves
 * what is wanted.
 */
function reportLostComparators(
  said: readonly Statement[],
  limits: readonly Statement[],
  report: ReportDraft,
): void {
  const [limit] = limits;
  const bare = said.filter(({ path, threshold }) => threshold.comparator === undefined && isStandard(path));
  // What most leave out is not lost.
  if (limit === undefined || bare.length > limits.length) return;
  for (const { policy, path, threshold } of bare) {
    if (saysAllOrNothing(threshold) || !mayBeSame(threshold, limit.threshold)) continue;
    const [mine, its] = [formatThreshold(threshold), formatThreshold(limit.threshold)];
    const sign = its.slice((limit.threshold.subject ?? "").length).match(/^[<>=]+/)?.[0];
    report({
      rule: "ARC201",
      policy,
      path,
      at: "value",
      message: `${subject(path)} has no comparator here: ${quote(mine)} does not say whether less or more is good.`,
      help:
        sign === undefined
          ? `Write a limit as ${limit.policy.file} does: \`${its}\`.`
          : `Put \`${sign}\` before the number, as ${limit.policy.file} does: \`${its}\`.`,
      related: [{ policy: limit.policy, path: limit.path, at: "value", message: `${its} here` }],
      ...comparatorBefore(policy, path, sign, threshold, limit.threshold),
    });
  }
}

/** A comparator is all that is missing only where the unit is there, and others agree on what it is. */
function comparatorBefore(
  policy: Policy,
  path: Path,
  sign: string | undefined,
  { quantity }: Threshold,
  limit: Threshold,
): Pick<Draft, "mend"> {
  const text = valueAt(policy.value, path);
  if (sign === undefined || limit.subject !== undefined || quantity.unit === "") return {};
  if (typeof text !== "string" || !/^\d/.test(text)) return {};
  return { mend: { kind: "part", start: 0, end: 0, text: sign, title: `Change to ${sign}${text}` } };
}

function isStandard(path: Path): boolean {
  return path.includes("quality-standards");
}

function saysAllOrNothing({ quantity: { dimension, canonical } }: Threshold): boolean {
  return dimension === "ratio" && (canonical === 0 || canonical === 100);
}

/** Whether both measure the same, if the one has lost its unit too. */
function mayBeSame({ quantity }: Threshold, limit: Threshold): boolean {
  return quantity.unit === "" || quantity.dimension === limit.quantity.dimension;
}

/** A limit with a subject of its own (`lighthouse-score>92`), and the metric that it stands at. */
interface Subject extends Statement {
  metrics: Set<string>;
}

/** Standards whose subject is glued to its number (`lighthouse-score92`, `p0.05`) where others compare it. */
export function checkGluedNames(catalog: Catalog, report: ReportDraft): void {
  const subjects = new Map<string, Subject>();
  const words: { policy: Policy; path: Path; text: string }[] = [];
  for (const policy of catalog.policies) {
    for (const { path, mapping } of standardsIn(policy)) {
      for (const metric of Object.keys(mapping)) {
        const text = mapping[metric];
        if (typeof text !== "string" || text.length > LONGEST_GLUED) continue;
        const said = subjectOrGlue(text);
        if (said === "neither") continue;
        const at = [...path, metric];
        if (said === "glue") words.push({ policy, path: at, text });
        else addSubject(subjects, { policy, path: at, threshold: said });
      }
    }
  }
  if (subjects.size === 0) return;
  for (const { policy, path, text } of words) {
    const glued = gluedTo(text, path.at(-1) ?? "", subjects);
    if (glued === undefined) continue;
    const { fix, model } = glued;
    const its = formatThreshold(model.threshold);
    report({
      rule: "ARC201",
      policy,
      path,
      at: "value",
      message: `${subject(path)} has no comparator: ${quote(text)} joins a name and a number.`,
      help: `Did you mean \`${fix}\`?`,
      related: [{ policy: model.policy, path: model.path, at: "value", message: `${its} here` }],
      replacement: { text: fix, title: `Change to ${fix}` },
    });
  }
}

const LONGEST_GLUED = 80;
const GLUED = /^\s*(\p{L}(?:[\p{L}_-]*\p{L})?)[\s:_-]*(\d[^\s]*)\s*$/u;

/** A limit with a subject of its own, a word that may join a name and a number, or neither, as most texts. */
const subjectOrGlue = remembered(10_000, (text): Threshold | "glue" | "neither" => {
  const parsed = parseThreshold(text);
  if (parsed.kind === "word") return GLUED.test(text) ? "glue" : "neither";
  if (parsed.kind !== "threshold") return "neither";
  const { subject: measured, comparator, form } = parsed.threshold;
  return measured === undefined || comparator === undefined || form === "within"
    ? "neither"
    : parsed.threshold;
});

function addSubject(subjects: Map<string, Subject>, statement: Statement): void {
  const name = (statement.threshold.subject ?? "").toLowerCase();
  const earlier = subjects.get(name);
  const metric = statement.path.at(-1) ?? "";
  if (earlier === undefined) subjects.set(name, { ...statement, metrics: new Set([metric]) });
  else earlier.metrics.add(metric);
}

function gluedTo(
  text: string,
  metric: string,
  subjects: ReadonlyMap<string, Subject>,
): { fix: string; model: Subject } | undefined {
  const [, name = "", number = ""] = GLUED.exec(text) ?? [];
  const model = subjects.get(name.toLowerCase());
  if (model === undefined) return undefined;
  // At another metric, `p95` can be a name; `p0.05` and `lighthouse-score92` cannot.
  if (!model.metrics.has(metric) && !number.includes(".") && !name.includes("-")) return undefined;
  const fix = `${name}${model.threshold.comparator}${number}`;
  return parseThreshold(fix).kind === "threshold" ? { fix, model } : undefined;
}

function sideOf(threshold: Threshold): string {
  return `${threshold.quantity.dimension} ${pointsTo(threshold)}`;
}

const RATHER_LOW =
  /(?:^|-)(?:errors?|misses|violations|alarms|negatives|gap|delay|waiting|noise|turnaround|time|duration|size|latency|changes)$/;
const RATHER_HIGH =
  /^on-time-|(?:^|-)(?:resolution|recall|agreement|satisfaction|completeness|coverage|accuracy|success|share|compared)$/;

/** A limit that seems to point the wrong way; too little for a finding, enough to choose between two. */
function isUnusual({ path, threshold }: Statement): boolean {
  if (ALARMS.has(path.at(-1) ?? "")) return false;
  const name = metricName(path) ?? "";
  const { dimension } = threshold.quantity;
  const more = pointsTo(threshold) === ">";
  if (more && (RATHER_LOW.test(name) || dimension === "duration" || dimension === "size")) return true;
  return !more && RATHER_HIGH.test(name);
}

/** The largest group of equal key; of equally large ones that of an ordinary statement, else the first. */
function largestGroup(
  said: readonly Statement[],
  ordinary: readonly Statement[],
  keyOf: (statement: Statement) => string,
): readonly Statement[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of said) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [statement]);
    else group.push(statement);
  }
  const largest = Math.max(...[...groups.values()].map((group) => group.length));
  const candidates = [...groups.values()].filter((group) => group.length === largest);
  return candidates.find((group) => group.some((one) => ordinary.includes(one))) ?? candidates[0] ?? [];
}
