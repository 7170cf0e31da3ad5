import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { type EffectiveFile, type Origin, overlaidFiles } from "../../policy/effective.ts";
import { isMapping, type Path, toPointer, valueAt } from "../../policy/pointer.ts";
import { isSlip } from "../../policy/spelling.ts";
import type { Strictness } from "../../policy/threshold.ts";
import { type Annotation, type Place, placeAt } from "../places.ts";
import type { Draft, ReportDraft, RuleFamily } from "../rule.ts";
import { isForAnother } from "./production-settings.ts";
import { compare, opensMore } from "./strictness-values.ts";

/** Strictness along the order of promotion: what was proven in one environment must still hold in the next one. */
export const strictness: RuleFamily = {
  rules: [
    {
      id: "ARC401",
      name: "laxer-than-core",
      severity: "error",
      what: "The last environment of the chain (production) demands less than the core policies.",
      why: "The core is what everybody reads as the rule. An overlay that quietly asks for less in production makes it a rule that holds everywhere but where it matters.",
      example: {
        file: "environments/production.yaml",
        bad: '      test-coverage: «">80%"»\n      api-latency: "<150ms"',
        good: '      test-coverage: ">90%"\n      api-latency: "<150ms"',
      },
    },
    {
      id: "ARC402",
      name: "laxer-than-earlier",
      severity: "error",
      what: "An environment demands less than one that comes before it in the order of promotion.",
      why: "What passes the stricter environment first says nothing about the laxer one after it; promotion is only a proof while the demands grow.",
      example: {
        file: "environments/staging.yaml",
        bad: "    audit-queries: true\n    query-timeout: «180s»",
        good: "    audit-queries: true\n    query-timeout: 45s",
      },
    },
  ],
  catalogChecks: [checkChain],
};

type PlacesOf = (policy: Policy) => Place | undefined;

/** One environment as far as strictness goes: what its overlay makes of the core. */
interface Stage {
  environment: string;
  overlay: Policy | undefined;
  /** By what `keyOf` says of a place; the places that the overlay sets, without what is set below them. */
  settings: ReadonlyMap<string, Setting>;
  /** The files that differ from the core, by the policy that they are made of; undefined for the overlay's own. */
  files: ReadonlyMap<Policy | undefined, EffectiveFile>;
}

/** A place that an overlay sets. */
interface Setting {
  policy: Policy | undefined;
  path: Path;
  origin: Origin;
}

function checkChain(catalog: Catalog, report: ReportDraft, placesOf: PlacesOf): void {
  const stages = stagesOf(catalog);
  const told = new Set<string>();
  const tell = (draft: Draft) => {
    // What a block lacks is told once.
    const place = draft.at === "key" ? draft.path.slice(0, -1) : draft.path;
    const key = `${draft.policy.path}\n${draft.at}\n${toPointer(place)}`;
    if (!told.has(key)) report(draft);
    told.add(key);
  };
  const last = stages.at(-1);
  if (last !== undefined && last.environment === catalog.environments.at(-1))
    againstCore(last, placesOf, tell);
  for (const [index, stage] of stages.entries()) {
    if (index > 0) againstEarlier(stage, stages.slice(0, index).reverse(), placesOf, tell);
  }
}

/** The environments in the order of promotion, without those whose overlay could not be read or has a wrong name. */
function stagesOf(catalog: Catalog): Stage[] {
  const overlays = new Map<string, Policy>();
  const meant = new Set<unknown>();
  for (const overlay of ofKind(catalog, "environment")) {
    const environment = environmentOf(overlay);
    const isMeantElsewhere = isForAnother(overlay, catalog);
    if (!isMeantElsewhere && !overlays.has(environment)) overlays.set(environment, overlay);
    if (isMeantElsewhere) meant.add(environment);
    if (!catalog.environments.includes(environment))
      meant.add(valueAt(overlay.value, ["metadata", "environment"]));
  }
  const unread = catalog.unreadKinds.has("environment");
  return catalog.environments
    .filter((environment) => overlays.has(environment) || !(unread || meant.has(environment)))
    .map((environment) => stageOf(environment, overlays.get(environment), catalog));
}

