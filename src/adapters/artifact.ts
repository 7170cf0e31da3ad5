import { accessSync, constants, copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
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
export function uploadReport(upload: Upload, world: UploadWorld): Promise<Uploaded> {
  return uploading(() => uploadOnce(upload), world);
}

/** A file to be kept with a workflow run as it is: a browser opens it from the run's page. */
export interface SingleUpload {
  /** Absolute. */
  file: string;
  /** The artifact's, which is a file's with its ending. */
  name: string;
  /** For a copy of that name. */
  folder: string;
}

/** Uploads a file as an artifact of its own, not packed; otherwise as {@link uploadReport}. */
export function uploadFile(upload: SingleUpload, world: UploadWorld): Promise<Uploaded> {
  const { file, name, folder } = upload;
  return uploading(async () => {
    // The client calls the artifact as the file is called.
    const copy = join(folder, name);
    try {
      copyFileSync(file, copy);
    } catch (error) {
      return { state: "failed", why: foreignText(messageOf(error)) };
    }
    return uploadOnce({ name, files: [copy], folder }, { skipArchive: true });
  }, world);
}

async function uploading(upload: () => Promise<Uploaded>, world: UploadWorld): Promise<Uploaded> {
  const why = whyUnavailable(world.env);
  if (why !== undefined) return { state: "unavailable", why };
  const late = `the upload did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
  return withinLimit(world.limitMs, { state: "failed", why: late }, upload());
}

async function uploadOnce(
  { name, files, folder }: Upload,
  options: { skipArchive?: boolean } = {},
): Promise<Uploaded> {
  try {
    for (const file of files) accessSync(file, constants.R_OK);
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder, options);
    return { state: "uploaded", id };
  } catch (error) {
    const why = messageOf(error);
    return isTaken(why) ? { state: "taken" } : { state: "failed", why: foreignText(why) };
  }
}

/** A file of an artifact, or why it cannot be had. */
export type Downloaded =
  | { state: "downloaded"; file: string }
  /** The run has no artifact of this name. */
  | { state: "absent" }
  /** There is nowhere to download from. */
  | { state: "unavailable"; why: string }
  | { state: "failed"; why: string };

/**
 * Downloads an artifact of the running workflow that holds one file.
 * @param folder where to, a folder of its own
 */
export async function downloadFile(name: string, folder: string, world: UploadWorld): Promise<Downloaded> {
  const why = whyUnavailable(world.env);
  if (why !== undefined) return { state: "unavailable", why };
  const late = `the download did not end within ${Math.ceil(world.limitMs / 1_000)} s`;
  return withinLimit(world.limitMs, { state: "failed", why: late }, downloadOnce(name, folder));
}

async function downloadOnce(name: string, folder: string): Promise<Downloaded> {
  try {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const client = new DefaultArtifactClient();
    const { artifact } = await client.getArtifact(name);
    const { digestMismatch } = await client.downloadArtifact(artifact.id, { path: folder });
    if (digestMismatch === true) return { state: "failed", why: "what came is not what was uploaded" };
    const [file, ...others] = readdirSync(folder);
    if (file !== undefined && others.length === 0) return { state: "downloaded", file: join(folder, file) };
    return {
      state: "failed",
      why: `the artifact holds ${others.length === 0 ? "nothing" : "several files"}`,
    };
  } catch (error) {
    // The class is the client's, which is loaded only above.
    if (error instanceof Error && error.name === "ArtifactNotFoundError") return { state: "absent" };
    return { state: "failed", why: foreignText(messageOf(error)) };
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

async function withinLimit<T>(limitMs: number, tooLate: T, working: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(tooLate), limitMs);
  });
  try {
    return await Promise.race([working, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The client's messages may be of several lines, indented as its source is. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, " ");
}
