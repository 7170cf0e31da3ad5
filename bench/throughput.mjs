/** The same policies through our own command line and through the peers. */
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.mjs";
import { interleaved, run } from "./measure.mjs";
import { isBuilt, judged, POLICIES, PROJECT, validateCommand } from "./ours.mjs";
import { peerSchema } from "./peer-schema.mjs";
import { peerCommand, writeResources, writeSettings } from "./peers.mjs";
import { budget, megabytes, milliseconds, rate, ratio, table } from "./table.mjs";

const OURS = "archi3-policy";
const WARM = "archi3-policy, warm, 1 changed";
const YARDSTICK = "ajv-cli";
const CONTROL = 10;
const perCore = (value) => `${rate(value)} MB/s per core`;

/** Writes `count` policies in every shape that a contender needs. */
export function prepareTrees(root, count) {
  const policies = join(root, POLICIES);
  const resources = join(root, "resources");
  const settings = join(root, "settings");
  const { files, bytes } = generate(count, policies);
  writeResources(policies, files, resources);
  writeSettings(settings, peerSchema(join(PROJECT, "schemas", "agent.schema.json")));
  return { root, policies, resources, settings, files, bytes };
}

// One way to be wrong for each thing that a schema says: a value, a type, a missing section, an unknown key.
const FAULTS = [
  (text) => text.replace(/cpu: \w+/, "cpu: enormous"),
  (text) => text.replace(/^version: .*$/m, "version: 3"),
  (text) => text.replace(/^agent:\n(?: .*\n)+/m, ""),
  (text) => text.replace(/^ {2}encryption: required$/m, "  encryption: required\n  encription: none"),
];

/** A small tree in which the last files are broken, one fault each. */
export function prepareControl(root) {
  const trees = prepareTrees(root, CONTROL);
  const broken = trees.files.slice(-FAULTS.length);
  broken.forEach((file, index) => {
    for (const folder of [trees.policies, trees.resources]) {
      const text = readFileSync(join(folder, file), "utf8");
      const changed = FAULTS[index](text);
      if (changed === text)
        throw new Error(`fault ${index} does not apply to the generated policies any more`);
      writeFileSync(join(folder, file), changed);
    }
  });
  return { ...trees, broken };
}

function peerContenders(peers, nodes, slowOnBoth) {
  return peers.flatMap((peer) => {
    if (peer.script === undefined) return [{ name: peer.name, peer, node: nodes.at(-1) }];
    const able = nodes.filter(({ major }) => major >= (peer.minimumNode ?? 0));
    const used = peer.slow && !slowOnBoth ? able.slice(-1) : able;
    return used.map((node) => ({ name: `${peer.name}, ${node.label}`, peer, node }));
  });
}

function ourContenders(nodes, trees, features) {
  if (!isBuilt()) return [];
  return nodes.flatMap((node) => {
    const command = (cold) => validateCommand(node.program, trees.root, { cold, ...features });
    const cold = { name: `${OURS}, ${node.label}`, node, command: command(true) };
    if (!features.cache) return [cold];
    const [touched] = trees.files;
    const prepare = (round) => appendFileSync(join(trees.policies, touched), `# round ${round}\n`);
    return [cold, { name: `${WARM}, ${node.label}`, node, command: command(false), prepare }];
  });
}

/** Whether a contender finds every broken file of the control tree; a text that says what it missed, else "". */
async function missed(contender, control, features) {
  if (contender.peer === undefined) {
    const outcome = await run(
      validateCommand(contender.node.program, control.root, { cold: true, ...features }),
    );
    const { found } = judged(outcome);
    const overlooked = control.broken.filter((file) => !found.some((finding) => finding.includes(file)));
    return outcome.status === 1 && overlooked.length === 0
      ? ""
      : `exit ${outcome.status}, ${overlooked.length} overlooked`;
  }
  const { status, output } = await run(peerCommand(contender.peer, contender.node.program, control));
  // Some name the valid files too: that is no complaint.
  const complaints = output.replaceAll(/^.* valid$/gm, "");
  const overlooked = control.broken.filter((file) => !complaints.includes(file.replace("agents/", "")));
  return status !== 0 && overlooked.length === 0 ? "" : `exit ${status}, ${overlooked.length} overlooked`;
}

