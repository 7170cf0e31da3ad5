// Writes test/github/openapi.json: the part of GitHub's published API description (`@octokit/openapi`) that the tests'
// stand-in serves. The whole description is too large to be read by a test.
//   node script/openapi-extract.mjs           writes it
//   node script/openapi-extract.mjs --check   fails when it is not what would be written
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./compile.mjs";

const OPERATIONS = new Set([
  "actions/get-reviews-for-run",
  "actions/get-workflow-run",
  "actions/list-jobs-for-workflow-run-attempt",
  "checks/create",
  "checks/get",
  "checks/list-annotations",
  "checks/list-for-ref",
  "checks/update",
  "git/get-commit",
  "git/get-tree",
  "issues/create",
  "issues/create-comment",
  "issues/get",
  "issues/list-comments",
  "issues/list-for-repo",
  "issues/update",
  "pulls/create-review",
  "pulls/get",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "repos/compare-commits-with-basehead",
  "repos/create-deployment",
  "repos/create-deployment-branch-policy",
  "repos/create-deployment-status",
  "repos/create-or-update-environment",
  "repos/delete-deployment-branch-policy",
  "repos/get",
  "repos/get-environment",
  "repos/list-branches",
  "repos/list-deployment-branch-policies",
  "repos/list-deployment-statuses",
  "repos/list-deployments",
  "repos/list-pull-requests-associated-with-commit",
  "teams/get-by-name",
  "users/get-by-username",
]);

/** Errors that the description leaves out of most operations: GitHub gives them everywhere. */
const ERRORS = ["basic-error", "validation-error", "validation-error-simple"];

const PACKAGE = join(root, "node_modules/@octokit/openapi");
const whole = JSON.parse(readFileSync(join(PACKAGE, "generated/api.github.com.json"), "utf8"));

/** Prose and examples: nothing that a request or an answer can break. */
const DROPPED = new Set(["description", "example", "examples", "externalDocs", "summary", "tags", "title"]);

/** A schema, or anything that holds schemas, without its prose. */
function bare(node) {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== "object") return node;
  const kept = Object.entries(node).filter(([key]) => !DROPPED.has(key) && !key.startsWith("x-"));
  // Below `properties` stand names of GitHub's, such as `description`, and no keywords.
  const below = (key, value) => (key === "properties" ? mapped(value, bare) : bare(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, below(key, value)]));
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function resolved(node) {
  if (node.$ref === undefined) return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((at, token) => at[token], whole);
}

/** An answer: its JSON schema, and GitHub's own example of a good one, from which the stand-in makes its own. */
function answer([status, reference]) {
  const json = resolved(reference).content?.["application/json"];
  if (json === undefined) return [status, {}];
  const example = status.startsWith("2") ? Object.values(json.examples ?? {})[0] : undefined;
  const shown = example === undefined ? {} : { example: resolved(example).value };
  return [status, { schema: bare(json.schema), ...shown }];
}

function parameter(reference) {
  const { name, in: place, required = false, schema, "x-multi-segment": many = false } = resolved(reference);
  return { name, in: place, required, schema: bare(schema), ...(many ? { multiSegment: true } : {}) };
}

function operation(method, path, described) {
  const body = described.requestBody?.content["application/json"].schema;
  return {
    method: method.toUpperCase(),
    path,
    documentation: described.externalDocs.url,
    parameters: (described.parameters ?? []).map(parameter),
    ...(body === undefined ? {} : { body: bare(body) }),
    answers: Object.fromEntries(Object.entries(described.responses).map(answer)),
  };
}

const operations = {};
for (const [path, methods] of Object.entries(whole.paths)) {
  for (const [method, described] of Object.entries(methods)) {
    if (!OPERATIONS.has(described.operationId)) continue;
    operations[described.operationId] = operation(method, path, described);
  }
}
const missing = [...OPERATIONS].filter((id) => operations[id] === undefined);
if (missing.length > 0) throw new Error(`the description has no ${missing.join(", ")}`);

/** The names of the schemas that a value refers to, directly. */
function referred(value) {
  return [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]);
}

const schemas = {};
const open = [...ERRORS, ...referred(operations)];
for (let name = open.pop(); name !== undefined; name = open.pop()) {
  if (schemas[name] !== undefined) continue;
  schemas[name] = bare(whole.components.schemas[name]);
  open.push(...referred(schemas[name]));
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
const { name, version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));
const extract = { source: { name, version }, operations: sorted(operations), schemas: sorted(schemas) };

const file = "test/github/openapi.json";
const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
const formatted = execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${file}`], {
  cwd: root,
  input: JSON.stringify(extract, null, 2),
  maxBuffer: 64 * 1024 * 1024,
});
if (!process.argv.includes("--check")) writeFileSync(join(root, file), formatted);
else if (!formatted.equals(readFileSync(join(root, file)))) {
  process.stderr.write(`${file} is not what ${name} ${version} gives: run node script/openapi-extract.mjs\n`);
  process.exitCode = 1;
}
