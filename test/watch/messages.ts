import type { Message, ToldAlert } from "../../src/watch/channel.ts";

/** An alert and a message that hold everything; tests change what they are about. */

export function alertOf(more: Partial<ToldAlert> = {}): ToldAlert {
  return {
    id: "a".repeat(16),
    name: "deployment-failure",
    environment: "production",
    subject: "production-12",
    severity: "critical",
    since: "2026-12-01T08:00:20Z",
    summary: "The check error-ratio failed: 5 %",
    next: "archi3-policy rollback --environment production",
    facts: [["digest", "sha256:5f2b"]],
    links: [{ text: "the line", url: "https://github.com/octo/policies/blob/5f2b/archi3.yaml#L3" }],
    ...more,
  };
}

export function messageOf(more: Partial<Message> = {}): Message {
  return {
    id: "m-1",
    status: "firing",
    severity: "critical",
    alerts: [alertOf()],
    repository: "octo/policies",
    links: [{ text: "the run", url: "https://github.com/octo/policies/actions/runs/7" }],
    contacts: [{ name: "policy on-call", reach: "+1 555 0100", when: "always" }],
    undelivered: [{ channel: "ops", why: "status 404" }],
    time: "2026-12-01T10:05:30Z",
    references: new Map(),
    ...more,
  };
}
