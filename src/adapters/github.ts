import { setTimeout as sleep } from "node:timers/promises";
import { type ErrorParts, usageError } from "../errors.ts";
import { foreignText } from "./foreign-text.ts";
import { Answer, ShapeError } from "./github-answer.ts";
import { type Caller, TOKEN_AT } from "./github-caller.ts";
import { transportOf } from "./github-connection.ts";
import {
  failureOf,
  GithubError,
  type GithubFailure,
  isLimit,
  mendOf,
  messageOf,
  type Permission,
} from "./github-error.ts";
import type { Parameters, Reply, ReplyHeaders, Transport } from "./github-transport.ts";
import { type Pace, type Wait, waitAfterLimit, waitAfterLoss } from "./github-waiting.ts";

/** A call that changes nothing, so that it may be made again. */
export interface Call<T> {
  /** What has failed when it fails, as a clause: "cannot read the check runs". */
  what: string;
  /** Method and path, as GitHub's documentation writes them; owner and repo are filled in. */
  route: string;
  parameters: Parameters;
  /** The permission that the job's token must have. */
  needs: Permission;
  /** Makes a value of the answer. @throws {ShapeError} */
  parse(answer: Answer): T;
  /** Time that must be left for what comes after this call, in ms. */
  leaveMs?: number;
}

/** A call that changes something, and must not be made again before it is known that it did not. */
export interface Write<T> extends Call<T> {
  /** Looks whether it took place after all; undefined says that it did not. */
  find(): Promise<T | undefined>;
}

/** How long GitHub may take, in ms. */
export interface Limits {
  /** One request, from the first byte sent to the last one received. */
  callMs: number;
  /** Everything that this client ever asks, waits of its own between included. */
  totalMs: number;
  /** All waits that GitHub asks for; default {@link MOST_ASKED_MS}. They leave the time for requests alone. */
  askedMs?: number;
}

export const USUAL_LIMITS: Limits = { callMs: 20_000, totalMs: 90_000 };

/** A job may wait for so long because GitHub wants it to, in ms. */
const MOST_ASKED_MS = 300_000;

/** Time as it is. */
export const REAL_PACE: Pace = {
  now: () => Date.now(),
  sleep: (ms) => sleep(ms),
  random: () => Math.random(),
};

export interface GithubOptions {
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Undefined for GitHub's own. */
  apiUrl?: string;
  /** By whom errors are to be mended; default, a step of the action. */
  caller?: Caller;
  limits?: Limits;
  pace?: Pace;
}

const USUAL_CALLER: Caller = "step";
const GITHUB_API = "https://api.github.com";

/** Requests without an answer before a call is given up. */
const MOST_LOSSES = 4;
/** Requests of one call that are too many for GitHub: it bars those who go on asking. */
const MOST_REFUSALS = 5;

/** Items of one page, GitHub's most. */
export const PAGE = 100;

/**
 * GitHub, as the rest of the program knows it: the one place that every request passes. What it adds to a request is
 * a limit in time, patience where that helps, and doubt: no answer counts before its shape was checked, and nothing
 * is written twice because an answer was lost.
 */
export class Github {
  readonly pace: Pace;
  readonly #transport: Transport;
  readonly #place: { owner: string; repo: string };
  readonly #limits: Limits;
  readonly #token: string;
  readonly #caller: Caller;
  #spentMs = 0;
  #waitedMs = 0;
  /** When the first request has left this process, or cannot. */
  readonly firstSent: Promise<void>;
  #sent: () => void = () => {};

  private constructor(options: GithubOptions, place: { owner: string; repo: string }, transport: Transport) {
    this.pace = options.pace ?? REAL_PACE;
    this.#limits = options.limits ?? USUAL_LIMITS;
    this.#token = options.token;
    this.#caller = options.caller ?? USUAL_CALLER;
    this.#place = place;
    this.#transport = transport;
    this.firstSent = new Promise((resolve) => {
      this.#sent = resolve;
    });
  }

