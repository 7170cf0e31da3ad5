// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders as policies have them.
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/policy/finding.ts";
import type { Kind } from "../../src/policy/kinds.ts";
import { builtInKindSchemas, type KindSchema } from "../../src/validation/builtin-schemas.ts";
import { security } from "../../src/validation/rules/security.ts";
import { validate } from "../../src/validation/validate.ts";
import { applyEdits, type Edit, EXAMPLE_FILES, inputOf, shownAs } from "../example.ts";

const PRODUCTION = "environments/production.yaml";
const DEVELOPMENT = "environments/development.yaml";
const SECURITY = "core/security-policies.yaml";
const TOKEN = `ghp_${"q7Tz9Lm2Xv4Kp8Rw1Bn6Yc3Hd5Jf0GsAeUi"}`;

const builtIn = builtInKindSchemas();
const FOREIGN: Kind = { name: "detection-rule", builtIn: false, documents: "many" };
/** A kind whose schema refuses nothing. */
const anything: KindSchema = {
  quick: async () => () => true,
  schema: async () => ({ errors: () => [], branchErrors: () => [] }),
  places: undefined,
};

/** Only this family's findings; files of no built-in kind are of a kind of the repository's own. */
async function securityFindings(
  files: ReadonlyMap<string, string>,
  environments: readonly string[] = ["development", "staging", "production"],
): Promise<Finding[]> {
  const input = inputOf(files, {
    environments,
    schemaOf: (kind) => (kind.builtIn ? builtIn(kind.name) : anything),
    families: [security],
  });
  const own = input.files.map((file) => ({ ...file, kind: file.kind ?? FOREIGN }));
  const { findings } = await validate({ ...input, files: own });
  return findings.filter(({ rule }) => rule.startsWith("ARC5"));
}

async function findingsAfter(edits: readonly Edit[], environments?: readonly string[]): Promise<string[]> {
  return (await securityFindings(applyEdits(edits).files, environments)).map(shownAs);
}

