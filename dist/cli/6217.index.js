export const id = 6217;
export const ids = [6217,2846];
export const modules = {

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileForeign: () => (/* binding */ compileForeign),
/* harmony export */   draftIdOf: () => (/* binding */ draftIdOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33481);
/* harmony import */ var _explainers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85057);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82846);




/** Stands for the `$id` of a schema that has none; references are resolved against it, so messages leave it out. */
const OWN_BASE = "archi3:";
const OWN_ID = `${OWN_BASE}foreign`;
/**
 * Compiles somebody else's schema, which may be hostile: no network, linear-time patterns, own properties only.
 * @param file where the schema comes from, for messages
 * @param isSchema says quickly whether the draft accepts the schema, where that was prepared
 * @throws {PolicyError} `E_SCHEMA` (exit 2) naming what cannot be used
 */
function compileForeign(schema, file, linear, isSchema) {
    if (typeof schema !== "boolean" &&
        (typeof schema !== "object" || schema === null || Array.isArray(schema))) {
        throw schemaError(file.where, "a JSON Schema is an object, or true or false", "name the file of a JSON Schema");
    }
    const draft = draftOf(schema, file);
    const ajv = draft.make({
        ..._schema_js__WEBPACK_IMPORTED_MODULE_2__.COMMON,
        strict: false,
        validateSchema: false,
        ...(linear === undefined ? {} : { code: { regExp: regExpEngine(linear) } }),
    });
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.formats)(ajv);
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.compareInLinearTime)(ajv);
    const id = typeof schema === "object" && typeof schema["$id"] === "string" ? schema["$id"] : OWN_ID;
    try {
        if (!(isSchema ?? judgeOf(draft))(schema) && ajv.validateSchema(schema) === false)
            throw brokenSchema(ajv.errors ?? [], file);
        ajv.addSchema(schema, id);
        return (0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.compiled)(() => ajv.getSchema(id), id, new Map([...(0,_schema_js__WEBPACK_IMPORTED_MODULE_2__.metaSchemasOf)(ajv), [id.replace(/#$/, ""), schema]]), () => ajv, file.where);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PolicyError */ .pn)
            throw error;
        const [why, mend] = schemaProblem(error);
        throw schemaError(file.where, why, mend, error);
    }
}
const judges = new Map();
/** Whether a draft accepts a schema: to compile the draft's own takes longer than all the rest, so it is done once. */
function judgeOf(draft) {
    return (schema) => {
        const judge = judges.get(draft) ?? draft.make({ logger: false });
        judges.set(draft, judge);
        return judge.validateSchema(schema) === true;
    };
}
const NEWEST = '`"$schema": "https://json-schema.org/draft/2020-12/schema"`';
/** The `$id` of the draft that a schema names, if it is one of those that are known. */
function draftIdOf(schema) {
    const named = typeof schema === "object" && schema !== null && "$schema" in schema ? schema.$schema : "";
    return _schema_js__WEBPACK_IMPORTED_MODULE_2__.DRAFTS.find(({ pattern }) => typeof named === "string" && pattern.test(named))?.id;
}
function draftOf(schema, { where, at }) {
    const named = typeof schema === "object" ? schema["$schema"] : undefined;
    const draft = _schema_js__WEBPACK_IMPORTED_MODULE_2__.DRAFTS.find(({ id }) => id === draftIdOf(schema));
    if (draft !== undefined)
        return draft;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_SCHEMA_DRAFT", {
        what: "cannot use the schema",
        ...(named === undefined
            ? {
                where,
                why: "it does not say which draft it follows",
                mend: `set ${NEWEST}, or the draft that it is written in`,
            }
            : {
                where: at(["$schema"]),
                why: `its draft ${JSON.stringify(named)} is not one of draft-07, 2019-09 and 2020-12`,
                mend: `convert the schema to one of these drafts, and name that one: ${NEWEST}`,
            }),
    });
}
class NotLinear extends Error {
}
function regExpEngine(linear) {
    // ajv keeps one compiled pattern for all that have the same string form, so the form has to be the pattern.
    const engine = (pattern) => {
        let compiledPattern;
        try {
            compiledPattern = linear(pattern);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            throw new NotLinear(`linear time cannot express the pattern \`${pattern}\`: ${why}`);
        }
        return { test: (text) => compiledPattern.test(text), toString: () => pattern };
    };
    return Object.assign(engine, { code: "linear" });
}
/** What a draft says against a schema, at its place: the one thing that tells most. */
function brokenSchema(errors, file) {
    // Of a value that may take several forms, a word that is near one of those that are allowed is the likeliest slip.
    const error = errors.find(({ keyword }) => keyword === "enum") ?? errors[0];
    const path = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .fromPointer */ .kU)(error?.instancePath ?? "");
    const explanation = error === undefined ? undefined : (0,_explainers_js__WEBPACK_IMPORTED_MODULE_1__/* .explainOne */ .w)(error, path);
    return schemaError(file.at(explanation?.path ?? path), explanation?.message.replace(/^The policy /, "it ") ?? "its draft does not accept it", explanation?.help ?? "correct the schema");
}
/** Why a schema cannot be compiled, and what to do about it. */
function schemaProblem(error) {
    if (error instanceof RangeError)
        return ["it is nested too deeply", "flatten it"];
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && "missingRef" in error) {
        const reference = String(error.missingRef).replace(OWN_BASE, "");
        return [
            `it refers to ${JSON.stringify(reference)}, which is not a part of it`,
            "copy the referenced schema under `$defs` and refer to it there; no other file is read, and nothing is fetched from the network",
        ];
    }
    return [message, error instanceof NotLinear ? NATIVE : "correct the schema"];
}
const NATIVE = "write the pattern without lookaround and back-references, or set `regex: native` on the kind if you trust the schema";
function schemaError(where, why, mend, cause) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_SCHEMA", { what: "cannot use the schema", where, why, mend, cause });
}


