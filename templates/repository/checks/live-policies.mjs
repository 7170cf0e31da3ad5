// A health check: does an agent that reads the live branch get what was deployed? archi3-policy runs it after a deployment
// (archi3.yaml, verify.checks), and 0 passes. Replace it with one that asks your platform: does it run these policies?
import { spawnSync } from "node:child_process";

const { ARCHI3_ENVIRONMENT: environment, ARCHI3_DIGEST: digest } = process.env;
const branch = `policy-live/${environment}`;

function git(...args) {
  const { status, stdout } = spawnSync("git", args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}

/** Where the branch is: as the deployment pushed it, as it is at origin, or in a clone without a remote. */
function placeOfBranch() {
  const kept = `refs/archi3/live/${branch}`;
  if (git("rev-parse", "--verify", "--quiet", kept) !== undefined) return kept;
  return git("fetch", "--quiet", "origin", branch) === undefined ? branch : "FETCH_HEAD";
}

const place = placeOfBranch();
const release = JSON.parse(git("show", `${place}:archi3-release.json`) ?? "{}");
const files = (git("ls-tree", "-r", "--name-only", place) ?? "")
  .split("\n")
  .filter((name) => name.endsWith(".yaml"));

if (release.environment === environment && release.digest === digest && files.length > 0) {
  console.log(`${branch} holds ${release.id} with ${files.length} files`);
} else {
  console.error(
    `${branch} holds ${release.id ?? "no release"} (${release.digest ?? "no digest"}), and not ${digest}`,
  );
  process.exitCode = 1;
}
