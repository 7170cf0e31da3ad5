import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMapping, valueAt } from "../policy/pointer.ts";
import type { Attestation, AttestationDemand } from "../release/attestation.ts";
import type { Digest } from "../release/digest.ts";
import { foreignText } from "./foreign-text.ts";
import { type Caller, callerOf } from "./github-caller.ts";
import { type ProgramEnd, runProgram } from "./program.ts";

/** Whether a digest is attested. */
export interface AttestationQuestion {
  digest: Digest;
  /** What the digest is the sha256 of. */
  text: string;
  demand: AttestationDemand & { repository: string };
  /** Where the repository is, as `https://github.com`. */
  server: string;
  /** Variables of this process; a token is in `GITHUB_TOKEN` or `GH_TOKEN`, or gh has one of its own. */
  env: { readonly [name: string]: string | undefined };
  /** Milliseconds. */
  timeoutMs?: number;
}

const USUAL_TIMEOUT_MS = 60_000;
/** Characters of gh's answer: an attestation takes some 20,000. */
const MOST_ANSWER = 16 * 1024 * 1024;
const MOST_COMPLAINT = 8_000;
/** The first version of gh that compares the ref. */
const NEEDED = "gh 2.68 or later";

/**
 * Asks GitHub's command line whether a digest is attested by the workflow that is asked for: it verifies the signature, and
 * what the certificate says is compared once more here, since gh takes the workflow's name for the beginning of a pattern,
 * and a ref in any case of its letters. It throws nothing: what cannot be checked is an answer that says so.
 */
export async function verifyAttestation(question: AttestationQuestion): Promise<Attestation> {
  const { demand, env, server, text, timeoutMs = USUAL_TIMEOUT_MS } = question;
  const host = new URL(server).host;
  const written = writePrivately(text);
  if ("why" in written) {
    const why = foreignText(`the temporary folder cannot be written: ${written.why}`);
    return { is: "unchecked", why, mend: "make room there, or name another folder in TMPDIR" };
  }
  const said = { stdout: "", stderr: "" };
  const most = { stdout: MOST_ANSWER, stderr: MOST_COMPLAINT };
  try {
    const ended = await runProgram("gh", argumentsFor(written.file, demand, host), {
      ...{ folder: written.folder, env: environmentFor(host, env), timeoutMs },
      hear: (piece, from) => {
        said[from] = `${said[from]}${piece}`.slice(0, most[from]);
      },
    });
    if (ended.is !== "ended") return notEnded(ended);
    return ended.status === 0
      ? judgeAnswer(said.stdout, question)
      : judgeRefusal(ended.status, said.stderr, host, env);
  } finally {
    written.remove();
  }
}

function argumentsFor(
  file: string,
  { repository, workflow, ref }: AttestationQuestion["demand"],
  host: string,
) {
  return [
    ...["attestation", "verify", file, "--repo", repository],
    ...["--signer-workflow", `${repository}/${workflow}`, "--source-ref", ref, "--format", "json"],
    // Not left to gh's own default, which may be another server that its user is logged in to.
    ...["--hostname", host],
  ];
}

/** Nothing of the user's makes gh ask somebody, or print what only a terminal understands. */
function environmentFor(host: string, env: AttestationQuestion["env"]): NodeJS.ProcessEnv {
  const token = env["GITHUB_TOKEN"] || env["GH_TOKEN"];
  return {
    ...env,
    ...(token ? { GH_TOKEN: token } : {}),
    // With a host in it, gh goes on without a token; without one it says that it has none.
    GH_HOST: host === "github.com" ? "" : host,
    ...{ GH_PROMPT_DISABLED: "1", GH_NO_UPDATE_NOTIFIER: "1" },
    ...{ GH_FORCE_TTY: "", GH_DEBUG: "", NO_COLOR: "1", CLICOLOR_FORCE: "0" },
  };
}

