import { basename } from "node:path";
import { readRegularFile } from "../adapters/files.ts";
import { resultsIn } from "../adapters/probes/test-report.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { defined } from "../defined.ts";
import { EXIT, type ExitStatus, PolicyError, usageError } from "../errors.ts";
import { sha256 } from "../release/digest.ts";
import { evidenceHint, shareHint } from "../release/evidence.ts";
import type { Contents, Ledger, LedgerView } from "../release/ledger.ts";
import { deploymentIn, EMPTY, type Evidence, type RecordDraft } from "../release/record.ts";
import { type Standing, standingOf } from "../release/standing.ts";
import { markdownProse } from "../report/markdown-text.ts";
import { printable } from "../report/sanitize.ts";
import { NO_REASON } from "./deployment-world.ts";
import { locksOf } from "./planning.ts";
import { authorOf, environmentNamed, ledgerOf, openPromotion, type Promotion } from "./promotion.ts";

/** What all commands that note something on a ledger are asked. */
export interface NoteOptions {
  config?: string;
  policiesDir?: string;
  environment: string;
  quiet: boolean;
}

async function openNote(options: NoteOptions, terminal: Terminal, version: string, env: Promotion["env"]) {
  const promotion = await openPromotion(options, terminal, version, env);
  const environment = environmentNamed(options.environment, promotion);
  const ledger = await ledgerOf(environment.name, promotion);
  const { config } = promotion.workspace;
  return { ledger, author: authorOf(promotion), name: environment.name, config };
}

/** How often somebody else may be faster. */
const MOST_TRIES = 50;

interface Note {
  draft: RecordDraft;
  contents: Contents;
}

/** Appends a note, on whatever head there is: it stands beside deployments, and neither closes one nor waits for it. */
async function appendNote(
  ledger: Ledger,
  noteFor: (standing: Standing, view: LedgerView) => Note | undefined | Promise<Note | undefined>,
): Promise<RecordDraft | undefined> {
  let view = await ledger.read("required");
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const note = await noteFor(standingOf(view.entries), view);
    if (note === undefined) return undefined;
    const appended = await ledger.append(view, note.draft, note.contents);
    if (appended.is === "appended") return note.draft;
    view = appended.view;
  }
  throw new PolicyError("E_LEDGER", EXIT.outside, {
    what: "the ledger grew faster than a record could be appended",
    mend: "run the command again",
  });
}

/** The record's place: the deployment that is live, whose tree it keeps. */
function beside(standing: Standing, view: LedgerView): { draft: Partial<RecordDraft>; contents: Contents } {
  const live = standing.deployments.get(standing.current ?? "");
  const head = view.head;
  if (live === undefined)
    return {
      draft: {},
      contents:
        head === undefined || view.entries.at(-1)?.id === undefined ? undefined : { is: "of", commit: head },
    };
  return { draft: deploymentIn(live.intent), contents: { is: "of", commit: live.intent.commit } };
}

/** A step of a workflow shows the note as a line of its summary. @param said fit to be printed */
function publishNote(terminal: Terminal, said: string): void {
  terminal.publish?.({ summary: `- ${markdownProse(said)}\n` });
}

export interface LockOptions extends NoteOptions {
  reason: string;
  /** ISO 8601, in UTC. */
  until?: string;
}

/** Stops deployments to an environment until `unlock`, or until a time. */
export async function runLock(
  options: LockOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const { ledger, author, name } = await openNote(options, terminal, version, env);
  const { reason, until } = options;
  await appendNote(ledger, (standing, view) => {
    const { draft, contents } = beside(standing, view);
    const lock = { reason, owner: author.actor, ...defined({ until }) };
    return { draft: { ...draft, ...author, event: "lock", reason, lock }, contents };
  });
  const said = `${name} is locked${until === undefined ? "" : ` until ${until}`}: ${printable(reason)}`;
  publishNote(terminal, said);
  if (!options.quiet)
    terminal.print(`${said}\n  Rollbacks are not. To end it: archi3-policy unlock --environment ${name}\n`);
  return EXIT.done;
}

export interface UnlockOptions extends NoteOptions {
  reason?: string;
}

/** Lifts locks, the hold of a rollback and refused digests; nothing is recorded where there is nothing to lift. */
export async function runUnlock(
  options: UnlockOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const { ledger, author, name } = await openNote(options, terminal, version, env);
  let lifted: string[] = [];
  const written = await appendNote(ledger, async (standing, view) => {
    const locks = await locksOf(ledger, standing);
    // One that has ended by itself stops nothing.
    const holding = locks.filter(({ until }) => until === undefined || Date.parse(until) > Date.now());
    lifted = stopsOf(standing, holding.length);
    if (lifted.length === 0) return undefined;
    const { draft, contents } = beside(standing, view);
    return {
      draft: { ...draft, ...author, event: "unlock", reason: options.reason ?? NO_REASON },
      contents,
    };
  });
  const said =
    written === undefined
      ? `Nothing stops deployments to ${name}.`
      : `${name} is open for deployments again. Lifted: ${lifted.map((one) => printable(one)).join(", ")}`;
  publishNote(terminal, said);
  if (!options.quiet) terminal.print(`${said}\n`);
  return EXIT.done;
}

