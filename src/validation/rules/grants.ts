import { type Catalog, environmentOf, ofKind, type Policy } from "../../policy/catalog.ts";
import { isMapping, type Path, valueAt } from "../../policy/pointer.ts";
import { isSlip } from "../../policy/spelling.ts";
import type { ReportDraft } from "../rule.ts";

/** A value of a list, or a value that could have been one. */
interface Entry {
  text: string;
  path: Path;
}

type VisitMapping = (mapping: Record<string, unknown>, path: Path) => void;

/**
 * Visits every mapping once, however many aliases lead to it; the path is only good during the call. Depth is
 * bounded by the reader.
 */
function eachMapping(root: unknown, visit: VisitMapping): void {
  const seen = new Set<object>();
  const path: string[] = [];
  const enter = (key: string, node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    path.push(key);
    walk(node);
    path.pop();
  };
  function walk(node: object): void {
    if (seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) {
      for (let index = 0; index < node.length; index++) enter(String(index), node[index]);
    } else if (isMapping(node)) {
      visit(node, path);
      for (const key of Object.keys(node)) enter(key, node[key]);
    }
  }
  if (typeof root === "object" && root !== null) walk(root);
}

/**
 * Something that a text must hold to say what the rules look for: a wildcard or a root, a list of what is denied,
 * restrictions, or an escape that may stand for any of them. Most policies of agents hold none.
 */
const MAY_GRANT = [
  "*",
  "\\",
  "/0",
  "block",
  "deny",
  "denied",
  "forbidden",
  "disallow",
  "restrictions",
  "firewall-rules",
];
const ROOT_ALONE = /(?<![\w/])\/+(?![\w/])/;

function mayGrant(text: string): boolean {
  return MAY_GRANT.some((part) => text.includes(part)) || (text.includes("/") && ROOT_ALONE.test(text));
}

/** What one policy grants and forbids: wildcards, and lists that contradict each other. */
export function checkGrants(policy: Policy, report: ReportDraft): void {
  // A misspelt key is judged as what it was meant to be, which the text does not hold.
  const isAsWritten = policy.value === policy.document.value;
  if (isAsWritten && !mayGrant(policy.document.source.text)) return;
  const isOverlay = policy.kind.name === "environment";
  eachMapping(policy.value, (mapping, path) => {
    if (!isOverlay) wildcardsIn(mapping, path, policy, report);
    contradictionsIn(mapping, path, policy, report);
    restrictionsIn(mapping, path, policy, report);
  });
}

/** The texts and numbers of a list, or a single one. */
function entriesOf(value: unknown, path: Path): Entry[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => (isMapping(item) ? [] : entriesOf(item, [...path, String(index)])));
  }
  return typeof value === "string" || typeof value === "number" ? [{ text: String(value), path }] : [];
}

// --- Wildcards -----------------------------------------------------------------------------------------------

/** Everything, in the spellings of domains and paths; `*.example.com` and `/workspace/*` are no such thing. */
const EVERYTHING = /^(?:\*{1,2}|\*\.\*|(?:\*|https?):\/\/\*(?:\/\*)?|\*:\*|0\.0\.0\.0\/0|::\/0)$/;
const EVERY_PATH = /^(?:\/+(?:\*{1,2})?|\*{1,2}\/?|\*\*\/\*|[A-Za-z]:[\\/]+\*{0,2})$/;
/** An administrators' role may do everything; who may take the role is for access reviews. */
const ADMINISTRATORS =
  /^(?!no[nt]?-)(?:[a-z0-9-]+-|sys|super)?(?:admin|administrator)s?$|^(?:superuser|root)$/;
const HOLDS_ROLES: ReadonlySet<string> = new Set(["roles", "permission-matrix"]);
/** Mappings whose members are lists of permissions, by whatever name. */
const HOLDS_PERMISSIONS: ReadonlySet<string> = new Set([
  "permission-matrix",
  "agent-specific-permissions",
  "mcp-permissions",
]);

/** Every port, in the words of firewalls' rules. */
const EVERY_PORT = /^(?:all|any)(?:-other)?-ports?$/;

type Granted = "domain" | "path" | "permission" | "server" | "port" | "entry";

/** What a list under these keys grants; undefined where it grants nothing. */
function grantedBy(path: Path): Granted | undefined {
  const key = (path.at(-1) ?? "").toLowerCase();
  if (isDirection(key, path.slice(0, -1))) return "port";
  if (/(?:^|-)servers$/.test(key)) return "server";
  if (/^permissions?$|-permissions?$/.test(key) || path.some((name) => HOLDS_PERMISSIONS.has(name)))
    return "permission";
  if (DENIES.test(key)) return undefined;
  if (/(?:^|-)(?:domains?|hosts?|origins?|urls?)$/.test(key)) return "domain";
  if (/(?:^|-)(?:paths?|director(?:y|ies)|folders?)$/.test(key)) return "path";
  return ALLOWS.test(key) ? "entry" : undefined;
}

