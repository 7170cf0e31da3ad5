import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type AttestationQuestion, verifyAttestation } from "../../src/adapters/attestation.ts";
import { processStart } from "../../src/adapters/process-identity.ts";
import { digestedText, digestOf, sha256 } from "../../src/release/digest.ts";
import { FakeGh, verifiedResult } from "./fake-gh.ts";

const FILES = new Map([
  ["core/ä.yaml", Buffer.from("a: 1\n")],
  ["agents/b.yaml", Buffer.from("b: 2\n")],
]);
const DIGEST = digestOf("archi3-bundle/1", FILES);
const OTHER = `sha256:${"ab".repeat(32)}` as const;

/** Asks with this gh on PATH. */
function ask(gh: FakeGh, more: Partial<AttestationQuestion> = {}) {
  return verifyAttestation({
    ...{ digest: DIGEST, text: digestedText("archi3-bundle/1", FILES), server: "https://github.com" },
    demand: {
      ...{ workflow: ".github/workflows/release.yml", ref: "refs/heads/main" },
      repository: "octo-org/policies",
    },
    env: { PATH: gh.path, GITHUB_TOKEN: "a-token" },
    ...more,
  });
}

function answering(status: number, stdout: string, stderr?: string): FakeGh {
  const gh = new FakeGh();
  gh.answer(status, stdout, stderr);
  return gh;
}
const proving = (...results: unknown[]) => answering(0, JSON.stringify(results));