/***/ }),

/***/ 82846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMON: () => (/* binding */ COMMON),
/* harmony export */   DRAFTS: () => (/* binding */ DRAFTS),
/* harmony export */   builtInCompiler: () => (/* binding */ builtInCompiler),
/* harmony export */   compareInLinearTime: () => (/* binding */ compareInLinearTime),
/* harmony export */   compiled: () => (/* binding */ compiled),
/* harmony export */   formats: () => (/* binding */ formats),
/* harmony export */   metaSchemasOf: () => (/* binding */ metaSchemasOf),
/* harmony export */   quickMetaValidatorCodes: () => (/* binding */ quickMetaValidatorCodes),
/* harmony export */   quickValidatorCode: () => (/* binding */ quickValidatorCode)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42463);
/* harmony import */ var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60878);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52210);
/* harmony import */ var ajv_dist_standalone_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41398);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);






const COMMON = {
    allErrors: true,
    verbose: true,
    ownProperties: true,
    // `required: [toString]` and keys such as `hasOwnProperty` must mean what they say.
    allowUnionTypes: true,
    logger: false,
};
// ajv-formats is CommonJS: its function is the module's `default` property under Node's ESM interop.
const formats = (ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"] ??
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__);
const standaloneCode = (ajv_dist_standalone_index_js__WEBPACK_IMPORTED_MODULE_2__["default"] ??
    ajv_dist_standalone_index_js__WEBPACK_IMPORTED_MODULE_2__);
/**
 * Compiles our own schemas. Their patterns run as native regular expressions: a test proves each of them linear.
 * @param schemas all of them by `$id`, since they refer to each other
 */
function builtInCompiler(schemas) {
    const make = (strict) => {
        const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020({ ...COMMON, strict, strictRequired: false, validateSchema: false });
        ajv.addKeyword("archi3");
        formats(ajv);
        compareInLinearTime(ajv);
        for (const schema of schemas.values())
            ajv.addSchema(schema);
        return ajv;
    };
    const ajv = make(true);
    // A branch by itself lacks what its surroundings say (its type, say), which strict mode would refuse.
    let branches;
    const ofBranches = () => {
        branches ??= make(false);
        return branches;
    };
    return (id) => compiled(() => ajv.getSchema(id), id, schemas, ofBranches);
}
/**
 * The code of a validator that only says yes or no, as a CommonJS module whose only export it is.
 */
function quickValidatorCode(schemas, id) {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020({
        strict: false,
        ownProperties: true,
        messages: false,
        // The schemas may be those of a draft.
        meta: false,
        validateSchema: false,
        logger: false,
        code: { source: true },
    });
    ajv.addKeyword("archi3");
    formats(ajv);
    for (const schema of schemas.values())
        ajv.addSchema(withoutProse(schema));
    const validate = ajv.getSchema(id);
    if (validate === undefined)
        throw new Error(`no schema has the id ${id}`);
    return standaloneCode(ajv, validate);
}
/** The same code for the schemas that judge schemas, by the `$id` of the draft. */
function quickMetaValidatorCodes() {
    return new Map(DRAFTS.map(({ id, make }) => {
        const schemas = new Map(metaSchemasOf(make({ logger: false })));
        return [id, quickValidatorCode(schemas, id)];
    }));
}
/** A schema without what only people and editors read, which generated code would carry along. */
function withoutProse(schema) {
    if (Array.isArray(schema))
        return schema.map(withoutProse);
    if (typeof schema !== "object" || schema === null)
        return schema;
    const judging = Object.entries(withTextItems(schema)).filter(([keyword, value]) => !isProse(keyword, value));
    return Object.fromEntries(judging.map(([keyword, value]) => [keyword, keyword === "const" ? value : withoutProse(value)]));
}
/**
 * Says at a list of texts, and not only where its items refer to, that they are texts: ajv then finds equal ones in
 * linear time. What is no text is refused here, and then explained by what its own schema says.
 */
