import { digestOf, type FileSet } from "../../src/release/digest.ts";
import type { Release } from "../../src/release/target.ts";

/** Files that all say the same number, so that a mixed set is seen. */
export function filesOf(generation: number, count = 6): FileSet {
  const names = Array.from(
    { length: count },
    (_, index) => `core/part-${index % 3}/policy ${index} é"'.yaml`,
  );
  return new Map(names.map((name) => [name, Buffer.from(`generation: ${generation}\n`)]));
}

export function releaseOf(epoch: number, files: FileSet = filesOf(epoch)): Release {
  return {
    environment: "production",
    id: `production-${epoch}`,
    epoch,
    digest: digestOf("archi3-bundle/1", files),
    effectiveDigest: digestOf("archi3-effective/1", files),
    files,
  };
}
