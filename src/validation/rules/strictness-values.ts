import type { Path } from "../../policy/pointer.ts";
import { editDistance } from "../../policy/spelling.ts";
import {
  compareStrictness,
  parseThreshold,
  type Role,
  type Strictness,
  type Threshold,
} from "../../policy/threshold.ts";
import type { Annotation } from "../places.ts";

/** How strict `here` is beside `there`, two values of one place. */
export function compare(
  here: unknown,
  there: unknown,
  path: Path,
  meaning: Annotation | undefined,
): Strictness {
  if (typeof here === "boolean" && typeof there === "boolean") return compareFlags(here, there, meaning);
  if (Array.isArray(here) && Array.isArray(there)) return compareLists(here, there, path);
  if (typeof here !== "string" || typeof there !== "string") return "incomparable";
  const ladder = meaning?.stricter;
  if (Array.isArray(ladder)) {
    const [rung, other] = [ladder.indexOf(here), ladder.indexOf(there)];
    if (rung === -1 || other === -1) return "incomparable";
    return rung === other ? "equal" : rung < other ? "laxer" : "stricter";
  }
  return compareThresholds(here, there, path, meaning);
}

function compareFlags(here: boolean, there: boolean, meaning: Annotation | undefined): Strictness {
  if (typeof meaning?.stricter !== "boolean") return "incomparable";
  if (here === there) return "equal";
  return here === meaning.stricter ? "stricter" : "laxer";
}

function compareThresholds(
  here: string,
  there: string,
  path: Path,
  meaning: Annotation | undefined,
): Strictness {
  const [a, b] = [thresholdOf(here), thresholdOf(there)];
  if (a === undefined || b === undefined) return "incomparable";
  const role = roleOf(path);
  const compared = a.comparator !== undefined || b.comparator !== undefined;
  if (!compared && path.at(-1) === "failed-login-lockout") return compareCounts(a, b);
  // Other bare quantities are capacities and rate limits: more of them is neither stricter nor laxer.
  const whole = meaning?.standard === true && (isWhole(a) || isWhole(b));
  return compared || whole || role === "timeout" ? compareStrictness(a, b, role) : "incomparable";
}

/** Attempts that are let pass: fewer are stricter. */
function compareCounts({ quantity: a }: Threshold, { quantity: b }: Threshold): Strictness {
  if (a.dimension !== "count" || b.dimension !== "count") return "incomparable";
  if (a.canonical === b.canonical) return "equal";
  return a.canonical > b.canonical ? "laxer" : "stricter";
}

/** Lists of what is refused or asked for: an entry that is missing is one demand less. */
const DEMANDS = /^(?:blocked|blocked-.+|required-for)$/;

function compareLists(here: readonly unknown[], there: readonly unknown[], path: Path): Strictness {
  const key = path.at(-1) ?? "";
  if (!DEMANDS.test(key)) return "incomparable";
  return there.some((entry) => typeof entry === "string" && !isKept(entry, here)) ? "laxer" : "equal";
}

/** Whether a list has an entry, one that holds it (`/usr` for `/usr/bin`), or a misspelling, which is told as such. */
function isKept(entry: string, list: readonly unknown[]): boolean {
  return list.some((own) => {
    // What is not text is told by the schema, and may stand for this entry.
    if (typeof own !== "string" || own === entry || own === "*") return true;
    return (
      isSlipOf(own, entry) || (own.startsWith("/") && entry.startsWith(own.endsWith("/") ? own : `${own}/`))
    );
  });
}

/** Short paths (`/etc`) count as well: here both lists are known, and a slip is likelier than a change of mind. */
function isSlipOf(own: string, entry: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\d]/gu, "");
  return (
    bare(own) === "" || bare(own) === bare(entry) || editDistance(own, entry, 2) <= (entry.length < 8 ? 1 : 2)
  );
}

/** Whether a firewall lets in through ports that the core keeps shut. */
export function opensMore(here: unknown, core: unknown, path: Path): boolean {
  if (path.at(-1) !== "inbound" || !Array.isArray(here) || !Array.isArray(core)) return false;
  const open = new Set(core.map(portOf));
  return (
    !open.has("all-ports") &&
    here.some((rule) => typeof rule === "string" && PORT.test(rule) && !open.has(portOf(rule)))
  );
}

const PORT = /^(?:port-\d+(?=:|$)|all-ports)/;

function portOf(rule: unknown): unknown {
  return typeof rule === "string" ? (PORT.exec(rule)?.[0] ?? rule) : rule;
}

/** A standard of 100% can only mean that nothing may be missing, so a lower percentage asks for less. */
function isWhole({ quantity }: Threshold): boolean {
  return quantity.dimension === "ratio" && quantity.canonical === 100;
}

function thresholdOf(text: string): Threshold | undefined {
  const parsed = parseThreshold(text);
  return parsed.kind === "threshold" ? parsed.threshold : undefined;
}

function roleOf(path: Path): Role {
  const key = path.at(-1) ?? "";
  if (key === "alert-threshold" || key === "critical-threshold" || path.includes("alert-thresholds"))
    return "alarm";
  return SHORTER.test(key) ? "timeout" : "target";
}

/** Bare amounts that are the stricter the smaller they are: how long a session, a key or an outage may last. */
const SHORTER = /-(?:timeout|rotation|expiry)$|^(?:rotation-policy|rto|rpo)$/;
