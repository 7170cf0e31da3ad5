import type { Change } from "./semantic-diff.ts";

/** How much can go wrong, and why it is thought so. */
export interface Risk {
  level: "low" | "medium" | "high";
  reasons: readonly string[];
}

/** From that many agents on a change is a wide one. */
const MANY_AGENTS = 5;
const LEVELS = { medium: 2, high: 4 } as const;

/**
 * Weighs a deployment by what changes: rights that grow and security sections weigh two, relaxed demands, many agents and
 * the last environment one. From two on the risk is medium, from four on high; without a change it is low.
 * @param isLast whether nothing comes after the environment, as it is with production
 */
export function riskOf(changes: readonly Change[], isLast: boolean): Risk {
  if (changes.length === 0) return { level: "low", reasons: ["nothing changes"] };
  const widened = changes.filter(({ bearing }) => bearing === "widened").length;
  const security = changes.filter(({ area }) => area === "security").length;
  const relaxed = changes.filter(({ bearing }) => bearing === "relaxed").length;
  const agents = new Set(changes.map(({ subject }) => subject).filter((name) => name.startsWith("@"))).size;
  const weighed: { weight: number; reason: string }[] = [];
  const add = (weight: number, reason: string) => weighed.push({ weight, reason });
  if (widened > 0) add(2, `${counted(widened, "permission")} widened`);
  if (security > 0) add(2, `${counted(security, "change")} in security sections`);
  if (relaxed > 0) add(1, `${counted(relaxed, "demand")} relaxed`);
  if (agents >= MANY_AGENTS) add(1, `${counted(agents, "agent")} touched`);
  if (isLast) add(1, "this is the last environment");
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
  const level = weight >= LEVELS.high ? "high" : weight >= LEVELS.medium ? "medium" : "low";
  const reasons = weighed.map(({ reason }) => reason);
  return { level, reasons: reasons.length > 0 ? reasons : ["no rights, security or demands are touched"] };
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
