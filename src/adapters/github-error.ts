import { type ErrorParts, EXIT, PolicyError } from "../errors.ts";
import { type Caller, TOKEN_INVALID } from "./github-caller.ts";
import type { ReplyHeaders } from "./github-transport.ts";

/** What a call to GitHub can fail by. */
export type GithubFailure =
  /** 403: the token is valid, and may not do this. */
  | { kind: "denied"; permission: Permission }
  /** 401: the token is not valid (any more). */
  | { kind: "unauthorized" }
  /** 404: there is no such thing, or the token may not know of it. */
  | { kind: "missing" }
  /** 410: it was deleted, or the repository has this part of GitHub switched off. */
  | { kind: "gone" }
  /** 422, and every other answer that will be the same the next time. */
  | { kind: "invalid" }
  /** 429, or 403 for asking too much: the wait that GitHub asks for is longer than the time that is left. */
  | { kind: "limited" }
  /** No usable answer: 5xx, resets, hung calls, error pages. A write may have taken place. */
  | { kind: "unreachable" };

/** A permission of a job's token, as `permissions:` spells it in a workflow. */
export type Permission =
  | "actions: read"
  | "checks: write"
  | "contents: read"
  | "deployments: write"
  | "issues: write"
  | "metadata: read"
  | "pull-requests: read"
  | "pull-requests: write"
  | PersonalPermission;

/** A permission that no job's token can have: a person's token, or an app's, is needed. */
type PersonalPermission = "administration: write" | "members: read";

const PERSONAL: ReadonlySet<Permission> = new Set<PersonalPermission>([
  "administration: write",
  "members: read",
]);

/** Every token that may read a repository has it: no `permissions:` of a job knows it. */
const READS: Permission = "metadata: read";

const CODES: { [kind in GithubFailure["kind"]]: `E_${string}` } = {
  denied: "E_TOKEN_PERMISSION",
  unauthorized: "E_TOKEN",
  missing: "E_GITHUB_MISSING",
  gone: "E_GITHUB_MISSING",
  invalid: "E_GITHUB_INVALID",
  limited: "E_GITHUB_LIMIT",
  unreachable: "E_GITHUB",
};

/** A call to GitHub that failed for good; ends 4 where nobody turns it into a value. */
export class GithubError extends PolicyError {
  readonly failure: GithubFailure;

  constructor(failure: GithubFailure, parts: ErrorParts) {
    super(CODES[failure.kind], EXIT.outside, parts);
    this.failure = failure;
  }
}

/** A failure as a value, for callers that must go on: the verdict is the policies', whatever GitHub does. */
export type Setback =
  | { state: "denied"; permission: Permission; error: GithubError }
  /** GitHub understood and said no; the same will be said again. */
  | { state: "refused"; error: GithubError }
  /** No usable answer, or none in time. What was being written may or may not be there. */
  | { state: "unreachable"; error: GithubError };

/** Makes a value of a failed call. Everything else that was thrown is a mistake of ours, and is thrown on. */
export function setbackOf(error: unknown): Setback {
  if (!(error instanceof GithubError)) throw error;
  switch (error.failure.kind) {
    case "denied":
      return { state: "denied", permission: error.failure.permission, error };
    case "unauthorized":
    case "missing":
    case "gone":
    case "invalid":
      return { state: "refused", error };
    case "limited":
    case "unreachable":
      return { state: "unreachable", error };
  }
}

/** What a status from 400 on means that is neither a limit nor an accident. */
export function failureOf(status: number, permission: Permission): GithubFailure {
  if (status === 401) return { kind: "unauthorized" };
  if (status === 403) return { kind: "denied", permission };
  if (status === 410) return { kind: "gone" };
  return status === 404 ? { kind: "missing" } : { kind: "invalid" };
}

/** 429, and the 403s that mean the same; a 403 for a missing permission may come with any headers. */
export function isLimit(status: number, headers: ReplyHeaders, body: unknown): boolean {
  if (status === 429) return true;
  if (status !== 403 || /not accessible/i.test(messageOf(body))) return false;
  return (
    headers["retry-after"] !== undefined ||
    String(headers["x-ratelimit-remaining"]) === "0" ||
    /rate limit|abuse detection/i.test(messageOf(body))
  );
}

/** GitHub's own words, with the details of a 422. */
export function messageOf(body: unknown): string {
  if (typeof body !== "object" || body === null || !("message" in body)) return "";
  const details = "errors" in body && Array.isArray(body.errors) ? ` ${JSON.stringify(body.errors)}` : "";
  return typeof body.message === "string" ? `: ${body.message}${details}` : "";
}

/** What a person can do about it. */
export function mendOf(failure: GithubFailure, permission: Permission, caller: Caller): string {
  const again = caller === "machine" ? "run it again" : "run the job again";
  switch (failure.kind) {
    case "denied":
      if (permission === READS)
        return "use a token that may read the repository at all: a job's own may read that of its workflow only";
      if (PERSONAL.has(permission))
        return `a workflow's own token cannot have \`${permission}\`: use an administrator's, or an app's, that has it`;
      if (caller === "machine") return `use a token that has \`${permission}\`, of somebody who may do this`;
      return (
        `add the line \`${permission}\` below \`permissions:\` of the job, beside what it needs already ` +
        "(a pull request from a fork gets a token that can only read, whatever stands there)"
      );
    case "unauthorized":
      return TOKEN_INVALID[caller];
    case "missing":
      if (permission === READS)
        return "check that it is there, and that the token may read the repository at all";
      return `check that the repository holds it, and that the ${PERSONAL.has(permission) || caller === "machine" ? "" : "job's "}token has \`${permission}\``;
    case "gone":
      return "read what GitHub says: it was deleted, or is switched off in the repository's settings, where it can be switched on";
    case "invalid":
      return "read what GitHub says about the request, and report it if the request is at fault";
    case "limited":
      return `${again} later, or use a token that fewer jobs share`;
    case "unreachable":
      return `look at https://www.githubstatus.com and at ${caller === "machine" ? "this machine's network" : "the runner's way to the API"}, and ${again}`;
  }
}