describe("what is no finding", () => {
  const AT_REST = "      at-rest:\n        algorithm: AES-256-GCM\n        key-rotation: 30-days\n";
  const silent: (Edit & { name: string })[] = [
    { name: "AES-128", file: PRODUCTION, from: "algorithm: AES-256-GCM", to: "algorithm: AES-128-GCM" },
    { name: "TLS 1.2", file: PRODUCTION, from: "protocol: TLS-1.3", to: "protocol: TLS-1.2" },
    {
      name: "a required word for the core's cipher",
      file: PRODUCTION,
      from: AT_REST,
      to: "      at-rest: required\n",
    },
    {
      name: "public data in plain text",
      file: SECURITY,
      after: "    public:",
      from: "encryption: optional",
      to: "encryption: none",
    },
    {
      name: "a database that is switched off",
      file: PRODUCTION,
      from: '    enabled: true\n    connection-string: "${DATABASE_URL}"\n    max-connections: 40\n    ssl-required: true\n    audit-queries: true',
      to: '    enabled: false\n    connection-string: "${DATABASE_URL}"\n    max-connections: 40\n    ssl-required: false\n    audit-queries: false',
    },
    {
      name: "a connection string that demands TLS",
      file: PRODUCTION,
      from: 'connection-string: "${DATABASE_URL}"\n    max-connections: 40\n    ssl-required: true',
      to: 'connection-string: "${DATABASE_URL}?sslmode=verify-full"\n    max-connections: 40',
    },
    {
      name: "a misspelt ssl-required",
      file: PRODUCTION,
      from: "ssl-required: true",
      to: "ssl-requird: true",
    },
    {
      name: "a debugger that is switched off",
      file: PRODUCTION,
      from: "production-tools:\n",
      to: "production-tools:\n  debugging:\n    enabled: false\n    breakpoints: true\n",
    },
    { name: "any domain in development", file: DEVELOPMENT, from: '"localhost"', to: '"*"' },
    { name: "any domain in staging", file: "environments/staging.yaml", from: "- ec.europa.eu", to: '- "*"' },
    {
      name: "plain text in development",
      file: DEVELOPMENT,
      from: "encryption: optional",
      to: "encryption: none",
    },
    {
      name: "no second factor in development",
      file: DEVELOPMENT,
      from: "multi-factor-authentication:\n      enabled: true",
      to: "multi-factor-authentication:\n      enabled: false",
    },
    {
      name: "everything for another administrators' role",
      file: SECURITY,
      from: "      manager:\n        description",
      to: '      platform-admin:\n        permissions: ["*"]\n      manager:\n        description',
    },
    {
      name: "a blocked path inside an allowed one",
      file: PRODUCTION,
      from: "blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
      to: "blocked-paths: [/etc, /usr, /root, /home, /var, /dev, /workspace/.git]",
    },
    {
      name: "a path whose name begins as a blocked one",
      file: PRODUCTION,
      from: "allowed-paths: [/workspace]",
      to: "allowed-paths: [/workspace, /variants]",
    },
    {
      name: "a domain that a blocked pattern does not cover",
      file: PRODUCTION,
      from: "- ec.europa.eu",
      to: "- nopaste.example",
    },
    {
      name: "the name of a variable",
      file: DEVELOPMENT,
      from: "max-connections: 4",
      to: "max-connections: 4\n    password: ${DB_PASSWORD}",
    },
    {
      name: "a comment about tokens",
      file: SECURITY,
      from: "# Who may enter",
      to: "# token: see the vault. password: ask",
    },
  ];
  test.each(silent)("$name", async (edit) => expect(await findingsAfter([edit])).toEqual([]));

  test("the example", async () => expect(await findingsAfter([])).toEqual([]));

  test("what production sets right, whatever the core says", async () => {
    const edit = (from: string, to: string): Edit => ({ file: SECURITY, from, to });
    const edits = [
      edit(
        "multi-factor-authentication:\n    enabled: true",
        "multi-factor-authentication:\n    enabled: false",
      ),
      edit("sensitive-data-masking:\n    enabled: true", "sensitive-data-masking:\n    enabled: false"),
      edit("protocol: TLS-1.3", "protocol: TLS-1.0"),
    ];
    expect(await findingsAfter(edits)).toEqual([]);
    const asFlag = {
      file: PRODUCTION,
      from: "sensitive-data-masking:\n      enabled: true",
      to: "sensitive-data-masking: true",
    };
    expect(await findingsAfter([...edits, asFlag])).toEqual([]);
    const asWord = {
      file: PRODUCTION,
      from: "internal:\n        encryption: required\n        audit-logging: comprehensive",
      to: "internal: encryption-required",
    };
    const inCore = {
      file: SECURITY,
      after: "    internal:",
      from: "encryption: required",
      to: "encryption: optional",
    };
    expect(await findingsAfter([inCore, asWord])).toEqual([]);
  });
});

