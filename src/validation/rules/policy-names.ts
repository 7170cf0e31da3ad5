import { type Catalog, environmentOf, type Policy } from "../../policy/catalog.ts";
import { sortedByFile } from "../../policy/definitions.ts";
import { fromPointer, type Path, valueAt } from "../../policy/pointer.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";

/**
 * Policies are told apart by their names. In foreign kinds names repeat as their own readers allow (the same name in
 * two namespaces, say), so there policies are told apart by their ids, where the kind says where they stand.
 */
export function checkPolicyNames(catalog: Catalog, report: ReportDraft): void {
  const first = new Map<string, Policy>();
  for (const policy of inOrder(catalog.policies)) {
    const { kind } = policy;
    const what = kind.builtIn ? "name" : "id";
    const pointer = kind.builtIn ? kind.nameAt : kind.idAt;
    if (pointer === undefined || (kind.builtIn && kind.name === "template")) continue;
    const path = fromPointer(pointer);
    const written = kind.builtIn ? policy.name : valueAt(policy.value, path);
    if (typeof written !== "string" && typeof written !== "number") continue;
    const identity = JSON.stringify([kind.builtIn ? "" : kind.name, String(written)]);
    const earlier = first.get(identity);
    if (earlier === undefined) first.set(identity, policy);
    else if (!isToldAsCopy(earlier, policy)) report(duplicate(what, String(written), path, policy, earlier));
  }
}

function duplicate(what: "name" | "id", written: string, path: Path, policy: Policy, earlier: Policy): Draft {
  const first = earlier.kind.builtIn ? earlier.kind.nameAt : earlier.kind.idAt;
  return {
    rule: "ARC304",
    policy,
    path,
    at: "value",
    message: `Another policy has the ${what} ${quote(written)} too.`,
    help: `Give each policy ${what === "id" ? "an id" : "a name"} of its own.`,
    related: [
      {
        policy: earlier,
        path: fromPointer(first ?? ""),
        at: "value",
        message: `the first policy of this ${what}`,
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
