import type { Patience } from "../watch/routing.ts";
import type { At } from "./document.ts";
import { Reader } from "./reader.ts";

/** `monitor` as the schema of archi3.yaml lets it pass. */
export interface RawMonitor {
  "stale-after"?: string;
  "lock-age"?: string;
}

const HOUR = 3_600_000;

/** What is taken for forgotten where nobody says. */
export const USUAL_PATIENCE: Patience = { staleAfter: 2 * HOUR, lockAge: 7 * 24 * HOUR };

const BOUNDS = { least: "1m", most: "365d" };

/** Reads what `monitor` takes for forgotten. */
export function readPatience(raw: RawMonitor, at: At): Patience {
  const own = new Reader(["monitor"], at);
  const read = (key: keyof RawMonitor) => own.duration(raw[key], [key], BOUNDS);
  return {
    staleAfter: read("stale-after") ?? USUAL_PATIENCE.staleAfter,
    lockAge: read("lock-age") ?? USUAL_PATIENCE.lockAge,
  };
}
