import type { Terminal } from "../adapters/terminal.ts";
import { EXIT, PolicyError, usageError } from "../errors.ts";
import type { Catalog } from "../policy/catalog.ts";
import type { Bundle } from "../release/bundle.ts";
import { verifiedBundle } from "../release/bundle.ts";
import { type Digest, sha256, shortDigest } from "../release/digest.ts";
import { readManifest } from "../release/manifest.ts";
import type { Entry, Source, ValidationRecord } from "../release/record.ts";
import { currentDeployment, standingOf } from "../release/standing.ts";
import { storedBundle } from "../release/stored-bundle.ts";
import { checkArchive, readBundleFile } from "./bundle-file.ts";
import {
  type BundleOfCommitOptions,
  bundleOfCommit,
  numbersOf,
  workspaceOfHead,
} from "./bundle-of-commit.ts";
import { whyUnverified } from "./bundle-source.ts";
import { effectiveReleaseOf, type OpenedBundle, openBundleFiles } from "./effective.ts";
import { findFiles } from "./intake.ts";
import { ownBaseline } from "./judging.ts";
import { environmentNamed, ledgerOf, type Promotion } from "./promotion.ts";
import type { Validation } from "./report-formats.ts";
import { judge } from "./validate.ts";
import type { Workspace } from "./workspace.ts";

/** Policies that are to be deployed, valid by every rule, and what they make an environment run. */
export interface Candidate {
  bundle: Bundle;
  catalog: Catalog;
  workspace: Workspace;
  source: Source;
  /** How it was named on the command line; undefined for that of HEAD. */
  named: string | undefined;
  /** Why nobody can tell here whether the source is true, as a clause; undefined where it is. */
  sourceDoubt: string | undefined;
  /** sha256 of the commit's configuration, wherever the policies came from: an approval is bound to it. */
  configDigest: string;
  /** What validation found, in numbers. */
  validation: ValidationRecord;
}

export interface CandidateOptions extends BundleOfCommitOptions {
  environment: string;
  /** A file, the digest (or its first twelve digits or more) of a bundle that the environment before has, or `@after`. */
  bundle?: string;
}

/** What is to be deployed, or why it is invalid. */
export type Chosen =
  | { is: "chosen"; candidate: Candidate; promotion: Promotion }
  | { is: "invalid"; validation: Validation };

/**
 * Finds what is to be deployed: the bundle of the commit that is checked out, of a file, or of the ledger of the environment
 * before. The configuration is always that of the commit.
 * @throws {PolicyError} as {@link bundleOfCommit}; `E_BUNDLE` (exit 3) for content that is not what its digest says
 */
export async function chooseCandidate(
  options: CandidateOptions,
  freshness: "required" | "wanted",
  terminal: Terminal,
  version: string,
  env: Promotion["env"],
): Promise<Chosen> {
  if (options.bundle === undefined) {
    const built = await bundleOfCommit(options, terminal, version);
    if (built.is === "invalid") return built;
    const { bundle, catalog, workspace, validation } = built;
    const promotion = { workspace, terminal, version, env };
    return {
      is: "chosen",
      promotion,
      candidate: {
        bundle,
        catalog,
        workspace,
        validation,
        source: sourceOf(bundle, env, undefined),
        ...{ sourceDoubt: undefined, named: undefined },
        configDigest: configDigestOf(workspace),
      },
    };
  }
  const { workspace } = await workspaceOfHead(options, terminal.currentFolder);
  const promotion = { workspace, terminal, version, env };
  const { currentFolder } = terminal;
  const isStored = options.bundle === LIVE_BEFORE || /^(?:sha256:)?[0-9a-f]{12,64}$/.test(options.bundle);
  const archive = isStored ? undefined : await readBundleFile(options.bundle, currentFolder);
  const bundle = archive ?? (await bundleOfLedger(options.bundle, options.environment, promotion, freshness));
  const opened = await openBundleFiles(bundle.files, workspace, currentFolder);
  if (archive !== undefined) checkArchive(archive, opened);
  const sourceDoubt = await whyUnverified(bundle, options, workspace, currentFolder);
  const validation = await judgeBundle(opened, workspace, { version, currentFolder });
  if (validation.report.conclusion !== "success") return { is: "invalid", validation };
  const candidate = {
    ...{ bundle, ...opened, source: sourceOf(bundle, env, sourceDoubt), sourceDoubt },
    ...{ configDigest: configDigestOf(workspace), named: options.bundle, validation: numbersOf(validation) },
  };
  return { is: "chosen", promotion, candidate };
}

