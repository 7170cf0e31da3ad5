import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats, { type FormatsPlugin } from "ajv-formats";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { isMapping } from "../../src/policy/pointer.ts";
import { parseThreshold } from "../../src/policy/threshold.ts";
import { SlipIndex } from "../../src/validation/rules/slips.ts";
import { ROOT } from "../example.ts";

/** What editors, templates and rules rely on in our schemas, beyond what JSON Schema itself demands. */
type Node = { [keyword: string]: unknown };

const FOLDER = join(ROOT, "schemas");
const SCHEMAS = new Map(
  readdirSync(FOLDER).map((file) => [file, JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Node]),
);

interface Place {
  /** `id#/json/pointer`, as `$ref` writes it. */
  address: string;
  node: Node;
  /** How the node hangs in its parent. */
  by: string;
}

const PLACES: readonly Place[] = [...SCHEMAS].flatMap(([id, schema]) =>
  placesBelow(schema, `${id}#`, "root"),
);

function placesBelow(node: unknown, address: string, by: string): Place[] {
  if (!isMapping(node)) return [];
  const token = (key: string) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
  const members = ["properties", "patternProperties", "$defs"].flatMap((keyword) =>
    Object.entries(isMapping(node[keyword]) ? node[keyword] : {}).flatMap(([key, below]) =>
      placesBelow(below, `${address}/${keyword}/${token(key)}`, keyword),
    ),
  );
  const singles = ["items", "additionalProperties", "propertyNames"].flatMap((keyword) =>
    placesBelow(node[keyword], `${address}/${keyword}`, keyword),
  );
  const branches = ["oneOf", "anyOf", "allOf"].flatMap((keyword) =>
    (Array.isArray(node[keyword]) ? node[keyword] : []).flatMap((below, index) =>
      placesBelow(below, `${address}/${keyword}/${index}`, keyword),
    ),
  );
  return [{ address, node, by }, ...members, ...singles, ...branches];
}

const ajv = new Ajv2020({
  strict: false,
  allErrors: true,
  ownProperties: true,
  validateSchema: false,
  logger: false,
});
// ajv-formats is CommonJS: its function is the module's `default` property under Node's ESM interop.
const formats = ((addFormats as unknown as { default?: FormatsPlugin }).default ??
  addFormats) as FormatsPlugin;
formats(ajv);
for (const schema of SCHEMAS.values()) ajv.addSchema(schema);

/** What is wrong with values at a place. */
function refused(address: string, values: readonly unknown[]): unknown[] {
  const validate = ajv.getSchema(address);
  return values.flatMap((value) =>
    validate?.(value) === true ? [] : [{ address, value, why: ajv.errorsText(validate?.errors ?? null) }],
  );
}

/** What an author meets: a file, values of keys, items, values under free names; and what they refer to. */
const MET = new Set(["root", "$defs", "properties", "patternProperties", "items", "additionalProperties"]);

/** What a place says by a keyword, itself or through what it refers to. */
function saidOf(node: unknown, keyword: string, id: string): unknown {
  if (!isMapping(node)) return undefined;
  if (node[keyword] !== undefined || typeof node["$ref"] !== "string") return node[keyword];
  const { target, file } = resolve(node["$ref"], id);
  return saidOf(target, keyword, file);
}

function resolve(ref: string, id: string): { target: unknown; file: string } {
  const [named = "", pointer = ""] = ref.split("#");
  const file = named === "" ? id : named;
  let target: unknown = SCHEMAS.get(file);
  for (const token of pointer.split("/").slice(1)) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    target = isMapping(target) ? target[key] : undefined;
  }
  return { target, file };
}

const idOf = ({ address }: Place) => address.slice(0, address.indexOf("#"));

describe("every schema", () => {
  test.each([...SCHEMAS])("%s is JSON Schema 2020-12 and named after its file", (file, schema) => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema["$id"]).toBe(file);
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  });

  test("every reference leads to a schema", () => {
    const broken = PLACES.filter(({ node }) => typeof node["$ref"] === "string").filter(
      (place) => !isMapping(resolve(String(place.node["$ref"]), idOf(place)).target),
    );
    expect(broken.map(({ address }) => address)).toEqual([]);
  });

  test("every definition is used", () => {
    const used = new Set(
      PLACES.flatMap((place) => {
        const ref = place.node["$ref"];
        return typeof ref === "string" ? [ref.startsWith("#") ? idOf(place) + ref : ref] : [];
      }),
    );
    const uses = [...used];
    const unused = PLACES.filter(({ by }) => by === "$defs").filter(
      ({ address }) => !uses.some((use) => use === address || use.startsWith(`${address}/`)),
    );
    expect(unused.map(({ address }) => address)).toEqual([]);
  });
});

