// `npm start`: the whole way of policies on the example repository, from the committed bundle, with nothing installed.
// It works on a copy in a temporary folder, and leaves the checkout as it is. Without git it shows `validate` only.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { constants, devNull, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "dist/cli/index.js");

/** Slips as authors make them: each is one line of one file. */
const SLIPS = [
  {
    file: "policies/core/agent-policies.yaml",
    from: '      manager: "@freight-manager"\n',
    to: '      manager: "@frieght-manager"\n',
  },
  {
    file: "policies/environments/production.yaml",
    from: '      test-coverage: ">90%"',
    to: '      test-coverage: ">60%"',
  },
  {
    file: "policies/environments/production.yaml",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the policy names a variable of the environment.
    from: 'connection-string: "${DATABASE_URL}"',
    to: 'connection-string: "postgresql://freight:Kt7-vRq2-Zw9p@db.northquay.example/freight"',
  },
];

/** A change that is right in every way. */
const GOOD = {
  file: "policies/environments/production.yaml",
  from: 'test-coverage: ">90%"',
  to: 'test-coverage: ">92%"',
};

/** A change that every rule accepts, and that the database of production does not bear. */
const RISKY = {
  file: "policies/environments/production.yaml",
  from: "max-connections: 40",
  to: "max-connections: 400",
};

const place = realpathSync(mkdtempSync(join(tmpdir(), "archi3-demo-")));
const repository = join(place, "policies");
let running;

/** Whatever ends the demonstration: nothing of it stays. */
function cleanUp() {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    running?.kill("SIGKILL");
    cleanUp();
    process.exit(128 + constants.signals[signal]);
  });

/** The reader's environment without what would point git elsewhere, or make a commit ask for something. */
function environment() {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return {
    ...Object.fromEntries(own),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    ...{ GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: "1" },
    // What `validate` remembers goes with the copy.
    ...{ XDG_CACHE_HOME: join(place, "cache"), XDG_DATA_HOME: join(place, "data") },
    ...configured({
      "init.defaultBranch": "main",
      "user.name": "Policy Author",
      "user.email": "author@northquay.example",
    }),
  };
}

/** Settings of git's by variables, which it takes from no file. */
function configured(settings) {
  const pairs = Object.entries(settings);
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(pairs.length)],
    ...pairs.flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ]);
}

function say(text) {
  process.stdout.write(`\n${text}\n`);
}

/** As it would be typed. */
function typed(argument) {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `"${argument}"`;
}

/** Runs one command in the copy, and stops the demonstration when it does not end as it should. */
async function run(expected, program, ...args) {
  process.stdout.write(`\n$ ${[program, ...args].map(typed).join(" ")}\n`);
  const [file, argv] = program === "archi3-policy" ? [process.execPath, [cli, ...args]] : [program, args];
  const child = spawn(file, argv, {
    cwd: repository,
    env: environment(),
    stdio: ["ignore", "inherit", "inherit"],
  });
  running = child;
  const status = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  if (status !== expected) throw new Error(`this command should have ended ${expected}, but ended ${status}`);
}

function policy(expected, ...args) {
  return run(expected, "archi3-policy", ...args);
}

/** Makes changes as an author would, and shows each line. */
function edit(changes, isShown = true) {
  for (const { file, from, to } of changes) {
    const path = join(repository, file);
    const text = readFileSync(path, "utf8");
    if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
    if (isShown) process.stdout.write(`\n  ${file}:\n  - ${from.trim()}\n  + ${to.trim()}\n`);
  }
}

async function validate(hasGit) {
  say(
    "Archi3 Policy checks YAML policies, makes them live in one environment after the other, and takes them back.\n" +
      "This is a copy of examples/archi3 in a temporary folder: the policies of a freight company's agents.\n" +
      "Every line with $ can be typed there; archi3-policy stands for `node dist/cli/index.js` of this checkout.",
  );
  if (hasGit) {
    await run(0, "git", "init", "--quiet");
    await run(0, "git", "add", ".");
    await run(0, "git", "commit", "--quiet", "-m", "The first policies");
  }
  say("1. Validate. Everything is read, since files refer to each other.");
  await policy(0, "validate");
  say(
    "   The repository's own rule tests say what must be found where a policy breaks a rule, and that it is.",
  );
  await policy(0, "test");
}