  /**
   * Sends nothing yet.
   * @throws {PolicyError} `E_TOKEN` or `E_REPOSITORY` (exit 2) for what cannot be a token or a repository
   */
  static connect(options: GithubOptions): Github {
    const [, owner, repo] = /^([A-Za-z\d][\w-]*)\/((?!\.{1,2}$)[\w.-]+)$/.exec(options.repository) ?? [];
    if (owner === undefined || repo === undefined) {
      throw usageError("E_REPOSITORY", {
        what: "cannot tell which repository is meant",
        why: "it is not of the form owner/name",
        mend: "set GITHUB_REPOSITORY, as a workflow's runner does",
      });
    }
    // A header with such a character makes the HTTP stack quote the token in its error.
    if (!/^[\x21-\x7e]+$/.test(options.token)) {
      const caller = options.caller ?? USUAL_CALLER;
      throw usageError("E_TOKEN", {
        what: "the token for GitHub cannot be used",
        where: TOKEN_AT[caller],
        why:
          options.token === ""
            ? "it is empty"
            : "it holds white space, or characters that no token is made of",
        mend: `hand in ${caller === "machine" ? "a token" : "`github.token`, or a secret"} without a newline at its end`,
      });
    }
    return new Github(
      options,
      { owner, repo },
      transportOf({ token: options.token, apiUrl: (options.apiUrl ?? GITHUB_API).replace(/\/+$/, "") }),
    );
  }

  /**
   * Reads. Repeated after 5xx, resets, hung calls and unreadable answers, and after the wait that GitHub asks for.
   * @throws {GithubError}
   */
  read<T>(call: Call<T>): Promise<T> {
    return this.#persist(call);
  }

  /**
   * Reads a list page by page, at most `most` pages of {@link PAGE} items; ends after the first that is not full.
   * @throws {GithubError}
   */
  async *pages<T>(call: Call<T[]>, most: number): AsyncGenerator<T[]> {
    for (let page = 1; page <= most; page++) {
      const parameters = { ...call.parameters, per_page: PAGE, page };
      const items = await this.read({ ...call, parameters });
      yield items;
      if (items.length < PAGE) return;
    }
  }

  /**
   * Writes, once. Where the answer was lost, `find` decides whether to write again; where `find` fails too, nothing
   * is repeated and the error says so.
   * @throws {GithubError}
   */
  write<T>(call: Write<T>): Promise<T> {
    return this.#persist(call, () => call.find());
  }

