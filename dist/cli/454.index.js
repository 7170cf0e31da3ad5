export const id = 454;
export const ids = [454];
export const modules = {

/***/ 8454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runBundle: () => (/* binding */ runBundle)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5340);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7406);
/* harmony import */ var _release_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9171);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7713);
/* harmony import */ var _report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3565);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6238);
/* harmony import */ var _bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6324);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(639);









/**
 * Builds the bundle of the commit that is checked out, and writes it to a file; ends 1 with the findings when the
 * policies are wrong.
 * @throws {PolicyError} as {@link bundleOfCommit}; `E_WRITE` (exit 4)
 */
async function runBundle(options, terminal, version) {
    const built = await (0,_bundle_of_commit_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleOfCommit */ .pG)(options, terminal, version);
    if (built.is === "invalid") {
        const context = { links: _report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_LINKS */ .EB, colors: terminal.colors, quiet: options.quiet };
        terminal.print((0,_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .renderAs */ .dk)(options.format, built.validation, context));
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.failed;
    }
    const { bundle, catalog, workspace } = built;
    const path = options.output ?? `archi3-bundle-${(0,_release_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(bundle.digest)}.tar.gz`;
    const archive = await (0,_bundle_file_js__WEBPACK_IMPORTED_MODULE_6__/* .archiveOf */ .Y)(bundle, catalog, workspace);
    (0,_adapters_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomically */ .lo)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.currentFolder, path), archive, path);
    if (options.format === "json")
        terminal.print(asJson(built, path));
    else if (!options.quiet)
        terminal.print(asText(built, path));
    return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.done;
}
function asJson({ bundle, commit }, path) {
    const { manifest, digest, files } = bundle;
    const shown = { format: manifest.format, digest, commit, files: files.size, path };
    return `${JSON.stringify(shown, undefined, 2)}\n`;
}
function asText({ bundle, commit }, path) {
    const { digest, files, manifest } = bundle;
    const branch = manifest.source.ref?.replace(/^refs\/heads\//, "");
    const from = branch === undefined ? commit : `${commit} (${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(branch)})`;
    const policies = `${files.size} policy file${files.size === 1 ? "" : "s"}`;
    return `${digest}\n${policies} of the commit ${from}\nWrote ${(0,_report_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)}\n`;
}


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   OU: () => (/* binding */ sortedByBytes),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The digest of a set of files: sha256 over the format, and for each file, sorted by the bytes of its path, the path, a
 * NUL, the sha256 of the content in hex, and a line feed. Nothing else, so that the same files have the same digest on
 * any machine, from any clone and at any commit.
 */
function digestOf(format, files) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`${format}\n`);
    for (const path of sortedByBytes(files.keys())) {
        const content = files.get(path) ?? new Uint8Array();
        sum.update(`${path}\0${sha256(content)}\n`);
    }
    return `sha256:${sum.digest("hex")}`;
}
/** The sha256 of some bytes, in hex. */
function sha256(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
}
/** Sorted by UTF-8 bytes, which is the order of code points: JavaScript's own is that of UTF-16 units. */
function sortedByBytes(texts) {
    return [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** True for a digest as this tool writes it. */
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** Twelve digits: what people are shown. */
function shortDigest(digest) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}


/***/ })

};
