import { describe, expect, test } from "vitest";
import { GitHub } from "../github/github.ts";
import { alone, Folder } from "./run.ts";

/** A repository whose environment is a branch of it, with two versions of its policies. */
function repository(github: GitHub): Folder {
  const folder = Folder.withAgents("policies");
  folder.write(
    "archi3.yaml",
    "policies: policies\nenvironments: { production: { target: { type: git }, github: { deploy: live } } }\n",
  );
  folder.tool("git", "init", "--quiet", "--initial-branch=main");
  folder.tool("git", "config", "user.name", "alice");
  folder.tool("git", "config", "user.email", "alice@example.com");
  commit(folder, github);
  return folder;
}

/** Commits everything, and pushes it as far as GitHub is concerned. */
function commit(folder: Folder, github: GitHub): string {
  folder.tool("git", "add", "--all");
  folder.tool("git", "commit", "--quiet", "--message", "A change");
  const sha = folder.read(".git/refs/heads/main").trim();
  github.repository.addCommit({ sha });
  return sha;
}

const environmentOf = (github: GitHub) => ({
  ...{ GITHUB_TOKEN: github.token, GITHUB_API_URL: github.url, GITHUB_SERVER_URL: "https://github.com" },
  ...{ GITHUB_REPOSITORY: "octo-org/policies", GITHUB_RUN_ID: "7", GITHUB_ACTOR: "alice" },
});

describe("GitHub's deployments follow a promotion and the way back", () => {
  test("with the commit that each deployment is of, and in six requests for the rollback", {
    timeout: 60_000,
  }, async () => {
    await using github = await GitHub.start();
    using folder = repository(github);
    const run = async (...args: string[]) => {
      const { status, stdout, stderr } = await alone(folder.path, args, environmentOf(github));
      expect(status, `${args.join(" ")}\n${stdout}${stderr}`).toBe(0);
      return stderr;
    };
    const first = folder.read(".git/refs/heads/main").trim();
    const quiet = async (...args: string[]) => expect(await run(...args)).not.toContain("note:");
    await quiet("deploy", "--environment", "production");
    folder.edit("policies/agents/reefer-monitor.yaml", "0.3.0", "0.3.1");
    const second = commit(folder, github);
    await quiet("deploy", "--environment", "production");
    const before = github.requests.length;
    await quiet("rollback", "--environment", "production", "--dry-run");
    await quiet("status");
    await quiet("verify", "--environment", "production", "--once");
    expect(github.requests.length, "what records nothing asks nothing").toBe(before);
    const said = await run("rollback", "--environment", "production");
    expect(said.match(/^note: .*/gm)).toEqual([expect.stringMatching(/^note: told incident issue /)]);
    const [mirroring, telling] = [/\/deployments\b/, /\/issues\b/].map((part) =>
      github.requests.slice(before).filter(({ path }) => part.test(path)),
    );
    expect({ mirroring: mirroring?.length, telling: telling?.length }).toEqual({ mirroring: 6, telling: 3 });
    expect(github.requests.length - before).toBe(9);
    expect(
      github.deployments.all.map(({ payload, sha, environment, statuses }) => [
        (payload as { id: string }).id,
        sha,
        environment,
        statuses.map(({ state }) => state).join(" "),
      ]),
    ).toEqual([
      ["production-1", first, "live", "in_progress success inactive"],
      ["production-3", second, "live", "in_progress success inactive"],
      ["production-5", first, "live", "in_progress success"],
    ]);
    expect(github.deployments.all.at(-1)?.statuses.at(-1)).toMatchObject({
      logUrl: "https://github.com/octo-org/policies/actions/runs/7",
      environmentUrl: "https://github.com/octo-org/policies/tree/policy-live/production",
    });
  });

  test("and a token that may not write them changes nothing but a note", { timeout: 60_000 }, async () => {
    await using github = await GitHub.start();
    using folder = repository(github);
    github.access.permissions = { ...github.access.permissions, deployments: "none" };
    const { status, stderr } = await alone(
      folder.path,
      ["deploy", "--environment", "production"],
      environmentOf(github),
    );
    expect(status).toBe(0);
    expect(stderr).toMatch(/note: GitHub's deployments .*cannot read the deployments.*`deployments: write`/);
  });
});