describe("production", () => {
  const core = {
    file: SECURITY,
    from: "multi-factor-authentication:\n    enabled: true",
    to: "multi-factor-authentication:\n    enabled: «false»",
  };

  test("is the last environment of the chain", async () => {
    const edit = { file: DEVELOPMENT, from: "debug-mode: true", to: "debug-mode: «true»" };
    const { files, places } = applyEdits([edit]);
    const found = (await securityFindings(files, ["production", "development"])).map(shownAs);
    expect(found).toContain(`ARC506 ${places[0]}`);
    expect(await findingsAfter([edit], ["development", "production"])).toEqual([]);
  });

  test("without an overlay runs the core", async () => {
    const { files, places } = applyEdits([core]);
    files.delete(PRODUCTION);
    expect((await securityFindings(files)).map(shownAs)).toEqual([`ARC501 ${places[0]}`]);
  });

  test("is not judged by the core while its overlay cannot be read", async () => {
    const { files } = applyEdits([core]);
    files.set(PRODUCTION, "metadata: {");
    expect(await securityFindings(files)).toEqual([]);
  });

  test("is told where it decides, with the core's line beside", async () => {
    const { files } = applyEdits([
      {
        file: PRODUCTION,
        from: "multi-factor-authentication:\n      enabled: true",
        to: "multi-factor-authentication:\n      enabled: false",
      },
    ]);
    const [finding] = await securityFindings(files);
    expect(finding?.file).toBe(PRODUCTION);
    expect(finding?.related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      `${SECURITY}:40`,
    ]);
    expect(finding?.fix?.edits.map(({ text }) => text)).toEqual(["true"]);
  });

  test("an old cipher of the core's still counts below a word of the overlay's", async () => {
    const { files, places } = applyEdits([
      { file: SECURITY, from: "algorithm: AES-256-GCM", to: "algorithm: «DES-EDE3-CBC»" },
      {
        file: PRODUCTION,
        from: "at-rest:\n        algorithm: AES-256-GCM\n        key-rotation: 30-days",
        to: "at-rest: required",
      },
    ]);
    expect((await securityFindings(files)).map(shownAs)).toEqual([`ARC502 ${places[0]}`]);
  });
});

describe("encryption", () => {
  const cipher = (to: string): Edit => ({
    file: PRODUCTION,
    from: "algorithm: AES-256-GCM",
    to: `algorithm: ${to}`,
  });
  test.each([
    ...["DES", "des-ede3-cbc", "3DES", "TDEA", "Triple-DES", "RC2", "ARC4", "Blowfish", "AES-128-ECB"],
    ...["RSA-MD5", "MD4", "TLS_RSA_WITH_NULL_SHA256", "EXP1024-EXPORT-X", "ADH-ANON-X", "none", "plaintext"],
    ...["SSL", "SSL-3.0", "sslv2", "TLS-1.0", "TLSv1.1", "TLS1", "tls_1_1", "PPTP"],
  ])("%s is broken", async (name) => {
    expect((await findingsAfter([cipher(name)])).map((found) => found.slice(0, 6))).toEqual(["ARC502"]);
  });

  test.each([
    ...[
      "AES-256",
      "AES-128-CBC",
      "ChaCha20-Poly1305",
      "TLS-1.2",
      "TLSv1.3",
      "TLS_AES_128_GCM_SHA256",
      "DESX2-like",
    ],
    ...["nullable", "desk", "anonymous-credentials", "exporter"],
  ])("%s is not", async (name) => expect(await findingsAfter([cipher(name)])).toEqual([]));

  test.each(["at-rest", "in-transit"])("nothing says %s", async (what) => {
    const without = (file: string): Edit[] => {
      const block = new RegExp(`\\n( +)${what}:(?:\\n\\1 +.*)+`).exec(EXAMPLE_FILES.get(file) ?? "");
      return [{ file, from: block?.[0] ?? "", to: "" }];
    };
    const found = await findingsAfter([...without(SECURITY), ...without(PRODUCTION)]);
    expect(found.map((one) => one.split(":")[0])).toEqual([`ARC502 ${SECURITY}`]);
    expect(await findingsAfter(without(SECURITY))).toEqual([]);
    expect(await findingsAfter(without(PRODUCTION))).toEqual([]);
  });
});

