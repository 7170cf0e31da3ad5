import { uploadFile } from "../adapters/artifact.ts";
import type { RunnerStep } from "../adapters/runner.ts";
import type { Published } from "../adapters/terminal.ts";
import { LONGEST_NAME, pageOfArtifact, valuesOfMatrix } from "./kept-report.ts";

const LIMIT_MS = 60_000;

/** The files that a step which watches has written, and what they are to be called. */
export interface WrittenDashboard {
  /** The artifact's name as the step asks for it. */
  name: string;
  /** Absolute paths. */
  dashboard: string;
  metrics: string;
  /** The job's values of its matrix, as JSON. */
  matrix: string;
}

/**
 * Keeps the dashboard with the workflow's run, as a page that a browser opens, and the numbers beside it. A run's artifacts
 * have distinct names: jobs of a matrix and later attempts add what tells them apart. What could not be kept is a note, and
 * changes no verdict.
 */
export async function keepDashboard(
  { name, dashboard, metrics, matrix }: WrittenDashboard,
  step: RunnerStep,
  env: { readonly [name: string]: string | undefined },
): Promise<{ published: Published; notes: string[] }> {
  const attempt = step.runAttempt === "1" ? "" : `-attempt-${step.runAttempt}`;
  const own = `${name}${valuesOfMatrix(matrix)}${attempt}`.slice(0, LONGEST_NAME);
  const notes: string[] = [];
  const keep = async (file: string, as: string): Promise<string | undefined> => {
    const upload = { file, name: as, folder: step.temporaryFolder };
    const uploaded = await uploadFile(upload, { env, limitMs: LIMIT_MS });
    if (uploaded.state === "uploaded") return pageOfArtifact(step, uploaded.id);
    const why =
      uploaded.state === "taken"
        ? "the run has an artifact of this name; give one of the two another `dashboard-artifact`"
        : uploaded.why;
    notes.push(`${as} was not kept with the run: ${why}`);
    return undefined;
  };
  const page = await keep(dashboard, `${own}.html`);
  // Where the one cannot be kept, the other cannot either.
  if (page === undefined) return { published: {}, notes };
  await keep(metrics, `${own}.prom`);
  return { published: { outputs: { "dashboard-url": page }, summary: `\n[Dashboard](${page})\n` }, notes };
}
