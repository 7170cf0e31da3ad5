import { type Catalog, environmentOf, ofKind, overlayOf } from "../../policy/catalog.ts";
import type { ReportDraft } from "../rule.ts";

const SECURITY_SECTIONS = ["security-overrides", "network-security", "compliance"];

/** Overlays of a whole tree change security policies; without them, nobody knows what holds in an environment. */
export function checkSecurityCore(catalog: Catalog, report: ReportDraft): void {
  const isWhole = ofKind(catalog, "agent-policies").length > 0;
  const isKnown =
    ofKind(catalog, "security-policies").length > 0 || catalog.unreadKinds.has("security-policies");
  const overlay = overlayOf(catalog, catalog.environments.at(-1) ?? "");
  if (!isWhole || isKnown || overlay === undefined) return;
  const section = SECURITY_SECTIONS.find((key) => Object.hasOwn(overlay.value, key)) ?? "metadata";
  report({
    rule: "ARC307",
    policy: overlay,
    path: [section],
    at: "key",
    message: `There are no security policies that ${environmentOf(overlay)} could build upon, so that nobody knows how safe it is.`,
    help: "Write core/security-policies.yaml, or restore it.",
    values: ["security-policies"],
  });
}
