import type { Policy } from "../../policy/catalog.ts";
import { isMapping, type Path } from "../../policy/pointer.ts";
import { measureOf } from "../../policy/quantity.ts";
import { KnownTuples } from "../../policy/remembered.ts";
import {
  acceptableRange,
  formatThreshold,
  type OrderProblem,
  orderProblem,
  parseThreshold,
  type Rung,
  type RungValue,
  type Threshold,
} from "../../policy/threshold.ts";
import type { Draft, PlaceOf } from "../rule.ts";

/** A mapping whose values may stand in an order; `faulty` are the keys whose values are reported by themselves. */
export interface OrderPlace {
  policy: Policy;
  path: Path;
  mapping: Readonly<Record<string, unknown>>;
  faulty: ReadonlySet<string>;
}

const SCALE_UP = "scale-up-threshold";
const SCALE_DOWN = "scale-down-threshold";
/** Who deals with something, one after another, and each has more time than the one before, by the section's name. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ["resolution-timeouts", ["agent-level", "manager-level", "orchestrator-level", "human-escalation"]],
  ["timeouts", ["automated", "manager", "orchestrator", "human"]],
]);
const ORDERED: ReadonlySet<string> = new Set<string>([
  "alert-threshold",
  "critical-threshold",
  SCALE_UP,
  ...[...LEVELS.values()].flat(),
]);

/** Whether a mapping with that key may hold an order; every order has such a key. */
export function isOrdered(key: string): boolean {
  return ORDERED.has(key) || key.startsWith("min");
}

/** What is out of order in a mapping: its target and alarms, its least and most, its scaling thresholds, its timeouts. */
export function orderProblems(place: OrderPlace): Draft[] {
  const drafts: Draft[] = [];
  const rungs = rungProblem(place);
  if (rungs !== undefined) drafts.push(rungs);
  const scale = scaleProblem(place);
  if (scale !== undefined) drafts.push(scale);
  const levels = levelsProblem(place);
  if (levels !== undefined) drafts.push(levels);
  for (const key of Object.keys(place.mapping)) {
    const bounds = key.startsWith("min") ? boundsProblem(place, key) : undefined;
    if (bounds !== undefined) drafts.push(bounds);
  }
  return drafts;
}

const RUNGS: readonly Rung[] = ["target", "alert-threshold", "critical-threshold"];

/** Two rungs that contradict each other, the better one first. */
interface Conflict {
  better: RungValue;
  worse: RungValue;
  problem: OrderProblem;
}

/** Values of the three rungs that were found in order: metrics are alike in many policies. */
const foundInOrder = new KnownTuples<unknown>(5_000);

