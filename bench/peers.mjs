/**
 * The tools that people check YAML with today, each set to do the same work: read every file under `agents/` and
 * judge it by the same schema. Those from npm are this folder's own packages; the others are looked for in
 * `bench/.cache`, then in PATH.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const BENCH = fileURLToPath(new URL(".", import.meta.url));
const CACHE = join(BENCH, ".cache");
const WINDOWS = process.platform === "win32";
// What a document needs before kubeconform looks at it.
const KUBERNETES_HEAD = "apiVersion: bench/v1\nkind: Agent\n";

const counted = (pattern) => (output) => output.match(pattern)?.length ?? 0;
const first = (pattern) => (output) => Number(pattern.exec(output)?.[1] ?? 0);
/** For tools that report a whole run: success is success of every file that was given. */
const allOr = (pattern) => (output, count) => (pattern.test(output) ? count : 0);

/** The peers' settings, written from one schema. `files` are relative to the policy tree. */
export function writeSettings(folder, schema) {
  mkdirSync(join(folder, "rego"), { recursive: true });
  const json = (value) => JSON.stringify(value, null, 2);
  const properties = { ...schema.properties, apiVersion: { const: "bench/v1" }, kind: { const: "Agent" } };
  const rules = {
    "agent-schema": {
      given: "$",
      severity: "error",
      // biome-ignore lint/suspicious/noThenProperty: the word that Spectral's rulesets use
      then: { function: "schema", functionOptions: { schema } },
    },
  };
  const rego = `package main

schema := ${json(schema)}

deny contains message if {
\t[valid, errors] := json.match_schema(input, schema)
\tnot valid
\tsome error in errors
\tmessage := sprintf("%s: %s", [error.field, error.desc])
}
`;
  writeFileSync(join(folder, "agent.json"), json(schema));
  writeFileSync(join(folder, "agent-resource.json"), json({ ...schema, properties }));
  writeFileSync(join(folder, "spectral.json"), json({ rules }));
  writeFileSync(join(folder, "rego", "agent.rego"), rego);
}

/** A tree whose documents carry the head that kubeconform asks for; nothing else differs. */
export function writeResources(from, files, to) {
  mkdirSync(join(to, "agents"), { recursive: true });
  for (const file of files)
    writeFileSync(join(to, file), KUBERNETES_HEAD + readFileSync(join(from, file), "utf8"));
}

const GLOB = "agents/*.yaml";

const PEERS = [
  {
    name: "ajv-cli",
    npm: ["ajv-cli", "dist/index.js"],
    args: ({ settings }) => [
      "validate",
      "-s",
      join(settings, "agent.json"),
      "-d",
      GLOB,
      "-c",
      "ajv-formats",
      "--strict=false",
      "--errors=line",
    ],
    judged: counted(/ valid$/gm),
  },
  {
    name: "v8r",
    npm: ["v8r", "src/index.js"],
    minimumNode: 22,
    slow: true,
    args: ({ settings }) => [
      "--schema",
      join(settings, "agent.json"),
      "--no-ignore",
      "--cache-ttl",
      "0",
      GLOB,
    ],
    judged: counted(/ is valid$/gm),
  },
  {
    name: "Spectral",
    npm: ["@stoplight/spectral-cli", "dist/index.js"],
    slow: true,
    args: ({ settings }) => [
      "lint",
      GLOB,
      "--ruleset",
      join(settings, "spectral.json"),
      "--ignore-unknown-format",
    ],
    judged: allOr(/No results with a severity of 'error' found!/),
  },
  {
    name: "check-jsonschema",
    install: "pip install check-jsonschema==0.39.0",
    slow: true,
    args: ({ settings, files }) => ["--schemafile", join(settings, "agent.json"), ...files],
    judged: allOr(/ok -- validation done/),
  },
  {
    name: "kubeconform",
    install: "go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0",
    resources: true,
    args: ({ settings }) => [
      "-strict",
      "-summary",
      "-n",
      "4",
      "-schema-location",
      join(settings, "{{.ResourceKind}}-resource.json"),
      "agents",
    ],
    judged: first(/Valid: (\d+), Invalid: 0, Errors: 0/),
  },
  {
    name: "conftest",
    install: "go install github.com/open-policy-agent/conftest@v0.71.1",
    slow: true,
    args: ({ settings }) => [
      "test",
      "--no-color",
      "--parser",
      "yaml",
      "--policy",
      join(settings, "rego"),
      "agents",
    ],
    judged: first(/ (\d+) passed, 0 warnings, 0 failures/),
  },
];

function onPath(name) {
  const file = WINDOWS ? `${name}.exe` : name;
  const own = [join(CACHE, "python", WINDOWS ? "Scripts" : "bin"), join(CACHE, "go")];
  const folder = [...own, ...(process.env.PATH ?? "").split(delimiter)].find((entry) =>
    existsSync(join(entry, file)),
  );
  return folder === undefined ? undefined : join(folder, file);
}

function located(peer) {
  if (peer.npm === undefined) {
    const program = onPath(peer.name);
    return (
      program && {
        ...peer,
        program,
        version: /@v|==/.test(peer.install) ? peer.install.split(/@v|==/)[1] : "",
      }
    );
  }
  const folder = join(BENCH, "node_modules", peer.npm[0]);
  if (!existsSync(folder)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return { ...peer, script: join(folder, peer.npm[1]), version };
}

/** @returns the peers that are here (`installed`) and those that are not, each with its `install` command */
export function findPeers() {
  const npm = "npm ci (in bench/)";
  const all = PEERS.map((peer) => located(peer) ?? { ...peer, install: peer.install ?? npm, missing: true });
  return { installed: all.filter((peer) => !peer.missing), missing: all.filter((peer) => peer.missing) };
}

/** The command line of a peer; `node` is used by those that are JavaScript. */
export function peerCommand(peer, node, trees) {
  const cwd = peer.resources ? trees.resources : trees.policies;
  const args = peer.args(trees);
  return peer.script === undefined
    ? { program: peer.program, args, cwd }
    : { program: node, args: [peer.script, ...args], cwd };
}

function attempt(title, action) {
  try {
    action();
    console.log(`installed: ${title}`);
  } catch (error) {
    console.log(`not installed: ${title} (${String(error.message).split("\n")[0]})`);
  }
}

/** Installs what can be installed here; what cannot is named, and the benchmark goes on without it. */
export function installPeers() {
  const options = { stdio: ["ignore", "ignore", "inherit"] };
  attempt("npm packages", () =>
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { ...options, cwd: BENCH, shell: WINDOWS }),
  );
  mkdirSync(CACHE, { recursive: true });
  for (const { name, install } of PEERS.filter((peer) => peer.install !== undefined)) {
    const [tool, ...args] = install.split(" ");
    if (tool === "go") {
      const env = { ...process.env, GOBIN: join(CACHE, "go") };
      attempt(name, () => execFileSync("go", args, { ...options, env }));
    } else {
      const python = join(CACHE, "python");
      attempt(name, () => {
        execFileSync(WINDOWS ? "python" : "python3", ["-m", "venv", python], options);
        execFileSync(join(python, WINDOWS ? "Scripts" : "bin", "pip"), ["--quiet", ...args], options);
      });
    }
  }
}
