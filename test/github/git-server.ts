import { spawn } from "node:child_process";
import { basename, dirname } from "node:path";
import type { Wire } from "./faults.ts";
import { LEVELS, type Level } from "./permissions.ts";
import type { Access } from "./rest-api.ts";

/** A request of git's for a repository, such as `GET /octo-org/policies.git/info/refs?service=git-upload-pack`. */
export interface GitRequest {
  method: string;
  url: URL;
  header(name: string): string | undefined;
  body: Buffer;
}

const SERVICES = ["git-upload-pack", "git-receive-pack"] as const;
type Service = (typeof SERVICES)[number];

/** What a token needs for fetching, and for pushing. */
const NEEDED: { readonly [service in Service]: Level } = {
  "git-upload-pack": "read",
  "git-receive-pack": "write",
};

/**
 * Git by HTTPS as GitHub serves it, with git's own server behind it: it wants a token as the password of
 * `x-access-token`, and the token's permission `contents`. A repository that a token may not see is one that is not there.
 */
export class GitServer {
  readonly #repository: string;
  readonly #isPrivate: boolean;
  readonly #access: Access;
  #bare: string | undefined;

  /** @param repository `owner/name` */
  constructor(repository: string, isPrivate: boolean, access: Access) {
    this.#repository = repository;
    this.#isPrivate = isPrivate;
    this.#access = access;
  }

  /** From now on this bare repository is what the repository on GitHub holds. */
  serve(bare: string): void {
    this.#bare = bare;
  }

  /** What a request asks git for; undefined for what is not git's. */
  serviceOf({ pathname, searchParams }: URL): Service | undefined {
    const [, path = ""] = /^\/[^/]+\/[^/]+?(?:\.git)?\/(info\/refs|git-\w+-pack)$/.exec(pathname) ?? [];
    const name = path === "info/refs" ? searchParams.get("service") : path;
    return SERVICES.find((service) => service === name);
  }

  async answer(service: Service, request: GitRequest): Promise<Wire> {
    const [, repository = "", rest = ""] =
      /^\/([^/]+\/[^/]+?)(?:\.git)?(\/.*)$/.exec(request.url.pathname) ?? [];
    const refused = this.#refused(service, repository, request.header("authorization"));
    if (refused !== undefined) return refused;
    if (this.#bare === undefined) throw new Error("no test has said what git is to find here");
    return served(this.#bare, rest, request);
  }

  #refused(service: Service, repository: string, authorization: string | undefined): Wire | undefined {
    const isOpen = !this.#isPrivate && service === "git-upload-pack";
    if (authorization === undefined) return isOpen ? undefined : said(401, "Repository not found.");
    const [, login = ""] = /^basic (.+)$/i.exec(authorization) ?? [];
    if (Buffer.from(login, "base64").toString() !== `x-access-token:${this.#access.token}`)
      return said(
        401,
        "Invalid username or token. Password authentication is not supported for Git operations.",
      );
    const has = LEVELS.indexOf(this.#access.permissions.contents);
    const isHere = repository === this.#repository && (has > 0 || !this.#isPrivate);
    if (!isHere) return said(404, "Repository not found.");
    if (isOpen || has >= LEVELS.indexOf(NEEDED[service])) return undefined;
    return said(403, `Permission to ${repository}.git denied to github-actions[bot].`);
  }
}

/** What git shows behind `remote:`. */
function said(status: number, text: string): Wire {
  const asks = status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
  return { status, headers: { "content-type": "text/plain; charset=UTF-8", ...asks }, body: `${text}\n` };
}

/** Has git's own CGI program answer, for somebody who may push. */
function served(bare: string, path: string, { method, url, header, body }: GitRequest): Promise<Wire> {
  const child = spawn("git", ["http-backend"], {
    env: {
      PATH: process.env["PATH"],
      ...{ GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
      ...{
        GIT_PROJECT_ROOT: dirname(bare),
        PATH_INFO: `/${basename(bare)}${path}`,
        GIT_HTTP_EXPORT_ALL: "1",
      },
      ...{ REMOTE_USER: "x-access-token", REQUEST_METHOD: method, QUERY_STRING: url.search.slice(1) },
      ...{ CONTENT_TYPE: header("content-type"), CONTENT_LENGTH: String(body.length) },
      ...{ HTTP_CONTENT_ENCODING: header("content-encoding"), GIT_PROTOCOL: header("git-protocol") },
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  // It may be gone before it has read all.
  child.stdin.on("error", () => {}).end(body);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(wireOf(Buffer.concat(chunks))));
  });
}

/** A CGI program's answer: headers, an empty line, and the body. */
function wireOf(answer: Buffer): Wire {
  const end = answer.indexOf("\r\n\r\n");
  const lines = answer.subarray(0, end).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const { status = "200", ...others } = headers;
  return { status: Number.parseInt(status, 10), headers: others, body: answer.subarray(end + 4) };
}