function rungProblem(place: OrderPlace): Draft | undefined {
  const { mapping, faulty } = place;
  const written = RUNGS.map((rung) =>
    Object.hasOwn(mapping, rung) && !faulty.has(rung) ? mapping[rung] : undefined,
  );
  if (foundInOrder.has(written)) return undefined;
  const found = rungConflict(place);
  if (found === undefined && written.every(isScalar)) foundInOrder.add(written);
  return found;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function rungConflict(place: OrderPlace): Draft | undefined {
  const rungs = RUNGS.flatMap((rung): RungValue[] => {
    const threshold = typeof place.mapping[rung] === "string" ? amountAt(place, rung) : undefined;
    return threshold === undefined || acceptableRange(threshold) !== undefined ? [] : [{ rung, threshold }];
  });
  if (rungs.length < 2) return undefined;
  const conflicts = rungs.flatMap((better, index) =>
    rungs.slice(index + 1).flatMap((worse): Conflict[] => {
      const problem = orderProblem(better, worse);
      return problem === undefined ? [] : [{ better, worse, problem }];
    }),
  );
  if (conflicts.length === 0) return undefined;
  const culprit = outOfLine(rungs, conflicts);
  const mine = conflicts.filter(({ better, worse }) => better === culprit || worse === culprit);
  const [first] = mine;
  return first === undefined ? undefined : rungDraft(place, culprit, first, mine);
}

function rungDraft(place: OrderPlace, culprit: RungValue, first: Conflict, mine: readonly Conflict[]): Draft {
  const { policy, path } = place;
  const other = first.better === culprit ? first.worse : first.better;
  const others = mine.map(({ better, worse }) => (better === culprit ? worse : better));
  return {
    // Another unit than its siblings have is the unit's fault, not the order's.
    rule: first.problem.kind === "measure" ? "ARC202" : "ARC204",
    policy,
    path: [...path, culprit.rung],
    at: "value",
    message: `${conflictText(culprit, other, first.problem.kind)}.`,
    help: conflictHelp(culprit, other, first.problem.kind),
    related: others.map(({ rung, threshold }): PlaceOf & { message: string } => ({
      policy,
      path: [...path, rung],
      at: "value",
      message: `the ${rung} is ${formatThreshold(threshold)}`,
    })),
  };
}

function conflictText(culprit: RungValue, other: RungValue, kind: OrderProblem["kind"]): string {
  const [mine, its] = [shown(culprit), shown(other)];
  if (kind === "measure") return `The ${mine} measures something else than the ${its}`;
  if (kind === "equal") return `The ${mine} has the same boundary as the ${its}`;
  if (kind === "order") return `The ${mine} is out of order with the ${its}`;
  const facing = culprit.rung === "target" || other.rung === "target";
  return facing
    ? `The ${mine} points the same way as the ${its}`
    : `The ${mine} points the other way than the ${its}`;
}

function conflictHelp(culprit: RungValue, other: RungValue, kind: OrderProblem["kind"]): string {
  if (kind === "measure") return "Measure target, alert-threshold and critical-threshold in the same thing.";
  if (kind === "direction") {
    const turned = culprit.threshold.comparator?.startsWith("<") === true ? ">" : "<";
    return `Turn its comparator round to \`${turned}\`: a target says what is good, an alarm what is bad.`;
  }
  const culpritIsWorse = RUNGS.indexOf(culprit.rung) > RUNGS.indexOf(other.rung);
  // Alarms look to the worse side, a target away from it.
  const alarm = culprit.rung === "target" ? other : culprit;
  const worseIsMore = alarm.threshold.comparator?.startsWith(">") === true;
  const side = worseIsMore === culpritIsWorse ? "higher" : "lower";
  return `Target, alert-threshold and critical-threshold get worse in that order: write a ${side} number than that of the ${other.rung}.`;
}

function shown({ rung, threshold }: RungValue): string {
  return `${rung} \`${formatThreshold(threshold)}\``;
}

/**
 * The rung to blame. One that contradicts both others is it. Where only two contradict each other, either may be
 * the slip: with a third one, it is the one without which the rest stands more as metrics usually do; with none, a
 * target or alarm that points against what its unit suggests, else the worse of the two.
 */
function outOfLine(rungs: readonly RungValue[], conflicts: readonly Conflict[]): RungValue {
  const [first] = conflicts as [Conflict, ...Conflict[]];
  if (conflicts.length === 2) {
    const common = rungs.find((rung) =>
      conflicts.every(({ better, worse }) => better === rung || worse === rung),
    );
    if (common !== undefined) return common;
  }
  const third = rungs.find((rung) => rung !== first.better && rung !== first.worse);
  if (third === undefined || conflicts.length > 2) {
    return first.problem.kind === "direction" && pointsAgainstItsUnit(first.better)
      ? first.better
      : first.worse;
  }
  const withoutBetter = oddity(first.worse, third, rungs);
  const withoutWorse = oddity(first.better, third, rungs);
  return withoutBetter < withoutWorse ? first.better : first.worse;
}

/** From one rung of a metric to the next, numbers usually grow by about this factor. */
const USUAL_STEP = 2.4;

/** How unusual the distance of two rungs is. */
function oddity(a: RungValue, b: RungValue, rungs: readonly RungValue[]): number {
  const steps = Math.abs(RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung));
  const factor = Math.abs(Math.log(badness(a, rungs) / badness(b, rungs)));
  return Number.isFinite(factor) ? Math.abs(factor - steps * Math.log(USUAL_STEP)) : Number.POSITIVE_INFINITY;
}

