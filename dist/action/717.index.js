export const id = 717;
export const ids = [717];
export const modules = {

/***/ 50717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   serveJudging: () => (/* binding */ serveJudging)
/* harmony export */ });
/* harmony import */ var _adapters_threads_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93039);
/* harmony import */ var _validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84474);
/* harmony import */ var _validation_own_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72091);
/* harmony import */ var _validation_portable_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4398);
/* harmony import */ var _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51146);
/* harmony import */ var _kind_schemas_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67989);






/** Judges files for the thread that asks: a text for each, undefined for those that it has to judge itself. */
function serveJudging() {
    return (0,_adapters_threads_js__WEBPACK_IMPORTED_MODULE_0__/* .serveThread */ .w9)(async (data) => {
        const { severity, schemaFiles, limits } = data;
        const input = {
            severityOf: (0,_validation_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .severityOf */ .xJ)(new Map(severity)),
            schemaOf: await (0,_kind_schemas_js__WEBPACK_IMPORTED_MODULE_5__/* .schemasOf */ .WP)(schemaFiles, (0,_validation_builtin_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .builtInKindSchemas */ .g)()),
            families: _validation_rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .FAMILIES */ .BU,
            limits,
        };
        return async (asked) => {
            const texts = [];
            for (const file of asked)
                texts.push((0,_validation_portable_part_js__WEBPACK_IMPORTED_MODULE_3__/* .portableOf */ .x)(file, await (0,_validation_own_part_js__WEBPACK_IMPORTED_MODULE_2__/* .ownPart */ .cg)(file, input)));
            return texts;
        };
    });
}


/***/ }),

/***/ 4398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ partOfPortable),
/* harmony export */   x: () => (/* binding */ portableOf)
/* harmony export */ });
/* harmony import */ var _policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65347);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33481);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63587);
/* harmony import */ var _own_part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72091);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55102);






/**
 * Writes an own part as a text that another thread or a later run makes the same part of; undefined for the few that
 * only this run can make: where readers disagree on a text, where aliases repeat nodes, where a key is misspelt.
 */
function portableOf(file, part) {
    if (!part.plain || file.kind === undefined || file.misplaced === true)
        return undefined;
    const isAsWritten = ({ value, document }) => value === document.value || !(0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(document.value);
    if (!(0,_own_part_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(file.kind) && !part.policies.every(isAsWritten))
        return undefined;
    const refused = part.refused.map((policy) => part.policies.indexOf(policy));
    const portable = {
        values: part.policies.map(({ document }) => document.value),
        ...(part.findings.length === 0 ? {} : { findings: part.findings }),
        ...(refused.length === 0 ? {} : { refused }),
        ...(part.suppressions.length === 0 ? {} : { suppressions: part.suppressions }),
        ...(part.whole ? {} : { torn: true }),
    };
    return JSON.stringify(portable);
}
/** Makes the own part of a file of what {@link portableOf} wrote for it; undefined for any other text. */
function partOfPortable(file, text, limits) {
    const { kind } = file;
    const portable = parsed(text);
    if (portable === undefined || kind === undefined)
        return undefined;
    const { values, findings = [], refused = [], suppressions = [], torn } = portable;
    const source = new _policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(() => (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(file.bytes).text);
    const place = { file: file.file, path: file.path, kind };
    const documents = new LaterDocuments(file.bytes, limits);
    const policies = (0,_own_part_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .Fl)(kind)
        ? values.map(() => (0,_templates_js__WEBPACK_IMPORTED_MODULE_4__/* .templatePolicy */ .V0)(place, source))
        : values.map((value, index) => (0,_policy_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .makePolicy */ .D5)(place, documents.document(value, index, source), []));
    return {
        source,
        findings: [...findings],
        policies,
        refused: refused.flatMap((index) => policies[index] ?? []),
        problems: [],
        whole: torn !== true,
        plain: true,
        suppressions,
    };
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .isMapping */ .pi)(value) && Array.isArray(value["values"]) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Documents whose values are known, and whose text is read when a place in it is asked for. */
class LaterDocuments {
    #bytes;
    #limits;
    #documents;
    constructor(bytes, limits) {
        this.#bytes = bytes;
        this.#limits = limits;
    }
    document(value, index, source) {
        return {
            value,
            source,
            spans: (path) => this.#read()[index]?.spans(path),
            // A part with aliases is not portable.
            hasAliases: false,
            isRepeated: () => false,
            release: () => this.#documents?.[index]?.release(),
        };
    }
    #read() {
        if (this.#documents === undefined) {
            const read = (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .readBytes */ .io)(this.#bytes, this.#limits);
            this.#documents = "refused" in read ? [] : read.documents.filter((document) => document.value !== null);
        }
        return this.#documents;
    }
}


/***/ })

};
