export const id = 678;
export const ids = [678];
export const modules = {

/***/ 17987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   FE: () => (/* binding */ isMultiple),
/* harmony export */   N8: () => (/* binding */ isScore),
/* harmony export */   VZ: () => (/* binding */ formatQuantity),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   ae: () => (/* binding */ readQuantity),
/* harmony export */   c_: () => (/* binding */ measureOf)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73247);

/**
 * What is counted, so that only like is compared with like: `sources` and `source` are one thing, `requests/hour`
 * and `/minute` too (a rate that names nothing counts requests), sources and tasks are not.
 */
function measureOf(quantity) {
    const { dimension, unit, per } = quantity;
    if (dimension !== "rate" && dimension !== "count")
        return dimension;
    if (dimension === "rate" && (per === undefined || unit === ""))
        return "rate of request";
    return (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(unit)?.dimension === "size"
        ? "rate of bytes"
        : `${dimension} of ${singular(unit.toLowerCase())}`;
}
function singular(noun) {
    if (/^reqs?$/.test(noun))
        return "request";
    if (noun.endsWith("ies"))
        return `${noun.slice(0, -3)}y`;
    if (/(?:ss|x|z|ch|sh)es$/.test(noun))
        return noun.slice(0, -2);
    return /[^sui]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
/** The quantity as policies write it: `200ms`, `1-hour`, `5-sources`, `10x-growth`, `1000 requests/hour`. */
function formatQuantity({ number, unit, per }) {
    if (unit === "")
        return per === undefined ? `${number}` : `${number}/${per}`;
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(unit);
    const glued = known === undefined ? isMultiple(unit) || isScore(unit) : !known.spelledOut;
    if (per !== undefined)
        return `${number}${glued ? "" : " "}${unit}/${per}`;
    return `${number}${glued ? "" : "-"}${unit}`;
}
/** `/5` in `4.5/5`: so many of so many points. */
function isScore(unit) {
    return /^\/[1-9]\d*$/.test(unit);
}
/** `x`, `x-growth`: so many times of something. */
function isMultiple(unit) {
    return /^[x×](?:-\p{L}+)*$/u.test(unit);
}
/** Digits that a double holds exactly, and powers of ten that stay far from its limits in every unit. */
const MAX_DIGITS = 15;
const MAX_POWER = 30;
const NOUN = /^\p{L}+(?:[\s-]+\p{L}+){0,3}$/u;
/**
 * Reads a number and its unit from that offset to the end of the text: `200ms`, `4-hours`, `5-sources`,
 * `1000 requests/hour`. The text is trimmed at its end and of bounded length.
 */
function readQuantity(text, from) {
    const number = readNumber(text, from);
    if (isFault(number))
        return number;
    return readRate(text, number) ?? readUnit(text, from, number);
}
function readNumber(text, from) {
    const rest = text.slice(from);
    const [token = "", whole = "", fraction = "", dotted = "", power = "0"] = /^(?:(\d+)(?:\.(\d+))?|\.(\d+))(?:e([+-]?\d{1,4})(?!\d))?/i.exec(rest) ?? [];
    const end = from + token.length;
    if (token === "" || /^[.,_'’]\d/.test(rest.slice(token.length)))
        return numberFault(text, from);
    const decimals = fraction + dotted;
    const digits = (whole + decimals).replace(/^0+/, "");
    const number = Number(token);
    const inBounds = number === 0 || (number >= 10 ** -MAX_POWER && number <= 10 ** MAX_POWER);
    if (digits.replace(/0+$/, "").length > MAX_DIGITS || Math.abs(Number(power)) > MAX_POWER || !inBounds) {
        return fault(text, from, end, "compared", "is too long, large or small to be compared exactly", {
            mend: `use at most ${MAX_DIGITS} digits, and a larger or smaller unit where there is one`,
        });
    }
    return { decimal: { digits: BigInt(digits), exponent: Number(power) - decimals.length }, number, end };
}
/** Why the text from that offset is no number: a sign, grouped digits, a decimal comma, too many dots. */
function numberFault(text, from) {
    const token = /^[+-]?[\d.,_'’]*\d/.exec(text.slice(from))?.[0] ?? "";
    const end = from + token.length;
    const after = /^[\s-]*(%|°?\p{L}+)/u.exec(text.slice(end))?.[1] ?? "";
    const seen = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(after) === undefined ? "compared" : "slip";
    if (token.startsWith("-")) {
        // Degrees and many things whose unit is not known lie below 0 as well.
        const mayBe = after !== "" && (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(after) === undefined;
        if (mayBe)
            return fault(text, from, end, "never", "is negative", { mend: "write a number from 0 up" });
        return fault(text, from, end, seen, "is negative", { mend: "write a number from 0 up" });
    }
    if (token.startsWith("+")) {
        return fault(text, from, end, seen, "has a sign", { mend: "leave it out", replacement: token.slice(1) });
    }
    if (/^\d{1,3}(?:[,_'’]\d{3})+(?:\.\d+)?$/.test(token)) {
        const replacement = token.replace(/[,_'’]/g, "");
        return fault(text, from, end, seen, "groups its digits", { mend: "write the digits alone", replacement });
    }
    if (/^\d+,\d+$/.test(token)) {
        const replacement = token.replace(",", ".");
        return fault(text, from, end, seen, "has a decimal comma", { mend: "write a point", replacement });
    }
    // Without a unit, several dots or commas are a version, an address or a list.
    return fault(text, from, end, seen === "slip" ? "compared" : "never", "is not a number", {
        mend: "write one number, such as `1.5`",
    });
}
/** A rate such as ` requests/hour`; undefined without one (`per` may belong to a noun: `reviews-per-phase`). */
function readRate(text, { decimal, number, end }) {
    const separator = /\s*\/\s*|[\s-]per[\s-]/i.exec(text.slice(end));
    if (separator === null)
        return undefined;
    const before = text.slice(end, end + separator.index);
    const head = before.replace(/^\s*-?\s*/, "");
    const perAt = end + separator.index + separator[0].length;
    const perName = text.slice(perAt);
    if (before === "" && isScore(text.slice(end)))
        return undefined;
    const per = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(perName);
    if (per?.dimension !== "duration") {
        if (!separator[0].includes("/"))
            return undefined;
        const near = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nearUnits */ ._F)(perName, { dimension: "duration" });
        const otherwise = "name a unit of time behind the slash, such as `hour`";
        if (perName === "") {
            return fault(text, perAt - 1, perAt, "symbol", "has no unit of time behind it", { mend: otherwise });
        }
        const seen = near.length > 0 && perName.length > 2 ? "slip" : "symbol";
        return fault(text, perAt, text.length, seen, "is not a unit of time", suggest(perName, near, otherwise));
    }
    const unit = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(head);
    const [from, to] = [end + before.length - head.length, end + before.length];
    if (unit !== undefined ? unit.dimension !== "size" : head !== "" && !NOUN.test(head)) {
        const mend = "write what is counted, such as `1000 requests/hour`";
        return fault(text, from, to, "symbol", `cannot be counted per ${perName}`, { mend });
    }
    if (unit === undefined && head !== "" && head === before) {
        const mended = { mend: "put a space before it", replacement: ` ${head}` };
        return fault(text, from, to, "slip", "stands too close to its number", mended);
    }
    const canonical = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonical */ .iB)(decimal, unit, per);
    return { number, unit: hyphened(head), canonical, dimension: "rate", per: perName };
}
function readUnit(text, from, { decimal, number, end }) {
    const rest = text.slice(end);
    const join = /^\s*-?\s*/.exec(rest)?.[0] ?? "";
    const body = rest.slice(join.length);
    const at = end + join.length;
    const count = {
        number,
        unit: "",
        canonical: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonical */ .iB)(decimal, undefined),
        dimension: "count",
    };
    if (rest === "")
        return count;
    if (isScore(body) && join === "")
        return { ...count, unit: body };
    if (/^\.?\d/.test(body)) {
        return fault(text, from, text.length, "symbol", "holds more than one number", {
            mend: "write one number; several need a threshold each",
        });
    }
    if (join === "" && isMultiple(body))
        return { ...count, unit: body };
    const [name = ""] = /^(?:%+|\p{L}+)/u.exec(body) ?? [];
    const unit = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(name);
    if (unit !== undefined && name === body) {
        return { number, unit: name, canonical: (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .toCanonical */ .iB)(decimal, unit), dimension: unit.dimension };
    }
    if (unit !== undefined)
        return leftoverFault(text, at + name.length, unit);
    if (join !== "" && NOUN.test(body) && (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nearUnits */ ._F)(body, { counted: true }).length === 0) {
        return { ...count, unit: hyphened(body) };
    }
    return unitFault(text, at, join);
}
/** Something behind a whole quantity, from that offset: a second unit, a full stop, `30m` in `1h30m`, words. */
function leftoverFault(text, from, unit) {
    const left = text.slice(from).trim();
    const start = text.length - left.length;
    const second = /^-?\d+-?(\p{L}+)/u.exec(left)?.[1];
    if (second !== undefined && (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(second)?.dimension === unit.dimension) {
        const mend = "write one number in the smaller unit, such as `90m` for `1h30m`";
        return fault(text, start, text.length, "slip", "is a second quantity", { mend });
    }
    const mend = "remove it; what is measured stands before the comparator, such as `p95<200ms`";
    const idle = /^[.,;:]+$/.test(left) || (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .findUnit */ .QN)(left) === unit;
    const advice = idle ? { mend, replacement: "" } : { mend };
    return fault(text, start, text.length, "symbol", "is not expected after the unit", advice);
}
function unitFault(text, at, join) {
    const body = text.slice(at);
    const [name = body] = /^[^\s-]+/.exec(body) ?? [];
    if (name === "") {
        const start = at - join.length;
        return fault(text, start, text.length, "symbol", "has no unit behind it", { mend: "name the unit" });
    }
    const near = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .nearUnits */ ._F)(name, join === "" ? {} : { counted: true });
    const seen = near.some((unit) => (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikelySlip */ .RH)(name, unit) || name.length > 3) ? "slip" : "symbol";
    const otherwise = /^\p{L}+$/u.test(name)
        ? `use a unit such as ms, hours, % or MB, or join what is counted by a hyphen: \`5-${name}\``
        : "use a unit such as ms, hours, % or MB";
    return fault(text, at, at + name.length, seen, "is not a unit", suggest(name, near, otherwise));
}
function suggest(written, near, otherwise) {
    const [first] = near;
    if (first === undefined)
        return { mend: otherwise };
    const mend = `did you mean ${near.map((name) => `\`${name}\``).join(" or ")}?`;
    // `mil` is near `min`, but so short a word can mean something else: only a likely slip is mended for sure.
    const sure = near.length === 1 && (written.length > 3 || (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .isLikelySlip */ .RH)(written, first));
    return sure ? { mend, replacement: first } : { mend };
}
/** A fault whose message names the part from `start` to `end`, cut to a readable length. */
function fault(text, start, end, seen, what, rest) {
    const letters = [...text.slice(start, end).trim()];
    const shown = letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : letters.join("");
    return { start, end, seen, why: `\`${shown}\` ${what}`, ...rest };
}
function isFault(value) {
    return "seen" in value;
}
function hyphened(noun) {
    return noun.replace(/[\s-]+/g, "-");
}


/***/ }),

/***/ 78000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ isSlip),
/* harmony export */   YC: () => (/* binding */ editDistance),
/* harmony export */   Z5: () => (/* binding */ kebabOf),
/* harmony export */   hU: () => (/* binding */ onlyNear),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * Optimal string alignment distance (a swap of neighbours counts once, as typists make it), cut off at `limit`:
 * returns `limit + 1` as soon as the distance is larger. Time is O(limit × length).
 *
 * Our own because libraries that count swaps are unmaintained, and those that are maintained do not count them.
 */
function editDistance(a, b, limit) {
    if (a === b)
        return 0;
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        let best = row;
        for (let column = 1; column <= b.length; column++) {
            const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
            let cost = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 &&
                column > 1 &&
                a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
                a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
            if (swapped)
                cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
            current.push(cost);
            if (cost < best)
                best = cost;
        }
        if (best > limit)
            return limit + 1;
        beforePrevious = previous;
        previous = current;
    }
    return Math.min(previous[b.length] ?? 0, limit + 1);
}
/** How many edits still make a likely slip of the keyboard in a word of this length. */
function tolerance(length) {
    if (length <= 3)
        return 1;
    return length <= 7 ? 2 : 3;
}
const MOST_CANDIDATES = 2_000;
const LONGEST_WORD = 80;
/**
 * The candidate that somebody most likely meant, or undefined. A difference in case or in separators only is
 * the best match of all; of equally near ones the first is taken.
 */
