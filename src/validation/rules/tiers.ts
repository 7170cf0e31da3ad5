import type { Policy } from "../../policy/catalog.ts";
import { type Path, valueAt } from "../../policy/pointer.ts";
import type { ReportDraft } from "../rule.ts";

type Role = "manager" | "specialist";

/** Where an agent's own policy says what it is; the most telling place goes first. */
const PLACES: readonly Path[] = [
  ["agent", "type"],
  ["agent", "tier"],
  ["metadata", "agent-type"],
  ["metadata", "tier"],
];

const ROLES: ReadonlyMap<unknown, Role> = new Map<unknown, Role>([
  ["manager", "manager"],
  ["specialist", "specialist"],
  [2, "manager"],
  ["2", "manager"],
  [3, "specialist"],
  ["3", "specialist"],
]);

interface Statement {
  path: Path;
  value: unknown;
  role: Role;
}

/** Type and tier say the same of an agent, in its metadata too: managers stand in tier 2, specialists in tier 3. */
export function checkTiers(policy: Policy, report: ReportDraft): void {
  if (!policy.kind.builtIn || policy.kind.name !== "agent") return;
  const statements = PLACES.flatMap((path): Statement[] => {
    const value = valueAt(policy.value, path);
    const role = ROLES.get(value);
    return role === undefined ? [] : [{ path, value, role }];
  });
  const [role, certain] = likelyRole(policy, statements);
  const odd = statements.find((statement) => statement.role !== role);
  if (role === undefined || odd === undefined) return;
  const agreeing = statements.filter((statement) => statement.role === role);
  const meant = odd.path.at(-1) === "tier" ? TIERS[role] : role;
  report({
    rule: "ARC210",
    policy,
    path: odd.path,
    at: "value",
    message: `${nameOf(odd.path)} is ${odd.value}, as of a ${odd.role}, but ${reasonFor(role, agreeing)}.`,
    help: `Managers stand in tier 2 and specialists in tier 3: write ${meant}.`,
    related: agreeing.map(({ path, value }) => ({
      policy,
      path,
      at: "value",
      message: `${nameOf(path)} is ${value}`,
    })),
    ...(certain
      ? { replacement: { text: meant, title: `Change to ${meant}`, raw: typeof odd.value === "number" } }
      : {}),
  });
}

const TIERS: Record<Role, string> = { manager: "2", specialist: "3" };

/** What most statements say; in a tie what else the agent has (a manager, a team), else what goes first, a guess. */
function likelyRole(
  policy: Policy,
  statements: readonly Statement[],
): [role: Role | undefined, certain: boolean] {
  const managers = statements.filter(({ role }) => role === "manager").length;
  const specialists = statements.length - managers;
  if (managers !== specialists) return [managers > specialists ? "manager" : "specialist", true];
  const led = valueAt(policy.value, ["agent", "manager"]) !== undefined;
  const leads = valueAt(policy.value, ["agent", "specializations"]) !== undefined;
  if (led !== leads) return [led ? "specialist" : "manager", true];
  return [statements[0]?.role, false];
}

function reasonFor(role: Role, agreeing: readonly Statement[]): string {
  const [first] = agreeing;
  return first === undefined ? `the agent is a ${role}` : `${nameOf(first.path)} is ${first.value}`;
}

function nameOf(path: Path): string {
  return path.join(".");
}
