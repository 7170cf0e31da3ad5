import { type Answer, type Call, type Handlers, listed, notFound, paged, Refusal } from "./answer.ts";
import { asObject, type Members, operationOf } from "./description.ts";
import { changedFile, type FileChange, madeUpSha } from "./diff.ts";

export interface Commit {
  sha: string;
  parents: readonly string[];
  /** The commit's tree. */
  tree: string;
  message: string;
}

export interface TreeEntry {
  path: string;
  mode: "100644" | "100755" | "120000" | "040000" | "160000";
  type: "blob" | "tree" | "commit";
  sha: string;
  size?: number;
}

/** A comparison names at most this many files, on its first page. */
const FILES_COMPARED = 300;
/** A comparison lists at most this many commits when no page is asked for. */
const COMMITS_COMPARED = 250;

/** What the stand-in knows of one repository: its commits, branches, trees and the differences between commits. */
export class Repository {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  /** Where the API answers for this repository. */
  readonly url: string;
  readonly htmlUrl: string;
  readonly #commits = new Map<string, Commit>();
  readonly #branches = new Map<string, string>();
  readonly #protected = new Set<string>();
  readonly #trees = new Map<string, { entries: readonly TreeEntry[]; truncated: boolean }>();
  readonly #differences = new Map<string, readonly FileChange[]>();

