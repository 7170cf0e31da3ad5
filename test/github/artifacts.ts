import { createHash } from "node:crypto";
import { asObject, isObject, type Members } from "./description.ts";
import { filesInZip } from "./zip.ts";

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** The run and the job that it belongs to, as the runtime token names them. */
  readonly run: string;
  readonly job: string;
  readonly mimeType: string;
  readonly bytes: Buffer;
  /** What is in its zip archive, by path; a file that was uploaded as it is stands under its own name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A request to the results service or to the blobs behind it. */
export interface BlobRequest {
  method: string;
  url: URL;
  header(name: string): string | undefined;
  body: Buffer;
}

export interface BlobAnswer {
  status: number;
  headers: { [name: string]: string };
  body: string | Buffer;
  violations: string[];
}

interface Upload {
  id: number;
  run: string;
  job: string;
  name: string;
  mimeType: string;
  createdAt: string;
  blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
  finalized: boolean;
}

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
/** An account, a container and a name, as the storage client expects of an address without a host name. */
const BLOBS = "/storage/artifacts/";
/** The members of each request, from the messages that `@actions/artifact` sends. */
const IDS = ["workflow_run_backend_id", "workflow_job_run_backend_id"];
const REQUESTS: { readonly [method: string]: readonly string[] } = {
  CreateArtifact: [...IDS, "name", "expires_at", "version", "mime_type"],
  FinalizeArtifact: [...IDS, "name", "size", "hash"],
  ListArtifacts: [...IDS, "name_filter", "id_filter"],
  GetSignedArtifactURL: [...IDS, "name"],
  DeleteArtifact: [...IDS, "name"],
};

/** An error of the Twirp protocol, with the HTTP status that belongs to its code. */
class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * The token that a runner gives to actions for the results service. It is not signed: the client reads nothing of it
 * but the run's and the job's id.
 */
