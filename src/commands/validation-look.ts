import { readEvent } from "../adapters/runner.ts";
import { isMapping } from "../policy/pointer.ts";
import { placesAtCommit } from "../report/links.ts";
import type { Report } from "../report/report.ts";
import type { Condition } from "../watch/alert.ts";
import type { ValidationResult } from "../watch/monitor-state.ts";
import type { Promotion } from "./promotion.ts";

type Env = Promotion["env"];

/**
 * The commit of the default branch that a workflow's run is about; undefined on other branches, on pull requests, and outside
 * of workflows: what is wrong there is nobody's alarm.
 */
export function defaultBranchCommit(env: Env): string | undefined {
  const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref, GITHUB_SHA: commit, GITHUB_RUN_ID: run } = env;
  if (!run || !commit || event.startsWith("pull_request") || event === "merge_group") return undefined;
  // Schedules run on the default branch alone.
  if (event === "schedule") return commit;
  const main = defaultBranch();
  return main !== undefined && ref === `refs/heads/${main}` ? commit : undefined;
}

function defaultBranch(): string | undefined {
  try {
    const event = readEvent();
    const repository = isMapping(event) ? event["repository"] : undefined;
    const name = isMapping(repository) ? repository["default_branch"] : undefined;
    return typeof name === "string" ? name : undefined;
  } catch {
    return undefined;
  }
}

/** What is kept of a validation. */
export function resultOf({ summary, conclusion }: Report, commit: string, now: number): ValidationResult {
  const { errors, warnings } = summary;
  const failed = conclusion === "success" ? {} : { failed: true };
  return { commit, time: new Date(now).toISOString(), errors, warnings, ...failed };
}

/** Findings that a message names; the report has all. */
const MOST_NAMED = 5;

/** That the policies of the default branch are invalid: what, and where. */
export function validationCondition(report: Report, commit: string, env: Env): Condition | undefined {
  if (report.conclusion === "success") return undefined;
  const { errors, warnings, invalid, policies } = report.summary;
  const failing = report.findings.filter(
    ({ severity, status }) => severity === "error" && status !== "suppressed",
  );
  const place = placesAtCommit(`${env["GITHUB_SERVER_URL"]}/${env["GITHUB_REPOSITORY"]}`, commit);
  const named = failing.slice(0, MOST_NAMED).map(({ file, range, message, rule }) => {
    const { line, address } = place(file, range);
    return { text: `${file}:${line} ${rule}`, address, message };
  });
  const more = failing.length - named.length;
  return {
    name: "validation-failure",
    subject: "policies",
    summary: `the default branch at ${commit.slice(0, 12)} is invalid: ${errors} errors and ${warnings} warnings, ${invalid} of ${policies} policies`,
    next: "mend them, or revert the commit: it cannot be deployed; see all: archi3-policy validate",
    facts: [
      ...named.map(({ text, message }) => [text, message] as const),
      ...(more > 0 ? [["And", `${more} more`] as const] : []),
    ],
    links: named.flatMap(({ text, address }) => (address === undefined ? [] : [{ text, url: address }])),
  };
}
