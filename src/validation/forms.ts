import { readLinearPattern } from "../policy/linear-pattern.ts";
import { kebabOf, onlyNear } from "../policy/spelling.ts";

/** Longer texts are prose. */
const LONGEST = 200;

/**
 * How a text is written so that it has the form that its schema demands, where one change does that: another case,
 * a sign more or less, dashes for underscores and blanks around signs. Undefined where none does, or where several
 * do and differ. Patterns are matched in linear time; those that cannot be are not tried.
 */
export function mendOfForm(
  text: string,
  schema: { readonly [keyword: string]: unknown },
): string | undefined {
  const { pattern } = schema;
  if (typeof pattern !== "string" || text.length > LONGEST || schema["format"] !== undefined)
    return undefined;
  const read = readLinearPattern(pattern);
  if (read.kind !== "pattern") return undefined;
  const forms = new Set(formsOf(text).filter((form) => form !== text && read.test(form)));
  return forms.size === 1 ? [...forms][0] : undefined;
}

function formsOf(text: string): string[] {
  const tidy = text.trim();
  return [
    tidy,
    tidy.toLowerCase(),
    kebabOf(tidy),
    `@${tidy}`,
    tidy.replace(/^@+/, "@"),
    // `@driver- dispatcher`: a blank on one side of a dash is no blank between two words.
    tidy.replace(/(?<=\S)([-@.]) (?=\S)|(?<=\S) ([-@.])(?=\S)/g, "$1$2"),
    // `v1.6.2` and `=1.6.2`.
    tidy.replace(/^[vV=]\s?(?=\d)/, ""),
    // `port53: dns` and `port_53: dns`.
    tidy.replace(/^([a-z]+)_?(?=\d+(?::|$))/, "$1-"),
  ];
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date in the form of RFC 3339, where only one day can be meant: the year first, the month by its name, or a
 * number above 12 that can be no month. Never for `03/04/2026`, which is two days. A time is kept as it is, and none
 * is made up; nor is a zone.
 * @param format `date` or `date-time`, as JSON Schema has them
 */
export function mendOfDate(text: string, format: string): string | undefined {
  if (text.length > 40) return undefined;
  const parts =
    /^\s*(\S+?(?: \S+?){0,2}?)(?:(?:\s*[Tt]\s*|\s+)(\d\d:\d\d:\d\d(?:\.\d+)?)\s?([Zz]|[+-]\d\d:?\d\d))?\s*$/.exec(
      text,
    );
  const [, day = "", time, zone] = parts ?? [];
  const date = dateOf(day);
  const isWhole = format === "date" ? time === undefined : format === "date-time" && time !== undefined;
  if (date === undefined || !isWhole) return undefined;
  const offset = zone?.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, "$1:$2") ?? "";
  const mended = time === undefined ? date : `${date}T${time}${offset}`;
  return mended === text ? undefined : mended;
}

function dateOf(text: string): string | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst !== null) {
    const [, year, sign, month = "", day = ""] = yearFirst;
    // `2025-09-2` may lack its last digit; who writes days without a zero writes months so too, or other signs.
    if (sign === "-" && month.length !== day.length) return undefined;
    return isoDate(year, month, day);
  }
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast !== null) {
    const [, first, , second, year] = yearLast;
    if (first === second || Number(first) > 12) return isoDate(year, second, first);
    return Number(second) > 12 ? isoDate(year, first, second) : undefined;
  }
  const named = /^(\d{1,2})[. -]+([a-z]{3,9})\.?[ -]+(\d{4})$/i.exec(text);
  if (named !== null) return isoDate(named[3], monthOf(named[2]), named[1]);
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  return american === null ? undefined : isoDate(american[3], monthOf(american[1]), american[2]);
}

function monthOf(name = ""): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** The date, if the calendar has it. */
function isoDate(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The flag that a text is meant as: another word for it, or a slip of true or false. */
export function flagOf(text: string): "true" | "false" | undefined {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "on", "enabled"].includes(word)) return "true";
  if (["false", "no", "off", "disabled"].includes(word)) return "false";
  const near = onlyNear(word, ["true", "false"]);
  return near === "true" || near === "false" ? near : undefined;
}