/** The number as it grows from better to worse; of availabilities, what is missing to 100%. */
function badness({ threshold: { quantity } }: RungValue, rungs: readonly RungValue[]): number {
  const low = rungs.some(
    ({ threshold }) => threshold.quantity.dimension === "ratio" && threshold.quantity.canonical < 50,
  );
  return quantity.dimension === "ratio" && !low ? 100 - quantity.canonical : quantity.canonical;
}

/** Times and sizes are better when they are small, rates when they are large. */
function pointsAgainstItsUnit({ rung, threshold: { comparator, quantity } }: RungValue): boolean {
  if (comparator === undefined || comparator === "=") return false;
  const smallIsGood = quantity.dimension === "duration" || quantity.dimension === "size";
  if (!smallIsGood && quantity.dimension !== "rate") return false;
  const wanted = smallIsGood === (rung === "target") ? "<" : ">";
  return !comparator.startsWith(wanted);
}

/**
 * The least of something above its most; the least is underlined, since it is what narrows the other. A most of
 * nothing or less is wrong by itself, as the schema says.
 */
function boundsProblem(place: OrderPlace, key: string): Draft | undefined {
  const rest = /^(min(?:imum)?)([-_].+|[A-Z].*)?$/.exec(key);
  if (rest === null) return undefined;
  const most = `${rest[1] === "minimum" ? "maximum" : "max"}${rest[2] ?? ""}`;
  const [low, high] = [amountAt(place, key), amountAt(place, most)];
  if (low === undefined || high === undefined || !isAlike(low, high)) return undefined;
  if (low.quantity.canonical <= high.quantity.canonical || high.quantity.canonical <= 0) return undefined;
  const { policy, path } = place;
  return {
    rule: "ARC205",
    policy,
    path: [...path, key],
    at: "value",
    message: `${key} ${formatThreshold(low)} is above ${most} ${formatThreshold(high)}.`,
    help: `Lower ${key}, or raise ${most}.`,
    related: [{ policy, path: [...path, most], at: "value", message: `${most} is ${formatThreshold(high)}` }],
  };
}

/** One that scales up at a lower load than it scales down at would do both for ever. */
function scaleProblem(place: OrderPlace): Draft | undefined {
  const [up, down] = [amountAt(place, SCALE_UP), amountAt(place, SCALE_DOWN)];
  if (up === undefined || down === undefined || !isAlike(up, down)) return undefined;
  if (down.quantity.canonical < up.quantity.canonical) return undefined;
  // Loads at which one scales up lie in the upper half: an `up` in the lower half is the slip, else `down` is.
  const upIsOdd =
    up.quantity.dimension === "ratio" && up.quantity.canonical < 50 && down.quantity.canonical < 50;
  const [odd, oddAmount, other, otherAmount] = upIsOdd
    ? [SCALE_UP, up, SCALE_DOWN, down]
    : [SCALE_DOWN, down, SCALE_UP, up];
  const { policy, path } = place;
  return {
    rule: "ARC206",
    policy,
    path: [...path, odd],
    at: "value",
    message: `${odd} ${formatThreshold(oddAmount)} is not ${upIsOdd ? "above" : "below"} ${other} ${formatThreshold(otherAmount)}.`,
    help: `Scale down at a lower load than up: ${upIsOdd ? "raise" : "lower"} ${odd}.`,
    related: [
      { policy, path: [...path, other], at: "value", message: `${other} is ${formatThreshold(otherAmount)}` },
    ],
  };
}

/** One step of an escalation and the time after which it is taken or over. */
interface Step {
  path: Path;
  at: "key" | "value";
  name: string;
  delay: string;
  /** In milliseconds. */
  time: number;
}

function levelsProblem(place: OrderPlace): Draft | undefined {
  const { policy, path } = place;
  const names = LEVELS.get(path.at(-1) ?? "");
  if (names === undefined) return undefined;
  const levels = names.flatMap((level): Step[] => {
    const time = durationOf(amountAt(place, level));
    const delay = String(place.mapping[level]);
    return time === undefined || time <= 0
      ? []
      : [{ path: [...path, level], at: "value", name: level, delay, time }];
  });
  return escalationDraft(policy, levels, (a, b) => a.time < b.time);
}