function nearest(word, candidates) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const plain = fold(word);
    let best;
    let bestDistance = tolerance(word.length) + 1;
    let seen = 0;
    for (const candidate of candidates) {
        if (++seen > MOST_CANDIDATES)
            break;
        if (candidate === word || candidate.length > LONGEST_WORD)
            continue;
        if (fold(candidate) === plain)
            return candidate;
        const distance = editDistance(word, candidate, bestDistance - 1);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/**
 * The one candidate that a word is a slip of for certain: it differs in case or separators only or by one slip and
 * no other does, or it is the only one that is near at all.
 */
function onlyNear(word, candidates) {
    if (word.length > LONGEST_WORD)
        return undefined;
    const plain = fold(word);
    const limit = tolerance(word.length);
    const near = [];
    let seen = 0;
    for (const candidate of candidates) {
        if (++seen > MOST_CANDIDATES)
            return undefined;
        if (candidate === word || candidate.length > LONGEST_WORD)
            continue;
        const distance = fold(candidate) === plain ? 0 : editDistance(word, candidate, limit);
        if (distance <= limit)
            near.push({ candidate, distance });
    }
    const least = Math.min(...near.map(({ distance }) => distance));
    const best = near.filter(({ distance }) => distance === least);
    return best.length === 1 && (least <= 1 || near.length === 1) ? best[0]?.candidate : undefined;
}
function fold(word) {
    return word.toLowerCase().replace(/[-_\s]/g, "");
}
/** True when two words are one slip apart: one edit, one swap, or only case or separators. */
function isSlip(word, other) {
    if (word === other || word.length < 4 || other.length < 4)
        return false;
    return fold(word) === fold(other) || editDistance(word, other, 1) === 1;
}
/** A name in kebab-case: `riskScore` and `risk_score` as `risk-score`. */
function kebabOf(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, "$1-$2")
        .replaceAll("_", "-")
        .toLowerCase();
}


