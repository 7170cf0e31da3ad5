import { type Catalog, environmentOf, type Policy } from "../../policy/catalog.ts";
import { sortedByFile } from "../../policy/definitions.ts";
import { fromPointer, type Path, valueAt } from "../../policy/pointer.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";

/**
 * Policies are told apart by their names. In foreign kinds names repeat as their own readers allow (the same name in
 * two namespaces, say), so there a policy repeats another only when an id is declared and repeats too.
 */
export function checkPolicyNames(catalog: Catalog, report: ReportDraft): void {
  const first = new Map<string, Policy>();
  for (const policy of inOrder(catalog.policies)) {
    const { kind, name } = policy;
    if (name === undefined || kind.nameAt === undefined || (kind.builtIn && kind.name === "template"))
      continue;
    if (!kind.builtIn && kind.idAt === undefined) continue;
    const id = kind.idAt === undefined ? undefined : valueAt(policy.value, fromPointer(kind.idAt));
    const identity = JSON.stringify([kind.builtIn ? "" : kind.name, name, typeof id === "object" ? "" : id]);
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, policy);
    else if (!isToldAsCopy(earlier, policy))
      report(duplicateName(earlier, policy, fromPointer(kind.nameAt), name));
  }
}

function duplicateName(earlier: Policy, policy: Policy, path: Path, name: string): Draft {
  return {
    rule: "ARC304",
    policy,
    path,
    at: "value",
    message: `Another policy has the name ${quote(name)} too.`,
    help: "Give each policy a name of its own.",
    related: [
      {
        policy: earlier,
        path: fromPointer(earlier.kind.nameAt ?? ""),
        at: "value",
        message: "the first policy of this name",
      },
    ],
  };
}

/** Core policies first, then by file. */
function inOrder(policies: readonly Policy[]): Policy[] {
  const isCore = (policy: Policy) => policy.path.startsWith("core/");
  return sortedByFile(policies).sort((a, b) => Number(isCore(b)) - Number(isCore(a)));
}

/** A copied file repeats its name and more; what repeats the agent or the environment is told there. */
function isToldAsCopy(earlier: Policy, policy: Policy): boolean {
  if (earlier.kind.name !== policy.kind.name || !policy.kind.builtIn) return false;
  const repeats = (path: Path) => {
    const value = valueAt(policy.value, path);
    return typeof value === "string" && value === valueAt(earlier.value, path);
  };
  if (policy.kind.name === "agent") return repeats(["agent", "id"]);
  if (policy.kind.name !== "environment") return false;
  return repeats(["metadata", "environment"]) && environmentOf(policy) !== environmentOf(earlier);
}