async function slips(number) {
  say(
    `${number}. A bad change is stopped by validation: a misspelt manager, a lower bar in production than in the core,\n` +
      "   and a password in plain text. Status 1 stops a pipeline; the password is shown nowhere.",
  );
  edit(SLIPS, false);
  await policy(1, "validate");
}

/** Takes what is committed through development and staging, with the test's result. */
async function promote(...options) {
  await policy(0, "deploy", "--environment", "development", ...options);
  await policy(0, "deploy", "--environment", "staging", ...options);
  await policy(
    ...[0, "evidence", "--environment", "staging", "--name", "end-to-end", "--result", "pass", ...options],
  );
}

async function story() {
  say(
    "2. Bundle. All policies of a commit under one digest; the same policies have the same digest everywhere.",
  );
  await policy(0, "bundle");

  say(
    "3. Development and staging. A deployment without --bundle takes the commit that is checked out. The result of\n" +
      "   the end-to-end tests is attached to what is live in staging, since production asks for it.",
  );
  await promote();

  say(
    "4. Production. It asks for two seconds of health in staging, the tests, and the release checklist. --wait lets it\n" +
      "   wait for the first. Afterwards its health is measured for one second (archi3.yaml says all of this).",
  );
  await policy(...[0, "deploy", "--environment", "production", "--wait", "1m", "--reason", "first release"]);

  await slips(5);
  await run(0, "git", "checkout", "--quiet", ".");

  say(
    "6. A good change, in a hurry. --break-glass passes order, soak and tests, never validity; it needs a reason, and is\n" +
      "   recorded. Health is measured all the same.",
  );
  edit([GOOD]);
  await run(0, "git", "commit", "--quiet", "-a", "-m", "Raise the test coverage");
  await policy(
    ...[0, "deploy", "--environment", "production", "--break-glass", "--reason", "audit tomorrow"],
  );

  say(
    "7. A change that is valid and harmful: production's agents may open ten times the connections. No rule can know\n" +
      "   what the database bears. The plan shows what would change, and what happens if it fails.",
  );
  edit([RISKY]);
  await run(0, "git", "commit", "--quiet", "-a", "-m", "Allow more connections");
  await promote("--quiet");
  await policy(0, "plan", "--environment", "production");
  say("   Health is measured, the check fails, and what was live before is live again, by itself. Status 1.");
  await policy(...[1, "deploy", "--environment", "production", "--wait", "1m", "--reason", "peak season"]);

  say(
    "8. An emergency: somebody wants the first release back. From the ledger, past every gate, by its id. Deployments\n" +
      "   to production are held from then on, until `archi3-policy unlock --environment production`.",
  );
  await policy(
    ...[0, "rollback", "--environment", "production", "--deployment-id", "production-1"],
    ...["--reason", "quotes are wrong since the second release"],
  );

  say("9. What is live where, and how production came there. The history is a branch of the repository.");
  await policy(0, "status");
  await policy(0, "history", "--environment", "production");

  say(
    "10. Watching. A look at everything: what is wrong, what to do, who was told. It ends 1 while something is unhealthy.\n" +
      "    On a schedule it tells people; --dashboard writes a page, --every 30s stays. Then how well deployments go.",
  );
  await policy(0, "monitor");
  await policy(0, "metrics", "--environment", "production");
}

async function demonstrate() {
  const hasGit = spawnSync("git", ["--version"], { stdio: "ignore" }).status === 0;
  mkdirSync(repository);
  cpSync(join(root, "examples/archi3"), repository, { recursive: true });
  await validate(hasGit);
  if (hasGit) await story();
  else {
    await slips(2);
    say(
      "git is not here. Promotion keeps its history in git: install it, and run `npm start` again for the rest.",
    );
  }
  say("Your turn: node dist/cli/index.js validate path/to/your/policies");
}

try {
  await demonstrate();
} catch (error) {
  process.stderr.write(`\nThe demonstration stopped: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  cleanUp();
}