describe("what editors show", () => {
  // A place may leave to the schema that it refers to what fits there as well.
  const shown = PLACES.filter(({ by }) => MET.has(by));

  test.each(["title", "description"])("every place and definition has a %s", (keyword) => {
    const bare = shown.filter((place) => {
      const said = saidOf(place.node, keyword, idOf(place));
      return typeof said !== "string" || said === "";
    });
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  test("every place and definition has examples", () => {
    const bare = shown.filter((place) => {
      if (place.by === "root") return false;
      const examples = saidOf(place.node, "examples", idOf(place));
      return !Array.isArray(examples) || examples.length === 0;
    });
    expect(bare.map(({ address }) => address)).toEqual([]);
  });

  test("every example and every default is valid at its place", () => {
    const wrong = PLACES.flatMap(({ address, node }) => {
      const examples = Array.isArray(node["examples"]) ? node["examples"] : [];
      return refused(address, "default" in node ? [...examples, node["default"]] : examples);
    });
    expect(wrong).toEqual([]);
  });
});

describe("patterns", () => {
  const patterns = [
    ...new Set(
      PLACES.flatMap(({ node }) => [
        ...(typeof node["pattern"] === "string" ? [node["pattern"]] : []),
        ...Object.keys(isMapping(node["patternProperties"]) ? node["patternProperties"] : {}),
      ]),
    ),
  ];

  test.each(patterns)("%s takes linear time", (pattern) => {
    expect(() => RE2JS.compile(RE2JS.translateRegExp(pattern))).not.toThrow();
    expect(repeatsRepetition(pattern)).toBe(false);
  });

  test.each(patterns)("%s is anchored", (pattern) => expect(pattern).toMatch(/^\^.*\$$/s));
});

/** True for a repeated group with a repetition or an alternative in it: what native engines may need ages for. */
function repeatsRepetition(pattern: string): boolean {
  const plain = pattern.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  const open: boolean[] = [];
  for (let at = 0; at < plain.length; at++) {
    const char = plain.charAt(at);
    if (char === "(") open.push(false);
    else if (char === ")") {
      const inner = open.pop() === true;
      if (inner && /^[*+{]/.test(plain.slice(at + 1))) return true;
      if (inner && open.length > 0) open[open.length - 1] = true;
    } else if (/[*+{|]/.test(char) && open.length > 0) open[open.length - 1] = true;
  }
  return false;
}

describe("the meaning of places (`archi3`)", () => {
  const MEASURES = ["duration", "ratio", "rate", "size", "count", "any"];
  const REFERENCES = ["agent", "manager", "specialist", "mcp-server", "metric", "role"];
  const isWords = (value: unknown): value is string[] =>
    Array.isArray(value) &&
    value.every((word) => typeof word === "string" && word !== "") &&
    new Set(value).size === value.length;
  const KNOWN: { [key: string]: (value: unknown) => boolean } = {
    threshold: (value) => MEASURES.includes(String(value)),
    measure: (value) => MEASURES.includes(String(value)),
    standard: (value) => value === true,
    ref: (value) => REFERENCES.includes(String(value)),
    stricter: (value) => typeof value === "boolean" || (isWords(value) && value.length > 1),
    words: (value) => isWords(value) && value.length > 0,
    vocabulary: (value) => typeof value === "string" && /^[a-z][a-z-]*$/.test(value),
    except: (value) => isWords(value) && value.length > 0,
  };
  const annotated = PLACES.flatMap(({ address, node }) =>
    isMapping(node["archi3"]) ? [{ address, node, said: node["archi3"] }] : [],
  );

  test("holds known keys with known values, and nothing else", () => {
    const wrong = PLACES.filter(({ node }) => node["archi3"] !== undefined).filter(
      ({ node: { archi3 } }) =>
        !isMapping(archi3) ||
        Object.keys(archi3).length === 0 ||
        Object.entries(archi3).some(([key, value]) => KNOWN[key]?.(value) !== true) ||
        (archi3["except"] !== undefined && archi3["ref"] === undefined),
    );
    expect(wrong.map(({ address, node }) => ({ address, archi3: node["archi3"] }))).toEqual([]);
  });

  test("every word that it names is valid at its place, and every rank is well known there", () => {
    const wrong = annotated.flatMap(({ address, said }) => {
      const words = isWords(said["words"]) ? said["words"] : [];
      const ranks = isWords(said["stricter"]) ? said["stricter"] : [];
      const unknown = words.length === 0 ? [] : ranks.filter((rank) => !words.includes(rank));
      return [...refused(address, [...words, ...ranks]), ...unknown.map((rank) => ({ address, rank }))];
    });
    expect(wrong).toEqual([]);
  });

  test("no example is taken for a misspelt word", () => {
    const wrong = PLACES.flatMap((place) => {
      const said = saidOf(place.node, "archi3", idOf(place));
      const words = isMapping(said) && isWords(said["words"]) ? said["words"] : [];
      const index = new SlipIndex(words);
      const examples = Array.isArray(place.node["examples"]) ? place.node["examples"] : [];
      const misspelt = examples.filter(
        (word) =>
          typeof word === "string" &&
          !index.has(word) &&
          [...index.oneSlipFrom(word), ...index.twoSlipsFrom(word)].length > 0,
      );
      return misspelt.map((word) => ({ address: place.address, word }));
    });
    expect(wrong).toEqual([]);
  });

  test("every example of a threshold or a quantity can be read as one", () => {
    const wrong = PLACES.flatMap((place) => {
      const said = saidOf(place.node, "archi3", idOf(place));
      if (!isMapping(said) || (said["threshold"] === undefined && said["measure"] === undefined)) return [];
      const examples = Array.isArray(place.node["examples"]) ? place.node["examples"] : [];
      const misread = examples.filter(
        (text) => typeof text !== "string" || parseThreshold(text).kind !== "threshold",
      );
      return misread.map((text) => ({ address: place.address, text }));
    });
    expect(wrong).toEqual([]);
  });
});