function stageOf(environment: string, overlay: Policy | undefined, catalog: Catalog): Stage {
  const files = overlay === undefined ? [] : overlaidFiles(overlay, catalog);
  const settings = new Map<string, Setting>();
  for (const { policy, origins } of files) {
    for (const origin of origins) {
      if (policy === undefined && UNCOMPARED.has(origin.path[0] ?? "")) continue;
      const path = policy === undefined ? withoutName(origin.path, environment) : origin.path;
      settings.set(keyOf(policy, path), { policy, path, origin });
    }
  }
  return { environment, overlay, settings, files: new Map(files.map((file) => [file.policy, file])) };
}

/** Sections that say something about the overlay's file instead of the environment. */
const UNCOMPARED: ReadonlySet<string> = new Set(["version", "metadata"]);

/** What stands for `production-tools` and `staging-tools`: one section, named for its environment. */
const TOOLS = "(name)-tools";

function withoutName(path: Path, environment: string): Path {
  return path[0] === `${environment}-tools` ? [TOOLS, ...path.slice(1)] : path;
}

function withName(path: Path, environment: string): Path {
  return path[0] === TOOLS ? [`${environment}-tools`, ...path.slice(1)] : path;
}

function keyOf(policy: Policy | undefined, path: Path): string {
  return `${policy?.path ?? ""}\n${toPointer(path)}`;
}

/** What an environment runs at a place; undefined where nothing stands. */
function effectiveAt(stage: Stage, { policy, path }: Pick<Setting, "policy" | "path">): unknown {
  const file = stage.files.get(policy);
  if (file === undefined) return valueAt(policy?.value, path);
  return valueAt(file.value, policy === undefined ? withName(path, stage.environment) : path);
}

function againstCore(stage: Stage, placesOf: PlacesOf, tell: ReportDraft): void {
  for (const setting of stage.settings.values()) {
    const { policy, path, origin } = setting;
    if (policy === undefined) continue;
    const here = effectiveAt(stage, setting);
    const core = valueAt(policy.value, path);
    if (compare(here, core, path, meaningOf(setting, placesOf)) !== "laxer" && !opensMore(here, core, path))
      continue;
    tell({
      rule: "ARC401",
      policy: origin.overlay,
      path: origin.overlayPath,
      at: "value",
      message: `${stage.environment} is laxer than the core: ${shown(here)} instead of ${shown(core)}.`,
      help: `Write ${shown(core)} or something stricter, or delete the line so that the core's value holds.`,
      related: [{ policy, path, at: "value", message: `the core demands ${shown(core)}` }],
    });
  }
}

/** @param earlier the environments before this one, the nearest first */
function againstEarlier(
  stage: Stage,
  earlier: readonly Stage[],
  placesOf: PlacesOf,
  tell: ReportDraft,
): void {
  // Places that neither this overlay nor the one before sets hold the core's value in both.
  const places = new Map([...(earlier[0]?.settings ?? []), ...stage.settings]);
  for (const [key, setting] of places) {
    const meaning = meaningOf(setting, placesOf);
    const here = effectiveAt(stage, setting);
    const [before] = earlier;
    // What the first environment has beyond the others is an experiment.
    if (before !== undefined && earlier.length > 1 && isDropped(stage, before, setting, meaning)) {
      tellDropped(stage, before, setting, tell);
      continue;
    }
    const nearest = firstComparable(here, setting, meaning, earlier);
    if (nearest?.strictness !== "laxer") continue;
    const lacking = stage.settings.has(key) ? undefined : lackingPath(stage, setting.origin.overlayPath);
    if (lacking === "told") continue;
    const sides = {
      own: sideOf(stage, key, setting, here),
      other: sideOf(nearest.stage, key, setting, effectiveAt(nearest.stage, setting)),
    };
    // The first environment is free to be lax: what it demands beyond the core is odd by itself.
    const gap = nearest.stage === earlier.at(-1) ? undefined : lacking;
    tellLaxer(stage, nearest.stage, sides, gap, tell);
    // An environment that has no overlay at all lacks one thing: the overlay.
    if (stage.overlay === undefined) return;
  }
}

