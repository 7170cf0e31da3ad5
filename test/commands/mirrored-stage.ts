import { Github, REAL_PACE } from "../../src/adapters/github.ts";
import { GithubDeployments } from "../../src/adapters/github-deployments.ts";
import type { Outcome, World } from "../../src/commands/deployment-world.ts";
import { Mirror } from "../../src/commands/mirror.ts";
import { mirrored } from "../../src/commands/mirroring.ts";
import type { Promotion } from "../../src/commands/promotion.ts";
import { DEFAULT_CONFIG } from "../../src/config/config.ts";
import type { Ledger } from "../../src/release/ledger.ts";
import { madeUpSha } from "../github/diff.ts";
import type { GitHub } from "../github/github.ts";
import { recordingTerminal } from "../terminal.ts";
import { endOf, Stage } from "./deployment-stage.ts";

export const COMMIT = madeUpSha("the commit of the run");
const SERVER = "https://github.com";

/** The variables of a run whose API is the stand-in. */
export function runOn(github: GitHub): Promotion["env"] {
  github.repository.addCommit({ sha: COMMIT });
  return {
    GITHUB_TOKEN: github.token,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: SERVER,
    GITHUB_REPOSITORY: "octo-org/policies",
    GITHUB_RUN_ID: "7",
    GITHUB_SHA: COMMIT,
  };
}

/** A stage whose commands are steps of a run, and GitHub beside it. */
export class MirroredStage extends Stage {
  readonly github: GitHub;
  /** What others do while a deployment is measured. */
  meanwhile: () => Promise<unknown> = async () => {};
  #watched: Ledger | undefined;

  constructor(github: GitHub) {
    super();
    this.github = github;
    runOn(github);
  }

  override world(killAt?: number): World {
    const world = super.world(killAt);
    const measure: World["health"]["measure"] = async (...asked) => {
      await this.meanwhile();
      return world.health.measure(...asked);
    };
    return { ...world, ledger: this.#watched ?? world.ledger, health: { ...world.health, measure } };
  }

  /**
   * Runs a command as the workflow does.
   * @returns how it ended, what was warned of, and how many requests it took
   */
  async run(
    compares: "all" | "few",
    command: () => Promise<Outcome>,
    env = runOn(this.github),
  ): Promise<{ end: string; warned: string; calls: number; msAfter: number }> {
    const terminal = recordingTerminal("/");
    const config = { ...DEFAULT_CONFIG, environments: [this.environment] };
    const workspace = { config, configFile: undefined, displayRoot: "/", inRepository: true };
    const before = this.github.requests.length;
    let ended = 0;
    const end = await mirrored(this.world(), { workspace, terminal, version: "0", env }, compares, (world) =>
      this.#as(world.ledger, command).finally(() => {
        ended = performance.now();
      }),
    );
    const calls = this.github.requests.length - before;
    return { end, warned: terminal.warned(), calls, msAfter: performance.now() - ended };
  }

  /** The same with a client that does not sleep and gives a hung request up soon. @returns why it was not all shown */
  async hasty(compares: "all" | "few", command: () => Promise<Outcome>): Promise<unknown> {
    let skipped = 0;
    const github = Github.connect({
      ...{ token: this.github.token, repository: "octo-org/policies", apiUrl: this.github.url },
      limits: { callMs: 250, totalMs: 20_000, askedMs: 0 },
      pace: {
        ...REAL_PACE,
        now: () => Date.now() + skipped,
        sleep: async (ms) => {
          skipped += ms;
        },
      },
    });
    const deployments = new GithubDeployments(github, {
      ...{ environment: "production", githubEnvironment: "production", isProduction: true },
      ...{ logUrl: undefined, environmentUrl: undefined },
    });
    const mirror = new Mirror(Object.assign(deployments, { commitOf: async () => COMMIT }), compares);
    await this.#as(mirror.watch(this.ledger), command);
    return mirror.end();
  }

  async #as(ledger: Ledger, command: () => Promise<Outcome>): Promise<string> {
    this.#watched = ledger;
    try {
      await ledger.read("required");
      return await endOf(command());
    } finally {
      this.#watched = undefined;
    }
  }

  /** What GitHub shows of our deployments, oldest first: `production-1 in_progress success`. */
  get shown(): string[] {
    return this.github.deployments.all.map(({ payload, statuses }) =>
      [(payload as { id?: string }).id ?? "another", ...statuses.map(({ state }) => state)].join(" "),
    );
  }

  /** The newest state of each alone. */
  get states(): string[] {
    return this.shown.map((line) => line.replace(/ .* /, " "));
  }
}