function wildcardsIn(
  mapping: Record<string, unknown>,
  path: Path,
  policy: Policy,
  report: ReportDraft,
): void {
  for (const key of Object.keys(mapping)) {
    const value = mapping[key];
    if (!mayBeEverything(value)) continue;
    const at = [...path, key];
    const granted = grantedBy(at);
    if (granted === undefined || isAdministrators(at)) continue;
    const everything = entriesOf(value, at).find(
      ({ text }) =>
        EVERYTHING.test(text) ||
        (granted === "path" && EVERY_PATH.test(text)) ||
        (granted === "port" && EVERY_PORT.test(text)),
    );
    if (everything === undefined) continue;
    report({
      rule: "ARC508",
      policy,
      path: everything.path,
      at: "value",
      message: `\`${everything.text}\` ${granted === "permission" ? "grants" : "allows"} every ${granted}.`,
      help:
        granted === "domain"
          ? "Name the domains that are needed; `*.example.com` covers a domain's hosts."
          : `List each ${granted} that is needed.`,
    });
  }
}

/** Nearly every value ends here. */
function mayBeEverything(value: unknown): boolean {
  if (typeof value === "string") return /[*/]|^a(?:ll|ny)-/.test(value);
  return Array.isArray(value) && value.some(mayBeEverything);
}

function isAdministrators(path: Path): boolean {
  // A misspelt administrators' role is told by its name.
  const isMeant = (name: string) => ADMINISTRATORS.test(name) || isSlip(name.trim(), "admin");
  return path.some(isMeant) && path.some((name) => HOLDS_ROLES.has(name));
}

/** Wildcards of overlays, except those of environments that come before the last one. */
export function checkOverlayWildcards(catalog: Catalog, report: ReportDraft): void {
  const before = new Set(catalog.environments.slice(0, -1));
  for (const overlay of ofKind(catalog, "environment")) {
    if (before.has(environmentOf(overlay))) continue;
    eachMapping(overlay.value, (mapping, path) => wildcardsIn(mapping, path, overlay, report));
  }
}

// --- Allowed and blocked -------------------------------------------------------------------------------------

const ALLOWS = /^(?:allowed|allow|permitted)(?:-|$)/;
const DENIES = /^(?:blocked|block|denied|deny|forbidden|disallowed)(?:-|$)/;

/** The same thing on an allowed and a blocked list of one mapping: `allowed-paths` beside `blocked-paths`. */
function contradictionsIn(
  mapping: Record<string, unknown>,
  path: Path,
  policy: Policy,
  report: ReportDraft,
): void {
  const keys = Object.keys(mapping);
  const denied = new Map<string, Entry[]>();
  for (const key of keys) {
    if (!DENIES.test(key)) continue;
    const subject = key.replace(DENIES, "");
    denied.set(subject, [...(denied.get(subject) ?? []), ...entriesOf(mapping[key], [...path, key])]);
  }
  if (denied.size === 0) return;
  const permitted = new Map<Entry[], Entry[]>();
  for (const key of keys) {
    const subject = ALLOWS.test(key) ? key.replace(ALLOWS, "") : isDirection(key, path) ? "" : undefined;
    const blocked = subject === undefined ? undefined : denied.get(subject);
    if (blocked === undefined) continue;
    permitted.set(blocked, [...(permitted.get(blocked) ?? []), ...entriesOf(mapping[key], [...path, key])]);
  }
  for (const [blocked, allowed] of permitted) compare(policy, allowed, blocked, report);
}

/** A firewall's rules are allowed ones by direction, beside `blocked`. */
function isDirection(key: string, path: Path): boolean {
  return (key === "inbound" || key === "outbound") && path.at(-1) === "firewall-rules";
}

