import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  findKeyedSecret,
  findSecret,
  MASK,
  maskedOffset,
  maskSpans,
  maskValue,
} from "../../src/policy/secrets.ts";

// No secret stands in this file: each is put together from a published prefix and letters that spell nothing.
const MIX = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6mO8q";
const HEX = "0123456789abcdef";
const PEM_KEY = (name: string) => `-----BEGIN ${name}-----\n${MIX}${MIX}\n${MIX}==\n-----END ${name}-----\n`;
const found = (value: string, ...keyPath: string[]) => {
  const secret = findSecret(value, keyPath);
  return secret === undefined
    ? undefined
    : { what: secret.what, part: value.slice(secret.start, secret.end) };
};

const SHAPES: [what: string, token: string][] = [
  ...["ghp", "gho", "ghu", "ghs", "ghr"].map((kind): [string, string] => [
    "GitHub token",
    `${kind}_${MIX.slice(0, 36)}`,
  ]),
  ["GitHub token", `ghs_${123456}_${MIX}.${MIX}`],
  ["GitHub token", `github${"_pat_"}${MIX.slice(0, 22)}_${MIX}`],
  ["GitLab token", `gl${"pat-"}${MIX.slice(0, 20)}`],
  ["GitLab token", `gl${"pat-"}abcdefghij1234567890`],
  ["AWS access key id", `AKIA${"IOSFODNN7EXAMPLE"}`],
  ["AWS access key id", `ASIA${"IOSFODNN7EXAMPLE"}`],
  ["Google API key", `AIza${MIX.slice(0, 35)}`],
  ["Slack token", `xoxb${"-123456789012-1234567890123-"}${MIX.slice(0, 24)}`],
  ["Slack token", `xapp${"-1-A0123456789-1234567890123-"}${HEX}`],
  ["Slack webhook URL", `hooks.slack${".com/services/"}T01234567/B01234567/${MIX.slice(0, 24)}`],
  ["Discord webhook URL", `discord${".com/api/webhooks/"}123456789012345678/${MIX}${MIX}`],
  ["Stripe key", `sk${"_live_"}${MIX.slice(0, 24)}`],
  ["Stripe key", `rk${"_live_"}${MIX.slice(0, 24)}`],
  ["Anthropic API key", `sk${"-ant-api03-"}${MIX}${MIX}`],
  ["Anthropic API key", `sk${"-ant-api03-"}${"a".repeat(90)}`],
  ["OpenAI API key", `sk${"-proj-"}${MIX}-${MIX}`],
  ["API key", `sk${"-"}${MIX}${MIX.slice(0, 8)}`],
  ["npm token", `npm${"_"}${MIX.slice(0, 36)}`],
  ["PyPI token", `pypi${"-AgEIcHlwaS5vcmc"}${MIX}${MIX}`],
  ["SendGrid API key", `SG${"."}${MIX.slice(0, 22)}.${MIX}abc`],
  ["Twilio API key", `SK${HEX}${HEX}`],
  ["Hugging Face token", `hf${"_"}${MIX.slice(0, 34)}`],
  ["DigitalOcean token", `dop${"_v1_"}${HEX.repeat(4)}`],
  ["Vault token", `hvs${"."}CAESI${MIX}`],
  ["age secret key", `AGE-SECRET${"-KEY-1"}${MIX.toUpperCase()}${MIX.toUpperCase().slice(0, 18)}`],
  ["JSON Web Token", `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiIxMjM0In0"}.${MIX}`],
  ["Discord bot token", `MTIzNDU2Nzg5MDEyMzQ1Njc4${"."}Gabc1E.${MIX.slice(0, 38)}`],
  ["Telegram bot token", `123456789${":AA"}${MIX.slice(0, 33)}`],
  ["Docker Hub token", `dckr${"_pat_"}${MIX.slice(0, 27)}`],
  ["Grafana token", `glsa${"_"}${MIX.slice(0, 32)}_${HEX.slice(0, 8)}`],
];

