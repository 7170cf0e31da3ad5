export const id = 80;
export const ids = [80];
export const modules = {

/***/ 60080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toolkitTransport: () => (/* binding */ toolkitTransport)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92229);
/* harmony import */ var _github_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70299);


/**
 * Requests through the toolkit's client, which takes a proxy from `https_proxy`, `http_proxy` and `no_proxy`.
 *
 * None of its retry plugins is used: they post again after a reset or a 502, which makes two of what should be one,
 * and they overlook `Retry-After`.
 */
function toolkitTransport({ token, apiUrl }) {
    // Its notices of deprecation go to the log as the server words them; a log is read for commands.
    const silent = () => { };
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        userAgent: _github_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_AGENT */ ._O,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        baseUrl: apiUrl,
    });
    return async (route, parameters, limitMs, sent) => {
        const signal = AbortSignal.timeout(Math.ceil(limitMs));
        try {
            const asked = octokit.request(route, {
                ...parameters,
                headers: { "x-github-api-version": _github_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .API_VERSION */ .mG },
                request: { signal },
            });
            // It does not tell when; what comes next may begin at once.
            sent();
            const response = await asked;
            // A body that does not end in time is handed over as an empty text, without an error.
            return signal.aborted ? (0,_github_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLate */ .Bg)(limitMs) : answered(response);
        }
        catch (error) {
            if (signal.aborted)
                return (0,_github_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLate */ .Bg)(limitMs);
            const response = responseOf(error);
            return response === undefined ? { kind: "lost", why: (0,_github_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .connectionError */ .$t)(error) } : answered(response);
        }
    };
}
function answered({ status, headers, data }) {
    return { kind: "answer", status, headers, body: data };
}
/** The client throws for every status from 400 on; what GitHub said is then a part of the error. */
function responseOf(error) {
    return isRequestError(error) ? error.response : undefined;
}
function isRequestError(error) {
    return error instanceof Error && "response" in error && error.response !== undefined;
}


/***/ })

};
