import type { Catalog, Policy } from "../../policy/catalog.ts";
import { type Agent, bareName, type Definitions, definitions } from "../../policy/definitions.ts";
import { type Path, valueAt } from "../../policy/pointer.ts";
import type { PlaceOf, ReportDraft, RuleFamily } from "../rule.ts";
import { quote } from "../wording.ts";
import { checkTeamSelection, TEAM_SELECTION_RULE } from "./team-selection.ts";

const AGENTS = "core/agent-policies.yaml";

/** Managers and their specialists name each other. */
export const teams: RuleFamily = {
  rules: [
    {
      id: "ARC305",
      name: "team-mismatch",
      severity: "error",
      what: "A specialist names a manager that does not list it. One with a file of its own (`agents/`, `generated/`) may join a team of the core without being listed there.",
      why: "The manager never hands it any work, and whoever asks the specialist is sent to the wrong manager.",
      example: {
        file: AGENTS,
        good: '    rate-negotiator:\n      id: "@rate-negotiator"\n      type: specialist\n      tier: 3\n      manager: "@freight-manager"',
        bad: '    rate-negotiator:\n      id: "@rate-negotiator"\n      type: specialist\n      tier: 3\n      manager: «"@customs-manager"»',
      },
    },
    {
      id: "ARC306",
      name: "listed-elsewhere",
      severity: "error",
      what: "A manager lists a specialist that names another manager.",
      why: "A specialist answers to exactly one manager; two of them would give it work and neither would answer for it.",
      example: {
        file: AGENTS,
        good: "        - account-reporter\n",
        bad: "        - account-reporter\n        - «route-planner»\n",
      },
    },
    TEAM_SELECTION_RULE,
  ],
  catalogChecks: [checkTeams, checkTeamSelection],
};

/** One entry of a manager's list, and the specialist that it names. */
interface Entry {
  manager: Agent;
  path: Path;
  specialist: Agent | undefined;
}

/** Managers' lists, each specialist's entries in them, and whether every agent's own file could be read. */
interface Teams {
  lists: ReadonlyMap<Agent, readonly Entry[]>;
  listings: ReadonlyMap<Agent, readonly Entry[]>;
  areRead: boolean;
}

/** A specialist that names a manager. */
interface Claim {
  specialist: Agent;
  manager: Agent;
  path: Path;
}

function checkTeams(catalog: Catalog, report: ReportDraft): void {
  const known = definitions(catalog);
  const lists = new Map<Agent, Entry[]>();
  for (const manager of known.agents)
    if (manager.types.has("manager")) lists.set(manager, entriesOf(manager, known));
  const listings = new Map<Agent, Entry[]>();
  for (const entry of [...lists.values()].flat()) {
    if (entry.specialist === undefined) continue;
    const earlier = listings.get(entry.specialist);
    if (earlier === undefined) listings.set(entry.specialist, [entry]);
    else earlier.push(entry);
  }
  const claims = new Map<Agent, Claim>();
  for (const specialist of known.agents) {
    const claim = claimOf(specialist, known);
    if (claim !== undefined) claims.set(specialist, claim);
  }
  const areRead = !catalog.unreadKinds.has("agent");
  const told = reportUnlisted(claims, { lists, listings, areRead }, report);
  for (const entry of [...lists.values()].flat()) reportListedElsewhere(entry, claims, told, report);
}

function entriesOf(manager: Agent, known: Definitions): Entry[] {
  const path = listPath(manager);
  const list = valueAt(manager.policy.value, path);
  if (!Array.isArray(list)) return [];
  const seen = new Set<Agent>();
  return list.map((name: unknown, index): Entry => {
    const found = typeof name === "string" ? agentOf(name, "specialist", known) : undefined;
    // A repeated item is the schema's affair; here it stands for nobody.
    const specialist = found === undefined || seen.has(found) ? undefined : found;
    if (specialist !== undefined) seen.add(specialist);
    return { manager, path: [...path, String(index)], specialist };
  });
}

function listPath(manager: Agent): Path {
  return [...manager.body, "specializations"];
}

function agentOf(name: string, type: "manager" | "specialist", known: Definitions): Agent | undefined {
  return known.agentsByName.get(bareName(name))?.find((agent) => agent.types.has(type));
}

function claimOf(specialist: Agent, known: Definitions): Claim | undefined {
  const path = [...specialist.body, "manager"];
  const named = valueAt(specialist.policy.value, path);
  if (!specialist.types.has("specialist") || typeof named !== "string") return undefined;
  const manager = agentOf(named, "manager", known);
  return manager === undefined ? undefined : { specialist, manager, path };
}

