import { defined } from "../defined.ts";
import type { Catalog } from "../policy/catalog.ts";
import { riskOf } from "../release/risk.ts";
import { standingOf } from "../release/standing.ts";
import { type EnvironmentPreview, type Preview, renderPreview } from "../report/preview.ts";
import { failureOfStep } from "../report/step-failure.ts";
import { type Purpose, readCatalog } from "./catalog.ts";
import { effectiveReleaseOf } from "./effective.ts";
import { authorizationOf, type GitHubRun } from "./github-run.ts";
import { findFiles } from "./intake.ts";
import { changesFromLive, isLast, liveIn } from "./plan-parts.ts";
import { ledgerOf, type OpenPromotion } from "./promotion.ts";
import type { Validation } from "./report-formats.ts";

const COMPARING: Purpose = {
  refusal: "so nobody can tell what they would change",
  nothing: "there is nothing to compare",
};

/**
 * What a valid change would do to every environment if it were merged, in so many bytes of Markdown. It throws nothing: what
 * cannot be told is said, and fails no run.
 */
export async function previewOf(run: GitHubRun, validation: Validation): Promise<WritePreview> {
  const preview = await previewChange(run, validation);
  return (maxBytes) => renderPreview(preview, maxBytes);
}

/** Writes the section; empty where there is none. */
export type WritePreview = (maxBytes: number) => string;

/** By the base's configuration: a change does not say itself where the ledgers are that it is compared with. */
async function previewChange(run: GitHubRun, { comparison }: Validation): Promise<Preview> {
  if (comparison?.base.state === "adopting")
    return {
      is: "untold",
      why: "the base has no policies and no configuration yet, so nothing is live by it",
    };
  if (comparison?.base.state !== "known")
    return { is: "untold", why: "the base is unknown, and its configuration says where things are live" };
  const { terminal, version, env, step, inputs } = run;
  const workspace = comparison.here;
  const authorization = authorizationOf(inputs.token);
  const credentials = authorization === undefined ? undefined : { server: step.serverUrl, authorization };
  const promotion = { workspace, terminal, version, env, ...defined({ credentials }) };
  try {
    const catalog = await readCatalog(workspace, findFiles(workspace), COMPARING, terminal.currentFolder);
    const names = workspace.config.environments.map(({ name }) => name);
    const environments = await Promise.all(names.map((name) => previewIn(name, catalog, promotion)));
    return { is: "told", environments };
  } catch (error) {
    return { is: "untold", why: whyOf(error) };
  }
}

async function previewIn(
  environment: string,
  catalog: Catalog,
  promotion: OpenPromotion,
): Promise<EnvironmentPreview> {
  const { workspace } = promotion;
  try {
    const ledger = await ledgerOf(environment, promotion);
    const { entries, staleSince } = await ledger.read("wanted");
    const standing = standingOf(entries);
    const { files } = await effectiveReleaseOf(catalog, environment, workspace);
    const changes = await changesFromLive(standing, ledger, files, workspace);
    const risk = riskOf(changes, isLast(environment, workspace));
    return { environment, is: "told", live: liveIn(standing)?.id ?? null, changes, risk, staleSince };
  } catch (error) {
    return { environment, is: "untold", why: whyOf(error) };
  }
}

function whyOf(error: unknown): string {
  const { what, why } = failureOfStep(error);
  return why === undefined ? what : `${what}: ${why}`;
}
