import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MASK, maskedOffset } from "../../src/policy/secrets.ts";
import {
  guardWorkflowCommands,
  maskSecrets,
  sanitizeText,
  secretSpans,
  truncateBytes,
} from "../../src/report/sanitize.ts";
import { commandsIn, LEADING } from "./runner.ts";

const char = String.fromCodePoint;
const HOSTILE = [0x00, 0x07, 0x08, 0x09, 0x0b, 0x1b, 0x7f, 0x80, 0x85, 0x9b, 0x9f]
  .concat([0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029])
  .concat([0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069])
  .concat([0xfeff, 0xfffe, 0xffff, 0xd800, 0xdc00, 0xdfff, 0xe0041, 0xe0100, 0x10ffff])
  .map((code) => char(code));
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, "\n", "\r", "\r\n", "a", "é", "💡", "\uFE0F", " "),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));
const bytes = (value: string) => new TextEncoder().encode(value).length;

describe("sanitizeText", () => {
  it("shows each character that cannot be seen as U+XXXX", () => {
    expect(sanitizeText("a\u001b[31mb")).toBe("a<U+001B>[31mb");
    expect(sanitizeText("x\u202Eabc")).toBe("x<U+202E>abc");
    expect(sanitizeText("\u0000\uD800")).toBe("<U+0000><U+D800>");
    expect(sanitizeText(char(0xe0041))).toBe("<U+E0041>");
    for (const hostile of HOSTILE) {
      const code = (hostile.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      expect(sanitizeText(`a${hostile}b`)).toBe(`a<U+${code}>b`);
    }
  });

  it("leaves what can be seen alone, in every script", () => {
    for (const plain of [
      "",
      "name: value # ok",
      "Überprüfung",
      "政策",
      "سياسة",
      "नीति",
      "⚠️ 💡 1️⃣ ❤️",
      "a\u00a0b",
    ]) {
      expect(sanitizeText(plain)).toBe(plain);
    }
  });

  it("shows a presentation selector that follows no emoji", () => {
    expect(sanitizeText("name\uFE0F")).toBe("name<U+FE0F>");
    expect(sanitizeText("⚠\uFE0F\uFE0F")).toBe("⚠\uFE0F<U+FE0F>");
  });

  it("shows line ends, or keeps \\n where asked", () => {
    expect(sanitizeText("a\nb\r\nc")).toBe("a<U+000A>b<U+000D><U+000A>c");
    expect(sanitizeText("a\nb\r\nc\rd\u2028e", { keepNewlines: true })).toBe("a\nb\nc<U+000D>d<U+2028>e");
  });

  it("never lets one through, is the same twice, and grows by a bound", () => {
    fc.assert(
      fc.property(text, fc.boolean(), (value, keepNewlines) => {
        const shown = sanitizeText(value, { keepNewlines });
        const rest = keepNewlines ? shown.replaceAll("\n", "") : shown;
        expect(rest).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\u200B-\u200D\u2060\uFEFF]/u);
        expect(shown.isWellFormed()).toBe(true);
        expect(sanitizeText(shown, { keepNewlines })).toBe(shown);
        expect(shown.length).toBeLessThanOrEqual(8 * value.length);
      }),
    );
  });

  // The runner's limit is the bound, here and below: what grows faster than the text would take minutes.
  it.each([
    ["controls of direction", "\u202E", "<U+202E>"],
    ["presentation selectors", "\uFE0F", "<U+FE0F>"],
  ])("shows 300,000 %s in linear time", (_name, character, shown) => {
    expect(sanitizeText(character.repeat(300_000)) === shown.repeat(300_000)).toBe(true);
  });
});

describe("truncateBytes", () => {
  it("cuts between code points and marks the cut", () => {
    expect(truncateBytes("abcdef", 6)).toBe("abcdef");
    expect(truncateBytes("abcdef", 5)).toBe("ab…");
    expect(truncateBytes("ééé", 5)).toBe("é…");
    expect(truncateBytes("💡💡", 7)).toBe("💡…");
    expect(truncateBytes("💡💡", 6)).toBe("…");
    expect(truncateBytes("abcdef", 2)).toBe("ab");
    expect(truncateBytes("abcdef", 0)).toBe("");
    expect(truncateBytes("abcdef", Number.NaN)).toBe("");
  });

  it("never takes more than its bytes, keeps whatever fits, and is the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(60), (value, max) => {
        const cut = truncateBytes(value, max);
        expect(bytes(cut)).toBeLessThanOrEqual(max);
        if (bytes(value) <= max) expect(cut).toBe(value);
        else if (max >= 3) expect(cut.endsWith("…") && value.startsWith(cut.slice(0, -1))).toBe(true);
        if (value.isWellFormed()) expect(cut.isWellFormed()).toBe(true);
        expect(truncateBytes(cut, max)).toBe(cut);
      }),
    );
  });
});

