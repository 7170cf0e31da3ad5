import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate that signs itself, and its key, in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/**
 * A certificate for a name, made by `openssl`; undefined where that is not installed.
 * @param names as `subjectAltName` has them: `DNS:localhost,IP:127.0.0.1`
 */
export function certificateFor(names: string): Certificate | undefined {
  const folder = mkdtempSync(join(tmpdir(), "archi3-certificate-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const words = [
      ...[
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
      ],
      ...["-subj", "/CN=A test", "-addext", `subjectAltName=${names}`, "-keyout", key, "-out", cert],
    ];
    const { status } = spawnSync("openssl", words, { stdio: "ignore" });
    return status === 0 ? { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") } : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