export function runtimeToken(run: string, job: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ scp: `Actions.Results:${run}:${job}` })}.`;
}

/** The artifacts of workflow runs: what `@actions/artifact` talks to. */
export class Artifacts {
  readonly #uploads: Upload[] = [];
  readonly #origin: string;
  readonly #now: () => Date;
  #ids = 0;

  constructor(origin: string, now: () => Date) {
    this.#origin = origin;
    this.#now = now;
  }

  /** Those that were uploaded whole, oldest first. */
  get all(): readonly Artifact[] {
    return this.#uploads.flatMap(({ id, name, run, job, mimeType, bytes, finalized }) => {
      if (!finalized || bytes === undefined) return [];
      const files = mimeType === "application/zip" ? filesInZip(bytes) : new Map([[name, bytes]]);
      return [{ id, name, run, job, mimeType, bytes, files }];
    });
  }

  /** What a request does here, for the log of requests; undefined for what is none of these. */
  static operationOf(method: string, url: URL): string | undefined {
    if (url.pathname.startsWith(SERVICE)) return `artifacts/${url.pathname.slice(SERVICE.length)}`;
    if (!url.pathname.startsWith(BLOBS)) return undefined;
    return method === "GET" ? "blobs/get" : `blobs/put-${url.searchParams.get("comp") ?? "whole"}`;
  }

  answer(request: BlobRequest): BlobAnswer {
    if (request.url.pathname.startsWith(BLOBS)) return this.#blob(request);
    const violations: string[] = [];
    const json = (status: number, body: unknown): BlobAnswer => ({
      status,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
      violations,
    });
    try {
      return json(200, this.#call(request, violations));
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error;
      if (error.status === 400) violations.push(error.message);
      return json(error.status, { code: error.code, msg: error.message });
    }
  }

  #call({ url, header, body }: BlobRequest, violations: string[]): Members {
    const method = url.pathname.slice(SERVICE.length);
    const known = REQUESTS[method];
    if (known === undefined) throw new TwirpError(404, "bad_route", `no handler for path ${url.pathname}`);
    const message = messageOf(body);
    const strangers = Object.keys(message).filter((name) => !known.includes(name));
    violations.push(...strangers.map((name) => `${method} has no ${name}`));
    const text = (name: string) => String(message[name] ?? "");
    const run = text("workflow_run_backend_id");
    const job = text("workflow_job_run_backend_id");
    if (!scopesOf(header("authorization")).includes(`Actions.Results:${run}:${job}`)) {
      throw new TwirpError(401, "unauthenticated", "the runtime token is not this job's");
    }
    const name = text("name");
    switch (method) {
      case "CreateArtifact":
        return this.#create({ run, job, name, mimeType: text("mime_type"), version: message["version"] });
      case "FinalizeArtifact":
        return this.#finalize(this.#named(run, name), text("size"), text("hash"));
      case "ListArtifacts":
        return { artifacts: this.#list(run, message).map(described) };
      case "GetSignedArtifactURL":
        return { name, signed_url: this.#signed(this.#named(run, name)) };
      default:
        return this.#delete(this.#named(run, name));
    }
  }

  #create(asked: Pick<Upload, "run" | "job" | "name" | "mimeType"> & { version: unknown }): Members {
    const { version, ...identity } = asked;
    if (/^$|["\\/:<>|*?\r\n]/.test(asked.name)) {
      throw new TwirpError(
        400,
        "invalid_argument",
        `an artifact cannot be called ${JSON.stringify(asked.name)}`,
      );
    }
    if (typeof version !== "number" || version < 4) {
      throw new TwirpError(400, "invalid_argument", "the version is too old");
    }
    if (this.#uploads.some(({ run, name }) => run === asked.run && name === asked.name)) {
      const why = "an artifact with this name already exists on the workflow run";
      throw new TwirpError(409, "already_exists", why);
    }
    this.#ids += 1;
    const createdAt = this.#now().toISOString();
    const upload: Upload = {
      ...identity,
      id: 9_000_000 + this.#ids,
      createdAt,
      blocks: new Map(),
      bytes: undefined,
      finalized: false,
    };
    this.#uploads.push(upload);
    return { ok: true, signed_upload_url: this.#signed(upload) };
  }

  #finalize(upload: Upload, size: string, hash: string): Members {
    const { bytes, id } = upload;
    if (bytes === undefined) throw new TwirpError(400, "failed_precondition", "nothing was uploaded");
    if (size !== String(bytes.length)) {
      throw new TwirpError(400, "invalid_argument", `${bytes.length} bytes were uploaded, not ${size}`);
    }
    if (hash !== digestOf(bytes)) throw new TwirpError(400, "invalid_argument", "the hash is another's");
    upload.finalized = true;
    return { ok: true, artifact_id: String(id) };
  }

  #list(run: string, { name_filter, id_filter }: Members): Upload[] {
    return this.#uploads.filter(
      (upload) =>
        upload.run === run &&
        upload.finalized &&
        (name_filter === undefined || upload.name === name_filter) &&
        (id_filter === undefined || String(upload.id) === id_filter),
    );
  }

  #delete(upload: Upload): Members {
    this.#uploads.splice(this.#uploads.indexOf(upload), 1);
    return { ok: true, artifact_id: String(upload.id) };
  }

  #named(run: string, name: string): Upload {
    const upload = this.#uploads.find((other) => other.run === run && other.name === name);
    if (upload === undefined) throw new TwirpError(404, "not_found", `no artifact ${name}`);
    return upload;
  }

  #signed({ id }: Upload): string {
    return `${this.#origin}${BLOBS}${id}?sig=${signature(id)}`;
  }

  /** Azure's block blobs: blocks are put, and a list of them makes the blob. */
  #blob({ method, url, header, body }: BlobRequest): BlobAnswer {
    const upload = this.#uploads.find(({ id }) => url.pathname === `${BLOBS}${id}`);
    const plain = (status: number, headers: BlobAnswer["headers"] = {}, content: string | Buffer = "") => ({
      status,
      headers,
      body: content,
      violations: status === 400 ? [String(content)] : [],
    });
    if (upload === undefined) return plain(404);
    if (url.searchParams.get("sig") !== signature(upload.id)) return plain(403);
    if (method === "GET" && upload.bytes !== undefined) {
      return plain(
        200,
        { "content-type": upload.mimeType, "content-disposition": disposition(upload) },
        upload.bytes,
      );
    }
    const part = url.searchParams.get("comp");
    const stored = { etag: `"${upload.id}"`, "last-modified": this.#now().toUTCString() };
    if (method === "PUT" && part === "block") {
      upload.blocks.set(url.searchParams.get("blockid") ?? "", body);
      return plain(201, stored);
    }
    if (method === "PUT" && part === "blocklist") {
      const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1] ?? "");
      const blocks = ids.map((id) => upload.blocks.get(id));
      if (blocks.includes(undefined)) return plain(400, {}, "the list names a block that was not put");
      upload.bytes = Buffer.concat(blocks.filter((block) => block !== undefined));
      upload.mimeType = header("x-ms-blob-content-type") ?? upload.mimeType;
      return plain(201, stored);
    }
    return plain(400, {}, `${method} comp=${part} is not served`);
  }
}

function messageOf(body: Buffer): Members {
  try {
    return asObject(JSON.parse(body.toString()));
  } catch {
    throw new TwirpError(400, "malformed", "the json request could not be decoded");
  }
}

function described({ run, job, id, name, bytes, createdAt }: Upload): Members {
  return {
    workflow_run_backend_id: run,
    workflow_job_run_backend_id: job,
    database_id: String(id),
    name,
    size: String(bytes?.length ?? 0),
    created_at: createdAt,
    digest: digestOf(bytes ?? Buffer.alloc(0)),
  };
}

function disposition({ name, mimeType }: Upload): string {
  const file = mimeType === "application/zip" ? `${name}.zip` : name;
  return `attachment; filename*=UTF-8''${encodeURIComponent(file)}`;
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function signature(id: number): string {
  return createHash("sha256").update(`blob ${id}`).digest("hex").slice(0, 16);
}

/** The scopes of a runtime token; none for what is no token. */
function scopesOf(authorization: string | undefined): string[] {
  const payload = /^Bearer [^.]+\.([^.]+)\./.exec(authorization ?? "")?.[1];
  if (payload === undefined) return [];
  const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
  return isObject(claims) && typeof claims["scp"] === "string" ? claims["scp"].split(" ") : [];
}
