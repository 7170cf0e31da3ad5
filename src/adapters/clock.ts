/** The present day in UTC, as `2026-11-24` (ISO 8601). */
export function today(): string {
  return new Date().toISOString().slice(0, "2026-11-24".length);
}