describe("findSecret: shapes", () => {
  it.each(SHAPES)("finds a %s, alone and in a text", (what, token) => {
    expect(found(token)).toEqual({ what, part: token });
    for (const text of [
      `use ${token} here`,
      `--token="${token}"`,
      `{"a": "${token}"}`,
      `line\n${token}\n`,
      `x=${token}`,
    ]) {
      expect(found(text)?.part).toBe(token);
    }
    // A quoted scalar's source holds its line breaks as escapes.
    expect(found(`"a\\n${token}"`)?.part).toBe(token);
  });

  it("finds private keys with a body, and not the header that rules look for", () => {
    for (const name of [
      "RSA PRIVATE KEY",
      "PRIVATE KEY",
      "OPENSSH PRIVATE KEY",
      "EC PRIVATE KEY",
      "ENCRYPTED PRIVATE KEY",
    ]) {
      expect(found(PEM_KEY(name))?.what).toBe("private key");
      expect(found(PEM_KEY(name).replaceAll("\n", "\\n"))?.what).toBe("private key");
      expect(found(`-----BEGIN ${name}-----`)).toBeUndefined();
    }
    const withHeaders = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${HEX}\n\n${MIX}`;
    expect(found(PEM_KEY("RSA PRIVATE KEY").replace(MIX, withHeaders))?.what).toBe("private key");
    expect(found(PEM_KEY("PGP PRIVATE KEY BLOCK"))?.what).toBe("private key");
    expect(found(PEM_KEY("PUBLIC KEY"), "verification", "public-key")).toBeUndefined();
    expect(found(PEM_KEY("CERTIFICATE"), "tls", "ca-bundle")).toBeUndefined();
  });

  it("finds the values of an Authorization header", () => {
    expect(found(`Authorization: Basic ${"dXNlcjpw"}YXNz`)).toEqual({
      what: "Basic credentials",
      part: "dXNlcjpwYXNz",
    });
    expect(found(`curl -H 'authorization: bearer ${MIX}' x`)).toEqual({ what: "Bearer token", part: MIX });
    for (const words of [
      "Bearer <token>",
      `Bearer \${TOKEN}`,
      "Basic authentication",
      "Basic realm",
      "bearer authorization-code",
    ]) {
      expect(found(words)).toBeUndefined();
    }
  });

  it("leaves tokens alone that are filled up with x, and patterns of tokens", () => {
    for (const text of [
      `ghp_${"x".repeat(36)}`,
      "ghp_[A-Za-z0-9]{36}",
      "AKIA[0-9A-Z]{16}",
      "^xox[baprs]-[0-9a-zA-Z-]{10,48}$",
      "sk-learn-pipelines-are-reviewed-by-people",
      "glpat-rotation-every-ninety-days-please",
      "pypi-packages-are-pinned-by-hash-and-reviewed",
    ]) {
      expect(found(text)).toBeUndefined();
    }
  });
});

describe("findSecret: passwords in URLs and connection strings", () => {
  it.each([
    ["postgres://app:hunter2@db.internal:5432/x", "hunter2"],
    ["amqp://guest:guest@rabbit", "guest"],
    ["redis://:p4ss@cache:6379", "p4ss"],
    ["https://user:changeme@example.com/path?x=1", "changeme"],
    ["see mongodb+srv://a:b%40c@h1,h2/db for it", "b%40c"],
    ["smtp://mailer:p@ss@mail.example.com", "p@ss"],
    ["https://x-access-token:abc@github.com/o/r", "abc"],
  ])("%s", (url, part) => {
    expect(found(url)).toEqual({ what: "password in a URL", part });
  });

  it.each([
    ["Server=db;User Id=app;Password=secret;", "secret"],
    ["host=db user=app password=secret dbname=x", "secret"],
    ["Data Source=db;Initial Catalog=x;Pwd=Hunter22", "Hunter22"],
    ["Server=db;Password='a;b c';Uid=x", "a;b c"],
    ["pwd=Hunter22;", "Hunter22"],
  ])("%s", (text, part) => {
    expect(found(text)).toEqual({ what: "password in a connection string", part });
  });

  it("finds storage account keys and shared access signatures", () => {
    const key = `${MIX}${MIX}abcdef==`;
    const text = `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${key};EndpointSuffix=core.windows.net`;
    expect(found(text)).toEqual({ what: "Azure storage account key", part: key });
    expect(found(`https://x.blob.core.windows.net/c?sv=2024-01-01&sig=${MIX}%2Fab%3D`)?.what).toBe(
      "Azure shared access signature",
    );
  });

  it.each([
    ...[
      `\${PASSWORD}`,
      "{{password}}",
      "{{ db.password }}",
      "<password>",
      "***",
      "%s",
      "$PASSWORD",
      "$(pw)",
      "*",
      "DB_PASSWORD",
      "xxxxxxxx",
    ].flatMap((placeholder) => [
      `postgres://app:${placeholder}@db/x`,
      `Server=db;Password=${placeholder};`,
      `host=db password=${placeholder}`,
    ]),
    "ssh://git@example.com:22/x.git",
    "https://example.com:8443/a@b",
    "scheme://user:password@host",
    "oci://registry.example.com:5000@sha256:abc",
    "https?://[^:]+:[^@]+@",
    "password == 'required'",
    "size(document.password) >= 12 && secret != ''",
    "token=required",
    "net user /add /password=*",
  ])("leaves %s alone", (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe("findSecret: values under a key that names a secret", () => {
  it.each([
    ["api-secret", MIX, "high-entropy value under the key `api-secret`"],
    [
      "aws-secret-access-key",
      `wJalrXUtnFEMI${"/K7MDENG/"}bPxRfiCYEXAMPLEKEY`,
      "AWS secret access key under the key `aws-secret-access-key`",
    ],
    [
      "client_secret",
      "f47ac10b-58cc-4372-a567-0e02b2c3d479",
      "high-entropy value under the key `client_secret`",
    ],
    ["API_TOKEN", HEX.repeat(2), "high-entropy value under the key `API_TOKEN`"],
    ["apiKey", "xK9#mP2$vL5@nQ8w", "high-entropy value under the key `apiKey`"],
    ["private-key", `${MIX}+/${MIX}=`, "high-entropy value under the key `private-key`"],
    ["smtp.pass", "s3cr3t!", "password under the key `smtp.pass`"],
    ["DB_PASSWORD", "Summer2026!", "password under the key `DB_PASSWORD`"],
    ["password2", "hunter22", "password under the key `password2`"],
    ["pwd", "1234567", "password under the key `pwd`"],
    ["db-password", "changeme", "weak default password under the key `db-password`"],
    ["passwd", "admin", "weak default password under the key `passwd`"],
  ])("%s", (key, value, what) => {
    expect(found(value, "settings", key)).toEqual({ what, part: value });
  });

  it("takes the key above for list items, for names that only say 'value', and in collections", () => {
    expect(found(MIX, "tokens", "0")?.what).toContain("`tokens`");
    expect(found(MIX, "password", "value")?.what).toContain("`password`");
    expect(found(MIX, "token", "production", "0")?.what).toContain("`token`");
    expect(found(MIX, "secrets", "billing")?.what).toContain("`secrets`");
    expect(found(HEX.repeat(2), "credentials", "client-id")).toBeUndefined();
    expect(found(MIX, "token", "settings", "issuer")).toBeUndefined();
  });

  it("leaves spaces around the secret out of its place", () => {
    expect(findSecret(` ${MIX}\n`, ["token"])).toMatchObject({ start: 1, end: 1 + MIX.length });
  });

  it("never shows a secret that stands in a key", () => {
    const token = `ghp_${MIX.slice(0, 36)}`;
    expect(found(MIX, `${token} token`)?.what).toBe(`high-entropy value under the key \`${MASK} token\``);
  });

  it("leaves encrypted values alone", () => {
    expect(found(`AgBy3i4OJSWK${MIX}`, "spec", "encryptedData", "password")).toBeUndefined();
    expect(found(`ENC[AES256_GCM,data:${MIX}]`, "password")).toBeUndefined();
    expect(found("$ANSIBLE_VAULT;1.1;AES256", "password")).toBeUndefined();
    expect(found("hunter22", "encrypted-storage", "password")?.part).toBe("hunter22");
  });

  const POLICY_WORDS = [
    "strong", "enterprise-tier", "standard-plus", "required", "45-days", "2-hours", "1h", "30s", "RS256", "ES384",
    "AES-256-GCM", "sha256", "HMAC-SHA512", "argon2id", "pbkdf2", "scram-sha-256", "ed25519", "secp256k1", "oauth2",
    "TLS-1.3", "bcrypt", "certificate-bound", "multi-factor", "header-based", "rotated-weekly", "Bearer <token>",
    "sealed-vault", "hardware-token", "totp", "nist-800-63b", "aal2", "level3", "tier2", "16-characters", ">=12",
    "<1-hour", ">90%", "p<0.05", "10x-growth", "at least 12 characters, with digits", `\${API_TOKEN}`, "{{ token }}",
    "<your-token>", "$TOKEN", "%TOKEN%", "your-token-here", "SLACK_WEBHOOK_URL", "AWS_SECRET_ACCESS_KEY", "***",
    "xxxxxxxxxxxxxxxx", "[redacted]", "/run/secrets/db_password", "./certs/server.key", "~/.ssh/id_ed25519",
    "C:\\certs\\server.pem", "vault:secret/data/app#token", "env:API_TOKEN", "op://vault/item/field",
    "arn:aws:secretsmanager:eu-central-1:123456789012:secret:app-AbCdEf", "projects/p/secrets/s/versions/2",
    "https://vault.example.com/v1/secret", "@Microsoft.KeyVault(SecretUri=https://x)", `sha256:${HEX.repeat(4)}`,
    "^[A-Za-z0-9]{32,}$", "[a-z]+[0-9]+", "kubernetes.io/service-account-token", "app-registry-credentials",
    "2026-01-20", "2026-01-20T10:00:00Z", "1.2.3-rc.1", "@token-manager", "user@example.com", "true", "",
  ]; // biome-ignore format: a list of words

  it.each(["password", "token", "api-key", "client-secret", "credentials", "private-key", "auth", "secrets"])(
    "leaves what policies say about a %s alone",
    (key) => {
      for (const value of POLICY_WORDS)
        expect([value, found(value, "authentication", key)]).toEqual([value, undefined]);
    },
  );

  const OTHER_KEYS = [
    "password-policy", "password-rotation", "token-expiry", "refresh-token-expiry", "token-based", "key-rotation",
    "key-management", "signing-algorithm", "secret-scanning", "secret-ref", "secret-name", "private-key-path",
    "api-key-header", "public-key", "public-token", "keyPrefix", "cache-key", "partition-key", "keywords", "max-tokens-per-day",
    "Hashes", "CommandLine|contains", "description", "id", "digest", "monkey", "author", "authority",
  ]; // biome-ignore format: a list of keys
  const NO_SECRETS = [
    "f47ac10b-58cc-4372-a567-0e02b2c3d479",
    HEX.repeat(4),
    `sha256:${HEX.repeat(4)}`,
    "9fceb02d0ae598e95dc970b74767f19372d61af8",
    "1.24.3-beta.2+build.5114",
    "2026-01-20T10:00:00.000Z",
    "https://docs.example.com/a/b?version=1.2&lang=en#section-3",
    `MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTES${MIX}`,
    "continuous-improvement-of-cross-functional-coordination-protocols-2",
    "powershell.exe -NoProfile -EncodedCommand SQBFAFgAIAAoAE4AZQB3AC0ATwBiAGoAZQBjAHQA",
    "\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run\\\\Updater2026",
    "C:\\Windows\\System32\\rundll32.exe shell32.dll,Control_RunDLL",
    "reg add HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v DisableRestrictedAdmin /t REG_DWORD /d 0",
    "IMPHASH=BF6223A49E45D99094406777EB6004BA",
    "SHA256=7C73619FF8D5D5E5D3B6D1D1E7A1C5D8E2A5B7C9D1E3F5A7B9C1D3E5F7A9B1C3",
    "document.metadata.name.matches('^[a-z][a-z0-9-]{2,62}$') && size(document.agents) > 0",
    "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
    "arn:aws:iam::123456789012:role/PolicyReader",
    `registry.example.com:5000/team/app@sha256:${HEX.repeat(4)}`,
    "@coder-manager: owns @frontend-specialist",
    "port-443: https-traffic",
  ];

  it.each(OTHER_KEYS)("takes %s for no name of a secret", (key) => {
    for (const value of [...NO_SECRETS, ...POLICY_WORDS]) {
      expect([value, found(value, "settings", key)]).toEqual([value, undefined]);
    }
  });
});

describe("findSecret: laws", () => {
  const letters = (set: string, min: number, max: number) =>
    fc.array(fc.constantFrom(...set), { minLength: min, maxLength: max }).map((parts) => parts.join(""));
  const generated = letters("ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789", 24, 64).filter(
    (value) => value.replace(/\D/g, "").length >= 2,
  );

  it("finds whatever was generated under a key that names a secret, and never says it", () => {
    fc.assert(
      fc.property(
        generated,
        fc.constantFrom("password", "api-key", "TOKEN", "client-secret"),
        (value, key) => {
          const secret = findSecret(value, [key]);
          expect(secret).toMatchObject({ start: 0, end: value.length });
          expect(secret?.what).not.toContain(value);
          expect(maskValue(value, [key])).toBe(MASK);
        },
      ),
    );
  });

  it("finds nothing in words with hyphens, under any key", () => {
    const words = fc.array(letters("abcdefghijklmnopqrstuvwxyz", 1, 12), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        words,
        fc.nat(9999),
        fc.constantFrom("password", "token", "secret", "name"),
        (parts, number, key) => {
          fc.pre(!/^(?:change-?(?:me|it))$/.test(parts.join("-")));
          expect(found(parts.join("-"), key)).toBeUndefined();
          expect(found(`${number}-${parts.join("-")}`, key)).toBeUndefined();
        },
      ),
    );
  });

  it("takes any string and any path, and its place lies in the value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string()), (value, keyPath) => {
        const secret = findSecret(value, [...keyPath, "token"]);
        if (secret)
          expect(0 <= secret.start && secret.start < secret.end && secret.end <= value.length).toBe(true);
        expect(findKeyedSecret(value, keyPath)?.start ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const key of ["__proto__", "constructor", "toString"]) expect(found(MIX, key)).toBeUndefined();
  });

  /** A million characters, with a sign at the end that sends every value through all the shapes. */
  const million = (seed: string) => `${seed.repeat(Math.ceil(1_000_000 / seed.length))}\n=`;

  // The runner's limit is the bound: what grows faster than the value would take minutes.
  it.each([
    ...["a", "A1", "ghp_", "glpat-", "eyJ", "-eyJ", "\\neyJ", "://", "a://b:c", "@:", "中"],
    ...["-----BEGIN A A ", "password=", "pwd= '", 'password="', "token=a,", "?sig=", "=", "basic "],
    ...["Basic aaaaaaaa ", "xoxb-", "sk-ant-", "SG.aaaaaaaaaaaaaaaa.", "1234567890:a", "hvs."],
  ])("finds nothing in a million characters of %j, in linear time", (seed) => {
    const value = million(seed);
    expect(findSecret(value, ["password"])).toBeUndefined();
    expect(maskValue(value, ["password"]) === value).toBe(true);
  });

  it.each([
    ["://u:p@", `://u:${MASK}@`],
    [`ghp_${MIX.slice(0, 36)} `, `${MASK} `],
    ["eyJaaaaaaaa.eyJaaaaaaaa.eyJaaaaaaaa.", `${MASK}.`],
    ["eyJaaaaaaaa.aaaaa.eyJaaaaaaaa.aaaaa.", `${MASK}.aaaaa.`],
  ])("masks each secret in a million characters of %j, in linear time", (seed, masked) => {
    const value = million(seed);
    expect(maskValue(value, ["password"]) === value.replaceAll(seed, masked)).toBe(true);
  });

  it("looks for a key's body in the 400 characters behind each header only", () => {
    const header = "-----BEGIN PRIVATE KEY-----";
    const value = million(header);
    expect(maskValue(value, []) === value).toBe(true);
    const masks = (blanks: number) => maskValue(`${header}${" ".repeat(blanks)}${MIX}`, []).includes(MASK);
    expect([400, 401].map(masks)).toEqual([true, false]);
  });
});

describe("masking", () => {
  it("puts the same mask for every secret, by shape and by key", () => {
    expect(maskValue(`a ghp_${MIX.slice(0, 36)} b npm_${MIX.slice(0, 36)}`, [])).toBe(`a ${MASK} b ${MASK}`);
    expect(maskValue("hunter22", ["password"])).toBe(MASK);
    expect(maskValue("x-password-of-words", ["password"])).toBe("x-password-of-words");
    expect(maskValue(`postgres://u:sk${"_live_"}${MIX}@h`, [])).toBe(`postgres://u:${MASK}@h`);
  });

  it("masks spans in any order, once where they overlap, line by line", () => {
    const spans = [
      { start: 6, end: 9 },
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ];
    expect(maskSpans("ab cd efg h", spans)).toBe(`${MASK} cd ${MASK} h`);
    expect(maskSpans("k: |\n  one \n\n  two\nx", [{ start: 5, end: 18 }])).toBe(
      `k: |\n  ${MASK} \n\n  ${MASK}\nx`,
    );
    expect(maskSpans("abc", [])).toBe("abc");
  });

  it("says where a column went", () => {
    const line = "a: secret # b";
    const spans = [{ start: 3, end: 9 }];
    const masked = maskSpans(line, spans);
    expect(masked.slice(maskedOffset(line, spans, 10))).toBe("# b");
    expect(maskedOffset(line, spans, 3)).toBe(3);
    expect(maskedOffset(line, spans, 5)).toBe(3);
    expect(maskedOffset(line, spans, 9)).toBe(3 + MASK.length);
    expect(maskedOffset(line, spans, 0)).toBe(0);
  });
});
