// Builds the committed bundles: TypeScript to JavaScript with tsc, then one folder a bundle with ncc.
// (ncc's own TypeScript loader does not work with the compiler from TypeScript 7 on.)
//   node script/build.mjs [output folder, default dist] [bundle, default all]
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { compile, root, runTool } from "./compile.mjs";

const BUNDLES = [
  // A command by itself, also by a link to it.
  { entry: "src/cli.js", folder: "cli", isCommand: true },
  // What GitHub starts when the job has ended is the same program, which looks by which name it was started.
  { entry: "src/action.js", folder: "action", also: ["post.js"] },
];

/** Fills in src/validation/quick-validators.ts with what ajv makes of the schemas, a file a schema. */
async function writeQuickValidators(compiled) {
  const folder = join(compiled, "src/validation");
  const load = (name) => import(pathToFileURL(join(folder, name)).href);
  const { BUILT_IN_SCHEMAS } = await load("builtin-schemas.js");
  const { quickMetaValidatorCodes, quickValidatorCode } = await load("schema.js");
  const codes = new Map(quickMetaValidatorCodes());
  for (const id of BUILT_IN_SCHEMAS.keys()) {
    if (id !== "vocabulary.schema.json") codes.set(id, quickValidatorCode(BUILT_IN_SCHEMAS, id));
  }
  const loaders = [...codes].map(([id, code]) => {
    const file = `quick-${id.replace(/^https?:\/\/|\.schema\.json$/g, "").replaceAll("/", "-")}.cjs`;
    writeFileSync(join(folder, file), code);
    return `  ${JSON.stringify(id)}: () => import("./${file}").then((module) => module.default),\n`;
  });
  writeFileSync(
    join(folder, "quick-validators.js"),
    `export const QUICK_VALIDATORS = {\n${loaders.join("")}};\n`,
  );
}

/** Fills in src/build-id.ts with a digest of the code and of what it is bundled with. */
function writeBuildId(compiled) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  const files = readdirSync(compiled, { recursive: true }).filter((name) => /\.(?:js|cjs|json)$/.test(name));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(compiled, name)));
  writeFileSync(join(compiled, "src/build-id.js"), `export const BUILD_ID = "${hash.digest("hex")}";\n`);
}

/** Puts the texts of the files that the product brings along into src/adapters/own-files-text.ts. */
async function writeOwnFiles(compiled) {
  const module = join(compiled, "src/adapters/own-files-text.js");
  const { OWN_FOLDERS } = await import(pathToFileURL(module).href);
  const paths = OWN_FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/")),
  ).sort();
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  writeFileSync(module, `export const ownTexts = () => (${JSON.stringify(texts)});\n`);
}

/** Lets a shell start a program. */
function makeCommand(file) {
  writeFileSync(file, `#!/usr/bin/env node\n${readFileSync(file, "utf8")}`);
  chmodSync(file, 0o755);
}

const output = resolve(root, process.argv[2] ?? "dist");
const asked = process.argv[3];
const compiled = compile();
await writeQuickValidators(compiled);
await writeOwnFiles(compiled);
writeBuildId(compiled);
for (const { entry, folder, also = [], isCommand } of BUNDLES.filter(
  ({ folder }) => asked === undefined || folder === asked,
)) {
  const target = join(output, folder);
  rmSync(target, { recursive: true, force: true });
  runTool(
    "@vercel/ncc/dist/ncc/cli.js",
    "build",
    join(compiled, entry),
    "-o",
    target,
    "--minify",
    "--no-cache",
    "--quiet",
  );
  if (isCommand) makeCommand(join(target, "index.js"));
  for (const name of also) writeFileSync(join(target, name), 'import "./index.js";\n');
}
