import { spawnSync } from "node:child_process";

const PATIENCE_MS = 10_000;

/** The token that GitHub's own client keeps for a server, such as `github.com`; undefined without client or token. */
export function ghToken(host: string): string | undefined {
  const { status, stdout } = spawnSync("gh", ["auth", "token", "--hostname", host], {
    encoding: "utf8",
    timeout: PATIENCE_MS,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const token = status === 0 ? stdout.trim() : "";
  return token === "" ? undefined : token;
}
