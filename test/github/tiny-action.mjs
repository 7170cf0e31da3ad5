// A small action, to see what a runner hands to an action and takes from it.
import { appendFileSync, readFileSync } from "node:fs";

const { env } = process;
const left = (name, text) => appendFileSync(env[name], text);

switch (env.INPUT_MODE) {
  case "malformed":
    left("GITHUB_OUTPUT", "neither name nor value\n");
    break;
  case "stubborn":
    process.on("SIGINT", () => process.stdout.write("SIGINT\n"));
    process.on("SIGTERM", () => process.stdout.write("SIGTERM\n"));
    process.stdout.write("ready\n");
    setInterval(() => {}, 1000);
    break;
  default: {
    const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
    left("GITHUB_OUTPUT", `head<<~\n${event.pull_request?.head.sha}\n~\n`);
    left("GITHUB_STATE", "check=12\n");
    left("GITHUB_ENV", "LATER=yes\n");
    left("GITHUB_STEP_SUMMARY", "# Done\n");
    process.stdout.write("::error file=a%2Cb.yaml,line=3::first%0Asecond 100%25\n");
    process.stderr.write("::notice::from the side\n");
    process.stdout.write(`${JSON.stringify(env)}\n`);
    process.exitCode = 3;
  }
}
