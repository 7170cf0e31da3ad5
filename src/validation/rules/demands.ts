import type { Policy } from "../../policy/catalog.ts";
import { type LinearPattern, readLinearPattern } from "../../policy/linear-pattern.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { isSlip, nearest, onlyNear } from "../../policy/spelling.ts";
import { BUILT_IN_SCHEMAS } from "../builtin-schemas.ts";
import { type Place, placeOfKey } from "../places.ts";
import type { Draft, ReportDraft, Rule, RuleFamily } from "../rule.ts";
import { quote } from "../wording.ts";
import { isVerbatim } from "./quantities.ts";

const RULES: readonly Rule[] = [
  {
    id: "ARC221",
    name: "own-demand",
    severity: "error",
    what: "A policy does not meet what its own `validation` block demands: required keys, the form of agent ids, resource levels.",
    why: "The policy's authors wrote the demand down because they rely on it.",
    example: {
      file: "core/agent-policies.yaml",
      bad: "    - performance-monitoring\n    - compliance\n    - «continuity»\n  custom-rules:",
      good: "    - performance-monitoring\n    - compliance\n  custom-rules:",
    },
  },
  {
    id: "ARC222",
    name: "unenforceable-demand",
    severity: "notice",
    what: "A policy's `validation` block makes demands in words, which no rule checks; one notice a file.",
    why: "A demand that nobody checks reads like one that is met.",
    example: {
      file: "core/agent-policies.yaml",
      bad: '«custom-rules»:\n    - agent-id-format: "^@[a-z][a-z-]*$"\n    - hand-overs: must-be-agreed-with-the-depots',
      good: 'custom-rules:\n    - agent-id-format: "^@[a-z][a-z-]*$"\n    - resource-requirements: must-be-low-medium-high',
    },
  },
  {
    id: "ARC223",
    name: "unreadable-demand",
    severity: "error",
    what: "A demand of the `validation` block cannot be read: its expression is written wrongly, or its name or a level is misspelt.",
    why: "A demand that cannot be read is not enforced.",
    example: {
      file: "core/agent-policies.yaml",
      bad: 'agent-id-format: "^@[a-z]«[a-z-*$»"\n    - resource-requirements: must-be-low-medium-high',
      good: 'agent-id-format: "^@[a-z][a-z-]*$"\n    - resource-requirements: must-be-low-medium-high',
    },
  },
];

/** What the policies demand of themselves in their `validation` block. */
export const demands: RuleFamily = { rules: RULES, policyChecks: [checkRequired, checkOwnRules] };

const LISTS = ["required-fields", "required-sections"];

/** Every key that a policy says it requires is there. What its schema misses, its schema has said. */
function checkRequired(policy: Policy, root: Place, report: ReportDraft): void {
  const bySchema = requiredBySchema(policy);
  const told = new Set<string>();
  for (const list of LISTS) {
    const entries = valueAt(policy.value, ["validation", list]);
    if (!Array.isArray(entries)) continue;
    for (const [index, entry] of entries.entries()) {
      if (typeof entry !== "string" || bySchema.has(entry) || told.has(entry) || isThere(policy, entry))
        continue;
      told.add(entry);
      if (!isMisspelt(policy, root, entry))
        report(missing(policy, ["validation", list, String(index)], entry, entries));
    }
  }
}

const requiredOfKinds = new Map<string, ReadonlySet<unknown>>();

function requiredBySchema({ kind }: Policy): ReadonlySet<unknown> {
  if (!kind.builtIn) return new Set();
  let required = requiredOfKinds.get(kind.name);
  if (required === undefined) {
    const schema = BUILT_IN_SCHEMAS.get(`${kind.name}.schema.json`);
    const keys = isMapping(schema) ? schema["required"] : undefined;
    required = new Set(Array.isArray(keys) ? keys : []);
    requiredOfKinds.set(kind.name, required);
  }
  return required;
}

