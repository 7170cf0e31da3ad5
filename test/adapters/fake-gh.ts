import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Digest } from "../../src/release/digest.ts";

/** Its own place, for what it was asked and what it answers. */
const PROGRAM = `#!/bin/sh
here=$(dirname "$0")
printf '%s\\n' "$@" > "$here/argv"
printf '%s\\n' "$GH_TOKEN" "$GH_HOST" "$NO_COLOR" > "$here/variables"
pwd > "$here/folder"
ls -ld . "$3" | cut -c 1-10 > "$here/modes"
cp "$3" "$here/file"
echo asked >> "$here/count"
[ -e "$here/hang" ] && { sleep 300 & echo $! > "$here/hangs"; wait; }
cat "$here/stdout"
cat "$here/stderr" >&2
exit "$(cat "$here/status")"
`;

/** A gh that remembers what it was asked, and answers as it was told to. */
export class FakeGh implements Disposable {
  readonly #top = mkdtempSync(join(tmpdir(), "archi3-gh-"));
  /** The folder to put on PATH. */
  readonly bin = join(this.#top, "bin");
  /** A PATH that has everything but this gh. */
  readonly others = process.env["PATH"] ?? "";

  constructor() {
    mkdirSync(this.bin);
    writeFileSync(join(this.bin, "gh"), PROGRAM);
    chmodSync(join(this.bin, "gh"), 0o755);
    this.answer(1, "", "nobody has said what to answer\n");
  }

  get path(): string {
    return `${this.bin}:${this.others}`;
  }

  answer(status: number, stdout: string, stderr = ""): void {
    for (const [name, text] of Object.entries({ status: String(status), stdout, stderr }))
      writeFileSync(join(this.bin, name), text);
  }

  hang(): void {
    writeFileSync(join(this.bin, "hang"), "");
  }

  /** What it was asked or did last, by the name that the program gives it. */
  last(name: "argv" | "variables" | "folder" | "modes" | "file" | "hangs"): string {
    return readFileSync(join(this.bin, name), "utf8");
  }

  /** What it was started with last; empty where it never was. */
  get words(): string {
    return existsSync(join(this.bin, "argv")) ? this.last("argv") : "";
  }

  /** How often it was asked. */
  get count(): number {
    const file = join(this.bin, "count");
    return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").length : 0;
  }

  [Symbol.dispose](): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}

/** What gh 2.83 prints of one verified attestation, without what only it looks at. */
export function verifiedResult(digest: Digest, certificate: { [field: string]: string } = {}) {
  const home = "https://github.com/octo-org/policies";
  return {
    attestation: { bundle: { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json" } },
    verificationResult: {
      mediaType: "application/vnd.dev.sigstore.verificationresult+json;version=0.1",
      statement: {
        _type: "https://in-toto.io/Statement/v1",
        subject: [{ name: "policy-bundle", digest: { sha256: digest.slice("sha256:".length) } }],
        predicateType: "https://slsa.dev/provenance/v1",
      },
      signature: {
        certificate: {
          certificateIssuer: "CN=sigstore-intermediate,O=sigstore.dev",
          subjectAlternativeName: `${home}/.github/workflows/release.yml@refs/heads/main`,
          issuer: "https://token.actions.githubusercontent.com",
          sourceRepositoryURI: home,
          sourceRepositoryRef: "refs/heads/main",
          ...certificate,
        },
      },
      verifiedTimestamps: [],
    },
  };
}
