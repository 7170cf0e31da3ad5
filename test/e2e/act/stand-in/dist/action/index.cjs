// An action that needs nothing: every policy file that says "broken" is an error.
const { execFileSync } = require("node:child_process");
const { appendFileSync, readFileSync } = require("node:fs");
const { request } = require("node:http");

const { env } = process;

function call(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${env.INPUT_TOKEN}`, "content-type": "application/json" };
    const sent = request(`${env.GITHUB_API_URL}${path}`, { method, headers }, (answer) => {
      let text = "";
      answer.on("data", (part) => {
        text += part;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, body: JSON.parse(text) }));
    });
    sent.on("error", reject);
    sent.end(JSON.stringify(body));
  });
}

function git(...args) {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

async function main() {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
  const head = event.pull_request?.head.sha ?? env.GITHUB_SHA;
  const [commit, ...parents] = git("rev-list", "--parents", "-n", "1", "HEAD").split(" ");
  git("fetch", "--quiet", "--depth=1", "origin", "main");
  const broken = git("ls-files", "policies")
    .split("\n")
    .filter((file) => readFileSync(file, "utf8").includes("broken"));
  const conclusion = broken.length > 0 ? "failure" : "success";
  const path = `/repos/${env.GITHUB_REPOSITORY}/check-runs`;
  const created = await call("POST", path, { name: "stand-in", head_sha: head, status: "in_progress" });
  if (created.status === 201) {
    await call("PATCH", `${path}/${created.body.id}`, { status: "completed", conclusion });
  } else for (const file of broken) console.log(`::error file=${file},line=1,title=Stand-in::broken`);
  appendFileSync(env.GITHUB_OUTPUT, `conclusion=${conclusion}\nerrors=${broken.length}\n`);
  if (created.status === 201) appendFileSync(env.GITHUB_OUTPUT, `check-run-url=${created.body.html_url}\n`);
  appendFileSync(env.GITHUB_STEP_SUMMARY, `# ${conclusion}\n`);
  appendFileSync(env.GITHUB_STATE, `conclusion=${conclusion}\n`);
  const seen = {
    node: process.version.split(".")[0],
    event: env.GITHUB_EVENT_NAME,
    ref: env.GITHUB_REF,
    commit: commit === env.GITHUB_SHA,
    parents: parents.length,
    shallow: git("rev-parse", "--is-shallow-repository"),
    matrix: env.INPUT_MATRIX,
    suggest: env.INPUT_SUGGEST,
    artifacts: env.ACTIONS_RESULTS_URL !== undefined && env.ACTIONS_RUNTIME_TOKEN !== undefined,
  };
  console.log(`seen ${JSON.stringify(seen)}`);
  process.exitCode = conclusion === "success" ? 0 : 1;
}

if (env.STATE_conclusion === undefined) main();
else console.log(`after ${env.STATE_conclusion}`);