describe("wildcards", () => {
  const domains = (text: string): Edit => ({ file: PRODUCTION, from: "- www.imo.org", to: `- "${text}"` });
  const paths = (text: string): Edit => ({
    file: PRODUCTION,
    from: "allowed-paths: [/workspace]\n    blocked-paths: [/etc, /usr, /root, /home, /var, /dev]",
    to: `allowed-paths: ["${text}"]`,
  });
  const rules = async (edit: Edit) => (await findingsAfter([edit])).map((found) => found.slice(0, 6));

  test.each(["*", "**", "*.*", "https://*", "http://*/*", "*://*"])("the domain %s", async (text) => {
    expect(await rules(domains(text))).toEqual(["ARC508"]);
  });
  test.each(["*.com", "*.imo.org", "imo.*", "https://*.imo.org"])("not the domain %s", async (text) => {
    expect(await rules(domains(text))).toEqual([]);
  });
  test.each(["/", "//", "/*", "/**", "*", "**/*", "C:/"])("the path %s", async (text) => {
    expect(await rules(paths(text))).toEqual(["ARC508"]);
  });
  test.each(["/workspace/*", "/*/shared", "**/*.md"])("not the path %s", async (text) => {
    expect(await rules(paths(text))).toEqual([]);
  });
  test.each(["non-admin", "administration", "admin-assistant", "operator"])("not for %s", async (role) => {
    const edit = {
      file: SECURITY,
      from: "      admin:\n        description",
      to: `      ${role}:\n        description`,
    };
    expect(await rules(edit)).toEqual(["ARC508"]);
  });
  test.each(["administrators", "sysadmin", "superadmin", "superuser", "root", "db-admin"])(
    "for %s",
    async (role) => {
      const edit = {
        file: SECURITY,
        from: "      admin:\n        description",
        to: `      ${role}:\n        description`,
      };
      expect(await rules(edit)).toEqual([]);
    },
  );
  test("in the lists of single agents", async () => {
    const edit = (from: string, to: string): Edit => ({
      file: SECURITY,
      after: '"@data-engineer":',
      from,
      to,
    });
    expect(await rules(edit("mcp-servers: [filesystem, git, database]", 'mcp-servers: ["*"]'))).toEqual([
      "ARC508",
    ]);
  });
});

describe("roles", () => {
  const ROLES = "    role-based-access-control:\n      least-privilege: true\n";
  const overlay = (role: string): Edit => ({
    file: PRODUCTION,
    from: ROLES,
    to: `${ROLES}      roles:\n        ${role}\n`,
  });

  test("an overlay grants what the core restricts, and the reverse", async () => {
    const granted = overlay("manager: { permissions: [«security-settings»] }");
    expect(await findingsAfter([granted])).toEqual([`ARC510 ${applyEdits([granted]).places[0]}`]);
    const restricted = await findingsAfter([overlay("manager: { restrictions: [task-delegation] }")]);
    expect(restricted.map((found) => found.split(":")[0])).toEqual([`ARC510 ${SECURITY}`]);
  });
  test("an overlay that replaces both lists", async () => {
    const both = overlay("manager: { permissions: [security-settings], restrictions: [policy-changes] }");
    expect(await findingsAfter([both])).toEqual([]);
  });
  test("a restriction that says no to a permission", async () => {
    const edit = {
      file: SECURITY,
      from: "[no-modifications, no-execution]",
      to: "[no-modifications, no-metrics-access]",
    };
    expect((await findingsAfter([edit])).map((found) => found.slice(0, 6))).toEqual(["ARC510"]);
  });
});

describe("one factor", () => {
  test.each(["password", "single-factor", "none"])("%s", async (word) => {
    const edit = {
      file: "core/agent-policies.yaml",
      from: "authentication: multi-factor",
      to: `authentication: «${word}»`,
    };
    expect(await findingsAfter([edit])).toEqual([`ARC501 ${applyEdits([edit]).places[0]}`]);
  });
});

describe("connections to databases", () => {
  const string = (text: string): Edit => ({
    file: PRODUCTION,
    from: 'connection-string: "${DATABASE_URL}"',
    to: `connection-string: "${text}"`,
  });
  test.each([
    ...[
      "postgresql://db/x?«sslmode=prefer»",
      "postgresql://db/x?a=b&«sslmode=allow»&c=d",
      "host=db «sslmode=disable»",
    ],
    ...[
      "mysql://db/x?«useSSL=false»",
      "mongodb://db/x?«tls=false»",
      "Server=db;«SslMode=None»;",
      "Server=db;«Encrypt=no»",
    ],
  ])("%s", async (text) => {
    expect(await findingsAfter([string(text)])).toEqual([`ARC503 ${applyEdits([string(text)]).places[0]}`]);
  });
  test.each([
    ...[
      "postgresql://db/x?sslmode=require",
      "mysql://db/x?useSSL=true",
      "rediss://db",
      "Server=db;Encrypt=Strict",
    ],
    ...["postgresql://db/x?application=no-ssl=falsehood"],
  ])("%s demands TLS, or says nothing", async (text) =>
    expect(await findingsAfter([string(text)])).toEqual([]),
  );
});