  async #persist<T>(call: Call<T>, find?: () => Promise<T | undefined>): Promise<T> {
    let losses = 0;
    let refusals = 0;
    for (;;) {
      const verdict = this.#judge(call, await this.#send(call));
      switch (verdict.kind) {
        case "value":
          return verdict.value;
        case "failed":
          throw verdict.error;
        case "limited": {
          // Refused before it was looked at: also a write may be made again.
          refusals += 1;
          if (refusals === MOST_REFUSALS) throw verdict.error;
          await this.#wait(call, waitAfterLimit(refusals, verdict.headers, this.pace), verdict.error);
          break;
        }
        case "lost": {
          losses += 1;
          if (losses === MOST_LOSSES && find === undefined) throw verdict.error;
          await this.#wait(call, waitAfterLoss(losses, verdict.headers, this.pace), verdict.error);
          const found = find === undefined ? undefined : await lookedUp(find, verdict.error);
          if (found !== undefined) return found;
          if (losses === MOST_LOSSES) throw verdict.error;
        }
      }
    }
  }

  async #send(call: Call<unknown>): Promise<Reply> {
    const limitMs = Math.min(this.#limits.callMs, this.#leftMs(call));
    if (limitMs <= 0) {
      const why = `the ${seconds(this.#limits.totalMs)} that GitHub may take in all are used up`;
      throw this.#error(call, { kind: "unreachable" }, why);
    }
    const started = this.pace.now();
    const reply = await this.#transport(
      call.route,
      { ...this.#named(call.route), ...call.parameters },
      limitMs,
      this.#sent,
    );
    this.#sent();
    // A clock may jump; what is charged lies between nothing and the limit.
    this.#spentMs += Math.max(0, Math.min(this.pace.now() - started, limitMs));
    return reply;
  }

  /** Owner and name of the repository, as far as a route asks for them: what is left over would be sent beside it. */
  #named(route: string): Parameters {
    return Object.fromEntries(Object.entries(this.#place).filter(([name]) => route.includes(`{${name}}`)));
  }

  /** Waits, or throws the reason for waiting at once where the wait would outlast the time that is left for it. */
  async #wait(call: Call<unknown>, { own, asked }: Wait, reason: GithubError): Promise<void> {
    const left = this.#leftMs(call);
    const { askedMs = MOST_ASKED_MS } = this.#limits;
    if (own >= left) throw tooLong(reason, own, left);
    if (asked > 0 && this.#waitedMs + asked >= askedMs)
      throw tooLong(reason, own + asked, askedMs - this.#waitedMs);
    this.#spentMs += own;
    this.#waitedMs += asked;
    await this.pace.sleep(own + asked);
  }

  #leftMs({ leaveMs = 0 }: Call<unknown>): number {
    return this.#limits.totalMs - this.#spentMs - leaveMs;
  }

  #judge<T>(call: Call<T>, reply: Reply): Verdict<T> {
    if (reply.kind === "lost") return this.#lost(call, reply.why, {});
    const { status, headers, body } = reply;
    const said = `GitHub answered ${status}${messageOf(body)}`;
    if (status >= 200 && status < 300) return this.#parsed(call, status, headers, body);
    if (isLimit(status, headers, body)) {
      return { kind: "limited", headers, error: this.#error(call, { kind: "limited" }, said) };
    }
    // 408: GitHub waited for the rest of the request, which says as little as a reset.
    if (status >= 500 || status === 408) return this.#lost(call, said, headers);
    return { kind: "failed", error: this.#error(call, failureOf(status, call.needs), said) };
  }

  #parsed<T>(call: Call<T>, status: number, headers: ReplyHeaders, body: unknown): Verdict<T> {
    try {
      return { kind: "value", value: call.parse(new Answer(body)) };
    } catch (error) {
      if (!(error instanceof ShapeError)) throw error;
      const type = headers["content-type"] ?? "no content type";
      return this.#lost(call, `an unreadable answer (${status}, ${type}): ${error.message}`, headers);
    }
  }

  #lost(call: Call<unknown>, why: string, headers: ReplyHeaders): Verdict<never> {
    return { kind: "lost", headers, error: this.#error(call, { kind: "unreachable" }, why) };
  }

  #error(call: Call<unknown>, failure: GithubFailure, why: string): GithubError {
    const parts: ErrorParts = {
      what: call.what,
      where: filledIn(call.route, { ...this.#place, ...call.parameters }),
      // From a server or a proxy, so it may hold anything, and even what was sent.
      why: foreignText(why.replaceAll(this.#token, "***")),
      mend: mendOf(failure, call.needs, this.#caller),
    };
    return new GithubError(failure, parts);
  }
}

/** A route as it is asked for, such as `GET /repos/octo/policies/environments/production`. */
function filledIn(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
}

function tooLong({ failure, parts }: GithubError, ms: number, leftMs: number): GithubError {
  const because = `to wait ${seconds(ms)} would be too long (${seconds(Math.max(0, leftMs))} left)`;
  return new GithubError(failure, { ...parts, why: `${parts.why}; ${because}` });
}

/** Looks for what a lost answer may have left behind; where that fails, nobody knows, and nothing is repeated. */
async function lookedUp<T>(find: () => Promise<T | undefined>, lost: GithubError): Promise<T | undefined> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    const why = `${lost.parts.why}; whether it took place all the same is not known, since looking failed too: ${error.parts.why}`;
    throw new GithubError(lost.failure, { ...lost.parts, why, cause: error });
  }
}

/** What one reply means for a call. */
type Verdict<T> =
  | { kind: "value"; value: T }
  | { kind: "failed"; error: GithubError }
  | { kind: "limited"; headers: ReplyHeaders; error: GithubError }
  | { kind: "lost"; headers: ReplyHeaders; error: GithubError };

function seconds(ms: number): string {
  return `${Math.ceil(ms / 1_000)} s`;
}
