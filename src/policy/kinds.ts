import { isMapping } from "./pointer.ts";

/** The kinds that the product knows by itself. */
export type BuiltInKind =
  | "agent-policies"
  | "orchestration-policies"
  | "security-policies"
  | "environment"
  | "agent"
  | "template";

/** What a policy is: decides its schema and its rules. */
export interface Kind {
  name: string;
  /** True for the kinds whose meaning the product knows; false for those of the configuration. */
  builtIn: boolean;
  /** Whether one file holds one policy or several. */
  documents: "one" | "many";
  /** JSON Pointers of a policy's name and id; `id` tells apart policies of one name. */
  nameAt?: string;
  idAt?: string;
}

interface BuiltIn extends Kind {
  name: BuiltInKind;
  /** Where files of the kind lie, relative to the policies folder. */
  place: RegExp;
  placeText: string;
  /** Top-level keys that tell the kind apart, for a file that lies elsewhere. */
  signs: readonly string[];
}

const NAME_AT = "/metadata/name";

function builtIn(name: BuiltInKind, placeText: string, signs: readonly string[]): BuiltIn {
  const pattern = placeText.replace(/[.]/g, "\\.").replace("*", "[^/]+").replace(/yaml$/, "ya?ml");
  return {
    name,
    builtIn: true,
    documents: "one",
    nameAt: NAME_AT,
    place: new RegExp(`^${pattern}$`),
    placeText,
    signs,
  };
}

const BUILT_IN: readonly BuiltIn[] = [
  builtIn("agent-policies", "core/agent-policies.yaml", ["agents"]),
  builtIn("orchestration-policies", "core/orchestration-policies.yaml", [
    "task-classification",
    "agent-selection",
  ]),
  builtIn("security-policies", "core/security-policies.yaml", [
    "authentication",
    "authorization",
    "audit-logging",
  ]),
  builtIn("environment", "environments/*.yaml", ["environment-settings"]),
  builtIn("agent", "agents/*.yaml", ["agent"]),
  builtIn("agent", "generated/*.yaml", ["agent"]),
  builtIn("template", "templates/*.yaml", ["template-variables"]),
];

/** The names of the built-in kinds. */
export const BUILT_IN_KINDS: readonly BuiltInKind[] = [...new Set(BUILT_IN.map((kind) => kind.name))];

/** The built-in kind of a file by its path relative to the policies folder, with forward slashes. */
export function kindOfPath(path: string): Kind | undefined {
  return BUILT_IN.find((kind) => kind.place.test(path));
}

/** The built-in kind that a document looks like, by its top-level keys; undefined unless one fits clearly. */
export function kindOfShape(value: unknown): Kind | undefined {
  if (!isMapping(value)) return undefined;
  return BUILT_IN.findLast((kind) => kind.signs.some((sign) => Object.hasOwn(value, sign)));
}

/** A built-in kind by its name. */
export function builtInKind(name: string): Kind | undefined {
  return BUILT_IN.find((kind) => kind.name === name);
}

/** Where files of a built-in kind belong, for messages: "agents/*.yaml". */
export function placeOfKind(name: string): string | undefined {
  return BUILT_IN.find((kind) => kind.name === name)?.placeText;
}

/** Every place where files of a built-in kind belong, as globs relative to the policies folder. */
export function placesOfKind(name: string): string[] {
  return BUILT_IN.filter((kind) => kind.name === name).map(({ placeText }) => placeText);
}

/** Files among the policies that judge them: rules of the repository's own, the tests of its rules, and what these read. */
export type SupportFile = "rules" | "tests" | "fixtures";

/** What a file is for that lies among the policies and is none, by its path relative to the policies folder. */
export function supportOf(path: string): SupportFile | undefined {
  const match = /^validation\/(rules|tests)\/([^/]+\/)*[^/]+\.ya?ml$/.exec(path);
  if (match?.[2] === undefined) return match?.[1] as SupportFile | undefined;
  return match[1] === "tests" ? "fixtures" : undefined;
}

/** True for names that the tool reads as YAML. */
export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}