/** @param gap the first key on the way to the place that the laxer environment's overlay should have */
function tellLaxer(
  stage: Stage,
  before: Stage,
  { own, other }: { own: Side | undefined; other: Side | undefined },
  gap: Path | undefined,
  tell: ReportDraft,
): void {
  const inherited = own?.inherited === true;
  const { overlay } = stage;
  const missing =
    inherited && overlay !== undefined && gap !== undefined ? { policy: overlay, path: gap } : undefined;
  if (own === undefined || other === undefined) return;
  const place = inherited ? other : own;
  const facing = missing !== undefined ? [other, own] : inherited ? [own] : [other];
  tell({
    ...(missing === undefined
      ? { policy: place.policy, path: place.path, at: "value" as const }
      : { ...missing, at: "key" as const }),
    rule: "ARC402",
    message: `${stage.environment} is laxer than ${before.environment}: ${own.shown} instead of ${other.shown}.`,
    help: inherited
      ? `Demand as much in environments/${stage.environment}.yaml, which inherits the core's value, or relax ${before.environment} first.`
      : `Write ${other.shown} or something stricter, or relax ${before.environment} first.`,
    related: facing.map(({ policy, path, says }) => ({ policy, path, at: "value", message: says })),
  });
}

/** Whether an environment says nothing about a protection of its own sections that the one before it has. */
function isDropped(stage: Stage, before: Stage, setting: Setting, meaning: Annotation | undefined): boolean {
  const { overlay } = stage;
  if (overlay === undefined || setting.policy !== undefined) return false;
  if (effectiveAt(stage, setting) !== undefined) return false;
  const there = effectiveAt(before, setting);
  const path = withName(setting.path, stage.environment);
  const parent = valueAt(overlay.value, path.slice(0, -1));
  if (!isMapping(parent) || Object.keys(parent).length === 0 || parent["enabled"] === false) return false;
  const key = setting.path.at(-1) ?? "";
  if (Object.hasOwn(parent, key) || isMisplaced(overlay, path, path.length - 1)) return false;
  const earlier = valueAt(
    before.files.get(undefined)?.value,
    withName(setting.path, before.environment).slice(0, -1),
  );
  const added = Object.keys(parent).filter((other) => !isMapping(earlier) || !Object.hasOwn(earlier, other));
  // `relaxed-security` in the place of `strict-security` says something, if the wrong thing.
  const lastWord = key.slice(key.lastIndexOf("-"));
  if (added.slice(0, MOST_KEYS).some((other) => other.endsWith(lastWord) || isSlip(other, key))) return false;
  if (Array.isArray(there)) return there.length > 0 && !there.includes("*") && LIMITS.test(key);
  if (Array.isArray(meaning?.stricter)) return there === meaning.stricter.at(-1);
  return typeof there === "boolean" && there === meaning?.stricter;
}

/** Lists without which everything is allowed. */
const LIMITS = /^(?:allowed|blocked)-.+$/;

function tellDropped(stage: Stage, before: Stage, { path, origin }: Setting, tell: ReportDraft): void {
  if (stage.overlay === undefined) return;
  const key = path.at(-1) ?? "";
  const value = effectiveAt(before, { policy: undefined, path });
  tell({
    rule: "ARC402",
    policy: stage.overlay,
    path: withName(path, stage.environment),
    at: "key",
    message: `${stage.environment} is laxer than ${before.environment}: it says nothing about ${key}.`,
    help: `Add \`${key}\` here, as ${before.environment} has it.`,
    related: [
      {
        policy: origin.overlay,
        path: origin.overlayPath,
        at: "value",
        message: `${before.environment} demands ${Array.isArray(value) ? "this" : shown(value)}`,
      },
    ],
  });
}

/**
 * The first key on the way to a place that an overlay has not; undefined without an overlay. "told" where the key
 * stands there under a wrong name, or a level too high or too low, or a value stands in the way: that is the slip to
 * tell, and what is inherited only follows from it.
 */