function withTextItems(schema) {
    const { uniqueItems, items } = schema;
    const isOpen = uniqueItems === true && typeof items === "object" && items !== null && !("type" in items);
    return isOpen ? { ...schema, items: { ...items, type: "string" } } : schema;
}
/** Keywords that judge nothing; a property may have the same name, but then its value is a schema. */
function isProse(keyword, value) {
    if (keyword === "title" || keyword === "description")
        return typeof value === "string";
    return keyword === "examples" ? Array.isArray(value) : keyword === "archi3";
}
function compiled(compile, id, schemas, ofBranches, where = id) {
    const validate = compile();
    if (validate === undefined)
        throw new Error(`no schema has the id ${id}`);
    let addresses;
    return {
        errors: (value) => {
            try {
                return validate(value) ? [] : (validate.errors ?? []);
            }
            catch (error) {
                if (!(error instanceof RangeError))
                    throw error;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)("E_SCHEMA", {
                    what: "cannot use the schema",
                    where,
                    why: "it refers to itself without end",
                    mend: "let the reference stand below a key or an item, so that it ends where the value ends",
                    cause: error,
                });
            }
        },
        branchErrors: (error, branch) => {
            // ajv's own schemaPath starts anew in every referenced schema, so the combinator is found by identity.
            addresses ??= addressesOf(schemas);
            const address = addresses.get(error.parentSchema);
            const inner = address === undefined ? undefined : ofBranches().getSchema(`${address}/${error.keyword}/${branch}`);
            if (inner === undefined)
                return undefined;
            return inner(error.data) ? [] : (inner.errors ?? []);
        },
    };
}
/** The address (`id#/json/pointer`) of every object in a set of schemas. */
function addressesOf(schemas) {
    const addresses = new Map();
    const visit = (node, address) => {
        if (typeof node !== "object" || node === null || addresses.has(node))
            return;
        addresses.set(node, address);
        for (const [key, below] of Object.entries(node)) {
            visit(below, `${address}/${encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"))}`);
        }
    };
    for (const [id, schema] of schemas)
        visit(schema, `${id}#`);
    return addresses;
}
const DRAFTS = [
    {
        id: "http://json-schema.org/draft-07/schema",
        pattern: /^https?:\/\/json-schema\.org\/draft-07\/schema#?$/,
        make: (o) => new ajv__WEBPACK_IMPORTED_MODULE_4__.Ajv(o),
    },
    {
        id: "https://json-schema.org/draft/2019-09/schema",
        pattern: /^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/,
        make: (o) => new ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_5__.Ajv2019(o),
    },
    {
        id: "https://json-schema.org/draft/2020-12/schema",
        pattern: /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/,
        make: (o) => new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020(o),
    },
];
/** The draft's own schemas by their ids: a schema of users may refer to them. */
function metaSchemasOf(ajv) {
    return Object.entries(ajv.schemas).flatMap(([id, known]) => known === undefined ? [] : [[id.replace(/#$/, ""), known.schema]]);
}
function compareInLinearTime(ajv) {
    ajv.removeKeyword("uniqueItems");
    ajv.addKeyword(UNIQUE_ITEMS);
}
/**
 * ajv compares every item with every other, which takes minutes for the longest list that a file can hold. This one
 * compares canonical texts.
 */
const UNIQUE_ITEMS = {
    keyword: "uniqueItems",
    type: "array",
    schemaType: "boolean",
    errors: "full",
    compile: (unique) => {
        const validate = (items) => {
            if (!unique)
                return true;
            const seen = new Map();
            for (const [index, item] of items.entries()) {
                const text = canonical(item);
                const first = seen.get(text);
                if (first !== undefined) {
                    validate.errors = [{ keyword: "uniqueItems", params: { i: index, j: first } }];
                    return false;
                }
                seen.set(text, index);
            }
            return true;
        };
        return validate;
    },
};
/** The same text for equal values, whatever the order of their keys. */
function canonical(value) {
    if (typeof value !== "object" || value === null)
        return JSON.stringify(value) ?? String(value);
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
}


/***/ })

};