/** Whether a key that the schema refuses is what the entry means: that slip is reported already. */
function isMisspelt(policy: Policy, root: Place, entry: string): boolean {
  const refused = Object.keys(policy.value).filter(
    (key) => !root.open && placeOfKey(root, key) === undefined,
  );
  return nearest(entry, refused) !== undefined;
}

/** An entry names a key at the top, or one further down as `metadata.name` or `metadata/name`. */
function isThere(policy: Policy, entry: string): boolean {
  return Object.hasOwn(policy.value, entry) || valueAt(policy.value, entry.split(/[./]/)) !== undefined;
}

function missing(policy: Policy, path: Path, entry: string, entries: readonly unknown[]): Draft {
  const free = Object.keys(policy.value).filter((key) => key !== "validation" && !entries.includes(key));
  const guess = nearest(entry, free);
  return {
    rule: "ARC221",
    policy,
    path,
    at: "value",
    message: `The policy requires ${quote(entry)} of itself, but has no such key.`,
    help: guess === undefined ? "Add the key, or take it off the list." : `Did you mean ${quote(guess)}?`,
    ...(guess === undefined || onlyNear(entry, free) !== guess
      ? {}
      : { replacement: { text: guess, title: `Change to ${guess}` } }),
  };
}

/** One entry of `custom-rules`. */
interface Demand {
  policy: Policy;
  path: Path;
  name: string;
  text: string;
}

/** A rule that can be enforced reports what breaks it; false when the demand is not one that it can enforce. */
type Enforcer = (demand: Demand, report: ReportDraft) => boolean;

const ENFORCERS: ReadonlyMap<string, Enforcer> = new Map([
  ["agent-id-format", enforceIdFormat],
  ["resource-requirements", enforceLevels],
]);

/** Demands past this number are listed and no longer run, so that their work stays bounded. */
const MOST_ENFORCED = 16;

function checkOwnRules(policy: Policy, _root: unknown, report: ReportDraft): void {
  const path = ["validation", "custom-rules"];
  const entries = valueAt(policy.value, path);
  if (!Array.isArray(entries)) return;
  const loose: string[] = [];
  let enforced = 0;
  for (const demand of demandsOf(policy, path, entries)) {
    const enforcer = ENFORCERS.get(demand.name);
    if (enforcer === undefined && reportMisspeltName(demand, report)) continue;
    if (enforcer !== undefined && enforced < MOST_ENFORCED && enforcer(demand, report)) enforced += 1;
    else loose.push(demand.name);
  }
  if (loose.length > 0) report(unenforced(policy, path, loose));
}

function demandsOf(policy: Policy, path: Path, entries: readonly unknown[]): Demand[] {
  return entries.flatMap((entry, index) =>
    isMapping(entry)
      ? Object.entries(entry).flatMap(([name, text]) =>
          typeof text === "string" ? [{ policy, path: [...path, String(index), name], name, text }] : [],
        )
      : [],
  );
}

function reportMisspeltName({ policy, path, name }: Demand, report: ReportDraft): boolean {
  const meant = [...ENFORCERS.keys()].find((known) => isSlip(name, known));
  if (meant === undefined) return false;
  report({
    rule: "ARC223",
    policy,
    path,
    at: "key",
    message: `No rule is called ${quote(name)}, so the demand is not enforced.`,
    help: `Did you mean ${quote(meant)}?`,
    replacement: { text: meant, title: `Rename to ${meant}` },
  });
  return true;
}

const MOST_NAMED = 8;

function unenforced(policy: Policy, path: Path, names: readonly string[]): Draft {
  const shown = names.slice(0, MOST_NAMED).map(quote).join(", ");
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : "";
  const count = names.length === 1 ? "1 demand is" : `${names.length} demands are`;
  return {
    rule: "ARC222",
    policy,
    path,
    at: "key",
    message: `${count} not enforced by any rule: ${shown}${more}.`,
    help: "Check them in review; only agent-id-format and resource-requirements are enforced here.",
    values: names,
  };
}

