import { type Catalog, ofKind, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { acceptableRange, formatThreshold, parseThreshold, type Threshold } from "../../policy/threshold.ts";
import type { ReportDraft } from "../rule.ts";
import { ALARMS, metricName, pointsTo, wantedDirection } from "./directions.ts";
import { orderProblems } from "./orders.ts";
import { impliedByName } from "./quantities.ts";

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
    if (said.length > 1) reportMismatch(said, report);
  }
}

type Add = (subject: string, path: Path) => void;

function collect(policy: Policy, add: Add): void {
  for (const { agent, path } of standardsIn(policy)) {
    for (const metric of keysAt(policy, path)) add(`${agent} ${metric}`, [...path, metric]);
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

/** Where a policy states the quality standards of an agent. */
function standardsIn(policy: Policy): { agent: string; path: Path }[] {
  const overrides = ["agent-overrides", "quality-standards"];
  const overridden = keysAt(policy, overrides).map((agent) => ({
    agent: bare(agent),
    path: [...overrides, agent],
  }));
  const defined = ["managers", "specialists"].flatMap((group) =>
    keysAt(policy, ["agents", group]).map((name) => ({
      agent: agentAt(policy, ["agents", group, name], name),
      path: ["agents", group, name, "quality-standards"],
    })),
  );
  const own = Object.hasOwn(policy.value, "agent")
    ? [{ agent: agentAt(policy, ["agent"], ""), path: ["quality-standards"] }]
    : [];
  return [...overridden, ...defined, ...own];
}

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

/** A limit that is not reported by itself: in range, in a unit and on a side that its name allows. */
function comparableAt(policy: Policy, path: Path): Threshold | undefined {
  const value = valueAt(policy.value, path);
  const parsed = typeof value === "string" ? parseThreshold(value) : undefined;
  if (parsed?.kind !== "threshold") return undefined;
  const { threshold } = parsed;
  const implied = impliedByName({ path }, threshold);
  const wanted = wantedDirection(path, threshold);
  const odd =
    threshold.comparator === undefined ||
    acceptableRange(threshold) !== undefined ||
    (implied !== undefined && implied !== threshold.quantity.dimension) ||
    (wanted !== undefined && wanted !== (pointsTo(threshold) ?? wanted));
  return odd ? undefined : threshold;
}

/** Blames whoever differs from most others; between two the less usual statement, or else the overlay. */
function reportMismatch(said: readonly Statement[], report: ReportDraft): void {
  const ordinary = said.filter((statement) => !isUnusual(statement));
  const [usual] = largestGroup(said, ordinary, ({ threshold }) => sideOf(threshold));
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
    });
  }
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
