import {
  type Answer,
  type Call,
  counted,
  type FieldError,
  type Handlers,
  invalidRequest,
  listed,
  notFound,
  Refusal,
  validationFailed,
} from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import type { Repository } from "./repository.ts";

/** An annotation as it is sent. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: "notice" | "warning" | "failure";
  message: string;
  title?: string;
  raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  name: string;
  externalId: string | null;
  status: "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
  conclusion: string | null;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  /** All of them, in the order in which they were sent. */
  readonly annotations: Annotation[];
}

/** What creates or updates a check run; the description has passed it. */
interface CheckRunRequest {
  name?: string;
  head_sha?: string;
  external_id?: string;
  status?: CheckRun["status"];
  conclusion?: string;
  started_at?: string;
  completed_at?: string;
  output?: { title?: string; summary: string; text?: string; annotations?: Annotation[] };
}

/** `output.summary` and `output.text`, each. */
const TEXT_BYTES = 65_535;
/** An annotation's `message` and `raw_details`, each. */
const ANNOTATION_BYTES = 64 * 1024;
const TITLE_CHARACTERS = 255;
/** Check runs of one name in a suite; with one more, GitHub deletes the oldest. */
const RUNS_OF_ONE_NAME = 1000;

/** What GitHub's own app is called; a workflow's token acts for it. */
const ACTIONS_APP = { id: 15_368, slug: "github-actions", name: "GitHub Actions" };

/** The check runs of a repository. */
export class CheckRuns {
  readonly #repository: Repository;
  readonly #now: () => Date;
  /** Pull requests that a commit is the head of, as check runs list them. */
  readonly #pullsOf: (sha: string) => readonly Members[];
  #runs: CheckRun[] = [];
  #created = 0;

  constructor(repository: Repository, now: () => Date, pullsOf: (sha: string) => readonly Members[]) {
    this.#repository = repository;
    this.#now = now;
    this.#pullsOf = pullsOf;
  }

  /** All check runs, oldest first. */
  get all(): readonly CheckRun[] {
    return this.#runs;
  }

