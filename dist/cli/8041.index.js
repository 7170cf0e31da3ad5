export const id = 8041;
export const ids = [8041];
export const modules = {

/***/ 48041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  STRICT_ONLY: () => (/* binding */ STRICT_ONLY),
  explainStrictness: () => (/* binding */ explainStrictness),
  explainSyntax: () => (/* binding */ explainSyntax)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/src/policy/syntax-lines.js
const BLOCK_HEADER = /^(?:[&!]\S+[ \t]+)*[|>](?:[+-]?[1-9]?|[1-9][+-])$/;
const STRUCTURE = /^(?:-[ \t]|[^\s#,"'[\]{}&*!|>%@`][^,[\]{}"']*:(?:[ \t]|$)|(?:"[^"]*"|'[^']*')[ \t]*:(?:[ \t]|$))/;
function isBlank(char) {
    return char === " " || char === "\t";
}
function isBlankOrEnd(char) {
    return char === undefined || isBlank(char) || char === "\n" || char === "\r";
}
/** Where the quoted stretch that opens at `open` closes (its last quote), or -1 if not before `end`. */
function closingQuote(text, open, end) {
    const quote = text[open];
    for (let at = open + 1; at < end; at++) {
        const char = text[at];
        if (char === "\\" && quote === '"')
            at++;
        else if (char === quote) {
            if (quote === "'" && text[at + 1] === "'" && at + 1 < end)
                at++;
            else
                return at;
        }
    }
    return -1;
}
function closeBracket(text, at, brackets, found) {
    const opener = brackets.pop();
    const fits = opener !== undefined && (text[opener] === "[") === (text[at] === "]");
    if (!fits)
        found.stray.push({ at, opener: opener ?? -1 });
}
/** Reads the rest of a line for quotes, brackets and a comment; `brackets` holds the open ones and changes. */
function readInline(text, from, end, brackets) {
    const found = { contentEnd: end, openQuote: -1, quoted: [], stray: [] };
    let fresh = true; // a token may start here
    let inFlow = brackets.length > 0;
    for (let at = from; at < end; at++) {
        const char = text[at];
        if (isBlank(char))
            continue;
        if (char === "#" && (at === from || isBlank(text[at - 1]))) {
            found.contentEnd = at;
            break;
        }
        if (fresh && (char === '"' || char === "'")) {
            const close = closingQuote(text, at, end);
            if (close < 0) {
                found.openQuote = at;
                break;
            }
            found.quoted.push({ start: at, end: close + 1 });
            at = close;
            fresh = brackets.length > 0 && text[at + 1] === ":";
        }
        else if ((char === "[" || char === "{") && (fresh || brackets.length > 0)) {
            brackets.push(at);
            fresh = inFlow = true;
        }
        else if (char === "]" || char === "}") {
            if (inFlow || found.quoted.length > 0 || fresh)
                closeBracket(text, at, brackets, found);
            fresh = false;
        }
        else if (char === ",")
            fresh ||= brackets.length > 0;
        else if (char === ":")
            fresh ||= isBlankOrEnd(text[at + 1]);
        else
            fresh &&= (char === "-" || char === "?") && isBlankOrEnd(text[at + 1]);
    }
    while (found.contentEnd > from && isBlank(text[found.contentEnd - 1]))
        found.contentEnd--;
    return found;
}
/** The key that starts at `from`, if a colon with a blank after it follows on the line. */
function readKey(text, from, end) {
    const first = text[from];
    let at = from;
    if (first === '"' || first === "'") {
        at = closingQuote(text, from, end);
        if (at < 0)
            return undefined;
        at++;
        const keyEnd = at;
        while (at < end && isBlank(text[at]))
            at++;
        return text[at] === ":" && isBlankOrEnd(text[at + 1])
            ? { key: { start: from, end: keyEnd }, colon: at }
            : undefined;
    }
    if (first === "[" || (first === "{" && text[from + 1] !== "{"))
        return undefined;
    for (; at < end; at++) {
        if (text[at] === "#" && isBlank(text[at - 1]))
            return undefined;
        if (text[at] === ":" && isBlankOrEnd(text[at + 1])) {
            let keyEnd = at;
            while (keyEnd > from && isBlank(text[keyEnd - 1]))
                keyEnd--;
            return { key: { start: from, end: keyEnd }, colon: at };
        }
    }
    return undefined;
}
function emptyLine(start, end, indent, tabbed, text) {
    const at = start + indent;
    return {
        start,
        end,
        indent,
        tabbed,
        blank: true,
        text,
        dash: -1,
        token: at,
        key: undefined,
        colon: -1,
        value: at,
        contentEnd: at,
        openQuote: -1,
        quoted: [],
        depth: 0,
        openBrackets: [],
        strayBrackets: [],
    };
}
/** Reads one line outside a block scalar; `brackets` holds the open ones and changes. */
function readLine(text, line, brackets) {
    let at = line.token;
    line.blank = at >= line.end || text[at] === "#";
    line.depth = brackets.length;
    if (line.blank)
        return;
    while (line.depth === 0 && text[at] === "-" && isBlankOrEnd(text[at + 1]) && at < line.end) {
        if (line.dash < 0)
            line.dash = at;
        at++;
        while (at < line.end && isBlank(text[at]))
            at++;
    }
    line.token = Math.min(at, line.end);
    line.value = line.token;
    const found = line.depth === 0 ? readKey(text, line.token, line.end) : undefined;
    const before = brackets.length;
    if (found !== undefined) {
        line.key = found.key;
        line.colon = found.colon;
        at = found.colon + 1;
        while (at < line.end && isBlank(text[at]))
            at++;
        line.value = at;
    }
    const inline = readInline(text, line.value, line.end, brackets);
    line.contentEnd = Math.max(inline.contentEnd, line.colon + 1);
    line.value = Math.min(line.value, line.contentEnd);
    line.openQuote = inline.openQuote;
    line.quoted = inline.quoted;
    line.strayBrackets = inline.stray;
    line.openBrackets = brackets.slice(Math.min(before, brackets.length));
}
function splitLines(text) {
    const lines = [];
    const breaks = /\r\n|\r|\n/g;
    let start = 0;
    for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
        lines.push({ start, end: found.index, next: breaks.lastIndex });
        start = breaks.lastIndex;
    }
    lines.push({ start, end: text.length, next: text.length });
    return lines;
}
function leadingBlanks(text, line) {
    let at = line.start;
    let tabbed = false;
    for (; at < line.end && isBlank(text[at]); at++)
        tabbed ||= text[at] === "\t";
    return { indent: at - line.start, tabbed };
}
/** The column (from 0) that content of a block scalar on this line must lie beyond. */
function textBase(line) {
    return line.key === undefined ? line.indent : line.key.start - line.start;
}
/**
 * Reads a document line by line without ever refusing it. A bracket that is still open where a line starts
 * like an entry of an outer level counts as unclosed, so that one slip does not hide the lines after it.
 * Linear in the text.
 */
function readLayout(text) {
    const lines = [];
    const unclosed = [];
    const brackets = [];
    let openerIndent = 0;
    let textBeyond = -1;
    for (const split of splitLines(text)) {
        const { indent, tabbed } = leadingBlanks(text, split);
        const empty = split.start + indent >= split.end;
        if (textBeyond >= 0 && !empty && indent < textBeyond)
            textBeyond = -1;
        const line = emptyLine(split.start, split.end, indent, tabbed, textBeyond >= 0);
        lines.push(line);
        if (line.text && !empty) {
            line.blank = false;
            line.contentEnd = line.end;
        }
        if (line.text || empty)
            continue;
        if (brackets.length > 0 && indent <= openerIndent && startsEntry(text, line)) {
            for (const opener of brackets)
                unclosed.push(opener);
            brackets.length = 0;
        }
        if (brackets.length === 0)
            openerIndent = indent;
        readLine(text, line, brackets);
        if (line.depth === 0 &&
            BLOCK_HEADER.test(text.slice(line.value, Math.min(line.contentEnd, line.value + 200))))
            textBeyond = textBase(line) + 1;
    }
    for (const opener of brackets)
        unclosed.push(opener);
    return { lines, unclosed };
}
function startsEntry(text, line) {
    return STRUCTURE.test(text.slice(line.token, Math.min(line.end, line.token + 200)));
}
/** The index of the line that holds `offset`. */
function lineAt(lines, offset) {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lines[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-mends.js
/**
 * How mistakes are mended of which there is one mend only, by their codes. Where a bracket or a quote was meant to
 * be closed, how wide a tab is, or which of two lines stands wrong, nobody knows; what explains a mistake is not
 * always what was meant.
 */
const TITLES = {
    "bad-escape": "Double the backslash",
    "bracket-indentation": "Indent the bracket",
    "comment-without-space": "Put a space before the comment",
    "curly-quote": "Change to straight quotes",
    "mismatched-bracket": "Change to the bracket that fits",
    "missing-colon": "Write the colon",
    "missing-comma": "Write the comma",
    "missing-space": "Write the space",
    "special-start": "Put quotes around it",
    "tab-separator": "Change to a space",
    "trailing-comma": "Remove the comma",
    "wrong-colon": "Write the colon",
    "wrong-dash": "Write the dash",
};
/**
 * The mend of a mistake in a text's syntax, if it is certain.
 * @param edits the change that lets the parser get past the mistake, in the text's own offsets
 */
function mendOfSyntax(text, code, edits) {
    const title = TITLES[code];
    const [edit] = edits;
    if (title === undefined || edit === undefined)
        return undefined;
    switch (code) {
        case "bracket-indentation":
            return { title, edits: [{ ...edit, text: "  " }] };
        case "missing-comma":
            return commaAfter(title, text, edit);
        case "missing-colon":
            return colonAfter(title, text, edit);
        case "missing-space":
            return spaceBefore(title, text, edit);
        case "wrong-colon":
            return { title, edits: [{ ...edit, text: /\s/.test(text.charAt(edit.end)) ? ":" : ": " }] };
        case "special-start":
            // Nothing but a name begins with @; a backtick or a percent sign may be a slip itself.
            return text.charAt(edit.start) === "@" ? quotedAsOthers(title, text, edit) : undefined;
        default:
            return { title, edits: [...edits] };
    }
}
/**
 * A comma stands right behind the item before it; between words it is not sure that two items were meant, and what
 * touches the closing quote (`"@customs-manage"r`) is rather a part of the item.
 */
function commaAfter(title, text, { start, end }) {
    const blank = /["'\]}]([ \t]*)$/.exec(text.slice(Math.max(0, start - 80), start))?.[1];
    if (blank === undefined || (blank === "" && /[^\s"'[{]/.test(text.charAt(end))))
        return undefined;
    const at = start - blank.length;
    return { title, edits: [{ start: at, end: at, text: "," }] };
}
/** `door-to-doo:r` has its colon, only not where it belongs; `load-balancing,` has a sign in the colon's place. */
function colonAfter(title, text, edit) {
    if (edit.text === ": ")
        return { title, edits: [edit] };
    const line = text.slice(text.lastIndexOf("\n", edit.start - 1) + 1, edit.start);
    // A key is one word: in `7  - item` it is the sign before the dash that is too much.
    if (/^\s*(?:- +)?[^\s"']+\s+\S/.test(line))
        return undefined;
    const word = /[^\s"']*$/.exec(text.slice(Math.max(0, edit.start - 200), edit.start))?.[0] ?? "";
    return /[\w"'-]$/.test(text.slice(0, edit.start)) && !word.includes(":")
        ? { title, edits: [edit] }
        : undefined;
}
/**
 * Behind a colon or a dash the space is missing only if the whole value stands there: in `name:d production` it is
 * a letter that is too much, or the colon stands a letter too early.
 */
function spaceBefore(title, text, edit) {
    const value = text.slice(edit.end, edit.end + 200).split("\n", 1)[0] ?? "";
    if (edit.text.includes("\n") || /^[^\s"'[{]{1,2}["'\s]/.test(value))
        return undefined;
    return { title, edits: [edit] };
}
/** Ids stand in double quotes; two insertions keep the text itself out of the edit. */
function quotedAsOthers(title, text, { start, end }) {
    if (!/^@[\w./-]+$/.test(text.slice(start, end)))
        return undefined;
    return {
        title,
        edits: [
            { start, end: start, text: '"' },
            { start: end, end, text: '"' },
        ],
    };
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-reasons.js

/** The parser's reasons that no slip explains, in plain words. */
const REASONS = [
    [
        /nesting exceeded/,
        "too-deep",
        "The nesting is too deep here.",
        "Flatten the structure, or look for brackets that are never closed.",
    ],
    [
        /non-printable|JSON character|null byte/,
        "control-character",
        "A control character stands here.",
        "Remove the character.",
    ],
    [
        /tab characters/,
        "tab-indentation",
        "A tab is used as indentation.",
        "Indent with spaces; YAML does not allow tabs there.",
    ],
    [/quoted scalar/, "unclosed-quote", "A quoted text is never closed.", "Add the closing quote."],
    [
        /flow collection|missed comma/,
        "brackets",
        "The list or mapping in brackets cannot be read here.",
        "Look for a missing comma, quote or bracket just before this place.",
    ],
    [
        /block scalar|chomping|indentation width|line break is expected/,
        "block-sign",
        "The sign for block text (| or >) is followed by something that it does not allow.",
        "Put quotes around the value, or start the text on the next line.",
    ],
    [
        /multiline key|':' after/,
        "missing-colon",
        "A key with a colon was expected here.",
        'Write ": " between a key and its value.',
    ],
    [
        /indentation/,
        "indentation",
        "This does not fit the indentation of the lines around it.",
        "Give entries of one level the same indentation.",
    ],
    [
        /directive|%YAML|%TAG/i,
        "directive",
        "This line starts with % and is read as a YAML directive, which is not valid here.",
        "Put quotes around the text, or remove the line.",
    ],
    [
        /tag|exclamation/,
        "bad-tag",
        "A text that starts with ! is a tag, and this tag is not valid.",
        "Put quotes around the text.",
    ],
    [
        /anchor|alias/,
        "bad-anchor",
        "An anchor (&name) or reference (*name) is not valid here.",
        "Put quotes around the text if no reference is meant.",
    ],
];
const STRAY = [
    /[\]}]/,
    "stray-bracket",
    "This closing bracket closes nothing.",
    "Remove it, or add the opening bracket where the list or mapping starts.",
];
/** The problem at the place where the parser stopped, for a refusal that no slip explains. */
function plain(refusal) {
    const { text, at, reason, layout } = refusal;
    const line = layout.lines[lineAt(layout.lines, at)];
    const stray = /[\]}]/.test(text[at] ?? "") ? STRAY : undefined;
    const known = stray ?? REASONS.find(([pattern]) => pattern.test(reason));
    const word = /^\S+/.exec(text.slice(at, Math.min(line?.end ?? at, at + 200)))?.[0].length ?? 0;
    const atText = word > 0 ? at : Math.min(at, Math.max(0, (refusal.near[0]?.contentEnd ?? 1) - 1));
    return {
        code: known?.[1] ?? "syntax",
        message: known?.[2] ?? "The text cannot be read as YAML from here on.",
        help: known?.[3] ??
            "Look for a missing quote, bracket, colon or indentation on this line or the one before it.",
        start: atText,
        end: Math.min(text.length, Math.max(atText + word, atText + 1)),
    };
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slip.js

const insert = (at, text) => ({ start: at, end: at, text });
const remove = (span) => ({ start: span.start, end: span.end, text: "" });
function quote(text, span) {
    return { ...span, text: `'${text.slice(span.start, span.end).replaceAll("'", "''")}'` };
}
function slip(code, span, message, help, ...mends) {
    return { code, message, help, start: span.start, end: span.end, mends };
}
const syntax_slip_char = (at) => ({ start: at, end: at + 1 });
const column = (line, at) => at - line.start + 1;
const bare = (line) => line.key === undefined && line.depth === 0 && !line.text;
/** The end of the word, quoted stretch or key that a line's content starts with. */
function firstToken(text, line) {
    const start = line.dash >= 0 ? line.dash : line.token;
    if (line.dash >= 0)
        return syntax_slip_char(start);
    if (line.key !== undefined)
        return line.key;
    const first = line.quoted[0];
    if (first?.start === start)
        return first;
    let end = start;
    while (end < line.contentEnd && !isBlank(text[end]))
        end++;
    return { start, end: Math.max(end, Math.min(start + 1, line.end)) };
}
/** The lines with content just before and after a line. */
function siblings(layout, line) {
    const at = layout.lines.indexOf(line);
    const before = layout.lines.slice(Math.max(0, at - 5), at).filter((row) => !row.blank);
    const after = layout.lines.slice(at + 1, at + 6).filter((row) => !row.blank);
    return [...before.slice(-1), ...after.slice(0, 1)];
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips-strays.js


/** How far above the parser's stop a slip may lie, in lines. */
const REACH = 400;
/** How many places of one kind are tried for one refusal. */
const MOST_TRIED = 4;
/** The nearest lines at or above the parser's stop that `is` accepts; what they hold may break the text only later. */
function above({ layout, near }, is) {
    const found = [];
    const from = near[0] === undefined ? -1 : layout.lines.indexOf(near[0]);
    for (let index = from; index >= Math.max(0, from - REACH) && found.length < MOST_TRIED; index--) {
        const line = layout.lines[index];
        if (line !== undefined && !line.blank && !line.text && line.depth === 0 && is(line))
            found.push(line);
    }
    return found;
}
const MARKER = /^(?:---|\.\.\.)(?=\s|$)/;
/** A document marker in the middle of a policy. */
const documentMarkers = (refusal) => {
    const { text, layout } = refusal;
    const isMarker = (line) => line.indent === 0 && MARKER.test(text.slice(line.start, Math.min(line.end, line.start + 4)));
    return above(refusal, isMarker).flatMap((line) => {
        const from = layout.lines.indexOf(line) + 1;
        const next = layout.lines.slice(from, from + 50).find((row) => !row.blank);
        if (next === undefined || (next.indent === 0 && next.dash < 0))
            return [];
        const span = { start: line.start, end: line.start + 3 };
        const message = text[line.start] === "-"
            ? "This begins a new document in the middle of a policy."
            : "This ends the document in the middle of a policy.";
        return [slip("document-marker", span, message, "Delete it.", [remove(span)])];
    });
};
const SIGNS = {
    "&": "The sign & before a key names an anchor, so that no key is left.",
    "!": "The sign ! before a key makes it a tag, so that no key is left.",
    "*": "The sign * before a key makes it a reference, so that no key is left.",
};
/** A key with a sign of YAML before it. */
const signedKeys = (refusal) => {
    const { text } = refusal;
    const isSigned = ({ key, token }) => key?.start === token && /^[&!*][A-Za-z][\w.-]*$/.test(text.slice(token, key.end));
    return above(refusal, isSigned).map((line) => slip("signed-key", syntax_slip_char(line.token), SIGNS[text[line.token] ?? ""] ?? "", "Delete the sign, or put quotes around the key.", [remove(syntax_slip_char(line.token))]));
};
/** The ways to start a new line at an offset of a line: as deep as its key, deeper, or less deep. */
function splits({ line, at }, text) {
    const own = (line.key?.start ?? line.token) - line.start;
    const indents = [own, line.indent, own + 2, own + 4];
    for (let indent = own - 2; indent >= 0 && indents.length < 12; indent -= 2)
        indents.push(indent);
    let start = at;
    while (isBlank(text[start - 1]))
        start--;
    return [...new Set(indents)].map((indent) => [{ start, end: at, text: `\n${" ".repeat(indent)}` }]);
}
/** Two keys on one line with no blank between them, such as `limits:cpu: 2`. */
const joinedKeys = (refusal) => {
    const { text } = refusal;
    const joined = ({ key }) => key === undefined ? null : /^[A-Za-z@][\w.@-]*:(?=[A-Za-z@"'])/.exec(text.slice(key.start, key.end));
    return above(refusal, (line) => joined(line) !== null).map((line) => {
        const at = line.token + (joined(line)?.[0].length ?? 0);
        return slip("joined-lines", { start: at - 1, end: line.key?.end ?? at }, "Two keys stand on this line.", "Put the second key on a line of its own.", ...splits({ line, at }, text));
    });
};
/** A tab between a key or a dash and what follows on its line. */
const separatingTabs = ({ text, near }) => near.slice(0, 2).flatMap((line) => {
    if (line.text || line.blank || line.depth > 0)
        return [];
    const from = line.colon >= 0 ? line.colon + 1 : line.dash + 1;
    const tab = text.slice(from, line.colon >= 0 ? line.value : line.token).indexOf("\t");
    if (from === 0 || tab === -1)
        return [];
    const start = from + tab;
    let end = start;
    while (text[end] === "\t")
        end++;
    return [
        slip("tab-separator", { start, end }, `A tab stands after this ${line.colon >= 0 ? "colon" : "dash"}.`, "Write a space; not every reader accepts a tab there.", [{ start, end, text: " " }]),
    ];
});
/** A word on a line of its own that is no key, no item and no part of a text. */
const strayWords = (refusal) => {
    const { text } = refusal;
    const isWord = (line) => line.dash < 0 &&
        bare(line) &&
        /^[\p{L}\d][^\s:"'[\]{},#=]*$/u.test(text.slice(line.token, line.contentEnd));
    return above(refusal, isWord).map((line) => {
        const span = { start: line.token, end: line.contentEnd };
        return slip("stray-word", span, "This line is neither a key with a value nor an item of a list.", 'Delete it; if it is a key, write ": " after it.', [remove({ start: line.start, end: line.end })]);
    });
};
/** Puts a missing space, or a missing line break, behind a colon. */
function spaceOrBreak(line, at) {
    return [[insert(at, " ")], [insert(at, `\n${" ".repeat(line.token - line.start + 2)}`)]];
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips-entries.js



/** A list item on the line of its key. */
const itemOnKeyLine = ({ text, near }) => near.slice(0, 2).flatMap((line, index) => {
    if (line.key === undefined || text[line.value] !== "-" || !isBlank(text[line.value + 1]))
        return [];
    const below = index > 0 ? near[index - 1] : undefined;
    const indent = below !== undefined && below.dash >= 0 ? below.indent : line.indent + 2;
    return [
        slip("item-on-key-line", syntax_slip_char(line.value), "A list item cannot stand on the same line as its key.", "Put each item on a line of its own, or write the list in square brackets.", [insert(line.value, `\n${" ".repeat(indent)}`)], [{ ...syntax_slip_char(line.value), text: " " }]),
    ];
});
const COLON_KEY = /^(?:"[^"]*"|'[^']*'|[A-Za-z0-9_@./-]+)(?=:(?!\/\/)\S)/;
/** A colon without a blank after it. */
const missingSpaces = ({ text, near }) => near.flatMap((line) => {
    const found = COLON_KEY.exec(text.slice(line.token, line.contentEnd));
    if (!bare(line) || line.blank || found === null)
        return [];
    const colon = line.token + found[0].length;
    return [
        slip("missing-space", syntax_slip_char(colon), "There is no space after this colon.", 'Write ": " between key and value.', ...spaceOrBreak(line, colon + 1)),
    ];
});
/** The next list item below a line at its indentation or one column less, before anything shallower. */
function nextItem(layout, line) {
    const from = layout.lines.indexOf(line) + 1;
    for (let index = from; index < Math.min(layout.lines.length, from + 200); index++) {
        const row = layout.lines[index];
        if (row === undefined || row.blank || row.text || row.indent > line.indent)
            continue;
        return row.dash >= 0 && line.indent - row.indent <= 1 ? row : undefined;
    }
    return undefined;
}
/** A dash without a blank after it, or two dashes. */
const malformedDashes = ({ text, layout, near }) => near.flatMap((line) => {
    const dashes = /^(?:--+[ \t]*|-(?=[^\s-]))/.exec(text.slice(line.token, line.contentEnd))?.[0];
    const around = [...near, ...siblings(layout, line), nextItem(layout, line)];
    const dashed = line.dash >= 0 || around.some((other) => other !== undefined && other.dash >= 0);
    if (dashes === undefined || !dashed || line.text || line.depth > 0)
        return [];
    const span = { start: line.token, end: line.token + dashes.trimEnd().length };
    const [code, message] = dashes === "-"
        ? ["missing-space", "There is no space after this dash."]
        : ["wrong-dash", "A list item starts with one dash."];
    return [
        slip(code, span, message, 'Start the item with "- " (hyphen and space).', [
            { start: line.token, end: line.token + dashes.length, text: "- " },
        ]),
    ];
});
/** A plain value with a colon and a blank inside. */
const colonsInValue = ({ text, near }) => near.slice(0, 2).flatMap((line) => {
    const value = text.slice(line.value, line.contentEnd);
    if (line.key === undefined || line.text || !/^[^"'[{|>&*!@`%].*:(?:[ \t]|$)/.test(value))
        return [];
    const span = { start: line.value, end: line.contentEnd };
    const second = /(?:^|[ \t])[^\s:]+:(?=[ \t]|$)/.exec(value);
    const at = line.value + value.indexOf(second?.[0].trim() ?? "");
    return [
        slip("colon-in-value", span, "This value holds a colon followed by a space, which starts another key.", "Put quotes around the value; if it is two entries, put the second on a line of its own.", [quote(text, span)], ...splits({ line, at }, text), ...(value.endsWith(":") ? [[remove(span)]] : [])),
    ];
});
/** A line among list items that has no dash. */
const missingDashes = ({ text, layout, near }) => near.slice(0, 2).flatMap((line) => {
    const around = siblings(layout, line);
    const sibling = around.find((row) => row.dash >= 0) ?? nextItem(layout, line);
    if (line.dash >= 0 || line.depth > 0 || line.text || sibling === undefined)
        return [];
    const gap = line.indent - sibling.indent;
    const isFirst = around[0] !== sibling && (around[0]?.indent ?? 0) < line.indent && gap === 1;
    if (line.key !== undefined && !isFirst)
        return [];
    if (gap < 0 || gap > 2)
        return [];
    return [
        slip("missing-dash", firstToken(text, line), "This line stands in a list, but it has no dash.", 'Start the item with "- ".', [{ start: line.start, end: line.token, text: `${" ".repeat(sibling.indent)}- ` }]),
    ];
});
/**
 * The nearby lines, and the nearest line further up that has neither dash nor key: without its colon a key
 * swallows the whole list under it, and the parser stops only after that.
 */
function withLoneKey(layout, near) {
    const farthest = near.at(-1);
    if (farthest === undefined)
        return [];
    const from = layout.lines.indexOf(farthest) - 1;
    for (let index = from; index >= Math.max(0, from - 400); index--) {
        const line = layout.lines[index];
        if (line === undefined || line.blank || line.text)
            continue;
        if (line.dash < 0 && bare(line))
            return [...near, line];
        if (line.dash < 0 && line.key !== undefined && line.value < line.contentEnd)
            break;
    }
    return [...near];
}
/** A key without its colon. */
const missingColons = ({ text, layout, near }) => withLoneKey(layout, near).flatMap((line) => {
    if (!bare(line) || line.blank || /[[\]{}|>&*!@`%#,]/.test(text[line.token] ?? ""))
        return [];
    const after = siblings(layout, line).at(-1);
    if (line.dash >= 0 && !(after !== undefined && after.key !== undefined && after.start > line.start))
        return [];
    const content = text.slice(line.token, line.contentEnd);
    const equals = /^([\w.@-]+?)[ \t]*([=-]>|=)[ \t]*/.exec(content);
    const key = firstToken(text, { ...line, dash: -1 });
    const mends = [];
    if (equals !== null)
        return [signForColon(line, equals)];
    else {
        if (key.end < line.contentEnd)
            mends.push([insert(key.end, ":")]);
        mends.push([insert(line.contentEnd, ":")]);
    }
    const whole = after !== undefined &&
        after.start > line.start &&
        after.indent > column(line, line.token) - 1 &&
        !/["'[{=]/.test(content);
    const span = whole ? { start: line.token, end: line.contentEnd } : key;
    if (whole)
        mends.reverse();
    return [
        slip("missing-colon", span, "There is no colon after this key.", 'Write ": " between a key and its value.', ...mends),
    ];
});
/** `key = value` and `key => value`. */
function signForColon(line, found) {
    const sign = found[2] ?? "=";
    const keyEnd = line.token + (found[1]?.length ?? 0);
    const end = line.token + found[0].length;
    const start = line.token + found[0].lastIndexOf(sign);
    return slip("missing-colon", { start, end: start + sign.length }, `${sign} stands where a colon belongs.`, 'Write ": " between a key and its value.', [{ start: keyEnd, end, text: ": " }]);
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips-layout.js

/** The indentations that the lines before and after `line` use, nearest first. */
function levels(layout, line) {
    const found = new Set();
    const at = layout.lines.indexOf(line);
    let lowest = Number.POSITIVE_INFINITY;
    for (let index = at - 1; index >= Math.max(0, at - 400) && lowest > 0; index--) {
        const row = layout.lines[index];
        if (row === undefined || row.blank || row.depth > 0 || row.indent >= lowest)
            continue;
        if (row.text && !line.text)
            continue;
        lowest = row.indent;
        found.add(row.indent);
        found.add(row.token - row.start);
        if (row.value >= row.contentEnd && row.key !== undefined)
            found.add(row.key.start - row.start + 2);
    }
    const next = layout.lines.slice(at + 1, at + 6).find((row) => !row.blank);
    if (next !== undefined)
        found.add(next.indent);
    found.delete(line.indent);
    const off = (indent) => Math.abs(indent - line.indent) + (indent % 2) * 4;
    return [...found].sort((one, other) => off(one) - off(other) || one - other).slice(0, 6);
}
function indentTo(layout, line, indent) {
    const move = (row, by) => ({
        start: row.start,
        end: row.start + Math.max(0, Math.min(row.indent, -by)),
        text: " ".repeat(Math.max(0, by)),
    });
    const alone = [move(line, indent - line.indent)];
    const block = [...alone];
    for (let index = layout.lines.indexOf(line) + 1; index < layout.lines.length; index++) {
        const row = layout.lines[index];
        if (row === undefined || (!row.blank && row.indent <= line.indent) || block.length > 500)
            break;
        if (!row.blank)
            block.push(move(row, indent - line.indent));
    }
    return block.length > 1 ? [alone, block] : [alone];
}
/** The line before at nearly the indentation of `line`: where a level's first entry was moved, its next one fails. */
function almostSibling(layout, line) {
    const at = layout.lines.indexOf(line);
    for (let index = at - 1; index >= Math.max(0, at - 2000); index--) {
        const row = layout.lines[index];
        if (row === undefined || row.blank || row.text || row.depth > 0)
            continue;
        if (row.indent !== line.indent && Math.abs(row.indent - line.indent) === 1)
            return [row];
        if (row.indent < line.indent)
            break;
    }
    return [];
}
/** Tabs as indentation; neighbouring lines are one mistake. */
const tabs = ({ text, layout, near }) => {
    const line = near.find((candidate) => candidate.tabbed && !candidate.text);
    if (line === undefined)
        return [];
    const { lines } = layout;
    const isTabbed = (at) => lines[at] !== undefined && (lines[at].tabbed || lines[at].blank);
    let first = lines.indexOf(line);
    let last = first;
    while (isTabbed(first - 1))
        first--;
    while (isTabbed(last + 1))
        last++;
    const run = lines.slice(first, last + 1).filter((candidate) => candidate.tabbed && !candidate.blank);
    const head = run[0] ?? line;
    const tab = text.indexOf("\t", head.start);
    let end = tab;
    while (text[end] === "\t")
        end++;
    const widen = (width) => run.map((row) => ({
        start: row.start,
        end: row.start + row.indent,
        text: text.slice(row.start, row.start + row.indent).replaceAll("\t", " ".repeat(width)),
    }));
    const level = (width) => run.map((row) => ({ start: row.start, end: row.start + row.indent, text: " ".repeat(width) }));
    const indents = new Set([...levels(layout, head), ...levels(layout, head).map((indent) => indent + 2)]);
    const more = run.length > 1 ? `, here and on the ${run.length - 1} lines after it` : "";
    return [
        slip("tab-indentation", { start: tab, end }, `A tab is used as indentation${more}.`, "Indent with spaces; YAML does not allow tabs there.", ...[2, 4, 8, 1, 3].map(widen), ...[...indents].map(level)),
    ];
};
/** Lines that no level of their surroundings fits, and the lines that set a level wrong. */
const indentation = ({ text, layout, near }) => {
    const first = near[0] === undefined ? [] : almostSibling(layout, near[0]);
    const rows = [...new Set([...near, ...first])].filter((line) => !line.blank && line.depth === 0 && !line.tabbed);
    const oddFirst = [...rows].sort((one, other) => (other.indent % 2) - (one.indent % 2));
    return oddFirst.flatMap((line) => {
        const place = firstToken(text, line);
        return levels(layout, line).map((indent) => slip(line.text || (line.dash < 0 && line.key === undefined) ? "text-indentation" : "indentation", place, `This line starts in column ${column(line, line.start + line.indent)}, but its place is column ${indent + 1}.`, "Give entries of one level the same indentation.", ...indentTo(layout, line, indent)));
    });
};
/** Several lines that are deeper than one with a value of its own: the key that they belong to is lost. */
const lostKeyLine = ({ text, layout, near }) => near.flatMap((line) => {
    const at = layout.lines.indexOf(line);
    const above = layout.lines.slice(Math.max(0, at - 50), at).findLast((row) => !row.blank);
    const next = layout.lines.slice(at + 1, at + 50).find((row) => !row.blank && row.indent <= line.indent);
    if (!isEntry(line) || next === undefined || !isEntry(next) || next.indent < line.indent)
        return [];
    if (above === undefined)
        return [];
    // Entries that stand where the items of a list stand, or deeper than an entry that is complete.
    const behindList = above.dash >= 0 && above.depth === 0 && !above.text && above.dash - above.start === line.indent;
    const deeper = isEntry(above) && above.indent + 1 < line.indent && above.value < above.contentEnd;
    if (!behindList && !deeper)
        return [];
    return [
        slip("lost-key", firstToken(text, line), behindList
            ? "A list stands above, to which this line cannot belong; a key line is probably missing here."
            : "The line above has a value already, so that nothing can belong to it; a key line is probably missing here.", "Write the missing key above this line, or give the line the indentation of its neighbours.", ...[...new Set([above.indent, line.indent - 2])].map((indent) => [
            insert(line.start, `${" ".repeat(Math.max(0, indent))}key:\n`),
        ])),
    ];
});
function isEntry(line) {
    return line.key !== undefined && line.depth === 0 && !line.text && line.dash < 0;
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips-quotes.js



/** An escape in double quotes that does not exist. */
const escapes = ({ text, at, reason, near }) => {
    if (!/escape sequence|hexadecimal/.test(reason))
        return [];
    const backslash = text.lastIndexOf("\\", at);
    const line = near[0];
    if (backslash < 0 || line === undefined)
        return [];
    const bad = /\\(?:["\\/ \t0abtnvfreN_LP\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|$)|(\\)/g;
    const mend = [...text.slice(line.start, line.end).matchAll(bad)]
        .filter((found) => found[1] !== undefined)
        .map((found) => insert(line.start + found.index, "\\"));
    return [
        slip("bad-escape", { start: backslash, end: Math.min(backslash + 2, line.end) }, "A backslash in double quotes starts an escape, and this escape does not exist.", "Write two backslashes, or use single quotes.", mend),
    ];
};
/** A quote typed twice. */
const extraQuotes = ({ text, near }) => near.flatMap((line) => {
    if (line.text)
        return [];
    const slips = [];
    const add = (start, ...drop) => slips.push(slip("extra-quote", { start, end: start + 2 }, "There is one quote too many here.", "Remove one of the two quotes.", ...drop.map((at) => [remove(syntax_slip_char(at))])));
    const content = text.slice(line.value, line.contentEnd);
    const twice = /(?:^|[[{, \t])(["'])\1[^\s"',[\]{}]+(?: [^"',[\]{}]+)?\1\1(?=[\],} \t]|$)/.exec(content);
    if (twice !== null) {
        const start = line.value + twice.index + twice[0].search(/["']/);
        add(start, start);
        slips
            .at(-1)
            ?.mends.unshift([remove(syntax_slip_char(start)), remove(syntax_slip_char(line.value + twice.index + twice[0].length - 1))]);
    }
    for (const span of line.quoted) {
        const after = text[span.end] ?? "";
        const mark = text[span.start] ?? "";
        if (after === mark)
            add(span.end - 1, span.end);
        else if (span.end - span.start === 2 && /[^\s,:\]}#]/.test(after))
            add(span.start, span.start);
    }
    if (line.openQuote >= 0 && text[line.openQuote] === "'") {
        const double = text.lastIndexOf("''", line.end);
        if (double > line.openQuote)
            add(double, double);
    }
    return slips;
});
/** Where a closing quote may have been meant: before punctuation, before a comment, at the line's end. */
function closingPlaces(text, from, line) {
    const places = [];
    for (let at = from + 1; at < line.end && places.length < 6; at++) {
        const sign = text[at] ?? "";
        if (sign === ":" ? at + 1 >= line.end || isBlank(text[at + 1]) : /[,\]}]/.test(sign))
            places.push(at);
    }
    const comment = text.indexOf(" #", from);
    if (comment >= 0 && comment < line.end)
        places.push(from + text.slice(from, comment).trimEnd().length);
    places.push(line.start + text.slice(line.start, line.end).trimEnd().length);
    return places;
}
/** A quote that nothing closes, on the line of the refusal or above it. */
const unclosedQuotes = ({ text, layout, near }) => {
    const last = near[0];
    if (last === undefined)
        return [];
    const open = [];
    for (let index = layout.lines.indexOf(last); index >= 0 && open.length < 4; index--) {
        const line = layout.lines[index];
        if (line === undefined || line.text || line.blank)
            continue;
        if (line.openQuote >= 0)
            open.push({ at: line.openQuote, line });
        if (near.includes(line))
            for (const span of line.quoted)
                if (open.length < 8 && /[^\s,:\]}#]/.test(text[span.end] ?? ""))
                    open.push({ at: span.start, line });
    }
    return open.map(({ at, line }) => {
        const mark = text[at] ?? '"';
        const end = line.start + text.slice(line.start, line.end).trimEnd().length;
        return slip("unclosed-quote", { start: at, end }, `This ${mark === '"' ? "double" : "single"} quote is never closed.`, `Add ${mark} where the quoted text ends.`, ...closingPlaces(text, at, line).map((place) => [insert(place, mark)]));
    });
};
/** A quoted text whose next line is not indented. */
const continuation = ({ near, reason }) => {
    const [line, before] = near;
    if (line === undefined || before === undefined || reason !== "deficient indentation")
        return [];
    if (before.openQuote < 0)
        return [];
    return [
        slip("continuation-indentation", { start: line.token, end: Math.max(line.token + 1, line.contentEnd) }, "This line continues a quoted text, but it is not indented deeper than the text's key.", "Indent the line, or close the quote on the line before.", [insert(line.start, " ".repeat(2 + Math.max(0, before.indent - line.indent)))]),
    ];
};
/** A # that follows a value without a blank. */
const commentSigns = ({ text, at, near }) => {
    const line = near[0];
    if (line === undefined || text[at] !== "#" || isBlank(text[at - 1]))
        return [];
    return [
        slip("comment-without-space", syntax_slip_char(at), "A comment needs a space before its #.", "Put a space before the #.", [insert(at, " ")]),
    ];
};
/** What stands after a value that is complete. */
const trailing = ({ text, near, at }) => {
    const line = near[0];
    if (line === undefined || line.text || at <= line.value || at >= line.contentEnd)
        return [];
    const span = { start: at, end: inBrackets(text, line, at) ? itemEnd(text, line, at) : line.contentEnd };
    const sign = text[at] ?? "";
    if (sign === "," && line.contentEnd === at + 1)
        return [
            slip("trailing-comma", span, "A line does not end with a comma here.", "Remove the comma.", [
                remove(span),
            ]),
        ];
    if (sign === ",")
        return [
            slip("list-without-brackets", span, "Several values stand here without brackets.", "Write the list as [ … ].", [remove(span)]),
        ];
    const after = /["'\]}]/.exec(text.slice(line.value, at).trimEnd().slice(-1))?.[0];
    if (after === undefined)
        return [];
    const closed = after === '"' || after === "'" ? "quote" : "bracket";
    const help = closed === "bracket"
        ? "Remove the text, or put quotes around the whole value."
        : after === '"'
            ? 'Remove the text; if the quotes belong to the value, write \\" for each of them.'
            : "Remove the text; if an apostrophe belongs to the value, write it twice ('').";
    return [
        slip(`text-after-${closed}`, span, `There is text after the closing ${closed}.`, help, [remove(span)], ...(/^(?:- |[^\s:]+:(?:\s|$))/.test(text.slice(at, line.contentEnd)) ? splits({ line, at }, text) : [])),
    ];
};
/** Whether a bracket is open at an offset of a line. */
function inBrackets(text, line, at) {
    let depth = line.depth;
    for (let place = line.value; place < at; place++) {
        const quoted = line.quoted.find(({ start }) => start === place);
        if (quoted !== undefined)
            place = quoted.end - 1;
        else if (/[[{]/.test(text[place] ?? ""))
            depth += 1;
        else if (/[\]}]/.test(text[place] ?? ""))
            depth -= 1;
    }
    return depth > 0;
}
/** Where the item of a list in brackets ends. */
function itemEnd(text, line, at) {
    const length = text.slice(at, line.contentEnd).search(/[ \t]*[,\]}]/);
    return length < 1 ? line.contentEnd : at + length;
}
const LOOKALIKE_DASH = /^[\u2010-\u2015\u2212\u2022\u00b7*]$/u;
/** Characters that look like a dash, a quote or a colon and are none. */
const lookalikes = ({ text, near }) => near.flatMap((line) => {
    const slips = [];
    const first = text[line.token] ?? "";
    if (bare(line) && LOOKALIKE_DASH.test(first) && isBlank(text[line.token + 1]))
        slips.push(slip("wrong-dash", syntax_slip_char(line.token), "This looks like a list item, but the character before it is not a hyphen.", 'Start the item with "- " (hyphen and space).', [{ ...syntax_slip_char(line.token), text: "-" }]));
    const content = text.slice(line.token, line.end);
    const curly = content.search(/[\u201c\u201d\u201e\u2018\u2019]/u);
    if (curly >= 0 && !line.text)
        slips.push(slip("curly-quote", syntax_slip_char(line.token + curly), "Curly quotes do not quote anything in YAML.", "Use straight quotes (\" or ').", straighten(line.token, content)));
    const colon = content.indexOf("\uff1a");
    if (bare(line) && colon >= 0)
        slips.push(slip("wrong-colon", syntax_slip_char(line.token + colon), "This colon is not the ASCII colon.", 'Write ": " after the key.', [{ ...syntax_slip_char(line.token + colon), text: ": " }]));
    return slips;
});
function straighten(offset, content) {
    return [...content.matchAll(/[\u201c\u201d\u201e\u2018\u2019]/gu)].map((found) => ({
        ...syntax_slip_char(offset + found.index),
        text: /[\u2018\u2019]/u.test(found[0]) ? "'" : '"',
    }));
}

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips-signs.js

/** The tokens of a line that start with `signs`: its key, its value, or the items of its brackets. */
function startingWith(text, line, signs) {
    const spans = [];
    const key = line.key;
    if (key !== undefined && signs.test(text[key.start] ?? ""))
        spans.push(key);
    if (signs.test(text[line.value] ?? "") && line.value < line.contentEnd && line.depth === 0)
        spans.push({ start: line.value, end: line.contentEnd });
    const inside = /(?:^|[[{,]|:[ \t])[ \t]*([@`%*&!|>][^,\]}\n]*)/g;
    if (line.depth > 0 || line.openBrackets.length > 0 || /^[[{]/.test(text.slice(line.value, line.value + 1)))
        for (const found of text.slice(line.value, line.contentEnd).matchAll(inside)) {
            const token = (found[1] ?? "").trimEnd();
            const start = line.value + found.index + found[0].length - (found[1] ?? "").length;
            if (signs.test(token[0] ?? ""))
                spans.push({ start, end: start + token.length });
        }
    return spans;
}
const SIGN_HELP = "Put quotes around the whole text.";
/** Values and keys that start with a sign of YAML. */
const specialStarts = ({ text, at, near, next }) => {
    const line = near[0];
    if (line === undefined || line.text)
        return [];
    const slips = [];
    for (const span of startingWith(text, line, /[@`%*&!|>]/)) {
        if (at < span.start || at > span.end)
            continue;
        const sign = text[span.start] ?? "";
        const token = text.slice(span.start, span.end);
        if (/^[^"']+["']$/.test(token))
            slips.push(slip("unopened-quote", span, "This text has a closing quote but no opening one.", "Add the opening quote.", [insert(span.start, token.slice(-1))]));
        const body = /^[|>][^ \t]*[ \t]+/.exec(token)?.[0].length;
        const header = body !== undefined &&
            /^[|>][+\-1-9]*[ \t]/.test(token) &&
            next !== undefined &&
            next.indent > line.indent;
        if (header)
            slips.push(slip("text-after-block-sign", { start: span.start + body, end: span.end }, `Nothing but a comment may follow ${sign} on its line.`, "Move the text to the next line and indent it.", [remove({ start: span.start + body, end: span.end })]));
        slips.push(slip("special-start", span, `A value cannot start with ${sign} unless it is quoted.`, SIGN_HELP, [
            quote(text, span),
        ]));
    }
    return slips;
};
/** Placeholders in double braces without quotes. */
const templates = ({ text, near }) => near.flatMap((line) => {
    if (line.text)
        return [];
    const found = /\{\{/.exec(text.slice(line.value, line.contentEnd));
    const start = line.key !== undefined && text.startsWith("{{", line.token)
        ? line.token
        : line.value + (found?.index ?? 0);
    if (!text.startsWith("{{", start))
        return [];
    const asKey = line.key !== undefined && start === line.token ? line.key : undefined;
    const place = /\}\}/.exec(text.slice(start, line.contentEnd));
    const short = { start, end: place === null ? line.contentEnd : start + place.index + 2 };
    const whole = asKey ?? (start === line.value ? { start, end: line.contentEnd } : short);
    return [
        slip("unquoted-template", whole, "A placeholder in double braces must be quoted: YAML reads { as the start of a mapping.", 'Put quotes around the whole value, such as "{{NAME}}".', [quote(text, whole)], [quote(text, short)]),
    ];
});
const TEMPLATE_COMMAND = /^[ \t]*(\{\{(?:[#/^!>]|[ \t]*else\b)[^\n]*\}\})[ \t]*$/gm;
/** Lines that only a template engine understands; all of them are one mistake. */
const templateCommands = ({ text, near }) => {
    const line = near.at(-1);
    if (line === undefined || !text.includes("{{"))
        return [];
    const commands = [...text.matchAll(TEMPLATE_COMMAND)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        command: found[1] ?? "",
    }));
    const first = commands[0];
    if (first === undefined)
        return [];
    const start = text.indexOf(first.command, first.start);
    return [
        slip("template-command", { start, end: start + first.command.length }, "This line is a command for a template, not YAML.", "Keep the file with the templates and generate a policy from it, or remove these lines.", commands.map(({ start: from, end }) => remove({ start: from, end }))),
    ];
};
/** Two anchors or tags on one value, or any on a reference. */
const properties = ({ text, at, reason, near }) => {
    const line = near[0];
    const found = /duplication of an? (anchor|tag)|alias node should not/.exec(reason);
    if (found === null || line === undefined)
        return [];
    const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
    const span = { start: at, end: at + word };
    const kind = found[1];
    const code = kind === undefined ? "anchored-alias" : kind === "anchor" ? "second-anchor" : "second-tag";
    const message = kind === undefined
        ? "A reference (*name) cannot have an anchor (&name) or a tag of its own."
        : `This value has two ${kind}s.`;
    return [slip(code, span, message, "Keep only one.", [remove(span)])];
};
const openingFor = (text, at) => (text[at] === "]" || text[at] === "[" ? "[" : "{");
const closingFor = (text, at) => (openingFor(text, at) === "[" ? "]" : "}");
function unclosedBracket(text, opener, places) {
    const sign = text[opener] ?? "[";
    return slip("unclosed-bracket", syntax_slip_char(opener), `This ${sign} is never closed.`, `Add ${closingFor(text, opener)} where the ${sign === "[" ? "list" : "mapping"} ends.`, ...places.map((at) => [insert(at, closingFor(text, opener))]));
}
/** Brackets that are not closed, closed by the wrong sign, or never opened. */
const brackets = ({ text, layout, near, at }) => {
    const slips = [];
    const ends = near.map((line) => line.contentEnd);
    for (const line of near)
        for (const { at: stray, opener } of line.strayBrackets) {
            const fit = opener < 0 ? "" : closingFor(text, opener);
            if (opener >= 0) {
                slips.push(unclosedBracket(text, opener, [stray]));
                slips.push(slip("mismatched-bracket", syntax_slip_char(stray), `This ${text[stray]} closes a ${text[opener]}.`, `Write ${fit} here, or close the ${text[opener]} before it.`, [{ ...syntax_slip_char(stray), text: fit }]));
            }
            else
                slips.push(slip("stray-bracket", syntax_slip_char(stray), `This ${text[stray]} closes nothing: there is no ${openingFor(text, stray)} before it.`, `Remove it, or add ${openingFor(text, stray)} where the ${text[stray] === "]" ? "list" : "mapping"} starts.`, [insert(line.value, openingFor(text, stray))], [remove(syntax_slip_char(stray))]));
        }
    const open = layout.unclosed.filter((opener) => opener <= at).slice(-3);
    for (const opener of open.reverse()) {
        const own = layout.lines.find((line) => line.start <= opener && opener <= line.end);
        const places = [...(own === undefined ? [] : [own.contentEnd]), ...ends].filter((end) => end > opener);
        slips.push(unclosedBracket(text, opener, [...new Set(places)]));
    }
    return slips;
};
/** Commas missing or doubled within brackets. */
const commas = ({ text, at, reason, near }) => {
    const line = near[0];
    if (line === undefined)
        return [];
    if (reason.startsWith("expected the node content"))
        return [
            slip("extra-comma", syntax_slip_char(at), "There is nothing before this comma.", "Remove the comma, or add the missing item.", [remove(syntax_slip_char(at))]),
        ];
    if (reason.startsWith("missed comma") && /[^\]}:,#@`%]/.test(text[at] ?? "]")) {
        const quoted = line.quoted.find((span) => span.start === at);
        const word = /^[^\s,[\]{}]+/.exec(text.slice(at, line.end))?.[0].length ?? 1;
        return [
            slip("missing-comma", quoted ?? { start: at, end: at + word }, "There is no comma between this item and the one before it.", "Put a comma between the two items.", [insert(at, ",")], ...commasBetween(text, line)),
        ];
    }
    return [];
};
/** A comma wherever something else, or nothing, stands between two quoted items of a line. */
function commasBetween(text, line) {
    const edits = [];
    // Behind a missing comma the line's own reading takes no quote for one.
    const quoted = [...text.slice(line.value, line.contentEnd).matchAll(/"[^"]*"|'[^']*'/g)].map((found) => ({
        start: line.value + found.index,
        end: line.value + found.index + found[0].length,
    }));
    for (const [index, { end }] of quoted.entries()) {
        const next = quoted[index + 1];
        if (next !== undefined && /^\s*[^\s\w,:[\]{}]{0,2}\s*$/.test(text.slice(end, next.start)))
            edits.push({ start: end, end: next.start, text: ", " });
    }
    return edits.length === 0 ? [] : [edits];
}
/** A closing bracket at its key's own indentation, which most readers accept. */
const bracketIndentation = ({ text, near, reason }) => {
    const line = near[0];
    if (line === undefined || !/[\]}]/.test(text[line.token] ?? "") || reason !== "deficient indentation")
        return [];
    const bracket = syntax_slip_char(line.token);
    return [
        slip("bracket-indentation", bracket, "Strict YAML readers refuse this: the closing bracket stands no deeper than the key it belongs to.", "Indent the closing bracket.", [insert(line.start, " ")], [insert(line.start, "  ")]),
    ];
};

;// CONCATENATED MODULE: ./build/src/policy/syntax-slips.js





/** What a person may have done, the most telling first: among mends that help equally, the first wins. */
const DETECTORS = [
    tabs,
    documentMarkers,
    separatingTabs,
    escapes,
    properties,
    lookalikes,
    bracketIndentation,
    extraQuotes,
    unclosedQuotes,
    continuation,
    templateCommands,
    templates,
    commentSigns,
    signedKeys,
    brackets,
    commas,
    specialStarts,
    lostKeyLine,
    itemOnKeyLine,
    missingSpaces,
    malformedDashes,
    colonsInValue,
    missingDashes,
    (refusal) => (refusal.near.some((line) => line.text) ? indentation(refusal) : []),
    missingColons,
    trailing,
    joinedKeys,
    strayWords,
    indentation,
];
/** Every slip that could explain why the parser stopped, the most telling first. */
function slips(refusal) {
    return DETECTORS.flatMap((detect) => detect(refusal)).filter((found) => found.mends.length > 0);
}

// EXTERNAL MODULE: ./build/src/policy/text-edit.js
var text_edit = __webpack_require__(9034);
;// CONCATENATED MODULE: ./build/src/policy/syntax.js






/** Past this length (UTF-16 units) only the parser's own first error is told. */
const EXPLAINED_LENGTH = 256 * 1024;
/** How many mistakes of one text are looked for. */
const MAX_PROBLEMS = 25;
/** How much text may be parsed to prove mends, in UTF-16 units; keeps the worst case near a second. */
const PARSE_BUDGET = 5 * 1024 * 1024;
/** What a parse costs beyond its text, in UTF-16 units. */
const PARSE_COST = 200;
/** Where the parser stops, or the events of a text that it reads. */
function parse(text) {
    try {
        return (0,js_yaml/* parseEvents */.PH)(text, {});
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return { at: error.mark?.position ?? 0, reason: error.reason };
        return { at: 0, reason: "nesting exceeded" };
    }
}
/** The offset in a text before `edits` were made, for an offset after them. */
function before(edits, offset) {
    let shift = 0;
    for (const edit of edits) {
        if (offset < edit.start + shift)
            break;
        const end = edit.start + shift + edit.text.length;
        if (offset < end)
            return Math.min(edit.end, edit.start + (offset - edit.start - shift));
        shift += edit.text.length - (edit.end - edit.start);
    }
    return offset - shift;
}
function refusalOf(text, stop) {
    const layout = readLayout(text);
    let index = lineAt(layout.lines, stop.at);
    const near = [];
    const from = index;
    for (; index >= 0 && near.length < 3; index--) {
        const line = layout.lines[index];
        if (line !== undefined && !line.blank)
            near.push(line);
    }
    const next = layout.lines.slice(from + 1, from + 50).find((line) => !line.blank);
    return { text, layout, at: stop.at, reason: stop.reason, near, next };
}
/** The slip whose mend lets the parser get farthest, provided that it gets past the line where it stopped. */
function prove(refusal, repair) {
    const { text, at } = refusal;
    const lineEnd = refusal.layout.lines[lineAt(refusal.layout.lines, at)]?.end ?? at;
    let best;
    for (const slip of slips(refusal))
        for (const edits of slip.mends) {
            if (repair.budget <= 0)
                return best;
            repair.budget -= text.length + PARSE_COST;
            const outcome = parse((0,text_edit/* withEdits */.Q)(text, edits));
            const reach = Array.isArray(outcome) ? Number.POSITIVE_INFINITY : before(edits, outcome.at);
            if (reach > (best?.reach ?? Math.max(at, lineEnd)))
                best = { slip, edits, reach };
            if (reach === Number.POSITIVE_INFINITY)
                return best;
        }
    return best;
}
/** Empties the line at `at` and the deeper lines under it, so that the rest can still be looked at. */
function blankOut(refusal) {
    const { lines } = refusal.layout;
    const line = refusal.near[0];
    if (line === undefined)
        return [];
    let index = lines.indexOf(line);
    let end = line.end;
    for (let row = lines[++index]; row !== undefined && (row.blank || row.indent > line.indent); row = lines[++index])
        if (!row.blank)
            end = row.end;
    return [{ start: line.start, end, text: "" }];
}
/** Merge conflicts, one problem each at the first line; the repair keeps the first side. */
function mergeConflicts(text) {
    const problems = [];
    const edits = [];
    let ours;
    let theirs;
    for (const marker of text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/gm)) {
        const line = { start: marker.index, end: marker.index + marker[0].trimEnd().length };
        if (marker[0].startsWith("<")) {
            ours = line;
            theirs = undefined;
        }
        else if (!marker[0].startsWith(">"))
            theirs ??= line.start;
        else if (ours !== undefined && theirs !== undefined) {
            problems.push({ ...CONFLICT, ...ours });
            edits.push({ ...ours, text: "" }, { start: theirs, end: line.end, text: "" });
            ours = undefined;
        }
    }
    if (problems.length === 0) {
        // What is left of a conflict that somebody resolved by half.
        for (const marker of text.matchAll(/^(?:<{7}|>{7}) .*$|^(?:\|{7}|={7})\r?$/gm)) {
            const line = { start: marker.index, end: marker.index + marker[0].trimEnd().length };
            problems.push({ ...LEFTOVER, ...line });
            edits.push({ ...line, text: "" });
        }
    }
    return { problems, edits };
}
const CONFLICT = {
    code: "merge-conflict",
    message: "A merge conflict was left in the file.",
    help: "Decide which side to keep, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
};
const LEFTOVER = {
    code: "merge-conflict",
    message: "A line of a merge conflict was left in the file.",
    help: "Remove the line, and check that only one side of the conflict is left around it.",
};
/** References to an anchor that the document does not set before them. */
function unknownAliases(events, text) {
    const spans = [];
    let anchors = new Set();
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            anchors = new Set();
        else if (event.type === js_yaml/* EVENT_ID */.hy.POP)
            continue;
        else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS) {
            if (!anchors.has(text.slice(event.anchorStart, event.anchorEnd)))
                spans.push({ start: event.anchorStart - 1, end: event.anchorEnd });
        }
        else if (event.anchorStart >= 0)
            anchors.add(text.slice(event.anchorStart, event.anchorEnd));
    }
    return spans;
}
function commit(repair, edits) {
    repair.text = (0,text_edit/* withEdits */.Q)(repair.text, edits);
    // From the last to the first, so that each edit is given in the text it met.
    repair.edits.push(...[...edits].reverse());
}
function original(repair, problem) {
    const back = backTo(repair);
    const start = back(problem.start);
    return { ...problem, start, end: Math.max(start, back(problem.end)) };
}
/** From offsets in the text under repair to those in the text as it was. */
function backTo(repair) {
    return (offset) => repair.edits.reduceRight((at, edit) => before([edit], at), offset);
}
/** A slip at its place in the text as it was, with the mend that was proven if nothing else can be meant. */
function explained(repair, { slip: { mends: _tried, ...slip }, edits }) {
    const mend = mendOfSyntax(repair.text, slip.code, edits);
    const problem = original(repair, slip);
    if (mend === undefined)
        return problem;
    const back = backTo(repair);
    const moved = mend.edits.map(({ start, end, text }) => ({ start: back(start), end: back(end), text }));
    return { ...problem, mend: { title: mend.title, edits: moved } };
}
function aliasProblems(repair, events) {
    return unknownAliases(events, repair.text)
        .slice(0, MAX_PROBLEMS)
        .map((span) => original(repair, {
        code: "unknown-alias",
        message: "A text that starts with * refers to an anchor (&name), and there is no such anchor before it.",
        help: "Put quotes around the text, or set the anchor.",
        ...span,
    }));
}
function firstOnly(text, stop) {
    return plain(refusalOf(text, stop));
}
/**
 * Finds and mends one mistake after the other until the parser reads the text or nothing helps.
 * @returns whether the parser reads the text in the end
 */
function repairAll(repair, problems) {
    let unexplained = 0;
    while (problems.length < MAX_PROBLEMS) {
        const outcome = parse(repair.text);
        repair.budget -= 3 * (repair.text.length + PARSE_COST);
        if (Array.isArray(outcome)) {
            problems.push(...aliasProblems(repair, outcome));
            return true;
        }
        const refusal = refusalOf(repair.text, outcome);
        if (/nesting exceeded/.test(outcome.reason)) {
            problems.push(original(repair, plain(refusal)));
            return false;
        }
        const proof = prove(refusal, repair);
        // One place that nothing explains is told; a second one is most likely its echo.
        if (proof === undefined && unexplained++ > 0)
            return false;
        problems.push(proof === undefined ? original(repair, plain(refusal)) : explained(repair, proof));
        const edits = proof?.edits ?? blankOut(refusal);
        if (repair.budget <= 0 || edits.every((edit) => edit.start === edit.end && edit.text === ""))
            return false;
        commit(repair, edits);
    }
    return false;
}
function withoutMend({ mend: _mend, ...problem }) {
    return problem;
}
function distinct(text, problems) {
    const seen = new Set();
    const sorted = [...problems].sort((one, other) => one.start - other.start || one.end - other.end);
    return sorted
        .filter(({ code, start }) => {
        // Lines that start in one column were most likely thrown out of place by one mistake.
        const id = code === "indentation" ? `${code} ${columnOf(text, start)}` : `${code}:${start}`;
        return !seen.has(id) && seen.add(id);
    })
        .map(({ code, message, help, start, end, mend }) => {
        const last = Math.min(text.length, Math.max(end, start + 1));
        return { code, message, help, start, end: last, ...(mend === undefined ? {} : { mend }) };
    });
}
function columnOf(text, offset) {
    return offset - text.lastIndexOf("\n", offset - 1);
}
/**
 * What a person did wrong in a text that cannot be read as YAML, one problem a mistake, sorted by place.
 *
 * A mistake counts as found when mending it lets the parser get past the line where it stopped; the search
 * then goes on in the mended text, so that one mistake never brings a second report. Messages name
 * punctuation only, never a value. Never throws; bounded in time. Empty for a text without mistakes.
 */
function explainSyntax(text) {
    const outcome = parse(text);
    if (text.length > EXPLAINED_LENGTH)
        return Array.isArray(outcome) ? [] : distinct(text, [firstOnly(text, outcome)]);
    const { problems, edits } = mergeConflicts(text);
    const repair = { text, edits: [], budget: PARSE_BUDGET };
    commit(repair, edits);
    const isRead = repairAll(repair, problems);
    // Where one mistake has no certain mend, what explains the others is a guess too: one slip may show as two.
    const isSure = isRead && problems.every(({ mend }) => mend !== undefined);
    return distinct(text, isSure ? problems : problems.map(withoutMend));
}
/** The problem codes that only strict readers refuse; lenient ones read the text as it was meant. */
const STRICT_ONLY = new Set(["bracket-indentation"]);
/**
 * Where and why strict readers refuse a text that others accept, such as a closing bracket at its key's own
 * indentation. Same bounds as `explainSyntax`.
 */
function explainStrictness(text) {
    return explainSyntax(text).map((problem) => problem.message.startsWith("Strict")
        ? problem
        : { ...problem, message: `Strict YAML readers refuse this: ${lowerFirst(problem.message)}` });
}
function lowerFirst(message) {
    return message.charAt(0).toLowerCase() + message.slice(1);
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withEdits)
/* harmony export */ });
/** @param edits in the order of the text; none touches another */
function withEdits(text, edits) {
    let out = "";
    let from = 0;
    for (const edit of edits) {
        out += text.slice(from, edit.start) + edit.text;
        from = edit.end;
    }
    return out + text.slice(from);
}


/***/ })

};
