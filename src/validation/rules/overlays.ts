import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { overlayTargets } from "../../policy/effective.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import { isSlip, nearest } from "../../policy/spelling.ts";
import { type Place, placeAt, placeOfKey } from "../places.ts";
import type { PlaceOf, ReportDraft, RuleFamily } from "../rule.ts";
import { quote } from "../wording.ts";
import { isToldElsewhere, type NearMiss, reportNearMiss } from "./near-misses.ts";
import { checkLevels } from "./overlay-levels.ts";
import { checkPeers } from "./overlay-peers.ts";
import { checkOverlayValues } from "./overlay-values.ts";
import { SlipIndex } from "./slips.ts";
import { spellingsOf } from "./spellings.ts";

const PRODUCTION = "environments/production.yaml";

type PlacesOf = (policy: Policy) => Place | undefined;

/** What an environment's overlay changes must be there in the core, and its name must be its own. */
export const overlays: RuleFamily = {
  rules: [
    {
      id: "ARC308",
      name: "overlay-near-miss",
      severity: "error",
      what: "A setting of an environment is one slip away from one that the core, or another environment, has at that place, or stands a level too deep or too high.",
      why: "It is merged as a new setting, and the one that was meant keeps its old value.",
      example: {
        file: PRODUCTION,
        good: '    arrival-deviation:\n      target: "<30-minutes"',
        bad: '    «arival-deviation»:\n      target: "<30-minutes"',
      },
    },
    {
      id: "ARC309",
      name: "replaced-mapping",
      severity: "warning",
      what: "A single value or a list of an environment replaces a whole mapping of the core.",
      why: "Everything that the core says below that key is gone in this environment.",
      example: {
        file: PRODUCTION,
        good: "      at-rest:\n        algorithm: AES-256-GCM\n        key-rotation: 30-days\n",
        bad: "      at-rest: «required»\n",
      },
    },
    {
      id: "ARC311",
      name: "environment-name",
      severity: "error",
      what: "An overlay, or its section of tools, is named for another environment than its file.",
      why: "The file's name decides where it applies: this text is meant for one environment and changes another.",
      example: {
        file: PRODUCTION,
        good: "  environment: production\n",
        bad: "  environment: «staging»\n",
      },
    },
    {
      id: "ARC312",
      name: "unknown-environment",
      severity: "error",
      what: "An overlay is for an environment that the configuration does not have.",
      why: "Nothing is ever deployed with it, and the rules of the environment that was meant are not applied to it.",
      example: {
        file: "environments/training.yaml",
        added: true,
        good: "",
        bad: 'version: "1.0.0"\nmetadata:\n  name: training-environment\n  description: Settings of the training environment\n  lastUpdated: "2025-10-02T14:05:00Z"\n  author: Agent Policy Team\n  environment: «training»\nenvironment-settings:\n  debug-mode: false\n',
      },
    },
  ],
  catalogChecks: [checkMergedSections, checkPeers, checkLevels, checkOverlayValues, checkEnvironmentNames],
};

function checkMergedSections(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const misses = new Map<string, NearMiss[]>();
  const spelt = spellingsOf(catalog, placesOf);
  const confirmed = new Set<string>();
  for (const overlay of ofKind(catalog, "environment")) {
    for (const { overlayPath, policy, targetPath } of overlayTargets(overlay, catalog)) {
      // Standards of single agents are overrides of what is there; anything else is reported as unknown.
      if (overlayPath[0] === "agent-overrides" && overlayPath[1] === "quality-standards") continue;
      const root = placesOf(overlay);
      const coreRoot = placesOf(policy);
      const placeInCore = (path: Path) => coreRoot && placeAt(coreRoot, path);
      const both = { overlay, core: policy, report, placeInCore, misses, confirmed };
      compare(both, overlayPath, targetPath, root && placeAt(root, overlayPath));
    }
  }
  for (const group of misses.values()) {
    const [first] = group;
    if (first === undefined) continue;
    // Where several overlays agree on the other spelling, and none has the core's, the core is wrong.
    const [theirs, core] = [first.path.at(-1) ?? "", first.core.path.at(-1) ?? ""];
    const isOdd = group.length > 1 || spelt.prefers(theirs, core);
    if (isOdd && !confirmed.has(identityOf(first.core))) {
      const certain = group.length > 1 || spelt.attests(theirs, core);
      reportMisspeltCore(first, group, certain, report);
    } else {
      const certain = spelt.attests(core, theirs);
      for (const miss of group) reportNearMiss({ ...miss, certain: miss.certain && certain }, report);
    }
  }
}

