export const id = 780;
export const ids = [780];
export const modules = {

/***/ 2780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  toolkitTransport: () => (/* binding */ toolkitTransport)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
;// CONCATENATED MODULE: ./build/src/adapters/github-transport.js
/** The version of the REST API that the readers of answers are written for. */
const API_VERSION = "2022-11-28";
const USER_AGENT = "archi3-policy";
/** The words of a failed connection, which hide one or two causes deep. */
function connectionError(error) {
    if (!(error instanceof Error))
        return String(error);
    const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
    const deeper = error.cause instanceof Error ? connectionError(error.cause) : undefined;
    return deeper ?? (error.message === "" ? (code ?? error.name) : error.message);
}
function tooLate(limitMs) {
    return { kind: "lost", why: `no answer within ${(limitMs / 1000).toFixed(1)} s` };
}

;// CONCATENATED MODULE: ./build/src/adapters/github-toolkit.js


/**
 * Requests through the toolkit's client, which takes a proxy from `https_proxy`, `http_proxy` and `no_proxy`.
 *
 * None of its retry plugins is used: they post again after a reset or a 502, which makes two of what should be one,
 * and they overlook `Retry-After`.
 */
function toolkitTransport({ token, apiUrl }) {
    // Its notices of deprecation go to the log as the server words them; a log is read for commands.
    const silent = () => { };
    const octokit = (0,github/* getOctokit */.Q)(token, {
        userAgent: USER_AGENT,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        baseUrl: apiUrl,
    });
    return async (route, parameters, limitMs, sent) => {
        const signal = AbortSignal.timeout(Math.ceil(limitMs));
        try {
            const asked = octokit.request(route, {
                ...parameters,
                headers: { "x-github-api-version": API_VERSION },
                request: { signal },
            });
            // It does not tell when; what comes next may begin at once.
            sent();
            const response = await asked;
            // A body that does not end in time is handed over as an empty text, without an error.
            return signal.aborted ? tooLate(limitMs) : answered(response);
        }
        catch (error) {
            if (signal.aborted)
                return tooLate(limitMs);
            const response = responseOf(error);
            return response === undefined ? { kind: "lost", why: connectionError(error) } : answered(response);
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