/** What a contender said about all-valid policies, in words; `ok` if it found every one valid. */
function verdict(contender, { last }, count) {
  const ours = contender.peer === undefined ? judged(last) : undefined;
  const valid = ours?.valid ?? contender.peer.judged(last.output, count);
  if (last.status === 0 && valid === count && !ours?.found.length)
    return { ok: true, text: `all ${count} valid` };
  const sample =
    ours?.found[0] ?? last.output.split("\n").find((line) => /error|invalid|fail|✖/i.test(line)) ?? "";
  const found = ours === undefined ? "" : `, ${ours.found.length} findings`;
  return {
    ok: false,
    text: `${valid} of ${count} valid, exit ${last.status}${found}: ${sample.trim().slice(0, 160)}`,
  };
}

function report(contenders, results, trees, count, missing) {
  const megabytesIn = trees.bytes / 1e6;
  const yard = (node) => results.get(`${YARDSTICK}, ${node.label}`)?.ms;
  const rows = contenders.map(({ name, node }) => {
    const { ms, cpuMs, peakBytes, runs } = results.get(name);
    const speeds = [rate(megabytesIn / (ms / 1000)), rate(megabytesIn / (cpuMs / 1000))];
    return [name, milliseconds(ms), ...speeds, ratio(ms / yard(node)), megabytes(peakBytes), String(runs)];
  });
  rows.push(...missing.map(({ name }) => [name, "missing"].concat(Array(5).fill(undefined))));
  const header = ["tool", "wall", "MB/s", "MB/s per core", `to ${YARDSTICK}`, "peak memory", "runs"];
  table(`Throughput: ${count} policies, ${megabytes(trees.bytes)}, whole process`, header, rows);
  for (const { name, install } of missing) console.log(`  ${name} is missing: ${install}`);
  return { megabytesIn, yard };
}

function budgets(node, results, { megabytesIn, yard }) {
  const cold = results.get(`${OURS}, ${node.label}`);
  if (cold === undefined) return;
  if (cold.cpuMs !== undefined) {
    budget(`cold, ${node.label}`, megabytesIn / (cold.cpuMs / 1000), 10, { atLeast: true, show: perCore });
  }
  if (yard(node) === undefined) return;
  budget(`cold to ${YARDSTICK}, ${node.label}`, cold.ms / yard(node), 0.9);
  const warm = results.get(`${WARM}, ${node.label}`);
  if (warm !== undefined) budget(`warm to ${YARDSTICK}, ${node.label}`, warm.ms / yard(node), 0.4);
}

/**
 * Prints the table, and what each tool said.
 * @returns whether our own command line judged everything rightly (true where it is not built)
 */
export async function throughput({ nodes, peers, missing, count, rounds, slowOnBoth, features, root }) {
  const trees = prepareTrees(join(root, "throughput"), count);
  const control = prepareControl(join(root, "control"));
  const ours = ourContenders(nodes, trees, features);
  const others = peerContenders(peers, nodes, slowOnBoth).map((contender) => ({
    ...contender,
    command: peerCommand(contender.peer, contender.node.program, trees),
  }));
  const contenders = [...ours, ...others];
  const failures = new Map();
  for (const contender of contenders)
    failures.set(contender.name, await missed(contender, control, features));

  for (const { command, prepare } of ours) if (prepare !== undefined) await run(command);
  const fast = contenders.filter(({ peer }) => !peer?.slow);
  const slow = contenders.filter(({ peer }) => peer?.slow);
  const results = new Map([...(await interleaved(fast, rounds)), ...(await interleaved(slow, 1))]);

  const measures = report(contenders, results, trees, count, missing);
  console.log(`\n  Control: ${FAULTS.length} broken files of ${CONTROL}, and the ${count} valid ones:`);
  let right = true;
  for (const contender of contenders) {
    const { ok, text } = verdict(contender, results.get(contender.name), count);
    const overlooked = failures.get(contender.name);
    const caught = overlooked === "" ? "caught all broken" : `DID NOT CATCH ALL BROKEN (${overlooked})`;
    console.log(`  ${contender.name}: ${caught}; ${text}`);
    if (contender.peer === undefined && !(ok && overlooked === "")) right = false;
  }
  console.log("");
  budgets(nodes.at(-1), results, measures);
  return right;
}