/***/ }),

/***/ 58509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qB: () => (/* binding */ acceptableRange),
  G3: () => (/* binding */ compareStrictness),
  jj: () => (/* reexport */ dimensionOfName),
  B6: () => (/* binding */ formatThreshold),
  mj: () => (/* reexport */ isNameOfTime),
  AO: () => (/* binding */ orderProblem),
  B7: () => (/* binding */ parseThreshold)
});

// EXTERNAL MODULE: ./build/src/policy/quantity.js
var policy_quantity = __webpack_require__(17987);
// EXTERNAL MODULE: ./build/src/policy/remembered.js
var remembered = __webpack_require__(94788);
;// CONCATENATED MODULE: ./build/src/policy/metric-names.js
const RATIO_RATES = "error success failure pass completion conversion hit miss acceptance rejection positive negative bounce churn";
const FILE_LIKE = "file commit upload download payload body message attachment image archive artifact document object";
const TIMED = "response deployment recovery processing execution build load startup boot wait lead cycle resolution repair " +
    "restore restart detection turnaround prediction query render";
/** Endings of names that leave no doubt; the first that fits wins. */
const NAME_ENDINGS = [
    [ending("", "latency timeout duration ttl rto rpo mttr mttd mtbf"), "duration"],
    [ending(TIMED, "time times"), "duration"],
    [ending("", "throughput rps qps"), "rate"],
    [ending("rate", "limit"), "rate"],
    [ending("request", "rate"), "rate"],
    [ending(RATIO_RATES, "rate rates"), "ratio"],
    [ending("", "uptime availability utilization utilisation"), "ratio"],
    [ending("cpu memory storage network disk", "target"), "ratio"],
    [/.-(?:coverage|accuracy|completeness)$/, "ratio"],
    [ending(FILE_LIKE, "size"), "size"],
    [ending("max min", "connections instances attempts retries replicas"), "count"],
];
function ending(before, last) {
    const group = (words) => `(?:${words.split(" ").join("|")})`;
    return new RegExp(`(?:^|-)${before === "" ? "" : `${group(before)}-`}${group(last)}$`);
}
/** `on-time`, `real-time` and `first-time` say when or how often, not how long. */
const NO_LENGTH = /(?:^|-)(?:on|in|real|full|part|one|first|last|next|same|any|all)-time$/;
const LENGTHS = ending("", "time latency turnaround delay delays duration runtime");
/** Whether a name speaks of a time, if less plainly than one with a dimension: a number without a unit is none then. */
function isNameOfTime(name) {
    const words = name.slice(-100).toLowerCase();
    return LENGTHS.test(words) && !NO_LENGTH.test(words);
}
/**
 * What a metric or setting of that name is measured in, by its last words (`api-response-time` → duration), or
 * undefined where the name leaves a doubt: `performance`, `coverage`, `effect-size`, `learning-rate`, `real-time`.
 */