function stopsOf({ stops }: Standing, locks: number): string[] {
  return [
    ...(locks === 0 ? [] : [`${locks} lock${locks === 1 ? "" : "s"}`]),
    ...(stops.hold === undefined ? [] : [`the hold since ${stops.hold.id ?? "a rollback"}`]),
    ...[...stops.refused.values()].map((id) => `the refusal of what failed as ${id}`),
  ];
}

export interface EvidenceOptions extends NoteOptions {
  deploymentId?: string;
  name: string;
  /** Undefined where the report says it. */
  result?: "pass" | "fail";
  value?: number;
  file?: string;
  url?: string;
  reason?: string;
}

const LARGEST_REPORT = 256 * 1024 * 1024;

/** Attaches a result to a deployment of an environment: what is live, unless an id is given. */
export async function runEvidence(
  options: EvidenceOptions,
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<ExitStatus> {
  const evidence = evidenceOf(options, terminal.currentFolder);
  const { ledger, author, name, config } = await openNote(options, terminal, version, env);
  const written = await appendNote(ledger, (standing) => {
    const id = options.deploymentId ?? standing.current;
    const deployment = standing.deployments.get(id ?? "");
    if (deployment === undefined) throw noDeployment(id, name);
    const draft: RecordDraft = {
      ...deploymentIn(deployment.intent),
      ...author,
      ...{ event: "evidence", evidence },
      ...defined({ reason: options.reason }),
    };
    return { draft, contents: { is: "of", commit: deployment.intent.commit } };
  });
  const said = `${printable(evidence.name)} ${evidence.result}: attached to ${written?.id ?? ""} in ${name}`;
  publishNote(terminal, said);
  if (options.quiet) return EXIT.done;
  terminal.print(`${said}\n`);
  const { environments } = config;
  const objectives = config.objectives.flatMap((one) => (one.is === "evidence" ? [one] : []));
  const hint = evidenceHint(evidence.name, name, { environments, objectives });
  if (hint !== undefined) terminal.warn(`note: ${printable(hint)}\n`);
  const shareFault = shareHint(evidence, name, objectives);
  if (shareFault !== undefined) terminal.warn(`warning: ${printable(shareFault)}\n`);
  return EXIT.done;
}

function noDeployment(id: string | undefined, environment: string): PolicyError {
  const isNone = id === undefined || id === EMPTY;
  return usageError("E_DEPLOYMENT", {
    what: isNone ? `no policies are live in ${environment}` : `there is no such deployment in ${environment}`,
    where: isNone ? `--environment ${environment}` : `--deployment-id ${printable(id)}`,
    mend: isNone
      ? "deploy first, or name a deployment: --deployment-id ID"
      : `see which there are: archi3-policy history --environment ${environment}`,
  });
}

/**
 * What the options and the report say together. `fail` may be stricter than a report: a person saw more than the tests.
 * @throws {PolicyError} `E_EVIDENCE` (exit 2) for a report that cannot be read, or that did not pass as it is said to
 */
function evidenceOf(options: EvidenceOptions, currentFolder: string): Evidence {
  const { name, value, url, file } = options;
  const report = file === undefined ? undefined : readReport(file, currentFolder);
  if (options.result === "pass" && report?.result === "fail") {
    throw usageError("E_EVIDENCE", {
      what: "the result and the report contradict each other",
      where: `--result pass --file ${file}`,
      why: `the report says ${report.said}`,
      mend: "leave out --result, so that the report says it; or name the report of the run that passed",
    });
  }
  const result = options.result ?? report?.result;
  if (result === undefined) {
    throw usageError("E_USAGE", {
      what: "the result is missing",
      where: file === undefined ? `--name ${name}` : `--file ${file}`,
      why:
        file === undefined
          ? "neither --result nor a report says it"
          : "the report is neither JUnit nor JSON that says it",
      mend: "add --result pass or --result fail",
    });
  }
  return defined({ name, result, value, file: report?.file, url });
}

function readReport(typed: string, currentFolder: string) {
  const read = readRegularFile(`${typed.startsWith("/") ? "" : `${currentFolder}/`}${typed}`, LARGEST_REPORT);
  if (read.kind !== "bytes") {
    throw usageError("E_EVIDENCE", {
      what: "cannot read the report",
      where: `--file ${typed}`,
      why:
        read.kind === "missing"
          ? "there is no such file"
          : "it is no regular file that may be read, or too large",
      mend: "name the report that the test has written",
    });
  }
  const results = resultsIn(Buffer.from(read.bytes).toString("utf8"));
  const { total = 0, failed = 0 } = results ?? {};
  return {
    said: total === 0 && failed === 0 ? "that no test was run" : `${failed} of ${total} failed`,
    file: { name: basename(typed), digest: `sha256:${sha256(read.bytes)}` as const },
    result:
      results === undefined ? undefined : failed === 0 && total > 0 ? ("pass" as const) : ("fail" as const),
  };
}
