/**
 * `npm run bench`: our command line beside what people use today, as ratios, in one run. See README.md.
 *
 * Ends 0 when everything ran and our own verdicts were right; 1 when they were not, or there is no bundle; 2 on a
 * wrong option. Times never fail it.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { node24 } from "../script/setup-node24.mjs";
import { MOST } from "./generate.mjs";
import { growth } from "./growth.mjs";
import { run } from "./measure.mjs";
import { features, isBuilt } from "./ours.mjs";
import { findPeers, installPeers } from "./peers.mjs";
import { bundle, dependencies, startup } from "./startup.mjs";
import { throughput } from "./throughput.mjs";

const HELP = `usage: node bench/run.mjs [options]

  --quick            only ours, a bare Node and ajv-cli
  --growth           also 1,000 to 50,000 policies, through ours and the fast peers
  --slow-on-both     the slow peers on both Nodes, not on the newest alone
  --policies NUMBER  how many policies go through every tool (5000; a multiple of 10)
  --rounds NUMBER    how often each fast tool runs (5)
  --install          first installs the peers: npm's into bench/, others into bench/.cache
  --help`;

const OPTIONS = {
  quick: { type: "boolean", default: false },
  growth: { type: "boolean", default: false },
  "slow-on-both": { type: "boolean", default: false },
  policies: { type: "string", default: "5000" },
  rounds: { type: "string", default: "5" },
  install: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

function wholeNumber(values, option, low, high, step = 1) {
  const number = Number(values[option]);
  if (Number.isInteger(number) && number >= low && number <= high && number % step === 0) return number;
  const multiple = step === 1 ? "" : ` and a multiple of ${step}`;
  throw new RangeError(`--${option}=${values[option]}: must be a number from ${low} to ${high}${multiple}`);
}

function options() {
  const { values } = parseArgs({ options: OPTIONS });
  const policies = wholeNumber(values, "policies", 10, MOST, 10);
  return { ...values, policies, rounds: wholeNumber(values, "rounds", 1, 100) };
}

/** The Node that runs this and Node 24, once if they are one; the newest last. */
async function nodesHere() {
  const programs = [...new Set([process.execPath, node24()])];
  const nodes = [];
  for (const program of programs) {
    const version = (await run({ program, args: ["--version"] }, { resources: false })).stdout.trim();
    nodes.push({ program, label: `Node ${version.slice(1)}`, major: Number.parseInt(version.slice(1), 10) });
  }
  return nodes.sort((a, b) => a.major - b.major);
}

async function measure({ quick, rounds, policies, growth: alsoGrowth, "slow-on-both": slowOnBoth }, root) {
  const nodes = await nodesHere();
  const newest = nodes.at(-1);
  const { installed, missing } = findPeers();
  const peers = installed.filter(({ name }) => !quick || name === "ajv-cli");
  console.log(
    `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${nodes.map(({ label }) => label).join(" and ")}`,
  );
  console.log(`Peers: ${peers.map(({ name, version }) => `${name} ${version}`).join(", ") || "none"}`);
  const built = isBuilt();
  if (!built)
    console.log("dist/cli/index.js is missing, so only the peers are measured: run `npm run build` first");
  const found = built ? await features(newest.program) : { cache: false };

  await startup(nodes, rounds * 3);
  const shared = { nodes, peers, missing: quick ? [] : missing, count: policies, rounds, slowOnBoth, root };
  let right = await throughput({ ...shared, features: found });
  if (built) await bundle(newest, join(root, "control"), found);
  await dependencies(newest, rounds);
  if (alsoGrowth && built)
    right = (await growth({ node: newest, peers, rounds: 3, features: found, root })) && right;
  return right && built;
}

async function main() {
  let chosen;
  try {
    chosen = options();
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    return 2;
  }
  if (chosen.help) {
    console.log(HELP);
    return 0;
  }
  if (chosen.install) installPeers();
  const root = mkdtempSync(join(tmpdir(), "archi3-bench-"));
  process.once("exit", () => rmSync(root, { recursive: true, force: true }));
  process.once("SIGINT", () => process.exit(130));
  return (await measure(chosen, root)) ? 0 : 1;
}

process.exitCode = await main();
