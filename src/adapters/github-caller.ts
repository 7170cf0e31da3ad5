/**
 * Who asks GitHub: a step of the action (`uses:`), a program that another step runs (`run:`), or somebody outside of
 * workflows. What goes wrong is mended at another place by each.
 */
export type Caller = "step" | "job" | "machine";

/** By the variables that GitHub's runner sets; a step's inputs are among them for an action only. */
export function callerOf(env: { readonly [name: string]: string | undefined }): Caller {
  if (!env["GITHUB_REPOSITORY"] || !env["GITHUB_RUN_ID"]) return "machine";
  return env["INPUT_COMMAND"] === undefined ? "job" : "step";
}

/** Where a token comes from. */
export const TOKEN_AT: { readonly [caller in Caller]: string } = {
  step: "with: token",
  job: "GITHUB_TOKEN",
  machine: "GITHUB_TOKEN",
};

/** What helps where there is no token. */
export const TOKEN_MISSING: { readonly [caller in Caller]: { why: string; mend: string } } = {
  step: { why: "the input is empty", mend: "leave it out, which means `github.token`, or hand in a token" },
  job: {
    why: "the variable is not set",
    mend: "add `env: { GITHUB_TOKEN: $" + "{{ github.token }} }` to the step",
  },
  machine: {
    why: "neither GITHUB_TOKEN nor GH_TOKEN is set, and GitHub's own client gives none",
    mend: "set GITHUB_TOKEN, or sign in: gh auth login",
  },
};

/** What helps where GitHub does not know the token. */
export const TOKEN_INVALID: { readonly [caller in Caller]: string } = {
  step: "hand in `github.token` as `with: token`, or a token that has not expired",
  job: "set GITHUB_TOKEN of the step to `github.token`, or to a token that has not expired",
  machine:
    "set GITHUB_TOKEN to a token that has not expired; or unset it, and GH_TOKEN, and sign in: gh auth login",
};
