import { maskSecrets, sanitizeText, truncateBytes } from "../report/sanitize.ts";

const MOST_BYTES = 500;

/** What a server, a proxy or a library said, made fit for a message of ours: one short line that holds no secret. */
export function foreignText(text: string): string {
  return truncateBytes(sanitizeText(maskSecrets(text)), MOST_BYTES);
}
