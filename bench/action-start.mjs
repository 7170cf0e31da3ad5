// How long the action takes from its start to its first request, as a multiple of `node -e 0` in the same run.
//
//     node bench/action-start.mjs [/path/to/another/node...]

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ACTION = join(import.meta.dirname, "../dist/action/index.js");
const ROUNDS = 25;

const folder = mkdtempSync(join(tmpdir(), "archi3-bench-"));
const event = join(folder, "event.json");
const sha = "0123456789012345678901234567890123456789";
const pull = { number: 1, head: { sha }, base: { sha, ref: "main" } };
writeFileSync(event, JSON.stringify({ pull_request: pull }));

let seen;
const server = createServer((_request, response) => {
  seen?.();
  response.writeHead(404, { "content-type": "application/json" }).end("{}");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const env = {
  PATH: process.env.PATH,
  GITHUB_REPOSITORY: "owner/policies",
  GITHUB_SHA: sha,
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: event,
  GITHUB_RUN_ID: "1",
  GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
  RUNNER_TEMP: folder,
  INPUT_TOKEN: "token",
  "INPUT_CHECK-NAME": "Policy findings",
};

/** Milliseconds until the first request, or until the end of a process that makes none. */
async function time(node, args, untilRequest) {
  const started = process.hrtime.bigint();
  const child = spawn(node, args, { cwd: folder, env, stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const request = new Promise((resolve) => {
    seen = resolve;
  });
  await (untilRequest ? Promise.race([request, ended]) : ended);
  const took = Number(process.hrtime.bigint() - started) / 1e6;
  child.kill("SIGKILL");
  await ended;
  return took;
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
for (const node of process.argv.length > 2 ? process.argv.slice(2) : [process.execPath]) {
  const empty = [];
  const action = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await time(node, ["-e", "0"], false));
    action.push(await time(node, [ACTION], true));
  }
  const ratio = (of) => (of(action) / of(empty)).toFixed(2);
  const least = (times) => Math.min(...times);
  console.log(
    `${node}: first request after ${median(action).toFixed(0)} ms, node -e 0 ${median(empty).toFixed(0)} ms;`,
    `ratio of medians ${ratio(median)}, of minima ${ratio(least)}`,
  );
}
server.close();
rmSync(folder, { recursive: true, force: true });