/**
 * Specialists whose manager does not list them. An entry of the manager's list that is wrong in itself, and
 * reported as such, most likely stood for one of them: then nothing is said here.
 */
function reportUnlisted(
  claims: ReadonlyMap<Agent, Claim>,
  { lists, listings, areRead }: Teams,
  report: ReportDraft,
): ReadonlySet<Agent> {
  const isListed = ({ specialist, manager }: Claim) =>
    listings.get(specialist)?.some((entry) => sameAgent(entry.manager, manager)) === true;
  const unlisted = new Map<Agent, Claim[]>();
  for (const claim of claims.values()) {
    const elsewhere = (listings.get(claim.specialist) ?? []).length > 0;
    const ofOwnFile = claim.manager.policy.kind.name === "agent";
    // In the core, the schema says that the list is missing.
    const list = valueAt(claim.manager.policy.value, listPath(claim.manager));
    const leadsNobody = areRead && ofOwnFile && list === undefined;
    const hasList = Array.isArray(list) || leadsNobody;
    // An agent with a file of its own comes on top of the teams of the core.
    const isAddition = claim.specialist.policy.kind.name === "agent" && !leadsNobody && !elsewhere;
    if (isListed(claim) || isAddition || !hasList) continue;
    const earlier = unlisted.get(claim.manager);
    if (earlier === undefined) unlisted.set(claim.manager, [claim]);
    else earlier.push(claim);
  }
  const told = new Set<Agent>();
  for (const [manager, waiting] of unlisted) {
    const wrong = (lists.get(manager) ?? []).filter(({ specialist }) => {
      const claim = specialist === undefined ? undefined : claims.get(specialist);
      return (
        specialist === undefined ||
        (claim !== undefined && !sameAgent(claim.manager, manager) && isListed(claim))
      );
    });
    if (waiting.length <= wrong.length) continue;
    for (const claim of waiting) {
      told.add(claim.specialist);
      reportClaim(claim, listings.get(claim.specialist) ?? [], report);
    }
  }
  return told;
}

/** An agent that is defined twice is one agent to those who name it. */
function sameAgent(a: Agent, b: Agent): boolean {
  return a === b || a.name === b.name || (a.key !== undefined && a.key === b.key);
}

function reportClaim(
  { specialist, manager, path }: Claim,
  elsewhere: readonly Entry[],
  report: ReportDraft,
): void {
  const { policy } = specialist;
  const [other] = elsewhere;
  report({
    rule: "ARC305",
    policy,
    path,
    at: "value",
    message: `${quote(specialist.name)} names ${quote(`@${manager.name}`)} as its manager, which does not list it.`,
    help:
      other === undefined
        ? `Add ${quote(specialist.name)} to the specializations of ${quote(`@${manager.name}`)}, or name the manager that leads it.`
        : `${quote(`@${other.manager.name}`)} lists it: name that manager, or move it to the other team.`,
    related: [
      keyPlace(manager.policy, listPath(manager), `the team of ${quote(`@${manager.name}`)}`),
      ...elsewhere.map((entry) =>
        valuePlace(entry.manager.policy, entry.path, `listed by ${quote(`@${entry.manager.name}`)}`),
      ),
    ],
  });
}

function reportListedElsewhere(
  { manager, path, specialist }: Entry,
  claims: ReadonlyMap<Agent, Claim>,
  told: ReadonlySet<Agent>,
  report: ReportDraft,
): void {
  const claim = specialist === undefined ? undefined : claims.get(specialist);
  if (
    specialist === undefined ||
    claim === undefined ||
    told.has(specialist) ||
    sameAgent(claim.manager, manager)
  )
    return;
  report({
    rule: "ARC306",
    policy: manager.policy,
    path,
    at: "value",
    message: `${quote(`@${manager.name}`)} lists ${quote(specialist.name)}, whose manager is ${quote(`@${claim.manager.name}`)}.`,
    help: "Delete it from this list, or make this its manager and delete it from the other team.",
    related: [valuePlace(specialist.policy, claim.path, "its own manager")],
    values: [specialist.name],
  });
}

function keyPlace(policy: Policy, path: Path, message: string): PlaceOf & { message: string } {
  return { policy, path, at: "key", message };
}

function valuePlace(policy: Policy, path: Path, message: string): PlaceOf & { message: string } {
  return { policy, path, at: "value", message };
}
