/** How time and memory grow with the number of policies. */
import { join } from "node:path";
import { generate } from "./generate.mjs";
import { exponent, interleaved, slope } from "./measure.mjs";
import { CLI, judged, POLICIES, validateCommand } from "./ours.mjs";
import { budget, kilobytes, megabytes, milliseconds, rate, table } from "./table.mjs";

const COUNTS = [1_000, 5_000, 20_000, 50_000];
const exponentOf = (value) => `n^${value.toFixed(2)}`;

function allValid(count, { last }) {
  const { valid, found } = judged(last);
  if (valid === count && found.length === 0) return true;
  console.log(`  ${valid} of ${count} valid, ${found.length} findings: ${found[0] ?? ""}`);
  return false;
}

/** Measures our own command line from 1,000 to 50,000 policies; returns whether all were judged valid. */
export async function growth({ node, rounds, features, root }) {
  const trees = COUNTS.map((count) => {
    const folder = join(root, `growth-${count}`);
    const { bytes } = generate(count, join(folder, POLICIES));
    return {
      count,
      bytes,
      name: String(count),
      command: validateCommand(node.program, folder, { cold: true, ...features }),
    };
  });
  const idle = { name: "start", command: { program: node.program, args: [CLI, "--version"] } };
  // All sizes take turns: a machine that slows down midway would bend the curve.
  const results = await interleaved([idle, ...trees], rounds);
  const start = results.get(idle.name).ms;
  const points = trees.map(({ count, bytes, name }) => ({ count, bytes, ...results.get(name) }));
  const right = points.map((point) => allValid(point.count, point)).every(Boolean);
  const rows = points.map(({ count, bytes, ms, peakBytes, runs }) => {
    const speed = rate(bytes / 1e6 / (ms / 1000));
    return [
      String(count),
      milliseconds(ms),
      speed,
      megabytes(peakBytes),
      kilobytes(peakBytes / count),
      String(runs),
    ];
  });
  table(`Growth, ${node.label}`, ["policies", "wall", "MB/s", "peak memory", "a policy", "runs"], rows);
  // The start is the same for every size and would make the growth look flatter than it is.
  budget("time grows with", exponent(points.map(({ count, ms }) => [count, ms - start])), 1.1, {
    show: exponentOf,
  });
  const memory = points.map(({ count, peakBytes }) => [count, peakBytes]);
  if (memory.every(([, peak]) => peak !== undefined)) {
    budget("memory of one more policy", slope(memory), 20_000, { show: kilobytes });
  }
  return right;
}
