import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";
import { environmentOfGit } from "./git-process.ts";

/** Whom git knows as the author of what is written in a repository, else the machine's user. */
export function checkoutActor(root: string): string {
  const asked = spawnSync("git", ["-C", root, "config", "--get", "user.name"], {
    encoding: "utf8",
    env: environmentOfGit(),
  });
  const name = asked.status === 0 ? asked.stdout.trim() : "";
  return name === "" ? machineUser() : name;
}

function machineUser(): string {
  try {
    return userInfo().username;
  } catch {
    // A container's user may have no name.
    return "unknown";
  }
}
