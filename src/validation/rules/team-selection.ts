import { type Catalog, ofKind, type Policy } from "../../policy/catalog.ts";
import { bareName, type Definitions, definitions } from "../../policy/definitions.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import type { ReportDraft, Rule } from "../rule.ts";
import { quote } from "../wording.ts";

export const TEAM_SELECTION_RULE: Rule = {
  id: "ARC314",
  name: "team-of-two-managers",
  severity: "warning",
  what: "From some entry on, a team's selection names the specialists of another manager, who has no team there.",
  why: "The line that names the second team is probably lost; its tasks then go to the first one.",
  example: {
    file: "core/orchestration-policies.yaml",
    good: "        coordination: sequential-with-integration\n\n    customs-team:\n      classification:\n        keywords: [commodity-code, tariff, binding-ruling]",
    bad: "        coordination: sequential-with-integration\n\n      «classification»:\n        keywords: [commodity-code, tariff, binding-ruling]",
  },
};

const SELECTION: Path = ["agent-selection", "specialist-selection"];

/** Teams whose entries belong to one manager up to some entry, and to another one from there on. */
export function checkTeamSelection(catalog: Catalog, report: ReportDraft): void {
  const known = definitions(catalog);
  for (const policy of ofKind(catalog, "orchestration-policies")) {
    const selection = valueAt(policy.value, SELECTION);
    if (!isMapping(selection)) continue;
    const teams = Object.keys(selection).map((name) => managersOf(selection[name], known));
    for (const [index, name] of Object.keys(selection).entries()) {
      const others = teams.filter((_, other) => other !== index).map((managers) => managers[0]);
      reportSecondTeam(policy, [...SELECTION, name], teams[index] ?? [], others, report);
    }
  }
}

/** The manager of each entry's specialists; undefined where there is none, or more than one. */
function managersOf(team: unknown, known: Definitions): (string | undefined)[] {
  return isMapping(team) ? Object.values(team).map((entry) => managerOf(entry, known)) : [];
}

function managerOf(entry: unknown, known: Definitions): string | undefined {
  if (!isMapping(entry)) return undefined;
  const named = [entry["specialist"], entry["specialists"]].flat().filter((name) => typeof name === "string");
  const managers = new Set(
    named.map((name) => {
      const [agent] = known.agentsByName.get(bareName(name)) ?? [];
      const manager =
        agent === undefined ? undefined : valueAt(agent.policy.value, [...agent.body, "manager"]);
      return typeof manager === "string" ? bareName(manager) : undefined;
    }),
  );
  return managers.size === 1 ? [...managers][0] : undefined;
}

function reportSecondTeam(
  policy: Policy,
  path: Path,
  managers: readonly (string | undefined)[],
  otherTeams: readonly (string | undefined)[],
  report: ReportDraft,
): void {
  const [first] = managers;
  const last = managers.at(-1);
  const from = managers.findIndex((manager) => manager !== first);
  if (first === undefined || last === undefined || from < 1 || managers.length - from < 2) return;
  if (managers.slice(from).some((manager) => manager !== last) || otherTeams.includes(last)) return;
  const team = valueAt(policy.value, path);
  const entry = isMapping(team) ? Object.keys(team)[from] : undefined;
  if (entry === undefined) return;
  const name = path.at(-1) ?? "";
  report({
    rule: "ARC314",
    policy,
    path: [...path, entry],
    at: "key",
    message: `From ${quote(entry)} on, ${quote(name)} names specialists of ${quote(`@${last}`)}; those before are of ${quote(`@${first}`)}.`,
    help: `A key line that names another team is probably missing above; write it, indented as deep as ${quote(name)}.`,
    related: [{ policy, path, at: "key", message: "the team that they belong to now" }],
  });
}
