import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { Accounts } from "./accounts.ts";
import type { Handlers } from "./answer.ts";
import { Artifacts, runtimeToken } from "./artifacts.ts";
import { CheckRuns } from "./check-runs.ts";
import { Deployments } from "./deployments.ts";
import { Environments, type Plan } from "./environments.ts";
import { type Aim, answerFaultily, type Fault, FaultQueue, isCarriedOut, send, type Wire } from "./faults.ts";
import { GitServer } from "./git-server.ts";
import { Issues } from "./issues.ts";
import { Jobs } from "./jobs.ts";
import { ALL_PERMISSIONS, type Permissions } from "./permissions.ts";
import { Pulls } from "./pulls.ts";
import { Repository } from "./repository.ts";
import { type Access, parsed, RestApi, routeOf } from "./rest-api.ts";
import { Runs } from "./runs.ts";

export interface Options {
  /** `owner/name`; default `octo-org/policies`. */
  repository?: string;
  isPrivate?: boolean;
  /** What is paid for; default `team`, with which private repositories have no required reviewers. */
  plan?: Plan;
  defaultBranch?: string;
  token?: string;
  permissions?: Permissions;
  /** Requests that are left; default 1000, which is what a workflow's token gets in an hour. */
  rateLimit?: number;
  now?: () => Date;
}

/** A request as it came, and what was wrong with it. */
export interface Request {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The operation's id, such as `checks/create`, `artifacts/CreateArtifact`, `blobs/put-block` or `git-upload-pack`. */
  readonly operation: string | undefined;
  /** The JSON that was sent. */
  readonly body: unknown;
  /** The fault that met it. */
  readonly fault: Fault | undefined;
  /** The status that the stand-in gave by itself; undefined if it was not carried out. */
  status: number | undefined;
  readonly violations: string[];
}

/**
 * A stand-in for GitHub, on this machine: its REST API as far as `openapi.json` goes, the artifacts of Actions, and git.
 * It keeps state, checks every request against GitHub's published description and against the limits that the
 * description leaves out, and refuses as GitHub does. What it answers itself is checked too.
 *
 * Disposing of it throws if an answer of its own broke the description, if it was asked for what it does not know, or
 * if a fault met no request: a test that went on such a footing proves nothing. It throws too for every request that
 * broke a rule, unless the test says by `expectViolation` that one has to.
 */