function dimensionOfName(name) {
    const words = name
        .slice(-100)
        .replace(/([a-z])([A-Z])/g, "$1-$2")
        .replace(/[_.\s]+/g, "-")
        .toLowerCase();
    return NAME_ENDINGS.find(([pattern]) => pattern.test(words))?.[1];
}

;// CONCATENATED MODULE: ./build/src/policy/threshold.js



const TOLD = {
    bare: ["slip"],
    within: ["slip", "compared"],
    symbol: ["slip", "compared", "symbol"],
};
const COMPARATORS = new Map([
    ["<", "<"],
    ["<=", "<="],
    ["≤", "<="],
    [">", ">"],
    [">=", ">="],
    ["≥", ">="],
    ["=", "="],
]);
const SLIPS = new Map([
    ["=<", "<="],
    ["=>", ">="],
    ["==", "="],
    ["<<", "<"],
    [">>", ">"],
]);
/** Longer texts are prose; the bound keeps reading fast whatever a file holds. */
const MAX_LENGTH = 200;
const SUBJECT = /^\p{L}[\p{L}\d_.-]*(?: [\p{L}\d_.-]+){0,3}$/u;
/**
 * Reads a policy value as a threshold. Words (`verified`, `AES-256`, `3-7-days`, `24/7`, prose, versions, dates,
 * `<token>`) are values that cannot be compared. Never throws; time does not grow with the text's length.
 */