  readonly handlers: Handlers = {
    "checks/create": (call) => this.#create(call),
    "checks/update": (call) => this.#update(call),
    "checks/get": (call) => ({ status: 200, body: this.#described(this.#named(call)) }),
    "checks/list-annotations": (call) => this.#listAnnotations(call),
    "checks/list-for-ref": (call) => this.#list(call),
  };

  #create(call: Call): Answer {
    const request = call.body as CheckRunRequest;
    const { name = "", head_sha: headSha = "" } = request;
    this.#refuse(request, call);
    if (!this.#repository.has(headSha)) throw new Refusal(422, `No commit found for SHA: ${headSha}`);
    this.#created += 1;
    const run: CheckRun = {
      id: 4_000_000 + this.#created,
      name,
      headSha,
      externalId: null,
      status: "queued",
      conclusion: null,
      startedAt: this.#time(),
      completedAt: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    this.#apply(request, run);
    const alike = this.#runs.filter((other) => other.name === name && other.headSha === headSha);
    const oldest = alike.length < RUNS_OF_ONE_NAME ? undefined : alike[0];
    this.#runs = [...this.#runs.filter((other) => other !== oldest), run];
    return { status: 201, body: this.#described(run) };
  }

  #update(call: Call): Answer {
    const run = this.#named(call);
    const request = call.body as CheckRunRequest;
    this.#refuse(request, call);
    this.#apply(request, run);
    return { status: 200, body: this.#described(run) };
  }

  #apply(request: CheckRunRequest, run: CheckRun): void {
    const { status, conclusion, output } = request;
    run.name = request.name ?? run.name;
    run.externalId = request.external_id ?? run.externalId;
    run.startedAt = request.started_at ?? run.startedAt;
    run.status = conclusion === undefined ? (status ?? run.status) : "completed";
    if (conclusion !== undefined) {
      run.conclusion = conclusion;
      run.completedAt = request.completed_at ?? this.#time();
    } else if (status !== undefined) {
      run.conclusion = null;
      run.completedAt = null;
    }
    if (output === undefined) return;
    // An update replaces the whole output: what it leaves out is gone. Only annotations are appended.
    const { title = null, summary, text } = output;
    run.output = { title, summary, text: text === undefined ? null : cutToBytes(text, TEXT_BYTES) };
    run.annotations.push(...(output.annotations ?? []));
  }

  /** What GitHub enforces, and its description does not. */
  #refuse({ status, conclusion, completed_at, output }: CheckRunRequest, call: Call): void {
    const error = (code: FieldError["code"], field: string, message?: string): FieldError => ({
      resource: "CheckRun",
      code,
      field,
      ...(message === undefined ? {} : { message }),
    });
    if ((status === "completed" || completed_at !== undefined) && conclusion === undefined) {
      throw validationFailed(error("missing_field", "conclusion"));
    }
    if (conclusion === "stale") throw invalidRequest("Only GitHub sets the conclusion stale.");
    if (output === undefined) return;
    if (Buffer.byteLength(output.summary) > TEXT_BYTES) {
      const message = `summary exceeds a maximum bytesize of ${TEXT_BYTES}`;
      throw validationFailed(error("custom", "summary", message));
    }
    if (Buffer.byteLength(output.text ?? "") > TEXT_BYTES) {
      call.doubt(`output.text has more than ${TEXT_BYTES} bytes, and GitHub cuts it`);
    }
    const wrong = (output.annotations ?? []).flatMap((annotation, n) =>
      faultsOf(annotation).map((fault) => `annotation ${n}: ${fault}`),
    );
    // GitHub does not say which annotation it means, nor why.
    if (wrong.length > 0) throw validationFailed(error("invalid", "annotations"), wrong);
    for (const { path } of output.annotations ?? []) {
      if (/^\.{0,2}\/|\\/.test(path)) call.doubt(`an annotation's path is no path from the root: ${path}`);
    }
  }

  #list(call: Call): Answer {
    const { path, query } = call;
    const ref = String(path["ref"]);
    const commit = this.#repository.resolve(ref);
    if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${ref}`);
    const wanted = this.#runs
      .filter(
        (run) =>
          run.headSha === commit.sha &&
          (query["check_name"] === undefined || run.name === query["check_name"]) &&
          (query["status"] === undefined || run.status === query["status"]) &&
          (query["app_id"] === undefined || query["app_id"] === ACTIONS_APP.id),
      )
      .reverse();
    const latest = wanted.filter((run, at) => wanted.findIndex(({ name }) => name === run.name) === at);
    const runs = query["filter"] === "all" ? wanted : latest;
    return counted("check_runs", runs, call, (run) => this.#described(run));
  }

  #listAnnotations(call: Call): Answer {
    const run = this.#named(call);
    return listed(run.annotations, call, (annotation) => ({
      start_column: null,
      end_column: null,
      title: null,
      raw_details: null,
      ...annotation,
      blob_href: `${this.#repository.htmlUrl}/blob/${run.headSha}/${annotation.path}`,
    }));
  }

  #named({ path }: Call): CheckRun {
    const run = this.#runs.find(({ id }) => id === path["check_run_id"]);
    if (run === undefined) throw notFound();
    return run;
  }

  #described(run: CheckRun): Members {
    const { url: api, htmlUrl } = this.#repository;
    const url = `${api}/check-runs/${run.id}`;
    const page = `${htmlUrl}/runs/${run.id}`;
    const { app } = asObject(operationOf("checks/get").example());
    return {
      id: run.id,
      node_id: `CR_${run.id}`,
      head_sha: run.headSha,
      name: run.name,
      external_id: run.externalId ?? "",
      url,
      html_url: page,
      // Whatever is sent: the page is the place where a workflow's check run leads.
      details_url: page,
      status: run.status,
      conclusion: run.conclusion,
      started_at: run.startedAt,
      completed_at: run.completedAt,
      output: {
        ...run.output,
        annotations_count: run.annotations.length,
        annotations_url: `${url}/annotations`,
      },
      check_suite: { id: 5_000_000 },
      app: { ...asObject(app), ...ACTIONS_APP },
      pull_requests: this.#pullsOf(run.headSha),
    };
  }

  #time(): string {
    return this.#now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
  }
}

function faultsOf(annotation: Annotation): string[] {
  const { path, start_line, end_line, start_column, end_column, message, title, raw_details } = annotation;
  const hasColumns = start_column !== undefined || end_column !== undefined;
  const tooLong = (text: string | undefined) => Buffer.byteLength(text ?? "") > ANNOTATION_BYTES;
  const rules: [boolean, string][] = [
    [path === "", "no path"],
    [message === "", "no message"],
    [start_line < 1, "lines count from 1"],
    [end_line < start_line, "it ends before it starts"],
    [hasColumns && start_line !== end_line, "columns, but several lines"],
    [hasColumns && (start_column === undefined || end_column === undefined), "one column of two"],
    [(start_column ?? 1) < 1, "columns count from 1"],
    [(end_column ?? 1) < (start_column ?? 1), "its columns end before they start"],
    [[...(title ?? "")].length > TITLE_CHARACTERS, `a title over ${TITLE_CHARACTERS} characters`],
    [tooLong(message), "a message over 64 KB"],
    [tooLong(raw_details), "raw_details over 64 KB"],
  ];
  return rules.flatMap(([broken, rule]) => (broken ? [rule] : []));
}

/** The longest beginning of a text that has at most so many bytes. */
function cutToBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  let end = limit;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.toString("utf8", 0, end);
}
