import { type Digest, isDigest } from "../release/digest.ts";
import {
  isSame,
  type MirrorPayload,
  type MirrorPort,
  type MirrorState,
  type Seen,
  type Wanted,
} from "../release/mirror.ts";
import { type Github, PAGE } from "./github.ts";
import { type Answer, ShapeError } from "./github-answer.ts";
import type { Permission } from "./github-error.ts";

export interface DeploymentsPlace {
  /** As the ledger calls the environment. */
  environment: string;
  /** As GitHub does: environments of several names here may share one there. */
  githubEnvironment: string;
  /** Whether it is what users meet, for GitHub's pages. */
  isProduction: boolean;
  /** The page of the workflow's run. */
  logUrl: string | undefined;
  /** Where what is live can be seen. */
  environmentUrl: string | undefined;
}

/** By it one call lists ours alone. */
const TASK = "deploy:archi3-policy";
/** The newest deployments that are looked at: those that are mirrored, and what may stand between them. */
const LOOKED_AT = 20;
const NEEDS: Permission = "deployments: write";

/** GitHub's deployments of one environment, as far as they are of our type: nothing else is read or written. */
export class GithubDeployments implements MirrorPort {
  readonly #github: Github;
  readonly #place: DeploymentsPlace;
  /** Time that calls leave of what GitHub may take, in ms: what comes later counts more. */
  leaveMs = 0;

  constructor(github: Github, place: DeploymentsPlace) {
    this.#github = github;
    this.#place = place;
  }

  list(): Promise<Seen[]> {
    const { githubEnvironment } = this.#place;
    return this.#github.read({
      what: "cannot read the deployments",
      route: "GET /repos/{owner}/{repo}/deployments",
      parameters: { environment: githubEnvironment, task: TASK, per_page: LOOKED_AT },
      needs: NEEDS,
      leaveMs: this.leaveMs,
      parse: (answer) => answer.list().flatMap((one) => this.#own(one) ?? []),
    });
  }

  stateOf(number: number): Promise<string> {
    return this.#github.read({
      what: "cannot read the state of a deployment",
      route: "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      parameters: { deployment_id: number, per_page: PAGE },
      needs: NEEDS,
      leaveMs: this.leaveMs,
      parse: newestState,
    });
  }

  create(wanted: Wanted, commit: string): Promise<Seen> {
    const { githubEnvironment, isProduction } = this.#place;
    return this.#github.write({
      what: "cannot create the deployment",
      route: "POST /repos/{owner}/{repo}/deployments",
      parameters: {
        ref: commit,
        task: TASK,
        environment: githubEnvironment,
        payload: wanted.payload,
        description: wanted.about,
        // It has been decided already: GitHub is to merge nothing, and to wait for nothing.
        auto_merge: false,
        required_contexts: [],
        transient_environment: false,
        production_environment: isProduction,
      },
      needs: NEEDS,
      leaveMs: this.leaveMs,
      parse: (answer) => ({ number: answer.field("id").count(), payload: wanted.payload }),
      find: async () => (await this.list()).findLast(({ payload }) => isSame(payload, wanted.payload)),
    });
  }

  async setState(number: number, state: MirrorState, says: string): Promise<void> {
    const { logUrl, environmentUrl } = this.#place;
    await this.#github.write({
      what: "cannot set the state of a deployment",
      route: "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
      parameters: {
        deployment_id: number,
        state,
        description: says,
        // GitHub would leave production alone, and does not know what a rollback restores: each is set by itself.
        auto_inactive: false,
        ...(logUrl === undefined ? {} : { log_url: logUrl }),
        ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
      },
      needs: NEEDS,
      leaveMs: this.leaveMs,
      parse: (answer) => answer.field("state").text() === state,
      find: async () => (await this.stateOf(number)) === state || undefined,
    });
  }

  /** A deployment of our type and of this environment; anybody may write a payload. */
  #own(answer: Answer): Seen | undefined {
    const number = answer.field("id").count();
    const payload = answer.field("payload").attempt(payloadOf);
    const name = payload === undefined ? undefined : /^(.+)-[1-9]\d*$/.exec(payload.id)?.[1];
    return payload === undefined || name !== this.#place.environment ? undefined : { number, payload };
  }
}

/** @throws {ShapeError} for the payload of another tool */
function payloadOf(answer: Answer): MirrorPayload {
  const digest = (name: string): Digest => {
    const text = answer.field(name).text();
    if (!isDigest(text)) throw new ShapeError(`${name} is no digest`);
    return text;
  };
  answer.field("type").matching(/^archi3-policy\/1$/);
  return {
    type: "archi3-policy/1",
    id: answer.field("id").text(),
    digest: digest("digest"),
    "effective-digest": digest("effective-digest"),
    kind: answer.field("kind").matching(/^(?:deploy|rollback)$/) === "deploy" ? "deploy" : "rollback",
  };
}

/** GitHub does not say in which order it lists them; the newest has the highest id. */
function newestState(answer: Answer): string {
  const statuses = answer.list().map((status) => ({
    id: status.field("id").count(),
    state: status.field("state").text(),
  }));
  return statuses.sort((a, b) => b.id - a.id)[0]?.state ?? "none";
}