/** A file of this text in a folder that only this user can open; it is gone when this process ends. */
function writePrivately(text: string): { folder: string; file: string; remove(): void } | { why: string } {
  let folder: string | undefined;
  const remove = () => {
    process.removeListener("exit", remove);
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  try {
    folder = mkdtempSync(join(tmpdir(), "archi3-attestation-"));
    const file = join(folder, "policy-bundle");
    writeFileSync(file, text, { mode: 0o600 });
    return { folder, file, remove };
  } catch (error) {
    remove();
    return { why: error instanceof Error ? error.message : String(error) };
  }
}

function notEnded(ended: Exclude<ProgramEnd, { is: "ended" }>): Attestation {
  if (ended.is === "absent") {
    const why = "gh, GitHub's command line, is not installed, or not on PATH";
    return { is: "unchecked", why, mend: `install ${NEEDED} where deployments run` };
  }
  const mend =
    ended.is === "late"
      ? "run the same again, when GitHub answers"
      : "see whether it runs here: gh --version";
  return { is: "unchecked", why: foreignText(`gh ${ended.why}`), mend };
}

/** What lets gh read attestations, by who asks. */
function tokenMend(caller: Caller, host: string): string {
  const token = "a token with `attestations: read`";
  switch (caller) {
    case "step":
      return "add the line `attestations: read` below `permissions:` of the job, or hand in a token with it as `with: token`";
    case "job":
      return `give the step ${token} as GITHUB_TOKEN`;
    case "machine":
      return `set GITHUB_TOKEN to ${token}, or log in: gh auth login --hostname ${host}`;
  }
}

/** What gh's failures mean, by its words; of all others nobody knows more than that nothing was verified. */
function judgeRefusal(
  status: number,
  stderr: string,
  host: string,
  env: AttestationQuestion["env"],
): Attestation {
  const said = wordsOf(stderr) || `gh ended ${status}`;
  const mend = tokenMend(callerOf(env), host);
  // gh's own status for somebody who is not logged in.
  if (status === 4) return { is: "unchecked", why: `gh has no token for ${host}`, mend };
  if (/\bHTTP 40[13]\b/.test(said)) return { is: "unchecked", why: said, mend };
  if (/\bno attestations found\b|\bHTTP 404\b.*\/attestations\//.test(said)) return { is: "missing", said };
  if (/^(?:verifying with issuer|expected \w+ to be|no attestations were verified)/.test(said))
    return { is: "wrong", said };
  if (/^unknown flag/.test(said))
    return { is: "unchecked", why: `gh is too old: ${said}`, mend: `install ${NEEDED}` };
  if (/\bunsupported host\b/.test(said)) {
    const mend = "leave `attestation` out: GitHub Enterprise Server has no attestations";
    return { is: "unchecked", why: said, mend };
  }
  return { is: "unchecked", why: said, mend: "run the same again, when GitHub can be reached from here" };
}

/** The first line that gh says of its failure; how it is used comes behind. */
function wordsOf(stderr: string): string {
  const lines = stderr.split(/[\r\n]+/).map((line) => line.trim().replace(/^Error: /, ""));
  return foreignText(lines.find((line) => line !== "") ?? "");
}

function judgeAnswer(stdout: string, question: AttestationQuestion): Attestation {
  const results = parsed(stdout);
  if (!Array.isArray(results) || results.length === 0)
    return { is: "wrong", said: "gh ended 0, and names no attestation" };
  if (!results.some((result) => isAbout(result, question.digest)))
    return { is: "wrong", said: "what gh has verified is about another digest" };
  if (!results.some((result) => isAbout(result, question.digest) && isBy(result, question)))
    return { is: "wrong", said: "what gh has verified is of another workflow, ref or repository" };
  return { is: "verified" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAbout(result: unknown, digest: Digest): boolean {
  const subjects = valueAt(result, ["verificationResult", "statement", "subject"]);
  const hex = digest.slice("sha256:".length);
  return Array.isArray(subjects) && subjects.some((one) => valueAt(one, ["digest", "sha256"]) === hex);
}

/** Owner and repository are the same in any case of their letters. */
function isBy(result: unknown, { demand, server }: AttestationQuestion): boolean {
  const certificate = valueAt(result, ["verificationResult", "signature", "certificate"]);
  if (!isMapping(certificate)) return false;
  const { subjectAlternativeName: signer, sourceRepositoryURI, sourceRepositoryRef } = certificate;
  const home = `${server}/${demand.repository}`;
  return (
    sourceRepositoryRef === demand.ref &&
    isSame(sourceRepositoryURI, home) &&
    typeof signer === "string" &&
    isSame(signer.slice(0, home.length), home) &&
    signer.slice(home.length).startsWith(`/${demand.workflow}@`)
  );
}

function isSame(one: unknown, other: string): boolean {
  return typeof one === "string" && one.toLowerCase() === other.toLowerCase();
}