/** Texts that say that they are an expression: `^…`, `…$`, or what follows `must-match-pattern-`. */
const EXPRESSION = /^(?:must-match(?:-pattern)?[-: ]+(?=\S)|(?=\^)|(?=.*\$$)|(?=@.*[[\\(]))(.*)$/s;

function enforceIdFormat(demand: Demand, report: ReportDraft): boolean {
  const { policy, path, text } = demand;
  const expression = EXPRESSION.exec(text)?.[1];
  if (expression === undefined) return false;
  const pattern = patternOf(expression);
  if (pattern.kind === "unsupported") return false;
  if (pattern.kind === "invalid") {
    const offset = text.length - expression.length;
    const faulty = expression.slice(pattern.start, pattern.end);
    report({
      rule: "ARC223",
      policy,
      path,
      at: "value",
      part: { start: offset + pattern.start, end: offset + pattern.end },
      message: `The expression of ${quote(demand.name)} is written wrongly: ${quote(faulty)} ${pattern.why}.`,
      help: "Correct the expression, such as `^@[a-z][a-z-]*$`.",
    });
    return true;
  }
  const ids = agentIds(policy);
  const characters = ids.reduce((sum, { id }) => sum + id.length, 0);
  if (characters * pattern.steps > MOST_WORK) return false;
  const wrong = ids.filter(({ id }) => !pattern.test(id));
  const [first] = wrong;
  // Where most ids break the demand, the demand is what is wrong.
  if (first !== undefined && ids.length > 2 && wrong.length * 2 > ids.length)
    report(demandOutOfLine(demand, expression, wrong, ids));
  else for (const id of wrong) report(idOutOfLine(demand, expression, id));
  return true;
}

/** Steps past which ids are not compared with an expression: some seconds for a file that is made for it. */
const MOST_WORK = 10_000_000;

const patterns = new Map<string, LinearPattern>();
const MOST_PATTERNS = 100;

/** Policies of one repository demand the same few forms. */
function patternOf(expression: string): LinearPattern {
  const earlier = patterns.get(expression);
  if (earlier !== undefined) return earlier;
  const pattern = readLinearPattern(expression);
  if (patterns.size < MOST_PATTERNS) patterns.set(expression, pattern);
  return pattern;
}

interface AgentId {
  path: Path;
  id: string;
}

function agentIds(policy: Policy): AgentId[] {
  const places: Path[] = [["agent"]];
  for (const group of ["managers", "specialists"]) {
    const agents = valueAt(policy.value, ["agents", group]);
    if (isMapping(agents)) places.push(...Object.keys(agents).map((name) => ["agents", group, name]));
  }
  return places.flatMap((place) => {
    const id = valueAt(policy.value, [...place, "id"]);
    return typeof id === "string" ? [{ path: [...place, "id"], id }] : [];
  });
}

function demandOutOfLine(
  demand: Demand,
  expression: string,
  wrong: readonly AgentId[],
  ids: readonly AgentId[],
): Draft {
  const { policy, path } = demand;
  const shown =
    wrong.length === ids.length
      ? `none of the ${ids.length}`
      : `only ${ids.length - wrong.length} of the ${ids.length}`;
  return {
    rule: "ARC221",
    policy,
    path,
    at: "value",
    message: `The policy demands agent ids of the form ${expression}, which ${shown} agents here ${wrong.length === ids.length ? "has" : "have"}.`,
    help: "Correct the expression, or the ids.",
    related: wrong
      .slice(0, 1)
      .map(({ path: at, id }) => ({ policy, path: at, at: "value", message: `${quote(id)} does not match` })),
  };
}

function idOutOfLine(demand: Demand, expression: string, { path, id }: AgentId): Draft {
  const { policy } = demand;
  return {
    rule: "ARC221",
    policy,
    path,
    at: "value",
    message: `The agent id ${quote(id)} does not have the form that this policy demands: ${expression}.`,
    help: "Change the id, or the demand.",
    related: [{ policy, path: demand.path, at: "value", message: "the demand" }],
  };
}

const LEVELS = ["low", "medium", "high"];
const FILLERS = ["must", "be", "one", "of", "either", "or", "and", "values", "levels"];

/** `must-be-low-medium-high`, or fewer of them: resources have no other level. */
function enforceLevels(demand: Demand, report: ReportDraft): boolean {
  const { policy, path, text } = demand;
  const words = text.split(/[^A-Za-z]+/).filter((word) => !isFiller(word.toLowerCase()));
  const allowed = words.filter((word) => LEVELS.includes(word));
  const others = words.filter((word) => !LEVELS.includes(word));
  if (allowed.length === 0 || others.length > 1) return false;
  const [odd] = others;
  if (odd !== undefined) return reportMisspeltLevel(demand, odd, allowed, report);
  for (const { path: at, level } of resourceLevels(policy)) {
    if (allowed.includes(level)) continue;
    report({
      rule: "ARC221",
      policy,
      path: at,
      at: "value",
      message: `${quote(at.at(-1) ?? "")} is ${quote(level)}, but this policy demands ${allowed.join(", ")}.`,
      help: `Write one of ${allowed.join(", ")}, or change the demand.`,
      related: [{ policy, path, at: "value", message: "the demand" }],
    });
  }
  return true;
}

/** A word that says nothing of levels; spelt rightly or not, the demand means the same. */
function isFiller(word: string): boolean {
  return word.length < 3 || FILLERS.some((filler) => word === filler || isSlip(word, filler));
}

function reportMisspeltLevel(
  demand: Demand,
  odd: string,
  allowed: readonly string[],
  report: ReportDraft,
): boolean {
  const free = LEVELS.filter((level) => !allowed.includes(level));
  const meant = nearest(odd, free);
  if (meant === undefined) return false;
  const { policy, path, text } = demand;
  const start = text.indexOf(odd);
  // `below` is no slip of `low`, but `be-low` without its dash.
  const fix = text.slice(0, start) + meant + text.slice(start + odd.length);
  report({
    rule: "ARC223",
    policy,
    path,
    at: "value",
    ...(isVerbatim(demand) ? { part: { start, end: start + odd.length } } : {}),
    ...(!odd.includes(meant) && standsAlone(text, start, odd.length) && onlyNear(odd, free) === meant
      ? { replacement: { text: isVerbatim(demand) ? meant : fix, title: `Change to ${fix}` } }
      : {}),
    message: `${quote(odd)} is no level, so the demand ${quote(demand.name)} is not enforced.`,
    help: `Did you mean ${quote(meant)}?`,
  });
  return true;
}

/** In `low-medi3um-high` and `low-me dium-high` a sign parts the word, and what is left of it is no slip of one. */
function standsAlone(text: string, start: number, length: number): boolean {
  const before = /(?:^|([a-z]+)[\s,:-]+)$/i.exec(text.slice(0, start));
  const after = /^(?:$|[\s,:-]+([a-z]+))/i.exec(text.slice(start + length));
  const isWord = (word: string | undefined) =>
    word === undefined || [...LEVELS, ...FILLERS].includes(word.toLowerCase());
  return before !== null && after !== null && isWord(before[1]) && isWord(after[1]);
}

function resourceLevels(policy: Policy): { path: Path; level: string }[] {
  const key = "resource-requirements";
  const places: Path[] = [[key]];
  for (const group of ["managers", "specialists"]) {
    const agents = valueAt(policy.value, ["agents", group]);
    if (isMapping(agents)) places.push(...Object.keys(agents).map((name) => ["agents", group, name, key]));
  }
  return places.flatMap((place) => {
    const resources = valueAt(policy.value, place);
    if (!isMapping(resources)) return [];
    return Object.entries(resources).flatMap(([name, level]) =>
      typeof level === "string" ? [{ path: [...place, name], level }] : [],
    );
  });
}
