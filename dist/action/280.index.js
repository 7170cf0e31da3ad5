export const id = 280;
export const ids = [280];
export const modules = {

/***/ 50280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrigger: () => (/* binding */ readTrigger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33481);


/**
 * Reads an event's payload, as far as it says what changed. Commits are named by their hashes, since branches move.
 * @throws {PolicyError} `E_EVENT` (exit 2) for one that lacks what GitHub documents for it
 */
function readTrigger(eventName, payload) {
    const event = new Payload(eventName, payload);
    if (event.has("pull_request"))
        return ofPullRequest(event);
    if (event.has("merge_group"))
        return ofMergeGroup(event);
    if (eventName === "push")
        return ofPush(event);
    return { comparison: undefined, headSha: undefined, pullRequest: undefined, title: eventName };
}
function ofPullRequest(event) {
    const number = event.number("pull_request", "number");
    const head = event.commit("pull_request", "head", "sha");
    const base = event.commit("pull_request", "base", "sha");
    const branch = event.text("pull_request", "base", "ref");
    return {
        comparison: { against: { how: "pull-request", base, head, branch }, counted: "changes" },
        headSha: head,
        pullRequest: number,
        title: `pull request ${number}`,
    };
}
function ofMergeGroup(event) {
    const revision = event.commit("merge_group", "base_sha");
    return {
        comparison: { against: { how: "merge-base", revision, typed: false }, counted: "changes" },
        headSha: event.commit("merge_group", "head_sha"),
        pullRequest: undefined,
        title: `merge queue of ${event.text("merge_group", "base_ref").replace("refs/heads/", "")}`,
    };
}
function ofPush(event) {
    const ref = event.text("ref");
    const branch = ref.replace(/^refs\/(?:heads|tags)\//, "");
    const pushed = { headSha: undefined, pullRequest: undefined, title: `push to ${branch}` };
    const before = event.commit("before");
    if (/[^0]/.test(before))
        return { ...pushed, comparison: { against: since(before), counted: "all" } };
    // A new branch grew from the default one; a new default branch, or a tag, from nothing.
    const main = event.text("repository", "default_branch");
    const grew = ref.startsWith("refs/heads/") && branch !== main;
    return { ...pushed, comparison: grew ? { against: since(main), counted: "all" } : undefined };
}
function since(revision) {
    return { how: "merge-base", revision, typed: false };
}
/** A payload, read field by field. */
class Payload {
    #event;
    #payload;
    constructor(event, payload) {
        this.#event = event;
        this.#payload = payload;
    }
    has(name) {
        return (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(this.#payload) && (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(this.#payload[name]);
    }
    text(...path) {
        const value = this.#at(path);
        return typeof value === "string" && value !== "" ? value : this.#refuse(path, "a text");
    }
    number(...path) {
        const value = this.#at(path);
        return typeof value === "number" && Number.isSafeInteger(value) ? value : this.#refuse(path, "a number");
    }
    /** The whole hash of a commit, SHA-1 or SHA-256: anything else could be an option of git's. */
    commit(...path) {
        const value = this.#at(path);
        return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
            ? value
            : this.#refuse(path, "a commit's hash");
    }
    #at(path) {
        return path.reduce((value, name) => ((0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? value[name] : undefined), this.#payload);
    }
    #refuse(path, what) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)("E_EVENT", {
            what: `cannot read the event ${this.#event}`,
            where: path.join("."),
            why: `${what} is missing there`,
            mend: "run the job again; if it stays so, report it with the event's payload",
        });
    }
}


/***/ }),

/***/ 33481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   kU: () => (/* binding */ fromPointer),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   rb: () => (/* binding */ toPointer)
/* harmony export */ });
/** Writes a path as a JSON Pointer (RFC 6901). */
function toPointer(path) {
    let pointer = "";
    for (const token of path) {
        pointer += `/${token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token}`;
    }
    return pointer;
}
/** Reads a JSON Pointer (RFC 6901); the empty pointer is the root. */
function fromPointer(pointer) {
    if (pointer === "")
        return [];
    return pointer
        .slice(1)
        .split("/")
        .map((token) => (token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token));
}
/** True for a mapping as the reader builds it: an object that is not a list. */
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value at a path, or undefined. Never follows a prototype. */
function valueAt(root, path) {
    let value = root;
    for (const token of path) {
        if (Array.isArray(value))
            value = /^\d+$/.test(token) ? value[Number(token)] : undefined;
        else if (isMapping(value) && Object.hasOwn(value, token))
            value = value[token];
        else
            return undefined;
    }
    return value;
}


/***/ })

};
