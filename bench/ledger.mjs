/**
 * What a long ledger costs: `status`, `deploy` and `rollback` with 5,000 records beside the same with 50, `status` and `plan`
 * with 5,000 results of tests beside 50, and a rollback of 1,000 policies. Real repositories, whole processes of the bundle.
 *
 *   node bench/ledger.mjs [rounds, default 9]
 */
import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate, policy } from "./generate.mjs";
import { interleaved } from "./measure.mjs";
import { CLI, isBuilt } from "./ours.mjs";
import { budget, milliseconds, ratio, table } from "./table.mjs";

const [FEW, MANY] = [50, 5_000];
const BUDGET = 1.5;
const POLICIES = 1_000;
const LONGEST_ROLLBACK_MS = 3_000;
const ENVIRONMENT = "development";
const NEXT = "staging";
const BRANCH = `refs/heads/policy-ledger/${ENVIRONMENT}`;
const EVIDENCE = ["end-to-end", "load", "security", "acceptance", "smoke"];

function git(folder, args, input) {
  const options = { encoding: "utf8", input, stdio: ["pipe", "pipe", "ignore"], maxBuffer: 1e9 };
  return execFileSync("git", ["-C", folder, ...args], options).trim();
}

function archi3(folder, ...args) {
  return execFileSync(process.execPath, [CLI, ...args], { cwd: folder, encoding: "utf8" });
}

/** A repository with the policies as two commits, `a` and `b`, that differ in one file; both were deployed. */
function repository(folder, policies) {
  generate(policies, join(folder, "policies"));
  git(folder, ["init", "--quiet", "--initial-branch=main"]);
  for (const [name, value] of [
    ["user.name", "Bench"],
    ["user.email", "bench@example.com"],
    ["gc.auto", "0"],
  ]) {
    git(folder, ["config", name, value]);
  }
  writeFileSync(join(folder, ".gitignore"), "live/\n");
  writeFileSync(
    join(folder, "archi3.yaml"),
    [
      `environments:\n  ${ENVIRONMENT}:\n    verify: {checks: []}\n`,
      `  ${NEXT}:\n    after: ${ENVIRONMENT}\n    evidence: [${EVIDENCE}]\n`,
    ].join(""),
  );
  for (const tag of ["a", "b"]) {
    const [first] = git(folder, ["ls-files", "-o", "-c", "policies"]).split("\n");
    writeFileSync(join(folder, first), `${policy(0, policies)}# ${tag}\n`);
    git(folder, ["add", "--all"]);
    git(folder, ["commit", "--quiet", "-m", tag]);
    git(folder, ["tag", tag]);
    archi3(folder, "deploy", "--environment", ENVIRONMENT);
  }
  return folder;
}

/** The records of the ledger, oldest first, to be written again with other epochs. */
function patternsOf(folder) {
  const commits = git(folder, ["rev-list", "--reverse", BRANCH]).split("\n");
  return commits.map((commit) => ({
    record: JSON.parse(git(folder, ["show", `${commit}:record.json`])),
    message: git(folder, ["log", "-1", "--format=%B", commit]),
    trees: git(folder, ["ls-tree", commit])
      .split("\n")
      .filter((line) => !line.endsWith("record.json")),
  }));
}

/**
 * Makes the ledger longer by records that `rewrite` makes of earlier ones.
 * @param rewrite gives a text of a record as it stands at an epoch
 */
function append(folder, patterns, last, rewrite) {
  const head = git(folder, ["rev-parse", BRANCH]);
  const first = Number(git(folder, ["rev-list", "--count", BRANCH])) + 1;
  const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const stream = [];
  for (let epoch = first; epoch <= last; epoch++) {
    const { record, message, trees } = patterns[(epoch - 1) % patterns.length];
    const time = new Date(Date.parse(record.time) + epoch).toISOString();
    const said = JSON.parse(rewrite(JSON.stringify(record), record, epoch));
    Object.assign(said, { epoch, time, nonce: randomUUID() });
    const told = rewrite(message, record, epoch)
      .replace(/^Epoch: .*$/m, `Epoch: ${epoch}`)
      .replace(/^Time: .*$/m, `Time: ${time}`);
    const by = `alice <alice@example.com> ${Math.floor(Date.parse(time) / 1000)} +0000`;
    stream.push(`commit ${BRANCH}\nmark :${epoch}\nauthor ${by}\ncommitter ${by}\n${data(`${told}\n`)}`);
    stream.push(`from ${epoch === first ? head : `:${epoch - 1}`}\n`);
    for (const tree of trees) {
      const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/.exec(tree);
      stream.push(`M ${mode} ${id} ${path}\n`);
    }
    stream.push(`M 100644 inline record.json\n${data(`${JSON.stringify(said, undefined, 2)}\n`)}`);
  }
  git(folder, ["fast-import", "--quiet"], stream.join(""));
  // As a ledger is that has grown over years.
  git(folder, ["gc", "--quiet"]);
}

/** Makes the ledger longer: what was deployed is deployed again and again, one after the other. */
function lengthen(folder, count) {
  // Intent and `healthy` of both deployments.
  append(folder, patternsOf(folder), count, (text, record, epoch) => {
    const [from, to] = [record, { epoch }].map(({ epoch: own }) => own - (record.event === "intent" ? 0 : 1));
    // An intent names what was live before it, by the intent two records earlier.
    const ids = [
      [`${ENVIRONMENT}-${from}`, `${ENVIRONMENT}-${to}`],
      [record.previous ?? "none", `${ENVIRONMENT}-${to - 2}`],
    ];
    return text.replace(/\bdevelopment-\d+/g, (id) => ids.find(([own]) => own === id)?.[1] ?? id);
  });
}