function parseThreshold(text) {
    return parsed(text);
}
const parsed = (0,remembered/* remembered */.HK)(4_096, parse);
function parse(text) {
    const parsed = read(text);
    if (!("seen" in parsed))
        return parsed;
    const { start, end, why, mend, replacement } = parsed;
    const malformed = { kind: "malformed", why, mend, start, end };
    if (replacement === undefined)
        return malformed;
    const fix = (text.slice(0, start) + replacement + text.slice(end)).trim();
    const mended = read(fix);
    if ("seen" in mended || mended.kind !== "threshold")
        return malformed;
    return { ...malformed, fix, mend: `write \`${fix}\`` };
}
const WORD = { kind: "word" };
function read(whole) {
    if (whole.length > MAX_LENGTH)
        return readLong(whole.slice(0, MAX_LENGTH));
    const text = whole.trimEnd();
    const start = text.length - text.trimStart().length;
    const within = /^\s*(?:(\p{L}[\p{L}\d_-]*)-)?within(?:-|\s+)(?=[+-]?\.?\d)/iu.exec(text);
    if (within !== null)
        return readWithin(text, within[0].length, within[1]);
    const at = text.search(/[<>=≤≥]/);
    if (at < 0)
        return readBare(text, start);
    if (/^[+-]?[\d.]/.test(text.slice(start)))
        return readReversed(text, start);
    return readCompared(text, start, at);
}
/** A text too long for a threshold is prose, unless it starts as only a threshold does. */
function readLong(text) {
    const begun = /^\s*[<>=≤≥]+\s*\d/.exec(text)?.[0].trim();
    if (begun === undefined)
        return WORD;
    const what = `is longer than the ${MAX_LENGTH} characters of a threshold`;
    const mend = "write one comparator, one number and one unit, such as `<200ms`";
    return (0,policy_quantity/* fault */.DG)(text, text.indexOf(begun), text.length, "symbol", what, { mend });
}
function readBare(text, start) {
    if (!/^[+-]?\.?\d/.test(text.slice(start)))
        return WORD;
    const quantity = (0,policy_quantity/* readQuantity */.ae)(text, start);
    if ((0,policy_quantity/* isFault */.Zh)(quantity))
        return told(quantity, "bare");
    const { unit, dimension } = quantity;
    // `24/7` is a word, and so is a grade without a comparator.
    if ((0,policy_quantity/* isScore */.N8)(unit))
        return WORD;
    // `2-factor-authentication` is a name and `007` an identifier; `10-tasks` and `10x-growth` are quantities.
    if (dimension === "count" && unit.includes("-") && !(0,policy_quantity/* isMultiple */.FE)(unit))
        return WORD;
    if (unit === "" && /^0\d/.test(text.slice(start)))
        return WORD;
    return { kind: "threshold", threshold: { form: "symbol", quantity } };
}
function readWithin(text, at, subject) {
    const quantity = (0,policy_quantity/* readQuantity */.ae)(text, at);
    if ((0,policy_quantity/* isFault */.Zh)(quantity))
        return told(quantity, "within");
    if (quantity.unit === "" && quantity.per === undefined) {
        return (0,policy_quantity/* fault */.DG)(text, at, text.length, "compared", "has no unit", {
            mend: `name the unit, such as \`within-${quantity.number}-days\``,
        });
    }
    const threshold = { comparator: "<=", form: "within", quantity };
    return { kind: "threshold", threshold: subject === undefined ? threshold : { subject, ...threshold } };
}
/** `90%>` and `0.5<p`: the comparator belongs before the number. */
function readReversed(text, start) {
    const parts = /^([^<>=≤≥]+)([<>≤≥]=?)\s*([\p{L}\d_.-]*)$/u.exec(text.slice(start));
    const [, number = "", run = "", subject = ""] = parts ?? [];
    if (parts === null || (subject !== "" && !SUBJECT.test(subject)))
        return WORD;
    const comparator = COMPARATORS.get(run);
    if (comparator === undefined || (0,policy_quantity/* isFault */.Zh)((0,policy_quantity/* readQuantity */.ae)(number.trimEnd(), 0)))
        return WORD;
    const turned = subject === "" ? comparator : TURNED[comparator];
    return (0,policy_quantity/* fault */.DG)(text, start, text.length, "slip", "has its comparator behind the number", {
        mend: "write the comparator first",
        replacement: `${subject}${turned}${number.trimEnd()}`,
    });
}
const TURNED = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=" };
function readCompared(text, start, at) {
    const before = text.slice(start, at);
    const subject = before.trimEnd();
    const run = /^[<>=≤≥]+/.exec(text.slice(at))?.[0] ?? "";
    const comparator = COMPARATORS.get(run) ?? SLIPS.get(run);
    const from = at + (/^\s*/.exec(text.slice(at + run.length))?.[0].length ?? 0) + run.length;
    const right = text.slice(from);
    if (/^[+-]$/.test(subject) && COMPARATORS.has(run) && /^\.?\d/.test(right)) {
        const mended = { mend: "leave it out", replacement: "" };
        return (0,policy_quantity/* fault */.DG)(text, start, at, "slip", "stands before the comparator", mended);
    }
    // `a->b`, `Bearer <token>` and the like are words, and so is `name=text`.
    if (subject !== "" && (!SUBJECT.test(subject) || subject.endsWith("-")))
        return WORD;
    const mode = subject === "" || (subject === before && !/\s|^=+$/.test(subject + run)) ? "symbol" : "bare";
    const numeric = /^[+-]?\.?\d/.test(right);
    if (!numeric)
        return readUnfinished(text, { start, at, from }, mode === "symbol" && !/^=/.test(run), subject);
    if (!COMPARATORS.has(run)) {
        return told((0,policy_quantity/* fault */.DG)(text, at, at + run.length, "symbol", "is not a comparator", {
            mend: "use one of <, <=, >, >= and =",
            ...(comparator === undefined ? {} : { replacement: comparator }),
        }), mode);
    }
    const quantity = (0,policy_quantity/* readQuantity */.ae)(text, from);
    if ((0,policy_quantity/* isFault */.Zh)(quantity))
        return told(quantity, mode);
    const threshold = { comparator: comparator ?? "=", form: "symbol", quantity };
    return { kind: "threshold", threshold: subject === "" ? threshold : { subject, ...threshold } };
}
/** A comparator with no number behind it. */
function readUnfinished(text, { start, at, from }, certain, subject) {
    const right = text.slice(from);
    const mend = "write a number and its unit behind the comparator, such as `<200ms`";
    if (!certain)
        return WORD;
    if (right === "")
        return (0,policy_quantity/* fault */.DG)(text, at, from, "symbol", "has no number behind it", { mend });
    if (/^[<>=≤≥]/.test(right)) {
        return (0,policy_quantity/* fault */.DG)(text, at, text.length, "symbol", "has more than one comparator", {
            mend: "use one of <, <=, >, >= and =",
        });
    }
    // `<token>` and `<b>bold</b>` hold a place or mark text; `List<String>` and `x<y` are no thresholds either.
    if (subject !== "" || /^<[^<>]*>/.test(text.slice(start)) || AMOUNT_OF_MONEY.test(right))
        return WORD;
    return (0,policy_quantity/* fault */.DG)(text, from, text.length, "symbol", "is not a number", { mend });
}
const AMOUNT_OF_MONEY = /^\p{Sc}\s?\d/u;
function told(fault, mode) {
    return TOLD[mode].includes(fault.seen) ? fault : WORD;
}
/** The threshold as policies write it; reading it again gives the same threshold. */
function formatThreshold({ subject, comparator, form, quantity }) {
    const value = (0,policy_quantity/* formatQuantity */.VZ)(quantity);
    if (form === "within")
        return `${subject === undefined ? "" : `${subject}-`}within-${value}`;
    return `${subject ?? ""}${comparator ?? ""}${value}`;
}
/**
 * How strict `a` is, seen from `b`: a target or timeout is stricter when it admits less, an alarm when it fires on
 * more. So `<100ms` is a stricter target than `<=100ms` and than `<200ms`, and `>=500ms` a stricter alarm than
 * `>500ms`. A bare percentage in a target means at least (`100%` is stricter than `>90%`), a bare timeout at most;
 * other bare quantities (`5-attempts`, `7-years`) have no stricter side and are equal or incomparable. Another
 * subject, dimension, counted thing or direction is incomparable. Stricter is a strict partial order.
 */
