// Builds the committed bundles: TypeScript to JavaScript with tsc, then one folder a bundle with ncc.
// (ncc's own TypeScript loader does not work with the compiler from TypeScript 7 on.)
import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const output = join(root, process.argv[2] ?? "dist");

function run(tool, ...args) {
  execFileSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Fills in src/validation/quick-validators.ts with what ajv makes of the schemas. */
async function writeQuickValidators() {
  const folder = join(root, "build/src/validation");
  const { BUILT_IN_SCHEMAS } = await import(join(folder, "builtin-schemas.js"));
  const { quickValidatorCode } = await import(join(folder, "schema.js"));
  const ids = [...BUILT_IN_SCHEMAS.keys()].filter((id) => !/^(?:common|report)\./.test(id));
  writeFileSync(join(folder, "quick-validators-code.cjs"), quickValidatorCode(BUILT_IN_SCHEMAS, ids));
  writeFileSync(
    join(folder, "quick-validators.js"),
    'import validators from "./quick-validators-code.cjs";\nexport const QUICK_VALIDATORS = validators;\n',
  );
}

rmSync(join(root, "build"), { recursive: true, force: true });
run("typescript/bin/tsc", "-p", ".");
await writeQuickValidators();
for (const [entry, folder] of [["build/src/cli.js", "cli"]]) {
  const target = join(output, folder);
  rmSync(target, { recursive: true, force: true });
  run("@vercel/ncc/dist/ncc/cli.js", "build", entry, "-o", target, "--minify", "--no-cache");
}
process.stdout.write(`${readdirSync(output).join(", ")} → ${output}\n`);
