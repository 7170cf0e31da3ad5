// A health check: does an agent that reads the live branch get what was deployed? archi3-policy runs it after a deployment
// (archi3.yaml, verify.checks), and 0 passes. Replace it with one that asks your platform: does it run these policies?
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";

const { ARCHI3_ENVIRONMENT: environment, ARCHI3_DIGEST: digest } = process.env;
const branch = `policy-live/${environment}`;
const marker = "archi3-release.json";

function git(args, input) {
  const { status, stdout } = spawnSync("git", args, { input, maxBuffer: Number.POSITIVE_INFINITY });
  return status === 0 ? stdout : undefined;
}

/** Where the branch is: as the deployment pushed it, as it is at origin, or in a clone without a remote. */
function placeOfBranch() {
  const kept = `refs/archi3/live/${branch}`;
  if (git(["rev-parse", "--verify", "--quiet", kept]) !== undefined) return kept;
  return git(["fetch", "--quiet", "origin", branch]) === undefined ? branch : "FETCH_HEAD";
}

/** Every file of the branch but the marker: what git takes it for, its path, and the sha256 of its content. */
function filesAt(place) {
  const lines = (git(["ls-tree", "-r", "-z", place]) ?? "").toString().split("\0").slice(0, -1);
  const entries = lines.map((line) => /^(\d+) \w+ (\w+)\t(.*)$/s.exec(line).slice(1));
  const contents =
    git(["cat-file", "--batch"], entries.map(([, id]) => `${id}\n`).join("")) ?? Buffer.from("");
  let at = 0;
  const files = entries.map(([mode, , path]) => {
    const begin = contents.indexOf("\n", at) + 1;
    const end = begin + Number(contents.toString("latin1", at, begin).split(" ")[2]);
    at = end + 1;
    return { mode, path, sum: createHash("sha256").update(contents.subarray(begin, end)).digest("hex") };
  });
  return files.filter(({ path }) => path !== marker);
}

const place = placeOfBranch();
const release = JSON.parse(git(["show", `${place}:${marker}`]) ?? "{}");
const files = filesAt(place);
// As archi3-policy names a set of files by its content. Git lists them in the order that this asks for.
const text = files.map(({ path, sum }) => `${path}\0${sum}\n`).join("");
const found = `sha256:${createHash("sha256").update(`archi3-effective/1\n${text}`).digest("hex")}`;

if (release.environment !== environment || release.digest !== digest) {
  console.error(
    `${branch} holds ${release.id ?? "no release"} (${release.digest ?? "no digest"}), and not ${digest}`,
  );
  process.exitCode = 1;
} else if (release["effective-digest"] !== found || files.some(({ mode }) => mode !== "100644")) {
  console.error(`${branch} says that it holds ${release.id}, but its files are others`);
  process.exitCode = 1;
} else {
  console.log(`${branch} holds ${release.id} with ${files.length} files`);
}