describe("what gh is asked", () => {
  test("a file whose sha256 is the digest, by whom and of which ref; nobody else can read it, and it is gone", async () => {
    using gh = proving(verifiedResult(DIGEST));
    expect(await ask(gh)).toEqual({ is: "verified" });
    const [, , file = "", ...flags] = gh.last("argv").trimEnd().split("\n");
    expect(`sha256:${sha256(gh.last("file"))}`).toBe(DIGEST);
    expect(flags).toEqual([
      ...["--repo", "octo-org/policies"],
      ...["--signer-workflow", "octo-org/policies/.github/workflows/release.yml"],
      ...["--source-ref", "refs/heads/main", "--format", "json"],
      ...["--hostname", "github.com"],
    ]);
    expect(gh.last("argv")).toMatch(/^attestation\nverify\n\//);
    expect(gh.last("modes")).toBe("drwx------\n-rw-------\n");
    expect(existsSync(file)).toBe(false);
    expect(existsSync(gh.last("folder").trim())).toBe(false);
  });

  test("with the token and of the server, by the environment only", async () => {
    using gh = proving(verifiedResult(DIGEST));
    await ask(gh);
    expect(gh.last("variables")).toBe("a-token\n\n1\n");
    expect(gh.last("argv")).not.toContain("a-token");
    await ask(gh, { env: { PATH: gh.path, GH_TOKEN: "its-own" }, server: "https://octo.ghe.com" });
    expect(gh.last("variables")).toBe("its-own\nocto.ghe.com\n1\n");
    expect(gh.last("argv")).toMatch(/\n--hostname\nocto.ghe.com\n$/);
  });
});

describe("what counts as verified", () => {
  test.each([
    ["one of several that is right", [verifiedResult(OTHER), verifiedResult(DIGEST)]],
    [
      "an owner in other letters",
      [
        verifiedResult(DIGEST, {
          sourceRepositoryURI: "https://github.com/Octo-Org/Policies",
          subjectAlternativeName:
            "https://github.com/Octo-Org/Policies/.github/workflows/release.yml@refs/heads/main",
        }),
      ],
    ],
  ])("%s", async (_, results) => {
    using gh = proving(...results);
    expect(await ask(gh)).toEqual({ is: "verified" });
  });

  const home = "https://github.com/octo-org/policies";
  test.each<[string, string, string]>([
    ["nothing", "", "names no attestation"],
    ["an empty list", "[]", "names no attestation"],
    ["no JSON", "Verification succeeded!", "names no attestation"],
    ["half of an answer", JSON.stringify([verifiedResult(DIGEST)]).slice(0, -3), "names no attestation"],
    ["a mapping", JSON.stringify(verifiedResult(DIGEST)), "names no attestation"],
    ["things without a statement", '[null, 1, {}, {"verificationResult": []}]', "another digest"],
    ["another digest", JSON.stringify([verifiedResult(OTHER)]), "another digest"],
    [
      "a workflow whose name begins alike",
      JSON.stringify([
        verifiedResult(DIGEST, {
          subjectAlternativeName: `${home}/.github/workflows/release.yml.yml@refs/heads/main`,
        }),
      ]),
      "another workflow",
    ],
    [
      "a workflow that only fits as a pattern",
      JSON.stringify([
        verifiedResult(DIGEST, {
          subjectAlternativeName: `${home}/.github/workflows/release-yml@refs/heads/main`,
        }),
      ]),
      "another workflow",
    ],
    [
      "a branch in other letters",
      JSON.stringify([verifiedResult(DIGEST, { sourceRepositoryRef: "refs/heads/Main" })]),
      "another workflow",
    ],
    [
      "a fork's run",
      JSON.stringify([
        verifiedResult(DIGEST, { sourceRepositoryURI: "https://github.com/mallory/policies" }),
      ]),
      "another workflow",
    ],
    [
      "the right digest of one and the right workflow of another",
      JSON.stringify([
        verifiedResult(OTHER),
        verifiedResult(DIGEST, { sourceRepositoryRef: "refs/heads/x" }),
      ]),
      "another workflow",
    ],
  ])("never %s, although gh ended 0", async (_, stdout, said) => {
    using gh = answering(0, stdout);
    expect(await ask(gh)).toEqual({ is: "wrong", said: expect.stringContaining(said) });
  });
});

describe("gh's failures", () => {
  const notFound =
    "HTTP 404: Not Found (https://api.github.com/repos/octo-org/policies/attestations/sha256:5f?per_page=30)";
  test.each<[string, number, string, object]>([
    ["none", 1, "\nError: no attestations found\n", { is: "missing", said: "no attestations found" }],
    ["none, as the API says it", 1, `\nError: ${notFound}\n`, { is: "missing", said: notFound }],
    [
      "a wrong signature",
      1,
      '\nError: verifying with issuer "sigstore.dev"\n',
      { is: "wrong", said: 'verifying with issuer "sigstore.dev"' },
    ],
    [
      "another branch",
      1,
      "\nError: expected SourceRepositoryRef to be refs/heads/main, got refs/heads/x\n",
      { is: "wrong", said: expect.stringContaining("got refs/heads/x") },
    ],
    [
      "nobody is logged in",
      4,
      "gh: To use GitHub CLI in automation, set the GH_TOKEN environment variable.\n",
      {
        is: "unchecked",
        why: "gh has no token for github.com",
        mend: expect.stringContaining("attestations: read"),
      },
    ],
    [
      "a token that is none",
      1,
      "\nError: HTTP 401: Bad credentials (https://api.github.com/…)\n",
      { is: "unchecked", why: expect.stringContaining("401"), mend: expect.stringContaining("token") },
    ],
    [
      "a token that may not",
      1,
      "\nError: HTTP 403: Resource not accessible by integration (https://api.github.com/repos/o/r/attestations/x)\n",
      {
        is: "unchecked",
        why: expect.stringContaining("403"),
        mend: expect.stringContaining("attestations: read"),
      },
    ],
    [
      "an old gh",
      1,
      "unknown flag: --source-ref\n\nUsage:  gh attestation verify [<file-path>]\n",
      {
        is: "unchecked",
        why: "gh is too old: unknown flag: --source-ref",
        mend: expect.stringContaining("gh 2.68"),
      },
    ],
    [
      "Enterprise Server",
      1,
      "An unsupported host was detected. Note that gh attestation does not currently support GHES\n",
      { is: "unchecked", why: expect.any(String), mend: expect.stringContaining("Enterprise Server") },
    ],
    [
      "no network",
      1,
      "error creating Sigstore verifier: no valid Sigstore verifiers could be initialized\n",
      { is: "unchecked", why: expect.stringContaining("Sigstore"), mend: expect.stringContaining("reached") },
    ],
    ["no word", 1, "", { is: "unchecked", why: "gh ended 1", mend: expect.any(String) }],
  ])("%s", async (_, status, stderr, found) => {
    using gh = answering(status, JSON.stringify([verifiedResult(DIGEST)]), stderr);
    expect(await ask(gh)).toEqual(found);
  });

  test("what lets gh read is said in the words of who asks", async () => {
    using gh = answering(4, "", "no token");
    const run = { GITHUB_REPOSITORY: "octo-org/policies", GITHUB_RUN_ID: "7" };
    const mends = [{}, run, { ...run, INPUT_COMMAND: "plan" }].map(async (env) => {
      const found = await ask(gh, { env: { PATH: gh.path, ...env } });
      return found.is === "unchecked" ? found.mend : "";
    });
    expect(await Promise.all(mends)).toEqual([
      expect.stringMatching(/^set GITHUB_TOKEN .*gh auth login --hostname github\.com$/),
      expect.stringMatching(/^give the step .* as GITHUB_TOKEN$/),
      expect.stringMatching(/`permissions:` of the job.*`with: token`$/),
    ]);
  });

  test("hostile words are shown as text, short, and without what looks like a token", async () => {
    const token = `ghp_${"a1B2".repeat(9)}`;
    using gh = answering(
      1,
      "",
      `\u001b[2J::error::x \u202e ${token} ${"x".repeat(5_000)}\n::set-output name=a::b\n`,
    );
    const found = await ask(gh);
    const why = found.is === "unchecked" ? found.why : "";
    expect(why).toMatch(/^<U\+001B>\[2J::error::x <U\+202E> /);
    expect(why).not.toContain(token);
    expect(why.length).toBeLessThan(600);
  });

  test("a gh that is not there is not run", async () => {
    using gh = new FakeGh();
    expect(await ask(gh, { env: { PATH: `${gh.bin}/none` } })).toEqual({
      ...{ is: "unchecked", why: "gh, GitHub's command line, is not installed, or not on PATH" },
      mend: expect.stringContaining("gh 2.68"),
    });
  });

  test("one that hangs is ended with all that it started", async () => {
    using gh = proving(verifiedResult(DIGEST));
    gh.hang();
    const found = await ask(gh, { timeoutMs: 500 });
    expect(found).toMatchObject({ is: "unchecked", why: "gh took longer than 0.5 s" });
    const pid = Number(gh.last("hangs"));
    for (let tries = 0; tries < 100 && (await processStart(pid)) !== undefined; tries++) await sleep(20);
    expect(await processStart(pid)).toBeUndefined();
    expect(existsSync(gh.last("folder").trim())).toBe(false);
  });

  test("one that never stops printing is not kept whole, and proves nothing", async () => {
    using gh = answering(0, `${" ".repeat(17 * 1024 * 1024)}${JSON.stringify([verifiedResult(DIGEST)])}`);
    expect(await ask(gh)).toMatchObject({ is: "wrong" });
  });
});
