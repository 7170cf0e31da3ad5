import { durationText } from "../release/duration-text.ts";
import type { CheckRecord, Evidence } from "../release/record.ts";
import type { Verified } from "../release/verified.ts";
import { shellWord } from "../shell-word.ts";
import { left } from "./changes-page.ts";
import { bounded, fitted } from "./fitted.ts";
import { markdownCode, markdownDigests, markdownLink, markdownText } from "./markdown-text.ts";
import { CHECK, checkText, momentOf } from "./plan-words.ts";
import { printable } from "./sanitize.ts";

/* What pages of Markdown are made of: foreign texts, cut short and inert, in lines, links and lists. */

/** Bytes of one foreign text: a sentence of several names, a title, a name. */
export const MOST = { sentence: 600, title: 200, name: 120, address: 1_000 } as const;

/** A list under its title, as far as it fits; nothing where there is nothing to list. */
export function listed(title: string, lines: readonly string[], maxBytes: number): string[] {
  if (lines.length === 0) return [];
  const head = title === "" ? "\n" : `\n### ${title}\n\n`;
  return [fitted(head, lines, maxBytes, left(lines.length), (line) => `- ${line}\n`)];
}

/** A sentence, which may name digests and commands. */
export function said(text: string): string {
  return markdownDigests(bounded(text, MOST.sentence));
}

/** A name, at a line's beginning too, behind which a colon may stand: with one of its own it would be an emoji. */
export function named(text: string): string {
  return markdownText(`${bounded(text, MOST.name).trim()}:`).slice(0, -1);
}

export function coded(text: string): string {
  const code = markdownCode(bounded(text, MOST.name));
  return code.startsWith("`") ? code : named(text);
}

/** A link, unless its address is a page long or would show a secret that the text masks. */
export function linked(text: string, address: string | undefined): string {
  const fits = address !== undefined && address.length <= MOST.address && printable(address) === address;
  return markdownLink(named(text), fits ? address : undefined);
}

/** One command in a fence of more backticks than it holds, where nothing is active. */
export function fenced(command: string): string {
  const line = bounded(command, MOST.sentence);
  const longest = Math.max(2, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `\n${fence}sh\n${line}\n${fence}\n`;
}

/** What stands above {@link verifiedLines}. */
export function verifiedTitle(verified: Verified | null): string {
  return verified === null ? "Verified before" : `Verified in ${named(verified.environment)}`;
}

/** What the environment before says of what goes live in an environment, a line each. */
export function verifiedLines(verified: Verified | null, environment: string): string[] {
  if (verified === null) return [`nothing comes before ${named(environment)}`];
  if (verified.id === null) return ["it was never deployed there"];
  return [
    healthLine(verified, verified.id),
    ...verified.checks.map(checkLine),
    ...verified.evidence.map(evidenceLine),
  ];
}

/** What a check said. */
export function checkLine(check: CheckRecord): string {
  return `${CHECK[check.verdict]} ${named(check.check)}: ${said(checkText(check))}`;
}

/** What a test or a person found. */
export function evidenceLine({ name, result, value, file, url, time }: Evidence & { time: string }): string {
  const rest = [result, value, file?.name, momentOf(Date.parse(time))].filter((one) => one !== undefined);
  return `${result === "pass" ? CHECK.pass : CHECK.fail} ${linked(name, url)}: ${said(rest.join(", "))}`;
}

function healthLine(verified: Verified, id: string): string {
  const [since, soaked] = [verified["healthy-since"], verified["soaked-ms"]];
  if (since === null || soaked === null) return `${CHECK.fail} ${coded(id)} is not healthy there`;
  return `${CHECK.pass} ${coded(id)} healthy since ${momentOf(Date.parse(since))}, for ${durationText(soaked)}`;
}

/** The command that has GitHub's workflow make a deployment live again. */
export function rollbackDispatch(environment: string, id: string): string {
  const fields = [`environment=${environment}`, `deployment-id=${id}`].map((one) => `-f ${shellWord(one)}`);
  return `gh workflow run rollback.yml ${fields.join(" ")} -f reason="…"`;
}