function lackingPath({ overlay, files }: Stage, overlayPath: Path): Path | "told" | undefined {
  if (overlay === undefined) return undefined;
  const ofAgents = overlayPath[0] === "agent-overrides" && overlayPath[1] === "quality-standards";
  if (ofAgents && valueAt(files.get(undefined)?.value, overlayPath.slice(0, 2)) !== undefined) return "told";
  for (const [depth, key] of overlayPath.entries()) {
    const mapping = valueAt(overlay.value, overlayPath.slice(0, depth));
    if (!isMapping(mapping)) return "told";
    if (Object.hasOwn(mapping, key)) continue;
    const others = Object.keys(mapping).slice(0, MOST_KEYS);
    if (others.some((other) => isSlip(other, key)) || isMisplaced(overlay, overlayPath, depth)) return "told";
    const demanded = valueAt(overlay.value, ["validation", "required-sections"]);
    if (depth === 0 && Array.isArray(demanded) && demanded.includes(key)) return "told";
    return overlayPath.slice(0, depth + 1);
  }
  return undefined;
}

/** Whether the key that a mapping lacks stands beside the mapping, or below one of its other keys. */
function isMisplaced(overlay: Policy, overlayPath: Path, depth: number): boolean {
  const key = overlayPath[depth] ?? "";
  const mapping = valueAt(overlay.value, overlayPath.slice(0, depth));
  const above = depth === 0 ? undefined : valueAt(overlay.value, overlayPath.slice(0, depth - 1));
  if (isMapping(above) && Object.hasOwn(above, key)) return true;
  const beside = [above, mapping].flatMap((one) => (isMapping(one) ? Object.values(one) : []));
  // Agents and metrics hold the same few keys, so only names of mappings tell anything one level down.
  const isLeaf = depth === overlayPath.length - 1;
  return !isLeaf && beside.slice(0, MOST_KEYS).some((other) => isMapping(other) && Object.hasOwn(other, key));
}

/** No mapping that people write is longer; keeps the look for slips short. */
const MOST_KEYS = 2_000;

/** The nearest earlier environment whose value can be compared, and how strict this one's is beside it. */
function firstComparable(
  here: unknown,
  setting: Setting,
  meaning: Annotation | undefined,
  earlier: readonly Stage[],
): { stage: Stage; strictness: Strictness } | undefined {
  for (const stage of earlier) {
    const result = compare(here, effectiveAt(stage, setting), setting.path, meaning);
    if (result !== "incomparable") return { stage, strictness: result };
  }
  return undefined;
}

/** Where the value of an environment is written: in its overlay, or in the core that it inherits from. */
interface Side {
  policy: Policy;
  path: Path;
  inherited: boolean;
  shown: string;
  says: string;
}

function sideOf(
  { environment, settings }: Stage,
  key: string,
  { policy, path }: Setting,
  value: unknown,
): Side | undefined {
  const origin = settings.get(key)?.origin;
  if (origin !== undefined) {
    return {
      policy: origin.overlay,
      path: origin.overlayPath,
      inherited: false,
      shown: shown(value),
      says: `${environment} demands ${shown(value)}`,
    };
  }
  if (policy === undefined) return undefined;
  return {
    policy,
    path,
    inherited: true,
    shown: shown(value),
    says: `${environment} inherits ${shown(value)} from the core`,
  };
}

/** What the schemas say of a place: the core's, and the overlay's where that one says nothing. */
function meaningOf({ policy, path, origin }: Setting, placesOf: PlacesOf): Annotation | undefined {
  const overlay = placesOf(origin.overlay);
  const core = policy === undefined ? undefined : placesOf(policy);
  const ofOverlay = overlay === undefined ? undefined : placeAt(overlay, origin.overlayPath)?.annotation;
  const ofCore = core === undefined ? undefined : placeAt(core, path)?.annotation;
  return ofCore === undefined ? ofOverlay : { ...ofOverlay, ...ofCore };
}

function shown(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
