export const id = 8510;
export const ids = [8510];
export const modules = {

/***/ 98510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TimeSpent: () => (/* binding */ TimeSpent)
/* harmony export */ });
/** Where the time of a run goes, from one step to the next. */
class TimeSpent {
    #steps = [];
    #lastMs;
    /** @param startedMs when the first step began, in milliseconds of `performance.now()` */
    constructor(startedMs = performance.now()) {
        this.#lastMs = startedMs;
    }
    /** Says what the time since the last step was spent on. */
    step(what) {
        const now = performance.now();
        this.#steps.push({ what, ms: now - this.#lastMs });
        this.#lastMs = now;
    }
    /** A line a step, for people. */
    lines() {
        return this.#steps.map(({ what, ms }) => `${ms.toFixed(0).padStart(6)} ms  ${what}`);
    }
}


/***/ })

};
