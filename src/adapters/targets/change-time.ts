/**
 * When something was changed, as ISO 8601. Files and commits may have times that no Date holds: then it is unknown, and
 * what else is known of the change is not.
 * @param ms milliseconds since 1970
 */
export function changeTime(ms: number): string | undefined {
  const time = new Date(ms);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
