import { expect, test } from "vitest";
import { PartMaker } from "../../src/commands/part-maker.ts";
import { kindOfPath } from "../../src/policy/kinds.ts";
import { DEFAULT_LIMITS } from "../../src/policy/read-limits.ts";
import { builtInKindSchemas } from "../../src/validation/builtin-schemas.ts";
import { ownParts } from "../../src/validation/own-part.ts";
import { FAMILIES, severityOf } from "../../src/validation/rules/index.ts";
import { bytesOf, EXAMPLE_FILES } from "../example.ts";

const FILES = [...bytesOf(EXAMPLE_FILES)].map(([path, bytes]) => ({
  file: path,
  path,
  bytes,
  kind: kindOfPath(path),
}));

const INPUT = {
  limits: DEFAULT_LIMITS,
  severityOf: severityOf(new Map()),
  schemaOf: ({ name }: { name: string }) => builtInKindSchemas()(name),
  families: FAMILIES,
};

test.each([
  ["cannot be started", "no-such-program.mjs"],
  ["ends at once", "data:text/javascript,process.exit()"],
])("what a thread that %s should have made is made here", async (_, program) => {
  const maker = new PartMaker(
    { program: program.startsWith("data:") ? (new URL(program) as unknown as string) : program, jobs: 3 },
    { severity: new Map(), schemaFiles: [], limits: DEFAULT_LIMITS, root: "/" },
  );
  maker.expect(FILES.length);
  const findings = (await maker.make(FILES, INPUT)).map((part) => part.findings);
  expect(findings).toEqual((await ownParts(FILES, INPUT)).map((part) => part.findings));
});
