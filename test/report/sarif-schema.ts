import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";

const SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** What the published schema of SARIF 2.1.0 says against a log; empty when it is valid. */
export const sarifProblems: (log: unknown) => string[] = (() => {
  const { id, ...schema } = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(SCHEMA), "utf8"));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  // It is written for draft 4, of which it uses nothing that draft 7 reads differently but the name of `$id`.
  const validate = ajv.compile({
    ...schema,
    $id: id,
    $schema: "http://json-schema.org/draft-07/schema#",
  });
  return (log) =>
    validate(log) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
})();
