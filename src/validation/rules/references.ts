import { type Catalog, environmentOf, type Policy } from "../../policy/catalog.ts";
import { type Agent, bareName, type Definitions, definitions, isAgent } from "../../policy/definitions.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import {
  candidatesFor,
  isOfTarget,
  nearestDefinition,
  resolve,
  type Use,
  uses,
} from "../../policy/references.ts";
import { type Place, placeAt } from "../places.ts";
import { referenceSites } from "../reference-sites.ts";
import type { Draft, PlaceOf, ReportDraft, RuleFamily } from "../rule.ts";
import { quote } from "../wording.ts";
import { MOST_SUGGESTIONS, placeOf, reportIdentities, slipIndexOf, thing } from "./identities.ts";
import { checkPolicyNames } from "./policy-names.ts";
import { checkSecurityCore } from "./security-core.ts";
import { type Spellings, spellingsOf } from "./spellings.ts";

const ORCHESTRATION = "core/orchestration-policies.yaml";
const AGENTS = "core/agent-policies.yaml";

type PlacesOf = (policy: Policy) => Place | undefined;

/** Names that are used must be defined, once, and be the same wherever they stand. */
export const references: RuleFamily = {
  rules: [
    {
      id: "ARC301",
      name: "unknown-reference",
      severity: "error",
      what: "An agent, manager, specialist, MCP server or role is named that no policy defines.",
      why: "Work is routed to nobody, or a permission is granted to nothing.",
      example: {
        file: ORCHESTRATION,
        good: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: "@rate-negotiator"',
        bad: '      buying:\n        keywords: [quote, spot-rate, surcharge, tender]\n        specialist: «"@rate-negotiater"»',
      },
    },
    {
      id: "ARC302",
      name: "id-mismatch",
      severity: "error",
      what: "An agent's key and its id disagree, or a definition is spelt differently from everything that refers to it.",
      why: "Some readers go by the key, others by the id: they would speak of two different agents.",
      example: {
        file: AGENTS,
        good: '    rate-negotiator:\n      id: "@rate-negotiator"',
        bad: '    rate-negotiator:\n      id: «"@rates-negotiator"»',
      },
    },
    {
      id: "ARC303",
      name: "duplicate-definition",
      severity: "error",
      what: "Two agents have the same id.",
      why: "Nobody can tell which of the two is meant, and which of them works depends on the order of reading.",
      example: {
        file: "agents/reefer-monitor.yaml",
        good: 'agent:\n  id: "@reefer-monitor"',
        bad: 'agent:\n  id: «"@shipment-tracker"»',
      },
    },
    {
      id: "ARC304",
      name: "duplicate-name",
      severity: "error",
      what: "Two policies have the same name.",
      why: "Reports, deployments and `--name` tell policies apart by their names.",
      example: {
        file: "environments/staging.yaml",
        good: "  name: staging-environment",
        bad: "  name: «production-environment»",
      },
    },
    {
      id: "ARC307",
      name: "unknown-override",
      severity: "error",
      what: "An environment overrides an agent that no policy defines, or a quality standard that the agent does not have.",
      why: "The override has no effect: the agent keeps working to the core's standard.",
      example: {
        file: "environments/staging.yaml",
        good: '    "@platform-manager":\n      test-coverage: ">86%"',
        bad: '    "@platform-manager":\n      «tests-coverage»: ">86%"',
      },
    },
  ],
  catalogChecks: [checkReferences, checkPolicyNames, checkSecurityCore],
};

function checkReferences(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const known = definitions(catalog);
  const all = uses(catalog, (policy) => {
    const root = placesOf(policy);
    return root === undefined ? [] : referenceSites(policy, root);
  });
  const unknown = new Map<string, Use[]>();
  const names = () => slipIndexOf(known.agentsByName);
  for (const use of all) {
    const resolution = resolve(use, known);
    if (resolution.state === "other-type") report(otherType(use, resolution.definition));
    const isMeant = resolution.state === "word" && names().oneSlipFrom(use.name).length > 0;
    if (resolution.state !== "unknown" && !isMeant) continue;
    const group = unknown.get(thing(use));
    if (group === undefined) unknown.set(thing(use), [use]);
    else group.push(use);
  }
  const spelt = spellingsOf(catalog, placesOf);
  // Where all is in order, nobody asks.
  let named: ReadonlySet<string> | undefined;
  const isNamed = (what: string) => {
    named ??= new Set(all.map(thing));
    return named.has(what);
  };
  reportIdentities({ known, isNamed, prefers: spelt.prefers, placesOf, report }, unknown);
  let suggestions = 0;
  const told = reportLostOwners([...unknown.values()].flat(), known, report);
  for (const group of unknown.values()) {
    for (const use of group) {
      if (!told.has(use))
        report(unknownUse(use, known, ++suggestions <= MOST_SUGGESTIONS ? spelt : undefined));
    }
  }
  reportUnknownResources(catalog, known, report, placesOf);
}

