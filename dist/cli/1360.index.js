export const id = 1360;
export const ids = [1360];
export const modules = {

/***/ 31360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vQ: () => (/* binding */ editorSchemaList),
  o6: () => (/* binding */ editorSchemaSign),
  IF: () => (/* binding */ editorSchemaText),
  ay: () => (/* binding */ editorSchemas)
});

;// CONCATENATED MODULE: ./build/schemas/report.schema.json
const report_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"Validation report","description":"The result of one validation run.","type":"object","required":["format","tool","conclusion","summary","base","findings"],"properties":{"format":{"title":"Format","description":"The name and version of this format. A change that readers must know about raises the number.","const":"archi3-report/1","examples":["archi3-report/1"]},"tool":{"title":"Tool","description":"What wrote the report.","type":"object","required":["name","version"],"properties":{"name":{"title":"Name","description":"The tool\'s name.","type":"string","minLength":1,"examples":["archi3-policy"]},"version":{"title":"Version","description":"The tool\'s version.","type":"string","minLength":1,"examples":["0.1.0"]}},"additionalProperties":false,"examples":[{"name":"archi3-policy","version":"0.1.0"}]},"conclusion":{"title":"Conclusion","description":"Whether the run passed: failure if a finding is at or above the failing severity.","enum":["success","failure"],"examples":["success","failure"]},"summary":{"title":"Summary","description":"The run in numbers.","type":"object","required":["policies","valid","invalid","errors","warnings","notices","new","touched","existing","suppressed","duration-ms"],"properties":{"policies":{"title":"Policies","description":"How many documents were read. A file that could not be read is none of them, but counts as invalid.","type":"integer","minimum":0,"examples":[9]},"valid":{"title":"Valid","description":"How many of them have no error.","type":"integer","minimum":0,"examples":[8]},"invalid":{"title":"Invalid","description":"How many of them have at least one error, and how many files could not be read.","type":"integer","minimum":0,"examples":[1]},"errors":{"title":"Errors","description":"How many findings are errors.","type":"integer","minimum":0,"examples":[1]},"warnings":{"title":"Warnings","description":"How many findings are warnings.","type":"integer","minimum":0,"examples":[0]},"notices":{"title":"Notices","description":"How many findings are notices.","type":"integer","minimum":0,"examples":[0]},"new":{"title":"New","description":"How many findings are new; without a base all of them are.","type":"integer","minimum":0,"examples":[1]},"touched":{"title":"Touched","description":"How many findings the base has too, but on a line that changed.","type":"integer","minimum":0,"examples":[0]},"existing":{"title":"Existing","description":"How many findings the base has too, untouched.","type":"integer","minimum":0,"examples":[0]},"suppressed":{"title":"Suppressed","description":"How many findings were suppressed; they are not in the other numbers.","type":"integer","minimum":0,"examples":[0]},"duration-ms":{"title":"Duration","description":"How long the run took, in milliseconds.","type":"number","minimum":0,"examples":[84.2]}},"additionalProperties":false,"examples":[{"policies":9,"valid":8,"invalid":1,"errors":1,"warnings":0,"notices":0,"new":1,"touched":0,"existing":0,"suppressed":0,"duration-ms":84.2}]},"base":{"title":"Base","description":"What the policies were compared with; null when they were compared with nothing, so that every finding is new.","oneOf":[{"type":"null"},{"$ref":"#/$defs/known-base"},{"$ref":"#/$defs/adopting-base"},{"$ref":"#/$defs/unknown-base"}],"examples":[null,{"state":"known","name":"main","commit":"8f14e45fceea167a5a36dedd4bea2543f3c1a2b4","notes":[]}]},"findings":{"title":"Findings","description":"Everything that is wrong or doubtful, sorted by file, position and rule.","type":"array","items":{"title":"Finding","description":"One thing wrong or doubtful.","$ref":"#/$defs/finding","examples":[{"rule":"ARC101","severity":"error","message":"Unknown key \\"frequecy\\" in status-updates.","help":"Did you mean \\"frequency\\"?","file":"policies/agents/code-reviewer.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"related":[],"fingerprint":"5f2b7c1f0e9a4d3c8b6a7f5e4d3c2b1a","status":"new"}]},"examples":[[{"rule":"ARC101","severity":"error","message":"Unknown key \\"frequecy\\" in status-updates.","help":"Did you mean \\"frequency\\"?","file":"policies/agents/code-reviewer.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"related":[],"fingerprint":"5f2b7c1f0e9a4d3c8b6a7f5e4d3c2b1a","status":"new"}]]}},"additionalProperties":false,"$defs":{"position":{"title":"Position","description":"A point in a file.","type":"object","required":["line","column"],"properties":{"line":{"title":"Line","description":"The line, counted from 1.","type":"integer","minimum":1,"examples":[12]},"column":{"title":"Column","description":"The column, counted from 1 in UTF-16 code units.","type":"integer","minimum":1,"examples":[3]}},"additionalProperties":false,"examples":[{"line":12,"column":3}]},"range":{"title":"Range","description":"A stretch of a file; the end is exclusive.","type":"object","required":["start","end"],"properties":{"start":{"title":"Start","description":"The first character.","$ref":"#/$defs/position","examples":[{"line":12,"column":3}]},"end":{"title":"End","description":"Just after the last character.","$ref":"#/$defs/position","examples":[{"line":12,"column":11}]}},"additionalProperties":false,"examples":[{"start":{"line":12,"column":3},"end":{"line":12,"column":11}}]},"related-place":{"title":"Related place","description":"Another place that has to do with a finding, such as the definition that a use misses.","type":"object","required":["file","range","message"],"properties":{"file":{"title":"File","description":"The file, with forward slashes: relative to the git root, outside a repository to the current directory.","type":"string","minLength":1,"examples":["policies/core/agent-policies.yaml"]},"range":{"title":"Range","description":"Where in the file.","$ref":"#/$defs/range","examples":[{"start":{"line":12,"column":3},"end":{"line":12,"column":11}}]},"message":{"title":"Message","description":"What this place has to do with the finding.","type":"string","minLength":1,"examples":["the first one"]}},"additionalProperties":false,"examples":[{"file":"policies/core/agent-policies.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"message":"the first one"}]},"fix":{"title":"Fix","description":"A change of the text that mends a finding for certain.","type":"object","required":["title","edits"],"properties":{"title":{"title":"Title","description":"What the change does.","type":"string","minLength":1,"examples":["Rename to frequency"]},"edits":{"title":"Edits","description":"The changes of the finding\'s file that mend it together.","type":"array","minItems":1,"items":{"title":"Edit","description":"One change of the text.","$ref":"#/$defs/edit","examples":[{"range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"text":"frequency"}]},"examples":[[{"range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"text":"frequency"}]]}},"additionalProperties":false,"examples":[{"title":"Rename to frequency","edits":[{"range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"text":"frequency"}]}]},"edit":{"title":"Edit","description":"One change of the text.","type":"object","required":["range","text"],"properties":{"range":{"title":"Range","description":"The text that is replaced; an empty range inserts.","$ref":"#/$defs/range","examples":[{"start":{"line":12,"column":3},"end":{"line":12,"column":11}}]},"text":{"title":"Text","description":"What stands there afterwards.","type":"string","examples":["frequency"]}},"additionalProperties":false,"examples":[{"range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"text":"frequency"}]},"finding":{"title":"Finding","description":"One thing wrong or doubtful, at an exact range of one file.","type":"object","required":["rule","severity","message","help","file","range","related","fingerprint","status"],"properties":{"rule":{"title":"Rule","description":"The id of the rule, which is stable. ARC and three digits are the built-in ones.","type":"string","pattern":"^[A-Z][A-Z]{1,9}[0-9]{3,4}$","examples":["ARC101"]},"severity":{"title":"Severity","description":"How severe the finding is.","enum":["error","warning","notice"],"examples":["error"]},"message":{"title":"Message","description":"What is wrong, in one sentence.","type":"string","minLength":1,"examples":["Unknown key \\"frequecy\\" in status-updates."]},"help":{"title":"Help","description":"What to do about it.","type":"string","examples":["Did you mean \\"frequency\\"?"]},"file":{"title":"File","description":"The file, with forward slashes: relative to the git root, outside a repository to the current directory.","type":"string","minLength":1,"examples":["policies/agents/code-reviewer.yaml"]},"range":{"title":"Range","description":"Where in the file.","$ref":"#/$defs/range","examples":[{"start":{"line":12,"column":3},"end":{"line":12,"column":11}}]},"pointer":{"title":"Pointer","description":"The node that is meant, as a JSON Pointer (RFC 6901); missing where the document could not be read.","type":"string","format":"json-pointer","examples":["/communication-protocols/status-updates/frequecy"]},"kind":{"title":"Kind","description":"The kind of the policy; missing where it is unknown.","type":"string","minLength":1,"examples":["agent"]},"policy":{"title":"Policy","description":"The name of the policy; missing where it is unknown.","type":"string","minLength":1,"examples":["code-reviewer-policy"]},"related":{"title":"Related places","description":"Other places that have to do with the finding.","type":"array","items":{"title":"Related place","description":"One such place.","$ref":"#/$defs/related-place","examples":[{"file":"policies/core/agent-policies.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"message":"the first one"}]},"examples":[[{"file":"policies/core/agent-policies.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"message":"the first one"}]]},"fix":{"title":"Fix","description":"A change that mends the finding; missing where no change is certain.","$ref":"#/$defs/fix","examples":[{"title":"Rename to frequency","edits":[{"range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"text":"frequency"}]}]},"fingerprint":{"title":"Fingerprint","description":"Names the finding; stays the same when lines move.","type":"string","minLength":1,"examples":["5f2b7c1f0e9a4d3c8b6a7f5e4d3c2b1a"]},"status":{"title":"Status","description":"How the finding stands to the base: not on it, on it but on a line that changed, or on it and untouched; suppressed where a comment or the baseline accepts it. Without a base every finding is new.","enum":["new","touched","existing","suppressed"],"examples":["new"]},"suppression":{"title":"Suppression","description":"Why the finding is accepted; only where its status is suppressed.","$ref":"#/$defs/suppression","examples":[{"by":"comment","reason":"accepted until the new cluster is live"}]}},"additionalProperties":false,"examples":[{"rule":"ARC101","severity":"error","message":"Unknown key \\"frequecy\\" in status-updates.","help":"Did you mean \\"frequency\\"?","file":"policies/agents/code-reviewer.yaml","range":{"start":{"line":12,"column":3},"end":{"line":12,"column":11}},"related":[],"fingerprint":"5f2b7c1f0e9a4d3c8b6a7f5e4d3c2b1a","status":"new"}]},"known-base":{"title":"Known base","description":"A commit that could be read, and by whose configuration, schemas and rules the policies were judged.","type":"object","required":["state","name","commit","notes"],"properties":{"state":{"title":"State","description":"Which of the three this is.","const":"known","examples":["known"]},"name":{"title":"Name","description":"The base as people call it: a branch, a tag or a commit.","type":"string","minLength":1,"examples":["main"]},"commit":{"title":"Commit","description":"The hash of the commit.","type":"string","pattern":"^[0-9a-f]{40,64}$","examples":["8f14e45fceea167a5a36dedd4bea2543f3c1a2b4"]},"notes":{"title":"Notes","description":"What a reader of the result has to know about the comparison, in sentences.","type":"array","items":{"title":"Note","description":"One sentence.","type":"string","minLength":1,"examples":["The policies were judged by the configuration of main."]},"examples":[[]]}},"additionalProperties":false,"examples":[{"state":"known","name":"main","commit":"8f14e45fceea167a5a36dedd4bea2543f3c1a2b4","notes":[]}]},"adopting-base":{"title":"Adopting base","description":"A commit that has neither a configuration nor policies, so that what is there now judges itself.","type":"object","required":["state","name","commit","notes"],"properties":{"state":{"title":"State","description":"Which of the three this is.","const":"adopting","examples":["adopting"]},"name":{"title":"Name","description":"The base as people call it: a branch, a tag or a commit.","type":"string","minLength":1,"examples":["main"]},"commit":{"title":"Commit","description":"The hash of the commit.","type":"string","pattern":"^[0-9a-f]{40,64}$","examples":["8f14e45fceea167a5a36dedd4bea2543f3c1a2b4"]},"notes":{"title":"Notes","description":"What a reader of the result has to know about the comparison, in sentences.","type":"array","items":{"title":"Note","description":"One sentence.","type":"string","minLength":1,"examples":["The policies were judged by the configuration of main."]},"examples":[[]]}},"additionalProperties":false,"examples":[{"state":"adopting","name":"main","commit":"8f14e45fceea167a5a36dedd4bea2543f3c1a2b4","notes":[]}]},"unknown-base":{"title":"Unknown base","description":"A base that could not be found or read, so that every finding counts as new.","type":"object","required":["state","name","why","notes"],"properties":{"state":{"title":"State","description":"Which of the three this is.","const":"unknown","examples":["unknown"]},"name":{"title":"Name","description":"The base as people call it: a branch, a tag or a commit.","type":"string","minLength":1,"examples":["main"]},"why":{"title":"Why","description":"Why the base could not be found or read.","type":"string","minLength":1,"examples":["the history is not there"]},"notes":{"title":"Notes","description":"What a reader of the result has to know about the comparison, in sentences.","type":"array","items":{"title":"Note","description":"One sentence.","type":"string","minLength":1,"examples":["The policies were judged by the configuration of main."]},"examples":[[]]}},"additionalProperties":false,"examples":[{"state":"unknown","name":"main","why":"the history is not there","notes":[]}]},"suppression":{"title":"Suppression","description":"Why a finding is accepted.","type":"object","required":["by"],"properties":{"by":{"title":"By","description":"What accepts it: a comment in the file, or an entry of the baseline.","enum":["comment","baseline"],"examples":["comment"]},"reason":{"title":"Reason","description":"The reason that the comment gives; the baseline gives none.","type":"string","minLength":1,"examples":["accepted until the new cluster is live"]},"status":{"title":"Status","description":"Of a comment, where the base could be read: whether the base accepts the finding by a comment too. A comment takes effect in the change that brings it.","enum":["new","existing"],"examples":["new"]}},"additionalProperties":false,"examples":[{"by":"comment","reason":"accepted until the new cluster is live"}]}}}');
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var policy_kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/validation/builtin-schemas.js + 12 modules
var builtin_schemas = __webpack_require__(84474);
// EXTERNAL MODULE: ./build/src/policy/pointer.js
var policy_pointer = __webpack_require__(33481);
;// CONCATENATED MODULE: ./build/src/validation/bundled-schema.js

/** Keywords whose value is a schema, a mapping of names to schemas, and a list of schemas. */
const ONE = new Set([
    ...["items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"],
    ...["unevaluatedProperties", "unevaluatedItems"],
]);
const NAMED = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);
const LISTED = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
/** What our own rules read in schemas; validators that are strict refuse keywords that they do not know. */
const OURS = "archi3";
/**
 * One of our schemas as a single document that any validator or editor reads: what it refers to in other schemas stands
 * in its own `$defs`, and keywords of ours are left out. It judges as the original does; titles, descriptions, examples
 * and defaults are kept, and words that we know at a place become examples of it.
 * @param id the schema's `$id`; the document keeps it
 * @throws {Error} for an id or a reference that leads nowhere
 */
function bundledSchema(id, schemas) {
    const bundler = new Bundler(id, schemas);
    const root = bundler.copy(schemaAt(`${id}#`, schemas), id);
    const definitions = bundler.definitions();
    if (definitions.length === 0)
        return root;
    const own = (0,policy_pointer/* isMapping */.pi)(root["$defs"]) ? root["$defs"] : {};
    return { ...root, $defs: { ...own, ...Object.fromEntries(definitions) } };
}
class Bundler {
    /** Addresses in other schemas that were met, and what they are called here. */
    #names = new Map();
    #id;
    #schemas;
    constructor(id, schemas) {
        this.#id = id;
        this.#schemas = schemas;
    }
    /** What was referred to, and what that refers to in turn. */
    definitions() {
        const made = [];
        // The map grows while it is walked, and the walk goes on to what is new.
        for (const [address, name] of this.#names)
            made.push([name, this.copy(schemaAt(address, this.#schemas), fileOf(address))]);
        return made;
    }
    /** @param file the `$id` of the schema that the node stands in */
    copy(node, file) {
        const { [OURS]: _ours, ...members } = this.#withWords(node, file);
        return Object.fromEntries(Object.entries(members).map(([keyword, value]) => [keyword, this.#member(keyword, value, file)]));
    }
    /** Words that are well known at a place are examples too: editors offer those where they complete. */
    #withWords(node, file) {
        const words = this.#wordsOf(node, file);
        const examples = Array.isArray(node["examples"]) ? node["examples"] : [];
        // Without examples of its own, a place shows those of what it refers to.
        if (words.length === 0 || (examples.length === 0 && node[OURS] === undefined))
            return node;
        return { ...node, examples: [...new Set([...examples, ...words])] };
    }
    /** Those of the place itself, or of what it refers to. */
    #wordsOf(node, file) {
        const said = node[OURS];
        if ((0,policy_pointer/* isMapping */.pi)(said) && Array.isArray(said["words"]))
            return said["words"];
        if (said !== undefined || typeof node["$ref"] !== "string")
            return [];
        const address = addressOf(node["$ref"], file);
        return this.#wordsOf(schemaAt(address, this.#schemas), fileOf(address));
    }
    #member(keyword, value, file) {
        if (keyword === "$ref" && typeof value === "string")
            return this.#reference(value, file);
        if (ONE.has(keyword))
            return this.#schema(value, file);
        if (LISTED.has(keyword) && Array.isArray(value))
            return value.map((one) => this.#schema(one, file));
        if (!NAMED.has(keyword) || !(0,policy_pointer/* isMapping */.pi)(value))
            return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.#schema(one, file)]));
    }
    #schema(value, file) {
        return (0,policy_pointer/* isMapping */.pi)(value) ? this.copy(value, file) : value;
    }
    #reference(reference, file) {
        const address = addressOf(reference, file);
        if (fileOf(address) === this.#id)
            return address.slice(this.#id.length);
        const name = this.#names.get(address) ?? nameOf(address);
        this.#names.set(address, name);
        return `#${(0,policy_pointer/* toPointer */.rb)(["$defs", name])}`;
    }
}
/** A reference with the `$id` that it is relative to. */
function addressOf(reference, file) {
    return reference.startsWith("#") ? `${file}${reference}` : reference;
}
function fileOf(address) {
    return address.slice(0, address.indexOf("#"));
}
/** `vocabulary.schema.json#/$defs/text` is called `vocabulary.text`. */
function nameOf(address) {
    const [file = "", pointer = ""] = address.split("#");
    const path = (0,policy_pointer/* fromPointer */.kU)(pointer).filter((token, index) => index > 0 || token !== "$defs");
    return [file.replace(/\.schema\.json$/, ""), ...path].join(".");
}
function schemaAt(address, schemas) {
    const file = fileOf(address);
    const found = (0,policy_pointer/* valueAt */.fK)(schemas.get(file), (0,policy_pointer/* fromPointer */.kU)(address.slice(file.length + 1)));
    if ((0,policy_pointer/* isMapping */.pi)(found))
        return found;
    throw new Error(`no schema has the address ${address}`);
}

// EXTERNAL MODULE: ./build/src/validation/schema-metadata.js
var schema_metadata = __webpack_require__(11198);
;// CONCATENATED MODULE: ./build/src/validation/editor-schemas.js





/** Everything but the shared vocabulary, which is a part of the others. */
const SCHEMAS = new Map([
    ...builtin_schemas/* BUILT_IN_SCHEMAS */.S,
    [report_schema_namespaceObject.$id, report_schema_namespaceObject],
]);
const SHARED = "vocabulary";
/** The formats that are no kinds. */
const FORMATS = {
    config: { files: ["archi3.yaml"], from: "configuration", written: true },
    rules: { files: ["validation/rules/*.yaml"], from: "policies", written: true },
    "rule-tests": { files: ["validation/tests/*.yaml"], from: "policies", written: true },
    baseline: { files: ["archi3-baseline.json"], from: "configuration", written: false },
};
const BY_THE_TOOL = { files: [], from: "configuration", written: false };
const idOf = (name) => `${name}.schema.json`;
const ENDING = /\.schema\.json$/;
/** The schemas that there are: kinds first, then what people write, then what the tool does. */
function editorSchemaList() {
    const kinds = policy_kinds/* BUILT_IN_KINDS */.js.filter((kind) => SCHEMAS.has(idOf(kind)));
    const others = [...SCHEMAS.keys()].map((id) => id.replace(ENDING, ""));
    const formats = [...Object.keys(FORMATS), ...others.sort()].filter((name) => name !== SHARED && !kinds.some((kind) => kind === name) && SCHEMAS.has(idOf(name)));
    return [
        ...kinds.map((name) => entry(name, "kind", { files: (0,policy_kinds/* placesOfKind */.Gz)(name), from: "policies", written: true })),
        ...[...new Set(formats)].map((name) => entry(name, "format", FORMATS[name] ?? BY_THE_TOOL)),
    ];
}
function entry(name, of, place) {
    const schema = SCHEMAS.get(idOf(name));
    const description = typeof schema === "object" ? (0,schema_metadata/* descriptionOf */.Kq)(schema) : undefined;
    return { name, of, ...place, description: description ?? "" };
}
/**
 * One schema as a JSON text of its own, which refers to nothing outside.
 * @param name one of {@link editorSchemaList}
 */
function editorSchemaText(name) {
    const { $schema, $id, ...rest } = bundledSchema(idOf(name), SCHEMAS);
    const $comment = `Printed by archi3-policy: archi3-policy schema ${name}`;
    return `${JSON.stringify({ $schema, $id, $comment, ...rest }, null, 2)}\n`;
}
/** How the text of one of these schemas begins: by this an earlier one is known again. */
function editorSchemaSign(name) {
    return new RegExp(`^\\{\\s*"\\$schema": "[^"]*",\\s*"\\$id": "${name}\\.schema\\.json",\\s*"\\$comment": "Printed by archi3-policy:`);
}
/** The schemas of all files that people write, by the names of their files: `environment.schema.json` → its text. */
function editorSchemas() {
    const written = editorSchemaList().filter((schema) => schema.written);
    return new Map(written.map(({ name }) => [idOf(name), editorSchemaText(name)]));
}


/***/ })

};