describe("one cause, one finding", () => {
  test("a blocked folder around several allowed ones", async () => {
    const { files, places } = applyEdits([
      {
        file: PRODUCTION,
        from: "allowed-paths: [/workspace]\n    blocked-paths: [/etc,",
        to: "allowed-paths: [«/workspace/a», /workspace/b]\n    blocked-paths: [/workspace, /etc,",
      },
    ]);
    const found = await securityFindings(files);
    expect(found.map(shownAs)).toEqual([`ARC509 ${places[0]}`]);
    expect(found[0]?.related).toHaveLength(2);
  });

  test("a token that an alias and a merge repeat", async () => {
    const text = `base: &base\n  a: &t ${TOKEN}\n  b: *t\nmore:\n  <<: *base\nlist: [*t]\n`;
    expect((await securityFindings(new Map([["rules/a.yaml", text]]))).map(shownAs)).toEqual([
      "ARC511 rules/a.yaml:2:9-2:48",
    ]);
  });

  test("a hash sign in a value starts no comment", async () => {
    const text = `note: "see # ${TOKEN}"\nblock: |\n  # ${TOKEN}\n`;
    const found = await securityFindings(new Map([["rules/a.yaml", text]]));
    expect(found.map(({ range }) => range.start.line)).toEqual([1, 2]);
  });
});

describe("credentials", () => {
  test("are found in other kinds, in every document, whatever its root", async () => {
    const files = new Map([
      ["rules/a.yaml", `title: one\n---\nnested: [{token: "${TOKEN}"}]\n# ${TOKEN}\n`],
      ["rules/b.yaml", `- ${TOKEN}\n`],
    ]);
    expect((await securityFindings(files)).map(shownAs)).toEqual([
      "ARC511 rules/a.yaml:3:19-3:58",
      "ARC511 rules/a.yaml:4:3-4:42",
      "ARC511 rules/b.yaml:1:3-1:42",
    ]);
  });

  test("appear nowhere in a finding", async () => {
    const { files } = applyEdits([
      {
        file: DEVELOPMENT,
        from: 'connection-string: "${DATABASE_URL}"',
        to: `connection-string: "postgresql://u:kade14-noord@h/d"\n    ${TOKEN}: true\n    password: kade15-zuid # ${TOKEN}`,
      },
    ]);
    const found = await securityFindings(files);
    expect(found.map(({ rule }) => rule)).toEqual(["ARC511", "ARC511", "ARC511", "ARC511"]);
    expect(JSON.stringify(found)).not.toMatch(/kade1|ghp_q7/);
  });

  // The runner's limit is the bound: what grows faster than the file would take minutes.
  test.each([
    [
      "6,000 values with comments",
      Array.from(
        { length: 6_000 },
        (_, index) => `k${index}: "plain text of value ${index}" # and a comment that says why\n`,
      ),
    ],
    ["200,000 comments", Array.from({ length: 200_000 }, () => "# why\n")],
  ])("are found behind %s, in linear time", async (_name, lines) => {
    const found = await securityFindings(
      new Map([["rules/a.yaml", `${lines.join("")}a: ${TOKEN} # ${TOKEN}\n`]]),
    );
    expect(found.map(({ rule, range }) => [rule, range.start.line])).toEqual([
      ["ARC511", lines.length + 1],
      ["ARC511", lines.length + 1],
    ]);
  });
});
