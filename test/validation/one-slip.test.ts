import fc from "fast-check";
import { expect, test } from "vitest";
import { measureOf } from "../../src/policy/quantity.ts";
import { parseThreshold } from "../../src/policy/threshold.ts";
import { check, EXAMPLE_FILES, mendFiles, TEMPLATE, valuesOf } from "../example.ts";
import { IS_EVERYTHING, IS_WHOLE } from "../part.ts";

/** Each validates the whole example two times or more. A pipeline fails for what was changed, never by chance. */
const RUNS = IS_EVERYTHING ? { numRuns: 2_000 } : { numRuns: IS_WHOLE ? 1_000 : 40, seed: 1 };
const POLICIES = new Map([...EXAMPLE_FILES].filter(([path]) => path !== TEMPLATE));

type Slip = { kind: "delete" } | { kind: "swap" } | { kind: "insert"; sign: string };

const slip: fc.Arbitrary<Slip> = fc.oneof(
  fc.constant<Slip>({ kind: "delete" }),
  fc.constant<Slip>({ kind: "swap" }),
  fc.record({
    kind: fc.constant("insert" as const),
    sign: fc.constantFrom(...":,-_ '\"[]{}=;.#&*abemnoprstuvxyz0123456789"),
  }),
);

/** A slip of the keyboard within one line of the example. */
const place = fc.constantFrom(...POLICIES).chain(([file, text]) =>
  fc.record({
    file: fc.constant(file),
    at: fc.nat({ max: text.length - 2 }).filter((at) => !text.slice(at, at + 2).includes("\n")),
  }),
);

function slipped(text: string, at: number, made: Slip): string {
  switch (made.kind) {
    case "delete":
      return text.slice(0, at) + text.slice(at + 1);
    case "swap":
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
    case "insert":
      return text.slice(0, at) + made.sign + text.slice(at);
  }
}

/** States that a text, if it can be mended so that nothing is found any more, then says what it said before. */
async function expectMeant(file: string, text: string): Promise<void> {
  const files = new Map(POLICIES).set(file, text);
  const found = await check(files);
  if (!found.some(({ fix }) => fix !== undefined)) return;
  const mending = await mendFiles(files, found, () => true);
  if (mending.findings.length > 0) return;
  const now = new Map(files);
  for (const { file: name, after } of mending.files) now.set(name, new TextDecoder().decode(after));
  const titles = mending.files.flatMap(({ mended }) =>
    mended.map(({ rule, fix }) => `${rule} ${fix?.title}`),
  );
  for (const [name, one] of now)
    if (one !== POLICIES.get(name))
      expect(meant(valuesOf(one)), titles.join("; ")).toEqual(meant(valuesOf(POLICIES.get(name) ?? "")));
}

/** Values with every quantity by what it is: `5-minute` and `5-minutes` are one. */
function meant(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, meant(one)]));
  const parsed = typeof value === "string" ? parseThreshold(value) : undefined;
  if (parsed?.kind !== "threshold") return value;
  const { subject, comparator, quantity } = parsed.threshold;
  return { subject, comparator, amount: quantity.canonical, of: measureOf(quantity) };
}

test("what is mended so that nothing is found any more says what it said before the slip", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(place, slip, ({ file, at }, made) =>
      expectMeant(file, slipped(POLICIES.get(file) ?? "", at, made)),
    ),
    RUNS,
  );
});

const CORE = "core/agent-policies.yaml";
const ORCHESTRATION = "core/orchestration-policies.yaml";
const SECURITY = "core/security-policies.yaml";
const PRODUCTION = "environments/production.yaml";
const COLD = "agents/cold-chain-manager.yaml";
const REEFER = "agents/reefer-monitor.yaml";

test.each<[file: string, from: string, to: string]>([
  [CORE, 'message-success: ">99.9%"', 'message-succes:s ">99.9%"'],
  [ORCHESTRATION, '["@customs-manager", "@service', '["@customs-manage"r, "@service'],
  [ORCHESTRATION, "door-to-door:", "door-to-doo:r"],
  [ORCHESTRATION, '- "screening', '-"screening'],
  [PRODUCTION, "name: production-environment", "name:d production-environment"],
  [PRODUCTION, "clearance-time: ", "clearance-time:4 "],
  [REEFER, "description: ", "descriptio:n "],
  [ORCHESTRATION, "data-store:", "data-stor:e"],
  [PRODUCTION, "        - processing-integrity", "       7  - processing-integrity"],
  [ORCHESTRATION, "- automated-resolution", "5- automated-resolution"],
  [ORCHESTRATION, "- tour-planning-beside", "-t our-planning-beside"],
  [CORE, "must-be-low-medium-high", "must-be-low-medi]um-high"],
  [REEFER, "must-be-low-medium-high", "must-be-low-me dium-high"],
  [CORE, "must-be-low-medium-high", "must-below-medium-high"],
  [REEFER, "2025-09-29T11", "2025-09-2T11"],
  [COLD, "tier: 2", 'tier: 2"'],
  [CORE, "arrival-deviation:  ", "arriva-ldeviation:  "],
  [CORE, "rest-violations", "rest-violatins"],
  [SECURITY, "edi-over-as4", "edi-over-a4"],
  [SECURITY, "port-443: partner-apis", "port-443: partner-api"],
  [SECURITY, "impact-analysis", "im_pact-analysis"],
  [SECURITY, "permission-checks", "permission-check_s"],
  [ORCHESTRATION, "yard, count", "yard, co_unt"],
])("in %s, %j is not taken for something else than a slip: %j", async (file, from, to) => {
  const original = POLICIES.get(file) ?? "";
  const text = original.replace(from, to);
  if (!original.includes(from)) throw new Error(`${file} does not hold ${from}`);
  await expectMeant(file, text);
});
