/** What a token may do, by the names that a workflow's `permissions` have. */
export interface Permissions {
  actions: Level;
  /** No workflow's token has it. */
  administration: Level;
  /** GitHub's command line asks by it; the stand-in has no operation that does. */
  attestations: Level;
  checks: Level;
  contents: Level;
  deployments: Level;
  issues: Level;
  /** Of the organisation; no workflow's token has it. */
  members: Level;
  metadata: Level;
  "pull-requests": Level;
}

export type Level = "none" | "read" | "write";

/** From the least to the most. */
export const LEVELS: readonly Level[] = ["none", "read", "write"];

/** Everything that a workflow's token can be given here. */
export const ALL_PERMISSIONS: Permissions = {
  actions: "write",
  administration: "none",
  attestations: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  members: "none",
  metadata: "read",
  "pull-requests": "write",
};

/** The token of an administrator of the repository. */
export const ADMIN_PERMISSIONS: Permissions = {
  ...ALL_PERMISSIONS,
  administration: "write",
  members: "read",
};

/** The token of a workflow that a fork's pull request started. */
export const FORK_PERMISSIONS: Permissions = {
  actions: "read",
  administration: "none",
  attestations: "read",
  checks: "read",
  contents: "read",
  deployments: "read",
  issues: "read",
  members: "none",
  metadata: "read",
  "pull-requests": "read",
};

const NEEDED: { readonly [operation: string]: readonly [keyof Permissions, Level] } = {
  "actions/get-reviews-for-run": ["actions", "read"],
  "actions/get-workflow-run": ["actions", "read"],
  "actions/list-jobs-for-workflow-run-attempt": ["actions", "read"],
  "checks/create": ["checks", "write"],
  "checks/get": ["checks", "read"],
  "checks/list-annotations": ["checks", "read"],
  "checks/list-for-ref": ["checks", "read"],
  "checks/update": ["checks", "write"],
  "git/get-commit": ["contents", "read"],
  "git/get-tree": ["contents", "read"],
  "issues/create": ["issues", "write"],
  "issues/create-comment": ["issues", "write"],
  "issues/get": ["issues", "read"],
  "issues/list-comments": ["issues", "read"],
  "issues/list-for-repo": ["issues", "read"],
  "issues/update": ["issues", "write"],
  "pulls/create-review": ["pull-requests", "write"],
  "pulls/get": ["pull-requests", "read"],
  "pulls/list-files": ["pull-requests", "read"],
  "pulls/list-review-comments": ["pull-requests", "read"],
  "pulls/list-reviews": ["pull-requests", "read"],
  "repos/compare-commits-with-basehead": ["contents", "read"],
  "repos/create-deployment": ["deployments", "write"],
  "repos/create-deployment-branch-policy": ["administration", "write"],
  "repos/create-deployment-status": ["deployments", "write"],
  "repos/create-or-update-environment": ["administration", "write"],
  "repos/delete-deployment-branch-policy": ["administration", "write"],
  "repos/get": ["metadata", "read"],
  "repos/get-environment": ["actions", "read"],
  "repos/list-branches": ["contents", "read"],
  "repos/list-deployment-branch-policies": ["actions", "read"],
  "repos/list-deployment-statuses": ["deployments", "read"],
  "repos/list-deployments": ["deployments", "read"],
  "repos/list-pull-requests-associated-with-commit": ["pull-requests", "read"],
  "teams/get-by-name": ["members", "read"],
  "users/get-by-username": ["metadata", "read"],
};

/** Whether a token may do this, and what it needs for it, as `x-accepted-github-permissions` says it. */
export function allowed(operation: string, permissions: Permissions): { yes: boolean; accepted: string } {
  const needed = NEEDED[operation];
  if (needed === undefined) throw new Error(`what ${operation} needs is not known`);
  const [permission, level] = needed;
  const yes = LEVELS.indexOf(permissions[permission]) >= LEVELS.indexOf(level);
  return { yes, accepted: `${permission.replace("-", "_")}=${level}` };
}