/** Attaches so many results to what is live, as tests that run every hour do. */
function attach(folder, count) {
  for (const name of EVIDENCE)
    archi3(folder, "evidence", "--environment", ENVIRONMENT, "--name", name, "--result", "pass");
  const before = git(folder, ["rev-list", "--count", BRANCH]) - EVIDENCE.length;
  const patterns = patternsOf(folder).slice(-EVIDENCE.length);
  append(folder, patterns, before + count, (text) => text);
}

/** What is measured on ledgers: `prepare` brings about what the command is about. */
const COMMANDS = [
  { name: "status", args: ["status"] },
  { name: "deploy, already live", args: ["deploy", "--environment", ENVIRONMENT] },
  {
    name: "deploy",
    args: ["deploy", "--environment", ENVIRONMENT],
    prepare: (folder, round) => git(folder, ["checkout", "--quiet", round % 2 === 0 ? "a" : "b"]),
  },
  {
    name: "rollback by id",
    args: (round) => [
      ...["rollback", "--environment", ENVIRONMENT],
      ...["--deployment-id", `${ENVIRONMENT}-${round % 2 === 0 ? 1 : 3}`],
    ],
  },
];

/** What is measured on ledgers with results of tests. */
const EVIDENCE_COMMANDS = [
  { name: "status, evidence", args: ["status"] },
  { name: "plan, evidence", args: ["plan", "--environment", NEXT] },
];

function contendersOf(top, kind, commands, grow, count) {
  const pattern = join(top, `${kind}-${count}`);
  cpSync(join(top, "pattern"), pattern, { recursive: true, verbatimSymlinks: true });
  grow(pattern, count);
  return commands.map(({ name, args, prepare }, index) => {
    const folder = join(top, `${kind}-${count}-${index}`);
    cpSync(pattern, folder, { recursive: true, verbatimSymlinks: true });
    const command = { program: process.execPath, args: [CLI], cwd: folder };
    return {
      name: `${name} ${count}`,
      command,
      prepare: (round) => {
        prepare?.(folder, round);
        command.args = [CLI, ...(typeof args === "function" ? args(round) : args)];
      },
    };
  });
}

async function lengths(top, rounds) {
  repository(join(top, "pattern"), 10);
  const contenders = [FEW, MANY].flatMap((count) => [
    ...contendersOf(top, "records", COMMANDS, lengthen, count),
    ...contendersOf(top, "evidence", EVIDENCE_COMMANDS, attach, count),
  ]);
  const results = await interleaved(contenders, rounds, { resources: false });
  const rows = [...COMMANDS, ...EVIDENCE_COMMANDS].map(({ name }) => {
    const [few, many] = [FEW, MANY].map((count) => results.get(`${name} ${count}`));
    for (const { last } of [few, many]) if (last.status !== 0) throw new Error(`${name}: ${last.output}`);
    return { name, few, many };
  });
  table(
    `Ledgers of ${FEW} and ${MANY} records`,
    ["command", `${FEW}`, `${MANY}`, "ratio", "runs"],
    rows.map(({ name, few, many }) => [
      name,
      milliseconds(few.ms),
      milliseconds(many.ms),
      ratio(many.ms / few.ms),
      String(many.runs),
    ]),
  );
  for (const { name, few, many } of rows) budget(name, many.ms / few.ms, BUDGET);
}

async function bigRollback(top, rounds) {
  const folder = repository(join(top, "big"), POLICIES);
  const command = { program: process.execPath, args: [], cwd: folder };
  const results = await interleaved(
    [
      { name: "node -e 0", command: { program: process.execPath, args: ["-e", "0"] } },
      {
        name: "rollback",
        command,
        prepare: (round) => {
          command.args = [CLI, ...COMMANDS.at(-1).args(round)];
        },
      },
      {
        name: "git clone",
        command: { program: "git", args: ["clone", "--quiet", "--no-local", folder, join(top, "clone")] },
        prepare: () => rmSync(join(top, "clone"), { recursive: true, force: true }),
      },
    ],
    rounds,
    { resources: false },
  );
  const { ms, last } = results.get("rollback");
  if (last.status !== 0) throw new Error(last.output);
  const rows = [...results].map(([name, { ms: own, runs }]) => [
    name,
    milliseconds(own),
    ratio(ms / own),
    String(runs),
  ]);
  table(
    `Rollback of ${POLICIES} policies, directory target, no checks`,
    ["", "wall", "rollback to this", "runs"],
    rows,
  );
  budget("rollback", ms, LONGEST_ROLLBACK_MS, { show: milliseconds });
}

if (!isBuilt()) throw new Error("there is no bundle: npm run build");
const rounds = Number(process.argv[2] ?? 9);
const top = mkdtempSync(join(tmpdir(), "archi3-bench-ledger-"));
try {
  await lengths(top, rounds);
  await bigRollback(top, Math.ceil(rounds / 2));
} finally {
  rmSync(top, { recursive: true, force: true });
}
