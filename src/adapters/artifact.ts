import { accessSync, constants } from "node:fs";
import { foreignText } from "./foreign-text.ts";

/** Files to be kept with a workflow run. */
export interface Upload {
  name: string;
  /** Absolute paths, all below `folder`. */
  files: readonly string[];
  /** What the paths inside the artifact are relative to. */
  folder: string;
}

export interface UploadWorld {
  env: { readonly [name: string]: string | undefined };
  /** For all of it, in ms. The client itself goes on trying for much longer. */
  limitMs: number;
}

/** A report that could not be kept is worth a warning; it never changes a verdict. */
export type Uploaded =
  /** `id` is for links and downloads. */
  | { state: "uploaded"; id: number | undefined }
  /** The run has an artifact of this name: of another job, or of an earlier start of this one. */
  | { state: "taken" }
  /** There is nowhere to upload to. */
  | { state: "unavailable"; why: string }
  | { state: "failed"; why: string };

/**
 * Uploads files as an artifact of the running workflow. Artifacts cannot be written to twice. The client (most of the
 * bundle) is loaded only here.
 *
 * After a failure the client may go on in the background: an upload that hung, or an archive of which nobody reads the
 * rest. So the files must stay, and the process be ended by whoever started it: what the archive throws when a file
 * is gone, nobody can catch.
 */
export async function uploadReport(upload: Upload, world: UploadWorld): Promise<Uploaded> {
  const why = whyUnavailable(world.env);
  if (why !== undefined) return { state: "unavailable", why };
  return withinLimit(world.limitMs, uploadOnce(upload));
}

async function uploadOnce({ name, files, folder }: Upload): Promise<Uploaded> {
  try {
    for (const file of files) accessSync(file, constants.R_OK);
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
    return { state: "uploaded", id };
  } catch (error) {
    const why = messageOf(error);
    return isTaken(why) ? { state: "taken" } : { state: "failed", why: foreignText(why) };
  }
}

/** The artifact service's answer to a name that the run has already. */
function isTaken(message: string): boolean {
  return message.includes("(409)") || /already exists/i.test(message);
}

/** The client would fail for the same reasons, but only after it was loaded, and with a warning in the log. */
function whyUnavailable(env: UploadWorld["env"]): string | undefined {
  if (isEnterpriseServer(env["GITHUB_SERVER_URL"])) {
    return "GitHub Enterprise Server does not take artifacts from this client";
  }
  const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => !env[name]);
  if (missing.length === 0) return undefined;
  const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${missing.join(" and ")} ${are} not set; GitHub sets ${them} in steps that run an action`;
}

/** As the client decides: everything but github.com, a tenant of ghe.com and a local stand-in. */
function isEnterpriseServer(serverUrl: string | undefined): boolean {
  if (!serverUrl || !URL.canParse(serverUrl)) return false;
  return !/^github\.com$|\.ghe\.com$|\.localhost$/i.test(new URL(serverUrl).hostname);
}

async function withinLimit(limitMs: number, uploading: Promise<Uploaded>): Promise<Uploaded> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Uploaded>((resolve) => {
    const why = `the upload did not end within ${Math.ceil(limitMs / 1_000)} s`;
    timer = setTimeout(() => resolve({ state: "failed", why }), limitMs);
  });
  try {
    return await Promise.race([uploading, late]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