interface Comparison {
  overlay: Policy;
  core: Policy;
  report: ReportDraft;
  placeInCore(path: Path): Place | undefined;
  /** By the core's key and the overlay's spelling of it. */
  misses: Map<string, NearMiss[]>;
  /** The core's keys that some overlay has in the core's spelling. */
  confirmed: Set<string>;
}

function identityOf({ policy, path }: PlaceOf): string {
  return `${policy.file} ${toPointer(path)}`;
}

function compare(both: Comparison, path: Path, corePath: Path, place: Place | undefined): void {
  const value = valueAt(both.overlay.value, path);
  const coreValue = valueAt(both.core.value, corePath);
  if (!isMapping(coreValue)) return;
  if (!isMapping(value)) {
    // Null takes the key away (RFC 7396), which says what it does.
    const isRemoved = value === null || value === undefined;
    if (!isRemoved && mayHoldKeys(both.placeInCore(corePath))) reportReplaced(both, path, corePath, value);
    return;
  }
  const added = Object.keys(value).filter((key) => !Object.hasOwn(coreValue, key));
  const index = new SlipIndex(added.length === 0 ? [] : Object.keys(coreValue));
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(coreValue, key)) {
      both.confirmed.add(identityOf({ policy: both.core, path: [...corePath, key], at: "key" }));
      compare(both, [...path, key], [...corePath, key], place && placeOfKey(place, key));
    } else if (!isToldElsewhere(both.overlay, [...path, key], value, place)) {
      const meant = index.oneSlipFrom(key).filter((known) => !Object.hasOwn(value, known));
      keepNearMiss(both, [...path, key], corePath, meant);
    }
  }
}

/** A mapping where the schema knows none is itself what is wrong. */
function mayHoldKeys(place: Place | undefined): boolean {
  if (place === undefined) return true;
  return place.properties.size > 0 || place.patterns.length > 0 || place.rest !== undefined;
}

function keepNearMiss(
  { overlay, core, misses }: Comparison,
  path: Path,
  corePath: Path,
  meant: readonly string[],
): void {
  const [first] = meant;
  if (first === undefined) return;
  const place: NearMiss["core"] = {
    policy: core,
    path: [...corePath, first],
    at: "key",
    message: `the core's ${quote(first)}`,
  };
  const identity = `${identityOf(place)} ${path.at(-1)}`;
  const miss = { overlay, path, core: place, certain: meant.length === 1 };
  const group = misses.get(identity);
  if (group === undefined) misses.set(identity, [miss]);
  else group.push(miss);
}

function reportMisspeltCore(
  { path, core }: NearMiss,
  group: readonly NearMiss[],
  certain: boolean,
  report: ReportDraft,
): void {
  const key = core.path.at(-1) ?? "";
  const right = path.at(-1) ?? "";
  report({
    rule: "ARC308",
    policy: core.policy,
    path: core.path,
    at: "key",
    message: `The core says ${quote(key)}, but ${group.length === 1 ? "the environment that changes it says" : `${group.length} environments that change it say`} ${quote(right)}.`,
    help: `Did you mean ${quote(right)}?`,
    related: group.slice(0, 3).map((miss) => ({
      policy: miss.overlay,
      path: miss.path,
      at: "key",
      message: `${quote(right)} of ${environmentOf(miss.overlay)}`,
    })),
    ...(certain ? { replacement: { text: right, title: `Rename to ${right}` } } : {}),
    values: [key, right],
  });
}

function reportReplaced(
  { overlay, core, report }: Comparison,
  path: Path,
  corePath: Path,
  value: unknown,
): void {
  const key = path.at(-1) ?? "";
  report({
    rule: "ARC309",
    policy: overlay,
    path,
    at: "value",
    message: `${Array.isArray(value) ? "A list" : "A single value"} replaces everything that the core says below ${quote(key)}.`,
    help: "Write the keys that differ below it; what is not named keeps the core's value.",
    related: [{ policy: core, path: corePath, at: "key", message: `the core's ${quote(key)} is a mapping` }],
  });
}

