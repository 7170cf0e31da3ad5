import type { Policy } from "../../policy/catalog.ts";
import { holdsHidden } from "../../policy/definitions.ts";
import type { Path } from "../../policy/pointer.ts";
import type { Place } from "../places.ts";
import type { PlaceOf, ReportDraft } from "../rule.ts";
import { quote } from "../wording.ts";
import { misspeltKey } from "./words.ts";

/** A key of an overlay that is one slip away from one of another policy. */
export interface NearMiss {
  overlay: Policy;
  path: Path;
  core: PlaceOf & { message: string };
  certain: boolean;
}

/** A key that the schema knows, whose misspelling its own rule reports, or that is a reference. */
export function isToldElsewhere(
  overlay: Policy,
  path: Path,
  mapping: Readonly<Record<string, unknown>>,
  place: Place | undefined,
): boolean {
  const key = path.at(-1) ?? "";
  if (holdsHidden(key)) return true;
  if (place === undefined) return false;
  return (
    place.keys?.ref !== undefined ||
    place.properties.has(key) ||
    misspeltKey(overlay, path, mapping, place) !== undefined
  );
}

/** Reports a near miss at the overlay. */
export function reportNearMiss({ overlay, path, core, certain }: NearMiss, report: ReportDraft): void {
  const key = path.at(-1) ?? "";
  const meant = core.path.at(-1) ?? "";
  report({
    rule: "ARC308",
    policy: overlay,
    path,
    at: "key",
    message: `${quote(key)} is a setting of its own here, beside ${core.message}.`,
    help: `Did you mean ${quote(meant)}?`,
    related: [core],
    ...(certain ? { replacement: { text: meant, title: `Rename to ${meant}` } } : {}),
    values: [key],
  });
}
