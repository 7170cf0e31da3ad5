import type { Message } from "../watch/channel.ts";
import {
  type AlertSection,
  CONTACTS_HEADING,
  contactLines,
  linksOf,
  plainText,
  sectionsOf,
  type ToldLink,
  titleOf,
  UNDELIVERED_HEADING,
  undeliveredLines,
} from "./alert-text.ts";
import { sentenceParts } from "./commands-within.ts";

/** A message as an email tells it; each part stands alone. */
export interface AlertEmail {
  subject: string;
  text: string;
  /** Nothing is loaded from anywhere, and colours are the reader's own but for one edge, so that dark themes work. */
  html: string;
}

/** Of a message; the text has no more either. */
const MOST_SECTIONS = 50;

const EDGE: { [severity in AlertSection["severity"]]: string } = {
  critical: "#d1242f",
  warning: "#bf8700",
  notice: "#0969da",
};
const OVER = "#1a7f37";

/** An email's subject and its two alternatives. */
export function alertEmail(message: Message): AlertEmail {
  return { subject: titleOf(message), text: plainText(message), html: htmlOf(message) };
}

function htmlOf(message: Message): string {
  const sections = sectionsOf(message);
  const shown = sections.slice(0, MOST_SECTIONS);
  return [
    '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(titleOf(message))}</title></head>\n`,
    '<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:42em;margin:0 auto;padding:16px">\n',
    `<h1 style="font-size:20px;line-height:1.3">${escaped(titleOf(message))}</h1>\n`,
    ...shown.map((section) => sectionHtml(section, section.isOver ? OVER : EDGE[section.severity])),
    shown.length < sections.length ? `<p>${shown.length} of ${sections.length} alerts are shown.</p>\n` : "",
    list(UNDELIVERED_HEADING, undeliveredLines(message).map(escaped)),
    list(CONTACTS_HEADING, contactLines(message).map(escaped)),
    list("More", linksOf(message.links).map(linkHtml)),
    "</body></html>\n",
  ].join("");
}

function sectionHtml({ heading, summary, when, facts, next, links }: AlertSection, edge: string): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row" style="text-align:left;vertical-align:top;padding:0 16px 0 0">${escaped(label)}</th><td>${escaped(value)}</td></tr>`,
  );
  return [
    `<div style="border-left:4px solid ${edge};padding:0 0 0 12px;margin:0 0 24px">\n`,
    `<h2 style="font-size:17px;line-height:1.3;margin:0">${escaped(heading)}</h2>\n`,
    `<p style="margin:8px 0">${escaped(summary)}</p>\n<p style="margin:8px 0">${escaped(when)}</p>\n`,
    rows.length === 0 ? "" : `<table style="border-collapse:collapse">${rows.join("")}</table>\n`,
    next === undefined ? "" : `<p style="margin:8px 0">Next: ${proseHtml(next)}</p>\n`,
    links.length === 0 ? "" : `<p style="margin:8px 0">${links.map(linkHtml).join("<br>")}</p>\n`,
    "</div>\n",
  ].join("");
}

/** A sentence whose commands can be copied. */
function proseHtml(text: string): string {
  return sentenceParts(text)
    .map((part) =>
      part.isCommand
        ? `<code style="font-family:monospace">${escaped(part.text)}</code>`
        : escaped(part.text),
    )
    .join("");
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const lines = items.map((item) => `<li>${item}</li>`).join("");
  return `<h2 style="font-size:17px;line-height:1.3">${heading}</h2>\n<ul>${lines}</ul>\n`;
}

function linkHtml({ text, url }: ToldLink): string {
  return url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

const ENTITIES: { [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text of an element or of a quoted attribute. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
