import { readFileSync } from "node:fs";
import { join } from "node:path";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { BUILT_IN_KINDS, placesOfKind } from "../../src/policy/kinds.ts";
import { modeline, vscodeSettings } from "../../src/validation/editor-settings.ts";
import { ROOT } from "../example.ts";

/** What editors are told of which file has which schema. */

const PLACES = { policiesFolder: "policies", schemasFolder: ".archi3/schemas", kinds: [] };

/** The schemas that a file has by the settings, matched as the language server does: at any depth. */
function schemasOf(path: string, places: Parameters<typeof vscodeSettings>[0]): string[] {
  const schemas = Object.entries(vscodeSettings(places)["yaml.schemas"]);
  return schemas.flatMap(([schema, globs]) =>
    globs.some((glob) => picomatch.isMatch(`/repository/${path}`, `**/${glob}`)) ? [schema] : [],
  );
}

describe.each(["policies", "archi3/policies", ".", "policies (new) [v2] @team"])(
  "in %s",
  (policiesFolder) => {
    const folder = policiesFolder === "." ? "" : `${policiesFolder}/`;

    test("every file that is read as a built-in kind has its schema, with either ending", () => {
      for (const kind of BUILT_IN_KINDS.filter((name) => name !== "template"))
        for (const place of placesOfKind(kind).map((glob) => `${folder}${glob.replace("*", "any")}`))
          for (const path of [place, place.replace(/yaml$/, "yml")])
            expect(schemasOf(path, { ...PLACES, policiesFolder }), path).toEqual([
              `./.archi3/schemas/${kind}.schema.json`,
            ]);
    });

    test("templates are no YAML", () => {
      const path = `${folder}templates/agent.yaml`;
      expect(schemasOf(path, { ...PLACES, policiesFolder })).toEqual([]);
      const [[glob = "", language] = []] = Object.entries(
        vscodeSettings({ ...PLACES, policiesFolder })["files.associations"],
      );
      expect([picomatch.isMatch(`/repository/${path}`, glob), language]).toEqual([true, "handlebars"]);
    });
  },
);

test("kinds of the configuration's own have the schema that they name", () => {
  const kinds = [
    { match: ["rules/**/*.yml"], schema: "schemas/rule.json" },
    { match: ["extra/*.yaml", "rules/**/*.yml"], schema: "schemas/rule.json" },
  ];
  expect(vscodeSettings({ ...PLACES, kinds })["yaml.schemas"]["./schemas/rule.json"]).toEqual([
    "rules/**/*.yml",
    "extra/*.yaml",
  ]);
  expect(schemasOf("archi3.yaml", { ...PLACES, kinds })).toEqual(["./.archi3/schemas/config.schema.json"]);
});

test("a first line leads from the file to its schema", () => {
  expect(modeline("agent", "drafts/new/a.yaml", PLACES)).toBe(
    "# yaml-language-server: $schema=../../.archi3/schemas/agent.schema.json",
  );
  expect(modeline("config", "archi3.yaml", PLACES)).toBe(
    "# yaml-language-server: $schema=./.archi3/schemas/config.schema.json",
  );
});

test("the settings in the documentation are those that we hand out", () => {
  const page = readFileSync(join(ROOT, "docs/editors.md"), "utf8");
  const settings = /```json\n(\{\n {2}"yaml\.schemas".*?)```/s.exec(page)?.[1];
  expect(JSON.parse(settings ?? "{}")).toMatchObject(vscodeSettings(PLACES));
});