export class GitHub implements AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** For `GITHUB_SERVER_URL`, where git is to be asked: a name that the artifacts' client takes for a GitHub in the cloud. */
  readonly serverUrl: string;
  /** For `ACTIONS_RESULTS_URL`. */
  readonly resultsUrl: string;
  readonly token: string;
  readonly repository: Repository;
  readonly checkRuns: CheckRuns;
  readonly pulls: Pulls;
  readonly jobs: Jobs;
  readonly runs: Runs;
  readonly accounts: Accounts;
  readonly environments: Environments;
  readonly deployments: Deployments;
  readonly issues: Issues;
  readonly artifacts: Artifacts;
  /** What git finds here, at `/<owner>/<repository>.git`. */
  readonly git: GitServer;
  /** What its token may do, and how often; a test may change it at any time. */
  readonly access: Access;
  readonly #server: Server;
  readonly #rest: RestApi;
  readonly #requests: Request[] = [];
  readonly #awaited: { operation: string; come: (request: Request) => void }[] = [];
  readonly #faults = new FaultQueue<Request>();
  /** The violations that a test is about. */
  readonly #expected: RegExp[] = [];
  /** What the stand-in itself did wrong. */
  readonly #broken: string[] = [];

  private constructor(server: Server, origin: string, options: Options) {
    const { repository = "octo-org/policies", isPrivate = true, defaultBranch = "main" } = options;
    this.#server = server;
    const { now = () => new Date(), rateLimit = 1000 } = options;
    this.url = origin;
    this.serverUrl = origin.replace("127.0.0.1", "github.localhost");
    this.resultsUrl = `${origin}/`;
    this.token = options.token ?? "a-token-of-the-stand-in";
    this.access = {
      token: this.token,
      permissions: options.permissions ?? ALL_PERMISSIONS,
      limit: rateLimit,
      remaining: rateLimit,
    };
    this.repository = new Repository(origin, repository, isPrivate, defaultBranch);
    this.git = new GitServer(repository, isPrivate, this.access);
    this.pulls = new Pulls(this.repository, now);
    this.checkRuns = new CheckRuns(this.repository, now, (sha) => this.pulls.withHead(sha));
    this.jobs = new Jobs(this.repository, this.checkRuns);
    this.runs = new Runs(this.repository);
    this.accounts = new Accounts(this.repository);
    this.environments = new Environments(this.repository, this.accounts, options.plan ?? "team", now);
    this.artifacts = new Artifacts(origin, now);
    this.deployments = new Deployments(this.repository, now);
    this.issues = new Issues(this.repository, now);
    const { pulls, checkRuns, jobs, runs, accounts, environments, deployments, issues } = this;
    const own = [pulls, checkRuns, jobs, runs, accounts, environments, deployments, issues];
    const parts = [this.repository, ...own].map(({ handlers }) => handlers);
    const handlers: Handlers = Object.assign({}, ...parts);
    this.#rest = new RestApi(repository, handlers, this.access, now, this.#broken);
  }

  static async start(options: Options = {}): Promise<GitHub> {
    const server = createServer();
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const github = new GitHub(server, `http://127.0.0.1:${address.port}`, options);
    server.on("request", (request, response) => {
      github.#serve(request, response).catch((error: unknown) => {
        // A client that gives up takes its connection along, which is no fault of ours.
        if (!request.destroyed) github.#broken.push(String(error));
      });
    });
    return github;
  }

  /** The operations of the REST API that are served. */
  get operations(): readonly string[] {
    return this.#rest.operations;
  }

  /** Every request, in order. */
  get requests(): readonly Request[] {
    return this.#requests;
  }

  /** What was wrong with requests, each with the request that it is about; GitHub let some of it pass. */
  get violations(): readonly string[] {
    return this.#requests.flatMap(({ method, path, violations }) =>
      violations.map((violation) => `${method} ${path}: ${violation}`),
    );
  }

  /** Says that requests have to break a rule: any other violation, or none of these, makes disposing throw. */
  expectViolation(what: RegExp): void {
    this.#expected.push(what);
  }

  /** The violations that nobody expected, and the expectations that none met. */
  get #surprises(): string[] {
    const { violations } = this;
    const surprising = violations.filter((violation) => !this.#expected.some((what) => what.test(violation)));
    const missed = this.#expected.filter((what) => !violations.some((violation) => what.test(violation)));
    return [...surprising, ...missed.map((what) => `no request broke a rule with ${what}`)];
  }

  /** The next request for an operation, as soon as it has come and before it is answered. */
  next(operation: string): Promise<Request> {
    return new Promise((come) => this.#awaited.push({ operation, come }));
  }

  /** For `ACTIONS_RUNTIME_TOKEN`, of one job of one run. */
  runtimeToken(run = "1", job = "1"): string {
    return runtimeToken(run, job);
  }

  /**
   * Queues a fault. Of several that would meet a request the first one does.
   * @param meets an operation's id, or what tells the requests that are meant
   */
  fault(meets: string | ((request: Request) => boolean), fault: Fault, aim: Aim = {}): void {
    const isMeant = typeof meets === "string" ? (request: Request) => request.operation === meets : meets;
    this.#faults.add(isMeant, fault, aim);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const closed = new Promise((done) => this.#server.close(done));
    this.#server.closeAllConnections();
    await closed;
    const unmet = this.#faults.unmet.map((fault) => `no request met the fault ${JSON.stringify(fault)}`);
    const wrong = [...this.#broken, ...unmet, ...this.#surprises];
    if (wrong.length > 0)
      throw new Error(`The stand-in for GitHub proves nothing here:\n${wrong.join("\n")}`);
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(incoming);
    const url = new URL(incoming.url ?? "/", this.url);
    const method = incoming.method ?? "GET";
    const git = this.git.serviceOf(url);
    const artifacts = Artifacts.operationOf(method, url);
    const isRest = git === undefined && artifacts === undefined;
    const rest = isRest ? routeOf(method, url.pathname) : undefined;
    const seen = {
      method,
      path: `${url.pathname}${url.search}`,
      operation: git ?? artifacts ?? rest?.operation.id,
      body: rest === undefined && !artifacts?.startsWith("artifacts/") ? undefined : parsed(body),
      status: undefined,
      violations: [],
    };
    const fault = this.#faults.take({ ...seen, fault: undefined });
    const request: Request = { ...seen, fault };
    this.#requests.push(request);
    const awaited = this.#awaited.findIndex(({ operation }) => operation === request.operation);
    if (awaited >= 0) this.#awaited.splice(awaited, 1)[0]?.come(request);
    const header = (name: string) => {
      const value = incoming.headers[name];
      return typeof value === "string" ? value : undefined;
    };
    const carryOut = (): Wire | Promise<Wire> => {
      if (git !== undefined) return this.git.answer(git, { method, url, header, body });
      return artifacts === undefined
        ? this.#rest.answer({ url, header, body: request.body }, rest, request.violations)
        : this.#artifact(request, { method, url, header, body });
    };
    const truth =
      fault === undefined || isCarriedOut(fault) ? await this.#guarded(request, carryOut) : undefined;
    request.status = truth?.status;
    if (fault !== undefined) await answerFaultily(fault, truth, response);
    else if (truth !== undefined) send(response, truth);
  }

  /** An error in the stand-in, or what a test has not told it, ends the test and not the process. */
  async #guarded({ method, path }: Request, carryOut: () => Wire | Promise<Wire>): Promise<Wire> {
    try {
      return await carryOut();
    } catch (error) {
      this.#broken.push(`${method} ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return { status: 500, headers: { "content-type": "text/plain" }, body: "the stand-in failed" };
    }
  }

  #artifact(request: Request, sent: Parameters<Artifacts["answer"]>[0]): Wire {
    const { violations, ...answer } = this.artifacts.answer(sent);
    request.violations.push(...violations);
    return answer;
  }
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}