function checkEnvironmentNames(catalog: Catalog, report: ReportDraft): void {
  for (const overlay of ofKind(catalog, "environment")) {
    const environment = environmentOf(overlay);
    if (catalog.environments.length > 0 && !catalog.environments.includes(environment)) {
      reportUnknownEnvironment(overlay, environment, catalog, report);
    } else {
      reportOtherEnvironment(overlay, environment, report);
    }
  }
}

function reportUnknownEnvironment(
  overlay: Policy,
  environment: string,
  catalog: Catalog,
  report: ReportDraft,
): void {
  const path = ["metadata", "environment"];
  const [first] = Object.keys(overlay.value);
  const said = valueAt(overlay.value, path);
  const guess =
    catalog.environments.find((name) => name === said) ??
    nearest(environment, catalog.environments) ??
    catalog.environments.find((name) => name.startsWith(environment) || environment.startsWith(name));
  const hint =
    guess === undefined ? "" : `Rename the file to ${guess}.yaml if it is for ${guess}; otherwise `;
  const add = `add ${quote(environment)} to the environments in archi3.yaml.`;
  report({
    rule: "ARC312",
    policy: overlay,
    ...(typeof said === "string"
      ? { path, at: "value" as const }
      : { path: first === undefined ? [] : [first], at: "key" as const }),
    message: `By its name this file is for the environment ${quote(environment)}, which the configuration does not have.`,
    help: hint === "" ? `A${add.slice(1)}` : `${hint}${add}`,
    values: [environment],
  });
}

function reportOtherEnvironment(overlay: Policy, environment: string, report: ReportDraft): void {
  const path = ["metadata", "environment"];
  const said = valueAt(overlay.value, path);
  const isOther = typeof said === "string" && said !== environment;
  if (isOther) {
    report({
      rule: "ARC311",
      policy: overlay,
      path,
      at: "value",
      message: `The file is for ${environment} by its name, but says that it is for ${quote(said)}.`,
      help: `Write ${quote(environment)}, or rename the file.`,
      // A whole file that was copied from another environment says more that would have to change.
      ...(overlay.name === `${environment}-environment` || isSlip(said, environment)
        ? { replacement: { text: environment, title: `Change to ${environment}` } }
        : {}),
    });
  }
  reportMisspeltName(overlay, environment, report);
  for (const section of Object.keys(overlay.value)) {
    if (!section.endsWith("-tools") || section === `${environment}-tools`) continue;
    // A file that is meant for another environment throughout has told so.
    if (isOther && section === `${said}-tools`) continue;
    report({
      rule: "ARC311",
      policy: overlay,
      path: [section],
      at: "key",
      message: `${quote(section)} is named for another environment: this file is for ${environment}.`,
      help: `Rename it to ${quote(`${environment}-tools`)}.`,
      related:
        typeof said === "string" && !isOther
          ? [{ policy: overlay, path, at: "value", message: "the environment of this file" }]
          : [],
      ...(Object.hasOwn(overlay.value, `${environment}-tools`) || isDemanded(overlay, section)
        ? {}
        : { replacement: { text: `${environment}-tools`, title: `Rename to ${environment}-tools` } }),
      values: [section],
    });
  }
}

/** Whether the policy demands a section of itself by its name. */
function isDemanded(overlay: Policy, section: string): boolean {
  return ["required-fields", "required-sections"].some((list) => {
    const entries = valueAt(overlay.value, ["validation", list]);
    return Array.isArray(entries) && entries.includes(section);
  });
}

/** Overlays are called after their environment: `production-environment`, so a slip of that is no name of one's own. */
function reportMisspeltName(overlay: Policy, environment: string, report: ReportDraft): void {
  const path = ["metadata", "name"];
  const name = valueAt(overlay.value, path);
  const meant = `${environment}-environment`;
  if (typeof name !== "string" || !isSlip(name, meant)) return;
  report({
    rule: "ARC311",
    policy: overlay,
    path,
    at: "value",
    message: `${quote(name)} is a slip of ${quote(meant)}, the name of the policy of ${environment}.`,
    help: `Did you mean ${quote(meant)}?`,
    replacement: { text: meant, title: `Change to ${meant}` },
  });
}
