import { ownFile, ownFiles } from "../adapters/own-files.ts";
import { codeOwners, unownedPaths } from "../release/code-owners.ts";
import type { ActionSource } from "../release/starters.ts";
import { starterWorkflows } from "../release/starters.ts";
import { editorSchemas } from "../validation/editor-schemas.ts";
import { vscodeSettings, YAML_EXTENSION } from "../validation/editor-settings.ts";

/** A file that a policy repository begins with. */
export interface ScaffoldFile {
  /** Relative to the repository's folder, with forward slashes. */
  path: string;
  text: string;
  /**
   * Of a file that only `init` makes: what shows that it did, nothing where the place alone shows it. `--force` renews such
   * a file. Any other one is the repository's own once it is there, and never overwritten.
   */
  sign?: string;
  /** Of a file that is about other things too: what one that is there lacks of this one, undefined for nothing. */
  lacking?: (there: string) => string | undefined;
}

/** What a repository begins with depends on this. */
export interface ScaffoldFacts {
  /** The text of archi3.yaml as it counts: the one that is there and is kept, or the starter's. */
  config: string;
  starter: string;
  /** The policies folder, relative to the repository's; `.` for that one itself. */
  policies: string;
  /** In the order of promotion. */
  environments: readonly { name: string; after: string | undefined }[];
  /** Whether the policies are the samples; else they are somebody's, and nothing is put among them. */
  samples: boolean;
  /** Kinds of the configuration's own. */
  kinds: readonly { match: readonly string[]; schema: string }[];
  branch: string;
  action: ActionSource | undefined;
  workflows: "called" | "copied" | "none";
  /** Whether GitHub looks into the folder's `.github`: it is a repository's root. */
  isRoot: boolean;
  /** The GitHub environment of the job that watches. */
  monitor: string;
  secrets: readonly string[];
  /** Such as `@octo-org`; undefined where nobody knows it. */
  owner: string | undefined;
}

const FOLDER = "templates/repository";
const CHECK = "checks/live-policies.mjs";

/** All files that a repository begins with, the configuration first. */
export function scaffoldOf(facts: ScaffoldFacts): ScaffoldFile[] {
  const check = facts.config.includes(CHECK) ? [own(CHECK)] : [];
  return [
    { path: "archi3.yaml", text: facts.starter },
    ...(facts.samples ? samplePolicies(facts) : []),
    ...check,
    ...forEditors(facts),
    ...(facts.isRoot ? forGitHub(facts) : []),
    { path: "README.md", text: readme(facts) },
    { path: ".gitignore", text: IGNORED, lacking: (there) => missingLines(IGNORED, there) },
  ];
}

const IGNORED = `# What \`archi3-policy bundle\` and reports write: neither is a source.
archi3-bundle-*.tar.gz
validation-report.*
`;

function own(path: string): ScaffoldFile {
  return { path, text: ownFile(`${FOLDER}/${path}`) };
}

/** The files of the sample policies, by their paths relative to the policies folder. */
export function sampleFiles(environments: readonly string[]): Map<string, string> {
  const files = new Map(ownFiles(`${FOLDER}/policies`));
  files.set("templates/agent-template.yaml", ownFile("templates/agent-template.yaml"));
  const overlays = [...files.keys()].filter((path) => path.startsWith("environments/"));
  const missing = overlays.filter((path) => !environments.includes(path.replace(/^.*\/|\.yaml$/g, "")));
  for (const path of missing) files.delete(path);
  // The sample rule and its tests are about overlays.
  const withoutRules =
    missing.length > 0 ? [...files.keys()].filter((path) => path.startsWith("validation/")) : [];
  for (const path of withoutRules) files.delete(path);
  return files;
}

function samplePolicies({ policies, environments }: ScaffoldFacts): ScaffoldFile[] {
  const files = sampleFiles(environments.map(({ name }) => name));
  return [...files].map(([path, text]) => ({ path: below(policies, path), text }));
}

/** A path below a folder that may be the current one. */
export function below(folder: string, path: string): string {
  return folder === "." ? path : `${folder}/${path}`;
}

const SCHEMAS_FOLDER = ".archi3/schemas";

/** The schemas, and the settings by which VS Code completes with them; other editors read the same schemas. */
function forEditors({ policies, kinds }: ScaffoldFacts): ScaffoldFile[] {
  const settings = vscodeSettings({ policiesFolder: policies, schemasFolder: SCHEMAS_FOLDER, kinds });
  const extensions = { recommendations: [YAML_EXTENSION] };
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    settingsFile(".vscode/settings.json", json(settings), SCHEMAS_FOLDER),
    settingsFile(".vscode/extensions.json", json(extensions), YAML_EXTENSION),
    ...[...editorSchemas()].map(([name, text]) => ({ path: `${SCHEMAS_FOLDER}/${name}`, text, sign: "" })),
  ];
}

/** @param known what the editor's settings hold once they are about policies */
function settingsFile(path: string, text: string, known: string): ScaffoldFile {
  const all = text.replaceAll(/\s+/g, " ").trim();
  return { path, text, lacking: (there) => (there.includes(known) ? undefined : all) };
}

/** The lines of a text that another lacks, in one line; comments are left out. */
function missingLines(text: string, there: string): string | undefined {
  const known = new Set(linesOf(there));
  const missing = linesOf(text).filter((line) => !line.startsWith("#") && !known.has(line));
  return missing.length === 0 ? undefined : missing.join(", ");
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function forGitHub(facts: ScaffoldFacts): ScaffoldFile[] {
  const { workflows: how, owner, policies } = facts;
  const owners = {
    path: ".github/CODEOWNERS",
    text: codeOwners(owner, policies),
    lacking: (there: string) => unownedPaths(policies, there),
  };
  if (how === "none") return [owners];
  const published = { starters: ownFiles("workflows"), reusable: ownFiles(".github/workflows") };
  const workflows = [...starterWorkflows(published, { ...facts, how })].map(([name, text]) => ({
    path: `.github/workflows/${name}`,
    text,
    // A repository may have a release of its own; how ours begins does not depend on the environments.
    sign: text.slice(0, text.search(/[.:,;\n]/)),
  }));
  const rulesets = [...ownFiles(`${FOLDER}/rulesets`)].map(([name, text]) => ({
    path: `.github/rulesets/${name}`,
    text,
    sign: "",
  }));
  return [...workflows, ...rulesets, owners];
}

/** What the command is a clone of; the commit stands in the workflows, which are renewed. */
function source({ action, workflows, isRoot }: ScaffoldFacts): string {
  const repository =
    action === undefined
      ? "archi3-policy"
      : `[${action.repository}](https://github.com/${action.repository})`;
  return workflows === "none" || !isRoot ? repository : `${repository} at the commit that the workflows name`;
}

function readme(facts: ScaffoldFacts): string {
  const { policies, environments } = facts;
  const names = environments.map(({ name }) => name);
  const words: { [word: string]: string } = {
    policies,
    source: source(facts),
    chain: names.join(" → "),
    last: names.at(-1) ?? "",
  };
  const text = own("README.md").text.replaceAll(/%(\w+)%/g, (all, word: string) => words[word] ?? all);
  return policies === "." ? text.replaceAll("`./", "`") : text;
}