describe("guardWorkflowCommands", () => {
  const forged = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          "::",
          ":",
          "##[",
          "#",
          "##",
          "[",
          "]",
          "error",
          "add-mask",
          "stop-commands",
          " file=a",
        ),
        fc.constantFrom(
          "\n",
          "\r",
          "\t",
          " ",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u3000",
          "\ufeff",
          "\u00ad",
          "\\",
        ),
        fc.constantFrom("::error::", "##[error]", "::stop-commands::x", "##[add-mask]x"),
      ),
    )
    .map((parts) => parts.join(""));

  it("is needed: the same lines are commands without it", () => {
    expect(commandsIn("::error file=a.yaml::x\n \u00a0::add-mask::x\rname ##[error]x")).toEqual([
      "error",
      "add-mask",
      "error",
    ]);
  });

  it("makes them plain text that can still be read", () => {
    expect(guardWorkflowCommands("::error::x")).toBe("\\::error::x");
    expect(guardWorkflowCommands("  ::error::x")).toBe("  \\::error::x");
    expect(guardWorkflowCommands("a\n::error::x\r::error::y")).toBe("a\n\\::error::x\r\\::error::y");
    expect(guardWorkflowCommands("see ###[error]x")).toBe("see ###\\[error]x");
    expect(guardWorkflowCommands("a::b::c [x] # y")).toBe("a::b::c [x] # y");
  });

  it("leaves no command in any text, is the same twice, and grows by a bound", () => {
    fc.assert(
      fc.property(forged, (value) => {
        const guarded = guardWorkflowCommands(value);
        for (const command of commandsIn(guarded)) expect(command).toBeUndefined();
        expect(guarded).not.toContain("##[");
        for (const line of guarded.split(/\r\n|\r|\n/))
          expect(line.replace(LEADING, "").startsWith("::")).toBe(false);
        expect(guardWorkflowCommands(guarded)).toBe(guarded);
        expect(guarded.length).toBeLessThanOrEqual(1.5 * value.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    [" ", "::", "\\::"],
    ["\n", "::", "\\::"],
    ["\u2028", "::", "\\::"],
    [" ", "x::", "x::"],
    ["\n", "x::", "x::"],
    ["\u2028", "x::", "x::"],
    ["#", "#[", "#\\["],
  ])("reads what stands behind a million of %j, in linear time: %s", (character, behind, guarded) => {
    const before = character.repeat(1_000_000);
    expect(guardWorkflowCommands(before + behind) === before + guarded).toBe(true);
  });

  it("makes 300,000 commands plain text in linear time", () => {
    expect(guardWorkflowCommands("##[".repeat(300_000)) === "##\\[".repeat(300_000)).toBe(true);
    expect(guardWorkflowCommands("::a\n".repeat(300_000)) === "\\::a\n".repeat(300_000)).toBe(true);
  });

  it("holds for sanitised text too, in either spelling of a line end", () => {
    fc.assert(
      fc.property(forged, fc.boolean(), (value, keepNewlines) => {
        const printed = guardWorkflowCommands(sanitizeText(value, { keepNewlines }));
        for (const command of commandsIn(printed)) expect(command).toBeUndefined();
        expect(guardWorkflowCommands(sanitizeText(printed, { keepNewlines }))).toBe(printed);
      }),
    );
  });
});

describe("maskSecrets", () => {
  const token = `ghp_${"aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6"}`;
  const body = "aB3dE5gH7jK9mN1pQ3sT5vW7yZ0aC2eG4iK6mO8qaB3dE5gH7jK9mN1pQ3sT5vW7";

  it.each([
    ["password: hunter22  # of the mailer", `password: ${MASK}  # of the mailer`],
    ["  - password: 'hunter22'", `  - password: '${MASK}'`],
    ['{ user: a, "password": "hunter22", port: 1 }', `{ user: a, "password": "${MASK}", port: 1 }`],
    ["{ password: hunter22, user: a }", `{ password: ${MASK}, user: a }`],
    ["api-keys: [A1b2C3d4E5f6G7h8, 'H8g7F6e5D4c3B2a1']", `api-keys: [${MASK}, '${MASK}']`],
    ["export DB_PASSWORD=Hunter22x && run", `export DB_PASSWORD=${MASK} && run`],
    ["secrets:\n- A1b2C3d4E5f6G7h8\nnext: A1b2C3d4E5f6G7h8", `secrets:\n- ${MASK}\nnext: A1b2C3d4E5f6G7h8`],
    [
      "token: |-  # a block\n  A1b2C3d4E5f6G7h8\n\n  words stay\nother: 1",
      `token: |-  # a block\n  ${MASK}\n\n  words stay\nother: 1`,
    ],
    ["password:\n  value: hunter22", `password:\n  value: ${MASK}`],
    [`expected one of a, b but got "${token}"`, `expected one of a, b but got "${MASK}"`],
    [`"x\\n${token}"`, `"x\\n${MASK}"`],
    [`    ${body}`, `    ${MASK}`],
  ])("%s", (text, masked) => {
    expect(maskSecrets(text)).toBe(masked);
  });

  it("masks a private key's body and keeps the number of lines", () => {
    const text = `key: |\n  -----BEGIN RSA ${"PRIVATE KEY"}-----\n  ${body}\n  c2hvcnQ=\n  -----END RSA ${"PRIVATE KEY"}-----\nx: 1`;
    const lines = maskSecrets(text).split("\n");
    expect(lines.slice(2, 4)).toEqual([`  ${MASK}`, `  ${MASK}`]);
    expect(lines[5]).toBe("x: 1");
  });

  it("leaves what is no secret alone", () => {
    for (const text of [
      'password-policy: "enterprise-tier"',
      "token-expiry: 1-hour",
      "format: Bearer <token>",
      "password: strong # at least 12 characters",
      "digest: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
      'key-rotation must be at most 90-days, not "120-days"',
      "",
      "\n\n",
    ]) {
      expect(maskSecrets(text)).toBe(text);
    }
  });

  it("lets a column be found again", () => {
    const line = "{ password: hunter22, port: x }";
    const column = line.indexOf("x }");
    expect(maskSecrets(line)[maskedOffset(line, secretSpans(line), column)]).toBe("x");
  });

  const shapes = fc.constantFrom(
    (secret: string) => `password: ${secret}`,
    (secret: string) => `  api-key: "${secret}" # note`,
    (secret: string) => `token: |\n    ${secret}`,
    (secret: string) => `{a: b, client-secret: ${secret}, c: d}`,
    (secret: string) => `postgres://app:${secret}@db/x`,
    (secret: string) => `Server=db;Password=${secret};`,
    (secret: string) => `Authorization: Bearer ${secret}`,
    (secret: string) => `message with npm_${secret} in it`,
  );
  const secrets = fc
    .array(fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789"), {
      minLength: 36,
      maxLength: 60,
    })
    .map((letters) => letters.join(""))
    .filter((secret) => secret.replace(/\D/g, "").length >= 2);

  it("lets no secret through in any place that gives it away, and is the same twice", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shapes, secrets), { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.map(([shape, secret]) => shape(secret)).join("\n");
        const masked = maskSecrets(text);
        for (const [, secret] of parts) expect(masked).not.toContain(secret);
        expect(maskSecrets(masked)).toBe(masked);
        expect(masked.split("\n")).toHaveLength(text.split("\n").length);
      }),
    );
  });

  it("takes any text, and keeps its lines", () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(maskSecrets(value).split("\n")).toHaveLength(value.split("\n").length);
      }),
    );
  });

  it.each(["token:\n", "password: |\n  a\n", "\n", "- "])(
    "finds nothing in 300,000 characters of %j, in linear time",
    (seed) => {
      const text = seed.repeat(300_000 / seed.length);
      expect(maskSecrets(text) === text).toBe(true);
    },
  );

  it.each(["password=", "token:a,", "token: [", "'token:", "pwd= '", "password=hunter22 "])(
    "masks all that follows 200 secrets' names on a line, in a million characters of %j",
    (seed) => {
      const text = seed.repeat(1_000_000 / seed.length);
      const masked = maskSecrets(text);
      expect(masked.match(/password|token|pwd/g)).toHaveLength(201);
      expect(masked.trimEnd().endsWith(MASK)).toBe(true);
      expect(masked).not.toContain("hunter22");
    },
  );
});