/** The steps of an escalation list, each later than the one before it or at the same time. */
export function stepsProblem(policy: Policy, path: Path, items: readonly unknown[]): Draft | undefined {
  if (path.at(-1) !== "escalation") return undefined;
  const steps = items.flatMap((item, index): Step[] => {
    const keys = isMapping(item) ? Object.keys(item) : [];
    const [delay = ""] = keys;
    const parsed = parseThreshold(delay);
    const known =
      delay === "immediate" ? 0 : durationOf(parsed.kind === "threshold" ? parsed.threshold : undefined);
    if (keys.length !== 1 || known === undefined) return [];
    return [
      { path: [...path, String(index), delay], at: "key", name: `step ${index + 1}`, delay, time: known },
    ];
  });
  return escalationDraft(policy, steps, (a, b) => a.time <= b.time);
}

function durationOf(threshold: Threshold | undefined): number | undefined {
  const plain = threshold?.comparator === undefined && threshold?.quantity.dimension === "duration";
  return plain ? threshold.quantity.canonical : undefined;
}

type InOrder = (a: Step, b: Step) => boolean;

function escalationDraft(policy: Policy, steps: readonly Step[], inOrder: InOrder): Draft | undefined {
  const odd = stepOutOfLine(steps, inOrder);
  const mine = odd === undefined ? undefined : steps[odd];
  if (odd === undefined || mine === undefined) return undefined;
  const [before, after] = [steps[odd - 1], steps[odd + 1]];
  const early = before !== undefined && !inOrder(before, mine);
  const other = early ? before : after;
  if (other === undefined) return undefined;
  return {
    rule: "ARC212",
    policy,
    path: mine.path,
    at: mine.at,
    message: `The delays of an escalation rise, but ${mine.name} (${mine.delay}) is not ${early ? "longer" : "shorter"} than ${other.name} (${other.delay}).`,
    help: `Write a ${early ? "longer" : "shorter"} time for ${mine.name}, or put the steps in order.`,
    related: [{ policy, path: other.path, at: other.at, message: `${other.name} has ${other.delay}` }],
  };
}

/**
 * The step to blame: the one without which the rest is in order; of several such ones, the one without which the
 * times grow most evenly. Where more than one is wrong, the first that does not follow the one before it.
 */
function stepOutOfLine(steps: readonly Step[], inOrder: InOrder): number | undefined {
  const follows = (_: Step, index: number, all: readonly Step[]) => {
    const [before, step] = [all[index - 1], all[index]];
    return before === undefined || step === undefined || inOrder(before, step);
  };
  const first = steps.findIndex((step, index) => !follows(step, index, steps));
  if (first === -1) return undefined;
  // Only the two that contradict each other can be the one.
  const [chosen] = [first, first - 1]
    .map((index) => ({ index, rest: steps.filter((_, at) => at !== index) }))
    .filter(({ rest }) => rest.every(follows))
    .sort((a, b) => unevenness(a.rest, steps) - unevenness(b.rest, steps));
  return chosen?.index ?? first;
}

/** From one step to the next, delays usually grow by about this factor; `immediate` counts as half a minute. */
const USUAL_DELAY_STEP = Math.log(4);
const AT_ONCE = 30_000;

function unevenness(rest: readonly Step[], steps: readonly Step[]): number {
  return rest.reduce((sum, step, index) => {
    const before = rest[index - 1];
    if (before === undefined) return sum;
    const growth = Math.log(Math.max(step.time, AT_ONCE) / Math.max(before.time, AT_ONCE));
    return sum + (growth / (steps.indexOf(step) - steps.indexOf(before)) - USUAL_DELAY_STEP) ** 2;
  }, 0);
}

function isAlike(a: Threshold, b: Threshold): boolean {
  return measureOf(a.quantity) === measureOf(b.quantity);
}

/** The amount at a key: a number, or a text that reads as a threshold. */
function amountAt({ mapping, faulty }: OrderPlace, key: string): Threshold | undefined {
  const value = Object.hasOwn(mapping, key) && !faulty.has(key) ? mapping[key] : undefined;
  if (typeof value === "number") {
    return { form: "symbol", quantity: { number: value, unit: "", canonical: value, dimension: "count" } };
  }
  if (typeof value !== "string") return undefined;
  const parsed = parseThreshold(value);
  return parsed.kind === "threshold" ? parsed.threshold : undefined;
}
