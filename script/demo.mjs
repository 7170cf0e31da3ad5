// `npm start`: shows the validator at work on the example repository, from the committed bundle, with nothing
// installed. It works on a copy in a temporary folder and leaves the checkout as it is.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "dist/cli/index.js");

/** Slips as authors make them: each is one line of one file. */
const SLIPS = [
  {
    file: "policies/core/agent-policies.yaml",
    good: '      manager: "@freight-manager"\n',
    bad: '      manager: "@frieght-manager"\n',
  },
  {
    file: "policies/core/agent-policies.yaml",
    good: '      alert-threshold: ">600ms"',
    bad: '      alert-threshold: ">60ms"',
  },
  {
    file: "policies/environments/production.yaml",
    good: "    ssl-required: true",
    bad: "    ssl-requierd: true",
  },
  {
    file: "policies/environments/production.yaml",
    good: '      test-coverage: ">90%"',
    bad: '      test-coverage: ">60%"',
  },
  {
    file: "policies/environments/production.yaml",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the policy names a variable of the environment.
    good: 'connection-string: "${DATABASE_URL}"',
    bad: 'connection-string: "postgresql://freight:Kt7-vRq2-Zw9p@db.northquay.example/freight"',
  },
];

function say(text) {
  process.stdout.write(`\n${text}\n`);
}

/** Runs one command of the tool in the copy, and stops the demonstration when it does not end as it should. */
function run(folder, expected, ...args) {
  process.stdout.write(`\n$ archi3-policy ${args.join(" ")}\n\n`);
  const color = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: "1" } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, ...color },
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status !== expected) throw new Error(`this command should have ended ${expected}, but ended ${status}`);
  return stdout;
}

const folder = mkdtempSync(join(tmpdir(), "archi3-demo-"));
try {
  cpSync(join(root, "examples/archi3"), folder, { recursive: true });

  say(
    "archi3-policy checks YAML policies. This is the repository examples/archi3, in a temporary copy:\nagents, orchestration, security, and three environments. (archi3-policy is `node dist/cli/index.js`.)",
  );
  run(folder, 0, "validate");

  say(
    "It is in order. Now five slips, as they happen: a misspelt manager, an alert that fires before its target,\na misspelt key, a quality bar lower in production than in the core, and a password in plain text.",
  );
  for (const { file, good, bad } of SLIPS) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, "utf8").replace(good, bad));
  }
  run(folder, 1, "validate");

  say(
    "Each is found where it stands, with what to do about it; the password is shown nowhere. The status is 1,\nso a pipeline stops. For programs there is JSON (`--format json` prints it):",
  );
  run(folder, 1, "validate", "--type", "agent-policies", "--output", "report.json");
  const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
  process.stdout.write(`report.json: ${JSON.stringify(report.summary)}\n`);

  say(
    "What an environment really runs is the core with its overlay on top. `render` shows it, and which line of the\noverlay set what:",
  );
  cpSync(join(root, "examples/archi3"), folder, { recursive: true });
  run(folder, 0, "render", "--environment", "production", "--output", "effective");
  const effective = readFileSync(join(folder, "effective/core/agent-policies.yaml"), "utf8").split("\n");
  process.stdout.write(
    `${effective
      .filter((line) => line.includes("# "))
      .slice(0, 6)
      .join("\n")}\n`,
  );

  say("Your turn: node dist/cli/index.js validate path/to/your/policies");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