function compareStrictness(a, b, role) {
    if (!isAlike(a, b))
        return "incomparable";
    const [first, second] = [stretchOf(a, role), stretchOf(b, role)];
    const inside = holds(second, first);
    const around = holds(first, second);
    if (inside && around)
        return "equal";
    if (inside)
        return role === "alarm" ? "laxer" : "stricter";
    if (around)
        return role === "alarm" ? "stricter" : "laxer";
    return "incomparable";
}
/** Whether both measure the same thing of the same subject. */
function isAlike(a, b) {
    return (0,policy_quantity/* measureOf */.c_)(a.quantity) === (0,policy_quantity/* measureOf */.c_)(b.quantity) && subjectOf(a) === subjectOf(b);
}
function subjectOf(threshold) {
    return (threshold.subject ?? "").toLowerCase().replace(/\s+/g, "-");
}
function stretchOf({ comparator, quantity }, role) {
    const bound = quantity.canonical;
    const meant = comparator ?? impliedComparator(quantity.dimension, role);
    if (meant === undefined)
        return { side: "bare", bound, closed: true };
    if (meant === "=")
        return { side: "at", bound, closed: true };
    return { side: meant.startsWith("<") ? "below" : "above", bound, closed: meant.endsWith("=") };
}
function impliedComparator(dimension, role) {
    if (role === "timeout")
        return dimension === "duration" ? "<=" : undefined;
    return role === "target" && dimension === "ratio" ? ">=" : undefined;
}
/** Whether every value of `inner` is one of `outer`. */
function holds(outer, inner) {
    if (outer.side === "bare" || inner.side === "bare" || outer.side === "at") {
        return outer.side === inner.side && outer.bound === inner.bound;
    }
    if (inner.side !== "at" && inner.side !== outer.side)
        return false;
    const room = outer.side === "below" ? outer.bound - inner.bound : inner.bound - outer.bound;
    return room > 0 || (room === 0 && (outer.closed || !inner.closed));
}
/** What is wrong with the amount itself: a percentage past 100, points past their scale, a number below 0, a bound that nothing can meet. */
function acceptableRange(threshold) {
    const { comparator, quantity } = threshold;
    const shown = `\`${formatThreshold(threshold)}\``;
    if (!Number.isFinite(quantity.canonical) || quantity.canonical < 0) {
        return { why: `${shown} is not an amount`, mend: "write a finite number from 0 up" };
    }
    if (threshold.subject === "p" && quantity.unit === "" && quantity.canonical > 1) {
        return { why: `${shown} lies outside 0 to 1`, mend: "write a probability from 0 to 1" };
    }
    const percent = quantity.dimension === "ratio";
    if (percent && quantity.canonical > 100) {
        return { why: `${shown} lies outside 0% to 100%`, mend: "write a percentage from 0 to 100" };
    }
    const points = (0,policy_quantity/* isScore */.N8)(quantity.unit) ? Number(quantity.unit.slice(1)) : undefined;
    if (points !== undefined && quantity.canonical > points) {
        return { why: `${shown} lies outside 0 to ${points}`, mend: `write a number from 0 to ${points}` };
    }
    if (points !== undefined && comparator === ">" && quantity.canonical === points) {
        return {
            why: `${shown} can never be true, nothing is above ${points}`,
            mend: `write \`>=${points}/${points}\` or a lower number`,
        };
    }
    if (comparator === "<" && quantity.canonical === 0) {
        return { why: `${shown} can never be true, nothing is below 0`, mend: "write a larger number, or `<=`" };
    }
    if (percent && comparator === ">" && quantity.canonical === 100) {
        return {
            why: `${shown} can never be true, nothing is above 100%`,
            mend: "write `>=100%` or a lower number",
        };
    }
    return undefined;
}
/**
 * What is wrong between two rungs of a metric, the better one first (target, alert, critical). A target and an
 * alarm face each other and no value meets both: `<200ms`, then `>200ms` or further out. Two alarms look the same
 * way and the critical one lies strictly further out. A rung without `<` or `>` is taken to look the right way.
 */