/** What is live in the environment before; a file of that name is written as `./@after`. */
const LIVE_BEFORE = "@after";

function configDigestOf({ configFile, tree }: Workspace): string {
  if (configFile === undefined) return sha256("");
  const read = tree.read(configFile, LARGEST_CONFIG);
  return sha256(read.kind === "bytes" ? read.bytes : "");
}

const LARGEST_CONFIG = 1024 * 1024;

/** Judges the policies of a bundle by every rule, and by what the commit accepts. */
async function judgeBundle(
  { workspace }: OpenedBundle,
  ofCommit: Workspace,
  run: { version: string; currentFolder: string },
): Promise<Validation> {
  const baselines = await ownBaseline(ofCommit);
  const scope = { workspace, paths: [] };
  const intake = { scope, found: findFiles(workspace), comparison: undefined, baselines };
  return judge(intake, {}, { ...run, started: performance.now() });
}

async function bundleOfLedger(
  typed: string,
  name: string,
  promotion: Promotion,
  freshness: "required" | "wanted",
): Promise<Bundle> {
  const { after } = environmentNamed(name, promotion);
  const from = after ?? name;
  const ledger = await ledgerOf(from, promotion);
  const { entries } = await ledger.read(freshness);
  const stored = storedBundle(entries, typed === LIVE_BEFORE ? liveIn(entries, after, name) : typed);
  if (stored.is !== "stored") {
    throw usageError("E_BUNDLE_DIGEST", {
      what:
        stored.is === "unknown"
          ? `no bundle ${typed} was deployed to ${from}`
          : `several bundles of ${from} begin with ${typed}`,
      where: `--bundle ${typed}`,
      mend: `see which there are: archi3-policy history --environment ${from}`,
    });
  }
  const { manifest, policies } = await ledger.contents(stored.intent.commit);
  return checkedDigest(verifiedBundle(readManifest(manifest), policies), stored.intent.digest);
}

/** The digest of what is live in the environment before; whether it is healthy there is for the gates to say. */
function liveIn(entries: readonly Entry[], after: string | undefined, name: string): string {
  const digest = currentDeployment(standingOf(entries))?.intent.digest;
  if (after !== undefined && digest !== undefined) return digest;
  throw usageError("E_BUNDLE_DIGEST", {
    what: after === undefined ? `${name} comes after no environment` : `nothing is live in ${after}`,
    where: `--bundle ${LIVE_BEFORE}`,
    mend:
      after === undefined
        ? "leave it out to deploy the policies of this commit, or name a file"
        : `deploy there first: archi3-policy deploy --environment ${after}`,
  });
}

function checkedDigest(bundle: Bundle, digest: Digest | undefined): Bundle {
  if (digest === bundle.digest) return bundle;
  throw new PolicyError("E_BUNDLE", EXIT.refused, {
    what: "the ledger's content is not what its record says",
    where: digest === undefined ? "a record without a digest" : shortDigest(digest),
    mend: "compare the ledger with another clone",
  });
}

/** Where a bundle came from: its manifest says so; a workflow knows the pull request too. */
function sourceOf({ manifest }: Bundle, env: Promotion["env"], doubt: string | undefined): Source {
  const { repository, commit, ref } = manifest.source;
  const pull = /^refs\/pull\/(\d+)\//.exec(env["GITHUB_REF"] ?? "")?.[1];
  return {
    ...(repository === undefined ? {} : { repository }),
    commit,
    ...(ref === undefined ? {} : { ref }),
    ...(pull === undefined ? {} : { "pull-request": Number(pull) }),
    ...(doubt === undefined ? {} : { unverified: true }),
  };
}

/** What a candidate makes an environment run. */
export function effectiveOf({ catalog, workspace }: Candidate, environment: string) {
  return effectiveReleaseOf(catalog, environment, workspace);
}