/** One finding for each blocked entry: it may be the one that was written by mistake. */
function compare(
  policy: Policy,
  allowed: readonly Entry[],
  blocked: readonly Entry[],
  report: ReportDraft,
): void {
  const index = new BlockedIndex(blocked);
  const told = new Map<Entry, Entry[]>();
  for (const entry of allowed) {
    const by = index.blocking(entry.text);
    if (by === undefined) continue;
    const others = told.get(by);
    if (others === undefined) told.set(by, [entry]);
    else others.push(entry);
  }
  for (const [by, [first, ...others]] of told) {
    if (first === undefined) continue;
    const same = by.text === first.text;
    report({
      rule: "ARC509",
      policy,
      path: first.path,
      at: "value",
      message: `\`${first.text}\` is allowed here and blocked${same ? "" : ` by \`${by.text}\``} at the same time.`,
      help: "Delete one of the two; which one wins differs from server to server.",
      related: [
        { policy, path: by.path, at: "value", message: "It is blocked here." },
        ...others
          .slice(0, 5)
          .map(({ path }) => ({ policy, path, at: "value" as const, message: "So is this." })),
      ],
    });
  }
}

/** Finds what blocks an entry in time of the entry's length, however many are blocked. */
class BlockedIndex {
  readonly #exact = new Map<string, Entry>();
  readonly #folders = new Map<string, Entry>();
  readonly #suffixes = new Map<string, Entry>();

  constructor(blocked: readonly Entry[]) {
    for (const entry of blocked) {
      const text = plain(entry.text);
      if (!this.#exact.has(text)) this.#exact.set(text, entry);
      if (text.startsWith("/")) this.#folders.set(folderOf(text), entry);
      else if (text.startsWith("*")) this.#suffixes.set(text.slice(1), entry);
      const port = portOf(text);
      if (port !== undefined) this.#exact.set(port, entry);
    }
  }

  blocking(allowed: string): Entry | undefined {
    const text = plain(allowed);
    const port = portOf(text);
    const exact = this.#exact.get(text) ?? (port === undefined ? undefined : this.#exact.get(port));
    if (exact !== undefined) return exact;
    if (text.length > LONGEST_PATH) return undefined;
    return text.startsWith("/") ? this.#folderAbove(folderOf(text)) : this.#suffixOf(text);
  }

  #folderAbove(path: string): Entry | undefined {
    for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf("/"))) {
      const found = this.#folders.get(folder);
      if (found !== undefined || folder === "") return found;
    }
  }

  #suffixOf(text: string): Entry | undefined {
    for (let at = 0; at <= Math.min(text.length, LONGEST_DOMAIN); at++) {
      const found = this.#suffixes.get(text.slice(at));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** PATH_MAX of Linux, and the longest name of RFC 1035; nothing longer can be reached. */
const LONGEST_PATH = 4_096;
const LONGEST_DOMAIN = 255;

function plain(text: string): string {
  return text.startsWith("/") ? text : text.toLowerCase();
}

/** A path without `.`, `..`, doubled slashes and what stands for all that is in it; the root is empty. */
function folderOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  while (/^\*{1,2}$/.test(parts.at(-1) ?? "")) parts.pop();
  return parts.map((part) => `/${part}`).join("");
}

/** The port that a firewall's rule is about: `port-22: ssh` and `port-22` are about the same one. */
function portOf(text: string): string | undefined {
  return /^port-\d{1,5}(?=\s*(?::|$))/.exec(text)?.[0];
}

// --- Granted and restricted ----------------------------------------------------------------------------------

/** A word among the permissions and the restrictions of one role. */
function restrictionsIn(
  mapping: Record<string, unknown>,
  path: Path,
  policy: Policy,
  report: ReportDraft,
): void {
  if (!Object.hasOwn(mapping, "permissions") || !Object.hasOwn(mapping, "restrictions")) return;
  const side = (key: string) => ({ policy, entries: entriesOf(mapping[key], [...path, key]) });
  compareRole(side("permissions"), side("restrictions"), path.at(-1) ?? "", report);
}

const ROLES: Path = ["authorization", "role-based-access-control", "roles"];

/** An overlay that changes one of the two lists of a role: the core's other one still holds. */
export function checkOverlayRoles(catalog: Catalog, report: ReportDraft): void {
  const core = ofKind(catalog, "security-policies")[0];
  if (core === undefined) return;
  for (const overlay of ofKind(catalog, "environment")) {
    const roles = valueAt(overlay.value, ["security-overrides", ...ROLES]);
    for (const role of isMapping(roles) ? Object.keys(roles) : []) {
      const sides = ["permissions", "restrictions"].map((key) => {
        const inOverlay = ["security-overrides", ...ROLES, role, key];
        const set = valueAt(overlay.value, inOverlay);
        if (set !== undefined) return { policy: overlay, entries: entriesOf(set, inOverlay) };
        const inCore = [...ROLES, role, key];
        return { policy: core, entries: entriesOf(valueAt(core.value, inCore), inCore) };
      });
      const [granted, restricted] = sides;
      if (granted === undefined || restricted === undefined || granted.policy === restricted.policy) continue;
      compareRole(granted, restricted, role, report);
    }
  }
}

interface Side {
  policy: Policy;
  entries: readonly Entry[];
}

function compareRole(granted: Side, restricted: Side, role: string, report: ReportDraft): void {
  // `no-execution` forbids what `execution` grants.
  const refused = new Map(restricted.entries.map((entry) => [entry.text.replace(/^no-/, ""), entry]));
  for (const { text, path } of granted.entries) {
    const entry = refused.get(text);
    if (entry === undefined) continue;
    report({
      rule: "ARC510",
      policy: granted.policy,
      path,
      at: "value",
      message: `The role ${role} is granted \`${text}\` and restricted from it.`,
      help: "Delete it from one of the two lists.",
      related: [
        { policy: restricted.policy, path: entry.path, at: "value", message: "The restriction stands here." },
      ],
    });
  }
}