/** Where the line of an overridden agent is lost, its standards join those of the agent above, which has none such. */
function reportLostOwners(
  unknown: readonly Use[],
  known: Definitions,
  report: ReportDraft,
): ReadonlySet<Use> {
  const told = new Set<Use>();
  const byOwner = new Map<string, Use[]>();
  for (const use of unknown) {
    if (use.target !== "metric" || use.at !== "key" || use.owner === undefined) continue;
    const key = `${use.policy.file}\n${toPointer(use.path.slice(0, -1))}`;
    byOwner.set(key, [...(byOwner.get(key) ?? []), use]);
  }
  for (const group of byOwner.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const around = valueAt(first.policy.value, first.path.slice(0, -1));
    const keys = isMapping(around) ? Object.keys(around) : [];
    const isTail =
      keys.length > group.length && keys.slice(-group.length).every((key, at) => key === group[at]?.written);
    const owner = known.agents.find(({ name }) => group.every((use) => known.metricsOf(name)?.has(use.name)));
    if (!isTail || owner === undefined) continue;
    for (const use of group) told.add(use);
    report({
      rule: "ARC307",
      policy: first.policy,
      path: first.path,
      at: "key",
      message: `From ${quote(first.written)} on, these are quality standards of ${quote(`@${owner.name}`)}, not of ${quote(`@${first.owner}`)}.`,
      help: `The line \`"@${owner.name}":\` is probably missing above; write it, indented as deep as ${quote(`@${first.owner}`)}.`,
      related: [
        {
          policy: first.policy,
          path: first.path.slice(0, -1),
          at: "key",
          message: "what they belong to now",
        },
      ],
      lostLine: true,
    });
  }
  return told;
}

function otherType(use: Use, agent: Agent): Draft {
  const type = [...agent.types].join(" and ");
  const wanted = use.target === "manager" ? "a manager" : "a specialist";
  return {
    rule: "ARC301",
    policy: use.policy,
    path: use.path,
    at: use.at,
    message: `${quote(use.written)} is a ${type}, not ${wanted}.`,
    help: `Name ${wanted} here.`,
    related: [placeOf(agent, `defined as a ${type} here`)],
  };
}

function unknownUse(use: Use, known: Definitions, spelt: Spellings | undefined): Draft {
  const override = use.policy.kind.name === "environment" && use.path[0] === "agent-overrides";
  const guess = spelt === undefined ? undefined : nearestDefinition(use, known, namesBeside(use));
  const text = guess === undefined ? "" : `${use.written.startsWith("@") ? "@" : ""}${guess.name}`;
  const home = homeOf(use, known);
  // Where one definition and one use disagree, either may be the slip.
  const certain = guess?.certain === true && spelt?.attests(guess.name, use.name) === true;
  return {
    rule: override ? "ARC307" : "ARC301",
    policy: use.policy,
    path: use.path,
    at: use.at,
    message: messageOf(use),
    help:
      guess === undefined ? `Define it, or write a name that is defined.` : `Did you mean ${quote(text)}?`,
    ...(guess === undefined ? { related: home } : { related: [placeOf(guess, "defined here")] }),
    ...(certain ? { replacement: { text, title: `Change to ${text}` } } : {}),
    values: [use.written],
  };
}

function messageOf(use: Use): string {
  const { written, policy } = use;
  switch (use.target) {
    case "metric": {
      const owner = use.owner === undefined ? "The core" : quote(`@${use.owner}`);
      return `${owner} has no quality standard ${quote(written)} that ${environmentOf(policy)} could override.`;
    }
    case "mcp-server":
      return `No environment has an MCP server ${quote(written)}.`;
    case "role":
      return `The role ${quote(written)} is not defined.`;
    default:
      return `No ${use.target} ${quote(written)} is defined.`;
  }
}

/** Names that stand beside a use in the same list or mapping. */
function namesBeside(use: Use): ReadonlySet<string> {
  const parent = valueAt(use.policy.value, use.path.slice(0, -1));
  const beside = Array.isArray(parent)
    ? parent
    : use.at === "key" && isMapping(parent)
      ? Object.keys(parent)
      : [];
  return new Set(beside.filter((name) => typeof name === "string").map(bareName));
}

/** Where things of this sort are defined. */
function homeOf(use: Use, known: Definitions): (PlaceOf & { message: string })[] {
  for (const [definition] of candidatesFor(use, known)?.values() ?? []) {
    if (definition === undefined || !isOfTarget(definition, use)) continue;
    const section = (isAgent(definition) ? definition.body : definition.path).slice(0, -1);
    const path = section.length === 0 ? definition.path : section;
    return [
      { policy: definition.policy, path, at: "key", message: `${PLURALS[use.target]} are defined here` },
    ];
  }
  return [];
}

const PLURALS: { readonly [target in Use["target"]]: string } = {
  agent: "agents",
  manager: "managers",
  specialist: "specialists",
  "mcp-server": "MCP servers",
  role: "roles",
  metric: "its quality standards",
};

/** The matrix may speak of more than servers; only a near miss of a server is certainly a misspelling. */
function reportUnknownResources(
  catalog: Catalog,
  known: Definitions,
  report: ReportDraft,
  placesOf: PlacesOf,
): void {
  if (!known.complete["mcp-server"]) return;
  const parent: Path = ["authorization", "permission-matrix"];
  for (const policy of catalog.policies) {
    if (!policy.kind.builtIn || policy.kind.name !== "security-policies") continue;
    const matrix = valueAt(policy.value, parent);
    const root = placesOf(policy);
    const listed = root === undefined ? undefined : placeAt(root, parent)?.properties;
    if (!isMapping(matrix)) continue;
    for (const name of Object.keys(matrix)) {
      if (known.servers.has(name) || listed?.has(name) === true) continue;
      const near = slipIndexOf(known.servers).oneSlipFrom(name);
      const meant = near.find((server) => !Object.hasOwn(matrix, server));
      const server = meant === undefined ? undefined : known.servers.get(meant)?.[0];
      if (meant === undefined || server === undefined || listed?.has(meant) === true) continue;
      report({
        rule: "ARC301",
        policy,
        path: [...parent, name],
        at: "key",
        message: `No environment has an MCP server ${quote(name)}.`,
        help: `Did you mean ${quote(meant)}?`,
        related: [placeOf(server, "defined here")],
        ...(near.length === 1 ? { replacement: { text: meant, title: `Change to ${meant}` } } : {}),
      });
    }
  }
}
