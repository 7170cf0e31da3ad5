/** How time and memory grow with the number of policies. */
import { join } from "node:path";
import { exponent, interleaved, slope } from "./measure.mjs";
import { CLI, judged, validateCommand } from "./ours.mjs";
import { peerCommand } from "./peers.mjs";
import { budget, kilobytes, megabytes, milliseconds, rate, ratio, table } from "./table.mjs";
import { prepareTrees } from "./throughput.mjs";

const COUNTS = [1_000, 5_000, 20_000, 50_000];
const OURS = "archi3-policy";
const YARDSTICK = "ajv-cli";
const exponentOf = (value) => `n^${value.toFixed(2)}`;

function allValid({ peer, count, last }) {
  const { valid, found } =
    peer === undefined ? judged(last) : { valid: peer.judged(last.output, count), found: [] };
  if (valid === count && found.length === 0) return true;
  console.log(
    `  ${peer?.name ?? OURS}: ${valid} of ${count} valid, ${found.length} findings: ${found[0] ?? ""}`,
  );
  return peer !== undefined;
}

function contendersOf({ node, peers, features, root }) {
  return COUNTS.flatMap((count) => {
    const trees = prepareTrees(join(root, `growth-${count}`), count);
    const shared = { count, bytes: trees.bytes };
    const ours = validateCommand(node.program, trees.root, { cold: true, ...features });
    return [
      { ...shared, tool: OURS, name: `${OURS} ${count}`, command: ours },
      ...peers.map((peer) => ({
        ...shared,
        peer,
        tool: peer.name,
        name: `${peer.name} ${count}`,
        command: peerCommand(peer, node.program, trees),
      })),
    ];
  });
}

/**
 * Measures our own command line, and the peers that are fast enough, from 1,000 to 50,000 policies.
 * @returns whether ours judged all policies valid
 */
export async function growth({ node, peers, rounds, features, root }) {
  const contenders = contendersOf({ node, peers: peers.filter(({ slow }) => !slow), features, root });
  const idle = { name: "start", command: { program: node.program, args: [CLI, "--version"] } };
  // All sizes take turns: a machine that slows down midway would bend the curve.
  const results = await interleaved([idle, ...contenders], rounds);
  const start = results.get(idle.name).ms;
  const points = contenders.map((contender) => ({ ...contender, ...results.get(contender.name) }));
  const right = points.map(allValid).every(Boolean);
  const rows = points.map(({ tool, count, bytes, ms, peakBytes, runs }) => [
    `${tool}, ${count}`,
    milliseconds(ms),
    rate(bytes / 1e6 / (ms / 1000)),
    ratio(ms / results.get(`${YARDSTICK} ${count}`)?.ms),
    megabytes(peakBytes),
    kilobytes(peakBytes / count),
    String(runs),
  ]);
  const header = ["tool, policies", "wall", "MB/s", `to ${YARDSTICK}`, "peak memory", "a policy", "runs"];
  table(`Growth, ${node.label}`, header, rows);
  const ours = points.filter(({ tool }) => tool === OURS);
  // The start is the same for every size and would make the growth look flatter than it is.
  const timesOf = (some) => exponent(some.map(({ count, ms }) => [count, ms - start]));
  budget("time grows with", timesOf(ours), 1.1, { show: exponentOf });
  for (const tool of new Set(points.map((point) => point.tool)))
    if (tool !== OURS) {
      const own = points.filter((point) => point.tool === tool);
      console.log(`  ${tool}: ${exponentOf(timesOf(own))}`);
    }
  const memory = ours.map(({ count, peakBytes }) => [count, peakBytes]);
  if (memory.every(([, peak]) => peak !== undefined))
    budget("memory of one more policy", slope(memory), 20_000, { show: kilobytes });
  return right;
}