function orderProblem(better, worse) {
    const [a, b] = [better.threshold, worse.threshold];
    const facing = better.rung === "target";
    const found = (kind, what, mend) => ({
        kind,
        rung: worse.rung,
        why: `the ${worse.rung} \`${formatThreshold(b)}\` ${what} the ${better.rung} \`${formatThreshold(a)}\``,
        mend,
    });
    if (!isAlike(a, b))
        return found("measure", "measures something else than", "measure both in the same thing");
    const [lookA, lookB] = [directionOf(a), directionOf(b)];
    const expected = lookA !== undefined && facing ? OPPOSITE[lookA] : lookA;
    const direction = lookB ?? expected;
    if (direction === undefined)
        return undefined;
    if (direction !== (expected ?? direction)) {
        const what = facing ? "has the same direction as" : "has the opposite direction of";
        return found("direction", what, `turn its comparator round to \`${OPPOSITE[direction]}\``);
    }
    const [x, y] = [a.quantity.canonical, b.quantity.canonical];
    const further = direction === ">" ? y - x : x - y;
    const mend = `write a ${direction === ">" ? "higher" : "lower"} number than that of the ${better.rung}`;
    if (further < 0)
        return found("order", facing ? "already covers values that meet" : "comes before", mend);
    if (further > 0)
        return undefined;
    if (!facing)
        return found("equal", "has the same boundary as", mend);
    const shared = a.comparator?.endsWith("=") === true && b.comparator?.endsWith("=") === true;
    return shared ? found("equal", "covers the very boundary that meets", `write \`${direction}\``) : undefined;
}
const OPPOSITE = { "<": ">", ">": "<" };
function directionOf({ comparator }) {
    if (comparator === undefined || comparator === "=")
        return undefined;
    return comparator.startsWith("<") ? "<" : ">";
}


/***/ }),