  /** @param fullName `owner/name` */
  constructor(api: string, fullName: string, isPrivate: boolean, defaultBranch: string) {
    const [owner = "", name = ""] = fullName.split("/");
    this.owner = owner;
    this.name = name;
    this.isPrivate = isPrivate;
    this.defaultBranch = defaultBranch;
    this.url = `${api}/repos/${fullName}`;
    this.htmlUrl = `https://github.com/${fullName}`;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  /** Adds a commit; without a tree it has one that nobody can read. */
  addCommit(commit: Pick<Commit, "sha"> & Partial<Commit>): void {
    const { sha } = commit;
    this.#commits.set(sha, {
      parents: [],
      tree: madeUpSha(`tree of ${sha}`),
      message: "A change",
      ...commit,
    });
  }

  /** Points a branch, such as `main`, at a commit. */
  setBranch(name: string, sha: string): void {
    this.#branches.set(name, sha);
  }

  /** Protects a branch. */
  protect(branch: string): void {
    this.#protected.add(branch);
  }

  /** Adds a tree with everything below it, as `git ls-tree -r -t` lists it. */
  addTree(sha: string, entries: readonly TreeEntry[], { truncated = false } = {}): void {
    this.#trees.set(sha, { entries, truncated });
  }

  /** Says in what files two commits differ; comparisons ask from the merge base to the head. */
  setDifference(from: string, to: string, files: readonly FileChange[]): void {
    this.#differences.set(`${from}..${to}`, files);
  }

  has(sha: string): boolean {
    return this.#commits.has(sha);
  }

  /** The commit that a sha, a branch or `owner:branch` names. */
  resolve(ref: string): Commit | undefined {
    const branch = ref.replace(/^[^:/]+:/, "").replace(/^(?:refs\/)?heads\//, "");
    return this.#commits.get(this.#branches.get(branch) ?? ref);
  }

  readonly handlers: Handlers = {
    "repos/get": () => ({ status: 200, body: this.described() }),
    "git/get-commit": ({ path }) => {
      const commit = this.#commits.get(String(path["commit_sha"]));
      if (commit === undefined) throw notFound();
      return { status: 200, body: this.#gitCommit(commit) };
    },
    "git/get-tree": ({ path, query }) =>
      this.#tree(String(path["tree_sha"]), query["recursive"] !== undefined),
    "repos/list-branches": (call) => this.#listBranches(call),
    "repos/compare-commits-with-basehead": (call) => this.#comparison(call),
  };

  /** The repository as GitHub describes it. */
  described(): Members {
    const { parent: _, source: _s, ...example } = asObject(operationOf("repos/get").example());
    return {
      ...example,
      ...this.#named(),
      owner: { ...asObject(example["owner"]), login: this.owner },
      private: this.isPrivate,
      visibility: this.isPrivate ? "private" : "public",
      default_branch: this.defaultBranch,
      // GitHub's example lacks this member, which its schema requires.
      language: null,
    };
  }

  #named(): Members {
    return { name: this.name, full_name: this.fullName, url: this.url, html_url: this.htmlUrl };
  }

  #gitCommit({ sha, parents, tree, message }: Commit): Members {
    return {
      ...asObject(operationOf("git/get-commit").example()),
      sha,
      url: `${this.url}/git/commits/${sha}`,
      html_url: `${this.htmlUrl}/commit/${sha}`,
      message,
      tree: { sha: tree, url: `${this.url}/git/trees/${tree}` },
      parents: parents.map((parent) => ({ ...this.#link(parent, "git/commits") })),
    };
  }

  #link(sha: string, below: string): Members {
    return { sha, url: `${this.url}/${below}/${sha}`, html_url: `${this.htmlUrl}/commit/${sha}` };
  }

  #tree(name: string, recursive: boolean): Answer {
    const sha = this.resolve(name)?.tree ?? name;
    const found = this.#trees.get(sha) ?? this.#subtree(sha);
    if (found === undefined) throw notFound();
    const entries = recursive ? found.entries : found.entries.filter(({ path }) => !path.includes("/"));
    const described = entries.map((entry) => ({
      ...entry,
      url: `${this.url}/git/${entry.type}s/${entry.sha}`,
    }));
    const body = { sha, url: `${this.url}/git/trees/${sha}`, tree: described, truncated: found.truncated };
    return { status: 200, body };
  }

  #listBranches(call: Call): Answer {
    const isProtected = (name: string) => this.#protected.has(name);
    const asked = call.query["protected"];
    const all = [...this.#branches].filter(([name]) => asked === undefined || isProtected(name) === asked);
    return listed(all, call, ([name, sha]) => ({
      name,
      commit: { sha, url: `${this.url}/commits/${sha}` },
      protected: isProtected(name),
    }));
  }

  #subtree(sha: string): { entries: readonly TreeEntry[]; truncated: boolean } | undefined {
    for (const { entries, truncated } of this.#trees.values()) {
      const root = entries.find((entry) => entry.type === "tree" && entry.sha === sha);
      if (root === undefined) continue;
      const below = entries.filter(({ path }) => path.startsWith(`${root.path}/`));
      const moved = below.map((entry) => ({ ...entry, path: entry.path.slice(root.path.length + 1) }));
      return { entries: moved, truncated };
    }
    return undefined;
  }

  #comparison(call: Call): Answer {
    const [from = "", to] = String(call.path["basehead"]).split("...");
    const base = this.resolve(from);
    const head = to === undefined ? undefined : this.resolve(to);
    if (base === undefined || head === undefined) throw notFound();
    const mergeBase = this.mergeBase(base.sha, head.sha);
    if (mergeBase === undefined) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
    const ahead = this.#onlyIn(head.sha, base.sha);
    const behind = this.#onlyIn(base.sha, head.sha);
    const asked = call.query["page"] !== undefined || call.query["per_page"] !== undefined;
    const page = asked ? paged(ahead, call) : undefined;
    const files = this.#filesBetween(mergeBase.sha, head.sha).slice(0, FILES_COMPARED);
    const body = {
      ...asObject(operationOf("repos/compare-commits-with-basehead").example()),
      url: `${this.url}/compare/${from}...${to}`,
      base_commit: this.#commit(base),
      merge_base_commit: this.#commit(mergeBase),
      status: relation(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: (page?.items ?? ahead.slice(-COMMITS_COMPARED)).map((commit) => this.#commit(commit)),
      files: page === undefined || page.paging.page === 1 ? files : [],
    };
    return { status: 200, body, ...(page === undefined ? {} : { paging: page.paging }) };
  }

  #filesBetween(from: string, to: string): Members[] {
    if (from === to) return [];
    const files = this.#differences.get(`${from}..${to}`);
    if (files === undefined) throw new Error(`the test said nothing of the difference ${from}..${to}`);
    return files.map((file) => changedFile(file, this, to));
  }

  /** A commit as the parts of the API outside of `git/` show it. */
  #commit(commit: Commit): Members {
    const { base_commit } = asObject(operationOf("repos/compare-commits-with-basehead").example());
    const example = asObject(base_commit);
    return {
      ...example,
      ...this.#link(commit.sha, "commits"),
      commit: {
        ...asObject(example["commit"]),
        message: commit.message,
        tree: { sha: commit.tree, url: `${this.url}/git/trees/${commit.tree}` },
      },
      parents: commit.parents.map((parent) => this.#link(parent, "commits")),
    };
  }

  /** The best common ancestor of two commits; undefined where they have none. */
  mergeBase(a: string, b: string): Commit | undefined {
    const ofB = new Set(this.#history(b).map(({ sha }) => sha));
    return this.#history(a).find(({ sha }) => ofB.has(sha));
  }

  /** The commits of one history that are not in another, oldest first. */
  #onlyIn(sha: string, other: string): Commit[] {
    const known = new Set(this.#history(other).map((commit) => commit.sha));
    return this.#history(sha)
      .filter((commit) => !known.has(commit.sha))
      .reverse();
  }

  /** A commit and its ancestors, nearest first. */
  #history(sha: string): Commit[] {
    const seen = new Map<string, Commit>();
    const open = [sha];
    for (let at = open.shift(); at !== undefined; at = open.shift()) {
      const commit = this.#commits.get(at);
      if (commit === undefined || seen.has(at)) continue;
      seen.set(at, commit);
      open.push(...commit.parents);
    }
    return [...seen.values()];
  }
}

function relation(ahead: number, behind: number): "identical" | "ahead" | "behind" | "diverged" {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}
