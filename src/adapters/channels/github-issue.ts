import { defined } from "../../defined.ts";
import { issueBody, issueEnd, issueTitle } from "../../report/alert-issue.ts";
import type { Channel, Delivered, Message, ToldAlert } from "../../watch/channel.ts";
import type { ChannelConfig } from "../../watch/routing.ts";
import type { Github } from "../github.ts";
import { GithubError } from "../github-error.ts";
import { GithubIssues, type Issue, type WantedIssue } from "../github-issues.ts";

type IssueConfig = Extract<ChannelConfig, { type: "github-issue" }>;

/** Every issue of ours has it. */
const LABEL = "archi3-policy";
/** Clocks differ, GitHub's and the one that an alert's beginning was told by. Milliseconds. */
const CLOCKS_MS = 24 * 3_600_000;

/** What became of one alert. */
interface Told {
  id: string;
  /** Undefined where there is none, and none is needed. */
  issue: Issue | undefined;
  missed: string | undefined;
}

/**
 * An issue for each alert, which is commented and closed when it is over. An issue is known again by a line of its text
 * that nobody sees, so an alert that is told again makes no second one.
 * @param github undefined where nobody has a token
 */
export function githubIssueChannel(config: IssueConfig, github: Github | undefined): Channel {
  const { name } = config;
  const about = "issues on GitHub";
  if (github === undefined) {
    const why = "there is no token for GitHub, or nobody says which repository is meant";
    const mend = "set GITHUB_TOKEN and GITHUB_REPOSITORY, as a workflow's job does, with `issues: write`";
    return { name, about, deliver: () => Promise.resolve({ is: "refused", why, mend, isHere: true }) };
  }
  const issues = new GithubIssues(github);
  return {
    name,
    about,
    async deliver(message) {
      const told: Told[] = [];
      const errors: GithubError[] = [];
      for (const alert of message.alerts) {
        try {
          const tell = message.status === "firing" ? fire : resolve;
          told.push(await tell(issues, alert, message, config));
        } catch (error) {
          if (!(error instanceof GithubError)) throw error;
          errors.push(error);
        }
      }
      return together(told, errors);
    },
  };
}

async function fire(
  issues: GithubIssues,
  alert: ToldAlert,
  message: Message,
  { labels, assignees }: IssueConfig,
): Promise<Told> {
  const plain = wantedOf(alert, message);
  const found = await known(issues, plain, message.references.get(alert.id));
  if (found !== undefined) return { id: alert.id, issue: found, missed: undefined };
  const wanted = { ...plain, labels: [...new Set([LABEL, ...labels])], assignees };
  try {
    return { id: alert.id, issue: await issues.create(wanted), missed: undefined };
  } catch (error) {
    const isRefused = error instanceof GithubError && error.failure.kind === "invalid";
    if (!isRefused || wanted.labels.length + assignees.length === 1) throw error;
    // Somebody who left, a label of a form that GitHub does not take: the alert counts more.
    const issue = await issues.create(plain);
    return { id: alert.id, issue, missed: `the issue has no labels and assignees: ${error.parts.why}` };
  }
}

async function resolve(issues: GithubIssues, alert: ToldAlert, message: Message): Promise<Told> {
  const wanted = wantedOf(alert, message);
  const found = await known(issues, wanted, message.references.get(alert.id));
  // It was deleted, or never made: there is nothing to close.
  if (found === undefined) return { id: alert.id, issue: undefined, missed: undefined };
  const marker = markerOf("resolved", alert);
  await issues.comment(found.number, marker, `${marker}\n\n${issueEnd(alert, message)}`);
  if (found.isOpen) await issues.close(found.number, wanted.marker);
  return { id: alert.id, issue: found, missed: undefined };
}

/** By the number that was noted, else by the marker. @param reference of a branch that anybody may have written */
async function known(
  issues: GithubIssues,
  wanted: WantedIssue,
  reference: string | undefined,
): Promise<Issue | undefined> {
  const number = /^[1-9]\d{0,8}$/.test(reference ?? "") ? Number(reference) : undefined;
  const noted = number === undefined ? undefined : await issues.get(number, wanted.marker);
  return noted ?? issues.find(wanted);
}

function wantedOf(alert: ToldAlert, message: Message): WantedIssue {
  const marker = markerOf("alert", alert);
  const sinceMs = (Date.parse(alert.since) || CLOCKS_MS) - CLOCKS_MS;
  return {
    ...{ marker, title: issueTitle(alert), body: `${marker}\n\n${issueBody(alert, message)}` },
    ...{ labels: [LABEL], assignees: [], since: new Date(sinceMs).toISOString() },
  };
}

/** A line that nobody sees; the branch that keeps ids may say anything. */
function markerOf(what: "alert" | "resolved", { id }: ToldAlert): string {
  return `<!-- archi3-policy ${what} ${id.replace(/[^\da-f]/g, "")} -->`;
}

/** Delivered is what all alerts of it are; what is sent again finds those that were. */
function together(told: readonly Told[], errors: readonly GithubError[]): Delivered {
  const lost = errors.find(({ failure }) => failure.kind === "limited" || failure.kind === "unreachable");
  const [error = undefined] = lost === undefined ? errors : [lost];
  if (error === undefined) {
    const references = told.flatMap(({ id, issue }) =>
      issue === undefined ? [] : [[id, String(issue.number)] as const],
    );
    const missed = told.flatMap((one) => one.missed ?? []).join("; ");
    return { is: "delivered", references: new Map(references), ...defined({ missed: missed || undefined }) };
  }
  const { what, why, mend } = error.parts;
  const said = `${what}: ${why}`;
  return lost === undefined
    ? { is: "refused", why: said, ...defined({ mend }) }
    : { is: "failed", why: said };
}
