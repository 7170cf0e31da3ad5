import type { Digest, FileSet } from "./digest.ts";

/** What is to be made live: an environment's effective files, and who they are. */
export interface Release {
  environment: string;
  /** The deployment whose content this is. */
  id: string;
  /** The epoch under which it is activated; a target refuses a lower one than it has seen. */
  epoch: number;
  digest: Digest;
  effectiveDigest: Digest;
  /** The effective files; `archi3-release.json` is written beside them by the target. None for the empty release. */
  files: FileSet;
}

/** `archi3-release.json`: what stands beside the effective files. Its format is `archi3-release/1`. */
export interface ReleaseMarker {
  format: "archi3-release/1";
  environment: string;
  id: string;
  epoch: number;
  digest: Digest;
  "effective-digest": Digest;
}

export const RELEASE_MARKER = "archi3-release.json";

/** What a target holds. The digest is that of the content that is there, never what a marker says. */
export interface Live {
  effectiveDigest: Digest;
  /** What the marker says; undefined where it is missing or cannot be read. */
  id: string | undefined;
  /** The bundle, as the marker says; undefined where the marker is not byte for byte one of this content. */
  digest: Digest | undefined;
  /**
   * The highest epoch that the target has seen, by an activation or a fence: it refuses every lower one. So after a fence
   * it is the fence's, whatever is live; which deployment is live, `id` says.
   */
  epoch: number;
}

/** What a target holds, file by file. */
export interface Holding {
  /** sha256 of each file's content, by its path; what no release holds is named with what it is. */
  files: ReadonlyMap<string, string>;
  /** When it was changed last, ISO 8601, and by whom, as far as the place tells. */
  changed: { time: string | undefined; by: string | undefined } | undefined;
  /**
   * What keeps anything from being made live until somebody moves it away, for people: `./live/production/current`, where
   * a folder stands in the place of the link. Undefined where nothing does.
   */
  obstacle?: string;
}

/** How an activation or a fence ended. `fenced`: the target has seen a higher epoch, and nothing was changed. */
export type Turn = { is: "done" } | { is: "fenced"; by: number };

/**
 * The place where an environment's effective policies are live. Whoever resolves it once sees the old set or the new set,
 * whole, at every instant. Everything throws `PolicyError` `E_TARGET` (exit 4) when the place fails.
 */
export interface Target {
  /** Where it is, for people: `directory ./live/production`. */
  readonly name: string;
  /** What is live; undefined where nothing ever was. */
  read(): Promise<Live | undefined>;
  /** What it holds, file by file, to say what differs; undefined where nothing ever was. */
  examine(): Promise<Holding | undefined>;
  /**
   * Throws `E_CONFIG` (exit 2) where the place is somebody else's, whose content an activation would replace. So does
   * whatever changes the place; this asks before anything is recorded.
   */
  claim(): Promise<void>;
  /** Brings the files to the place without making them live; doing it again is harmless. */
  stage(release: Release): Promise<void>;
  /** Makes a staged release live in one step. */
  activate(release: Release): Promise<Turn>;
  /** Refuses every lower epoch from now on; what is live stays. */
  fence(epoch: number): Promise<Turn>;
  /** Takes away what is old: keeps what is live, `keep` more, and what is younger than an hour. */
  prune(keep: number): Promise<void>;
}
