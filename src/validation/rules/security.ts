import type { RuleFamily } from "../rule.ts";
import { checkCredentials, checkCredentialsOfFile } from "./credentials.ts";
import { checkGrants, checkOverlayRoles, checkOverlayWildcards } from "./grants.ts";
import { checkProduction } from "./production.ts";

const PRODUCTION = "environments/production.yaml";
const SECURITY = "core/security-policies.yaml";

/** What no policy may ask for, and what production must have: the last environment of the chain is production. */
export const security: RuleFamily = {
  rules: [
    {
      id: "ARC501",
      name: "production-mfa",
      severity: "error",
      what: "The last environment (production) does without multi-factor authentication: it is switched off, required for nothing, or no policy mentions it.",
      why: "A stolen password is then all it takes to act for somebody. What is not mentioned is not asked for, so silence counts as off.",
      example: {
        file: PRODUCTION,
        good: "    multi-factor-authentication:\n      enabled: true",
        bad: "    multi-factor-authentication:\n      enabled: «false»",
      },
    },
    {
      id: "ARC502",
      name: "production-encryption",
      severity: "error",
      what: "The last environment (production) leaves encryption to chance or uses a broken cipher or protocol.",
      why: "Data that may lie or travel in plain text does so sooner or later, and what is encrypted with DES or over TLS 1.0 can be read. Classified data (internal, confidential, restricted) must be encrypted; where no policy says how stored or moving data is encrypted, nobody does it.",
      example: {
        file: PRODUCTION,
        good: "      in-transit:\n        protocol: TLS-1.3",
        bad: "      in-transit:\n        protocol: «TLS-1.1»",
      },
    },
    {
      id: "ARC503",
      name: "production-database-tls",
      severity: "error",
      what: "The last environment (production) talks to a database without TLS, or with a connection string that lets the driver fall back to plain text.",
      why: "Passwords and rows can then be read and changed on the network. Drivers fall back to plain text unless they are told not to, so silence counts as off.",
      example: {
        file: PRODUCTION,
        good: "    max-connections: 40\n    ssl-required: true",
        bad: "    max-connections: 40\n    ssl-required: «false»",
      },
    },
    {
      id: "ARC504",
      name: "production-audit-logging",
      severity: "error",
      what: "The last environment (production) does not log what users and agents do: audit logging is switched off, wholly or for a server.",
      why: "Without a record nobody can tell what an agent did, to whom and when. A server that says nothing is covered by the audit logging of the security policies.",
      example: {
        file: PRODUCTION,
        good: "    audit-queries: true",
        bad: "    audit-queries: «false»",
      },
    },
    {
      id: "ARC505",
      name: "production-masking",
      severity: "error",
      what: "The last environment (production) writes sensitive data into logs: masking is switched off, or no policy mentions it.",
      why: "Logs are read by many and kept for years; what stands in them unmasked has left its protection. Nothing is masked that nobody asks for, so silence counts as off.",
      example: {
        file: PRODUCTION,
        good: "    sensitive-data-masking:\n      enabled: true",
        bad: "    sensitive-data-masking:\n      enabled: «false»",
      },
    },
    {
      id: "ARC506",
      name: "production-debug",
      severity: "error",
      what: "Debugging is on in the last environment (production): debug mode, verbose logs or errors, breakpoints, hot reload.",
      why: "Debug output shows internals and data, and debugging tools let somebody stop or change what runs. Silence counts as off, which is right.",
      example: { file: PRODUCTION, good: "  debug-mode: false", bad: "  debug-mode: «true»" },
    },
    {
      id: "ARC507",
      name: "production-mocks",
      severity: "error",
      what: "The last environment (production) works on mocked or simulated services.",
      why: "Agents would act on made-up answers and believe them. Silence counts as the real services.",
      example: {
        file: PRODUCTION,
        good: "    mock-external-apis: false",
        bad: "    mock-external-apis: «true»",
      },
    },
    {
      id: "ARC508",
      name: "wildcard",
      severity: "error",
      what: "A bare wildcard allows every domain, path or server or grants every permission. An administrators' role may hold `*`, and overlays of environments before the last one may use it.",
      why: "A list that allows everything protects nothing, and what is added later is allowed without anybody deciding it.",
      example: {
        file: PRODUCTION,
        good: "      - unece.org\n      - www.imo.org",
        bad: '      - unece.org\n      - «"*"»',
      },
    },
    {
      id: "ARC509",
      name: "allowed-and-blocked",
      severity: "error",
      what: "The same domain, path or port is allowed and blocked, or an allowed path lies inside a blocked one.",
      why: "Servers differ in which of the two lists wins, so nobody can say what is allowed.",
      example: {
        file: PRODUCTION,
        good: "    allowed-paths: [/workspace]\n    blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
        bad: "    allowed-paths: [/workspace, «/var/spool»]\n    blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
      },
    },
    {
      id: "ARC510",
      name: "granted-and-restricted",
      severity: "error",
      what: "A role is granted a permission and restricted from it.",
      why: "One of the two lists is wrong, and which one counts is left to whoever reads it.",
      example: {
        file: SECURITY,
        good: "        permissions: [agent-management, task-delegation, gate-approval]\n        restrictions: [policy-changes, security-settings]",
        bad: "        permissions: [agent-management, task-delegation, «policy-changes»]\n        restrictions: [policy-changes, security-settings]",
      },
    },
    {
      id: "ARC511",
      name: "plain-text-credential",
      severity: "error",
      what: "A password, token or key stands in plain text in a value, a key or a comment.",
      why: "Everybody who can read the repository has it, now and in its whole history. No output shows it.",
      example: {
        file: PRODUCTION,
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the policy's own placeholder.
        good: '    connection-string: "${DATABASE_URL}"',
        bad: '    connection-string: "postgresql://agents:«kade14-noord»@db.northquay.example/freight"',
      },
    },
    {
      id: "ARC512",
      name: "production-relaxed",
      severity: "error",
      what: "The last environment (production) relaxes security as a whole: relaxed security or permissions, no least privilege, administrators' operations open to developers.",
      why: "Such a switch takes back what the other lines demand. Silence keeps the rules as they are.",
      example: { file: PRODUCTION, good: "  strict-security: true", bad: "  strict-security: «false»" },
    },
  ],
  policyChecks: [checkCredentials, (policy, _places, report) => checkGrants(policy, report)],
  fileChecks: [checkCredentialsOfFile],
  catalogChecks: [checkProduction, checkOverlayWildcards, checkOverlayRoles],
};
