import { join } from "node:path";
import { uploadReport } from "../adapters/artifact.ts";
import { makeFolder, writeFileAtomically } from "../adapters/terminal.ts";
import { PolicyError } from "../errors.ts";
import type { Told } from "./check-run-end.ts";
import { type GitHubRun, reasonOf, runKey } from "./github-run.ts";
import { type ReportContext, renderAs, type Validation } from "./report-formats.ts";

const UPLOAD_LIMIT_MS = 60_000;

/** Writes the full report, as JSON and SARIF, and uploads it. What fails is told, and takes nothing from the verdict. */
export async function keepReport(
  run: GitHubRun,
  validation: Validation,
  context: ReportContext,
): Promise<Told> {
  const { step, inputs, env } = run;
  const folder = join(step.temporaryFolder, `policy-report-${runKey(run).slice(0, 12)}`);
  const files = { json: join(folder, "policy-report.json"), sarif: join(folder, "policy-report.sarif") };
  try {
    makeFolder(folder, folder);
    writeFileAtomically(files.json, renderAs("json", validation, context));
    writeFileAtomically(files.sarif, renderAs("sarif", validation, context));
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return { outputs: {}, notes: [`The report was not kept: ${reasonOf({ error })}.`] };
  }
  const outputs = { "report-path": files.json, "sarif-path": files.sarif };
  if (inputs.artifact === "") return { outputs, notes: [] };
  const upload = { name: artifactName(run), files: Object.values(files), folder };
  const uploaded = await uploadReport(upload, { env, limitMs: UPLOAD_LIMIT_MS });
  switch (uploaded.state) {
    case "uploaded": {
      return { outputs: { ...outputs, "artifact-url": pageOfArtifact(step, uploaded.id) }, notes: [] };
    }
    case "taken": {
      const why = `this run has an artifact ${upload.name} already; jobs that both keep a report name it differently (input artifact)`;
      return { outputs, notes: [`The report was not uploaded: ${why}.`] };
    }
    default:
      return { outputs, notes: [`The report was not uploaded: ${uploaded.why}.`] };
  }
}

/** Where an artifact of the run can be seen: the run's own page where nobody knows the artifact's. */
export function pageOfArtifact(
  { serverUrl, repository, runId }: GitHubRun["step"],
  id: number | undefined,
): string {
  const url = `${serverUrl}/${repository}/actions/runs/${runId}`;
  return id === undefined ? url : `${url}/artifacts/${id}`;
}

/** A run's artifacts have distinct names: jobs of a matrix add what tells them apart. */
function artifactName({ inputs }: GitHubRun): string {
  return `${inputs.artifact}${valuesOfMatrix(inputs.matrix)}`.slice(0, LONGEST_NAME);
}

/** What tells a job of a matrix from its siblings, to be put behind a name. @param matrix its values as JSON */
export function valuesOfMatrix(matrix: string): string {
  return matrix === "null" ? "" : matrix.replaceAll(/[^\w.]+/g, "-").replace(/-$/, "");
}

/** Characters that fit into a file's name together with its ending. */
export const LONGEST_NAME = 200;