/***/ 73247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ findUnit),
/* harmony export */   RH: () => (/* binding */ isLikelySlip),
/* harmony export */   _F: () => (/* binding */ nearUnits),
/* harmony export */   iB: () => (/* binding */ toCanonical)
/* harmony export */ });
const DAY = 86400000n;
/** A year has 365 days and a month is a twelfth of it, so that 12 months are 1 year and 365 days are too. */
const DURATIONS = [
    ["ms msec msecs", "millisecond milliseconds", 1n],
    ["ns nsec nsecs", "nanosecond nanoseconds", 1n, 1000000n],
    ["us µs μs usec usecs", "microsecond microseconds", 1n, 1000n],
    ["s sec secs", "second seconds", 1000n],
    ["m min mins", "minute minutes", 60000n],
    ["h hr hrs", "hour hours", 3600000n],
    ["d", "day days", DAY],
    ["w", "week weeks", 7n * DAY],
    ["", "month months", (365n * DAY) / 12n],
    ["y yr yrs", "year years", 365n * DAY],
];
/** Decimal prefixes are powers of 1000 and binary ones of 1024 (IEC 80000-13); `Mb` would be bits and is not read. */
const SIZES = [
    ["B", "byte bytes", 1n],
    ["KB kB kb", "kilobyte kilobytes", 1000n],
    ["MB mb", "megabyte megabytes", 1000000n],
    ["GB gb", "gigabyte gigabytes", 1000000000n],
    ["TB tb", "terabyte terabytes", 1000000000000n],
    ["KiB Ki", "kibibyte kibibytes", 1024n],
    ["MiB Mi", "mebibyte mebibytes", 1024n ** 2n],
    ["GiB Gi", "gibibyte gibibytes", 1024n ** 3n],
    ["TiB Ti", "tebibyte tebibytes", 1024n ** 4n],
];
const RATIOS = [["%", "percent", 1n]];
const RATES = [
    ["rps qps", "", 3600n],
    ["rpm", "", 60n],
];
const UNITS = new Map([
    ...unitsOf("duration", DURATIONS),
    ...unitsOf("size", SIZES),
    ...unitsOf("ratio", RATIOS),
    ...unitsOf("rate", RATES),
]);
function unitsOf(dimension, rows) {
    return rows.flatMap(([symbols, names, numerator, denominator = 1n]) => [symbols, names].flatMap((list, column) => list
        .split(" ")
        .filter((name) => name !== "")
        .map((name) => [
        name,
        { dimension, numerator, denominator, spelledOut: column === 1 },
    ])));
}
/** The unit of that name; symbols in their exact case (`MB`, never `Mb`), spelled-out names in any. */
/** The unit of that name or symbol; names that are spelled out in any case. */
function findUnit(name) {
    const exact = UNITS.get(name);
    if (exact !== undefined)
        return exact;
    const spelledOut = UNITS.get(name.toLowerCase());
    return spelledOut?.spelledOut === true ? spelledOut : undefined;
}
/** A number of that unit in canonical units; with `per`, so many of them in one hour. */
function toCanonical(decimal, unit, per) {
    const hour = 3600000n;
    const numerator = (unit?.numerator ?? 1n) * (per === undefined ? 1n : hour * per.denominator);
    const denominator = (unit?.denominator ?? 1n) * (per?.numerator ?? 1n);
    // 40 further digits keep the quotient exact far beyond a double, so that equal amounts give equal numbers;
    // reading the decimal text rounds once, where a multiplication of doubles would round twice (0.07 × 1000).
    const shift = denominator === 1n ? 0 : 40;
    const scaled = (decimal.digits * numerator * 10n ** BigInt(shift)) / denominator;
    return Number(`${scaled}e${decimal.exponent - shift}`);
}
/**
 * Known units that a misspelt one was probably meant to be, best first; empty when none is near. Where a counted
 * noun may stand (`>3-sets`), a symbol is only near when the slip is a likely one (`>3-mss`).
 */
function nearUnits(written, among) {
    const near = [...UNITS].filter(([name, unit]) => (name.length > 1 || name === "%") &&
        (among.dimension === undefined || unit.dimension === among.dimension) &&
        sameStart(name, written) &&
        isOneSlipAway(written, name) &&
        (among.counted === undefined || unit.spelledOut || isLikelySlip(written, name)));
    const slips = near.filter(([name]) => isLikelySlip(written, name));
    const best = slips.length > 0 ? slips : near;
    // Several spellings of one unit are one suggestion.
    const same = (a, b) => a.dimension === b.dimension && a.numerator === b.numerator && a.denominator === b.denominator;
    return best
        .filter(([, unit], at) => best.findIndex(([, other]) => same(unit, other)) === at)
        .map(([name]) => name);
}
/** A wrong first letter makes another word (`ways`, `mbyte`), unless it is swapped with the second. */
function sameStart(a, b) {
    return a[0]?.toLowerCase() === b[0]?.toLowerCase() || (a[0] === b[1] && a[1] === b[0]);
}
/** Another case, a letter doubled, two swapped or a plural `s`: slips more likely than a wrong letter. */
function isLikelySlip(written, name) {
    if (written.toLowerCase() === name.toLowerCase() || written === `${name}s`)
        return true;
    if (written.length === name.length)
        return [...written].sort().join("") === [...name].sort().join("");
    return written.replace(/(.)\1+/gu, "$1") === name.replace(/(.)\1+/gu, "$1");
}
/** One letter too many, too few or wrong, two neighbours swapped, or only the case differs. */
function isOneSlipAway(a, b) {
    if (a.toLowerCase() === b.toLowerCase())
        return true;
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let same = 0;
    while (same < a.length && a[same] === b[same])
        same += 1;
    const [x, y] = [a.slice(same), b.slice(same)];
    if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1))
        return true;
    return x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}


/***/ })

};
