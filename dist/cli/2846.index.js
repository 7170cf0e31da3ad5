export const id = 2846;
export const ids = [2846];
export const modules = {

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
