import { shortDigest } from "../release/digest.ts";
import { spanText } from "../release/duration-text.ts";
import { badge, RESULT_NAMES, RESULTS } from "./badge.ts";
import type { DeploymentRow } from "./data.ts";
import { address, type Html, html, link, scriptJson, short } from "./html.ts";
import { momentText, spanBetween } from "./value-text.ts";

/** So many rows are markup, for a page without scripts; the script shows all, page by page. */
const ROWS_MAX = 100;

/** What a row says, as texts. The script builds rows of the same form from the same texts: see script.ts. */
interface Shown {
  time: string;
  environment: string;
  id: string;
  /** More words about it: `rollback`, `gates bypassed`. */
  mark: string;
  result: DeploymentRow["result"];
  took: string;
  policies: string;
  commit: string;
  commitUrl: string;
  by: string;
  said: string;
  runUrl: string;
}

function shownOf(row: DeploymentRow): Shown {
  const { began, environment, id, kind, result, ended, actor, approvers, reason, why } = row;
  const ms = Date.parse(began);
  const took = spanBetween(began, ended);
  const approved = approvers.length === 0 ? "" : `, approved by ${approvers.join(", ")}`;
  return {
    ...{
      time: Number.isNaN(ms) ? short(began) : momentText(ms),
      environment: short(environment),
      id: short(id),
      result,
    },
    mark: [kind === "rollback" ? "rollback" : "", row.breakGlass ? "gates bypassed" : ""]
      .filter(Boolean)
      .join(", "),
    took: took === undefined ? "–" : spanText(took),
    policies: row.digest === undefined ? "–" : shortDigest(row.digest),
    ...{ commit: short(row.commit ?? "").slice(0, 12), commitUrl: address(row.commitUrl) ?? "" },
    ...{ by: short(`${actor}${approved}`), said: short([why, reason].filter(Boolean).join(" – ")) },
    runUrl: address(row.runUrl) ?? "",
  };
}

const HEAD = ["Began", "Environment", "Deployment", "Result", "Took", "Policies", "By", "Why, and what for"];

/** Every deployment: the newest as markup, all of them as data that the script filters and turns the pages of. */
export function deploymentTable(rows: readonly DeploymentRow[]): Html {
  const all = rows.map(shownOf);
  const environments = [...new Set(all.map(({ environment }) => environment))];
  const rest = all.length - ROWS_MAX;
  return html`<form id="filter" aria-label="Filter deployments" hidden>
<label>Environment <select name="environment"><option value="">all</option>${environments.map((name) => html`<option>${name}</option>`)}</select></label>
<label>Result <select name="result"><option value="">all</option>${RESULT_NAMES.map((name) => html`<option value="${RESULTS[name].word}">${RESULTS[name].word}</option>`)}</select></label>
<label>Contains <input name="text" type="search" autocomplete="off" spellcheck="false"></label>
<p id="shown" role="status"></p>
<p class="pages"><button type="button" id="newer">Newer</button> <button type="button" id="older">Older</button></p>
</form>
<table class="records" role="table" aria-labelledby="all-title"><thead role="rowgroup"><tr role="row">${HEAD.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody id="records" role="rowgroup">${all.slice(0, ROWS_MAX).map(rowOf)}</tbody></table>
${rest <= 0 ? undefined : html`<p id="rest" class="hint">${rest} older ones are shown only with JavaScript; <code>archi3-policy history</code> prints them too.</p>`}
<script type="application/json" id="records-data">${scriptJson(compact(all))}</script>`;
}

function cell(index: number, content: Html | string): Html {
  return html`<td role="cell" data-label="${HEAD[index]}">${content}</td>`;
}

function rowOf(one: Shown): Html {
  const { tone, word } = RESULTS[one.result];
  return html`<tr role="row">${cell(0, one.time)}${cell(1, one.environment)}${cell(
    2,
    html`${link(one.id, one.runUrl)}${one.mark === "" ? undefined : ` (${one.mark})`}`,
  )}${cell(3, badge(tone, word))}${cell(4, one.took)}${cell(
    5,
    html`<code>${one.policies}</code>${one.commit === "" ? undefined : html` of <code>${link(one.commit, one.commitUrl)}</code>`}`,
  )}${cell(6, one.by)}${cell(7, one.said)}</tr>`;
}

/**
 * All rows as numbers: each text stands once, and a row names its texts by their places. Addresses are parted at their last
 * slash, since what comes before is the same in most of them.
 */
function compact(all: readonly Shown[]) {
  const places = new Map<string, number>();
  const place = (text: string) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, places.size);
    return places.size - 1;
  };
  const url = (text: string) => {
    const cut = text.lastIndexOf("/") + 1;
    return [place(text.slice(0, cut)), place(text.slice(cut))];
  };
  const rows = all.map((one) => [
    ...[one.time, one.environment, one.id, one.mark].map(place),
    RESULT_NAMES.indexOf(one.result),
    ...[one.took, one.policies, one.commit, one.by, one.said].map(place),
    ...url(one.runUrl),
    ...url(one.commitUrl),
  ]);
  return {
    head: HEAD,
    results: RESULT_NAMES.map((name) => [RESULTS[name].tone, RESULTS[name].word]),
    texts: [...places.keys()],
    rows,
  };
}
