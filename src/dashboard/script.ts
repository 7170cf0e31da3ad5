/**
 * What the page does where scripts run: it says how old everything is, and shows all deployments, filtered, page by page.
 * The page's policy names this text by its digest. Texts become text nodes, never markup.
 */
export const SCRIPT = `"use strict";
(() => {
  const PAGE = 25, HOUR = 3600000;
  const byId = (id) => document.getElementById(id);
  const ageText = (ms) => {
    const minutes = Math.floor(Math.max(0, ms) / 60000);
    if (minutes < 1) return "less than a minute";
    if (minutes < 60) return minutes + " min";
    const hours = Math.floor(minutes / 60);
    if (hours < 48) return hours + " h";
    return Math.floor(hours / 24) + " days";
  };
  const made = Date.parse(document.body.dataset.made);
  const times = [...document.querySelectorAll("time")].filter((time) => !time.closest("table")).map((time) => {
    const ago = document.createElement("span");
    ago.className = "ago";
    time.after(" ", ago);
    return { at: Date.parse(time.dateTime), ago };
  });
  const setText = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };
  const tick = () => {
    const now = Date.now();
    for (const { at, ago } of times) setText(ago, "(" + (at > now ? "in " + ageText(at - now) : ageText(now - at) + " ago") + ")");
    if (now - made < HOUR) return;
    document.body.classList.add("old");
    byId("old").hidden = false;
    setText(byId("old-age"), ageText(now - made));
    setText(byId("then"), ageText(now - made) + " ago: ");
  };
  tick();
  setInterval(tick, 20000);

  const source = byId("records-data");
  if (source === null) return;
  const { head, results, texts, rows } = JSON.parse(source.textContent);
  const form = byId("filter"), body = byId("records"), newer = byId("newer"), older = byId("older");
  const make = (name, attributes, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const badge = ([tone, word]) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    for (const [key, value] of [["class", "shape"], ["aria-hidden", "true"], ["focusable", "false"]]) svg.setAttribute(key, value);
    use.setAttribute("href", "#shape-" + tone);
    svg.append(use);
    return make("span", { class: "badge " + tone }, svg, word);
  };
  const linked = (text, url) => (/^https?:/.test(url) ? make("a", { href: url, rel: "noreferrer" }, text) : text);
  const rowOf = (row) => {
    const [time, environment, id, mark, , took, policies, commit, by, said, run, runEnd, page, pageEnd] = row.map((place) => texts[place]);
    const cells = [
      [time],
      [environment],
      [linked(id, run + runEnd), ...(mark === "" ? [] : [" (" + mark + ")"])],
      [badge(results[row[4]])],
      [took],
      [make("code", {}, policies), ...(commit === "" ? [] : [" of ", make("code", {}, linked(commit, page + pageEnd))])],
      [by],
      [said],
    ];
    return make("tr", { role: "row" }, ...cells.map((cell, at) => make("td", { role: "cell", "data-label": head[at] }, ...cell)));
  };
  const ends = results.map(([, word]) => word.toLowerCase());
  let lower;
  const holds = (row, text) => {
    lower ??= texts.map((one) => one.toLowerCase());
    return ends[row[4]].includes(text) || row.some((place, at) => at !== 4 && at < 10 && lower[place].includes(text));
  };
  let found = rows, first = 0;
  const show = () => {
    const until = Math.min(first + PAGE, found.length);
    body.replaceChildren(...found.slice(first, until).map(rowOf));
    newer.disabled = first === 0;
    older.disabled = until === found.length;
    const of = found.length === rows.length ? String(rows.length) : found.length + " found among " + rows.length;
    setText(byId("shown"), found.length === 0 ? "None of " + rows.length + " is like that." : first + 1 + " to " + until + " of " + of);
  };
  const filter = () => {
    const { environment, result, text } = form.elements;
    const name = environment.value === "" ? -1 : texts.indexOf(environment.value);
    const end = results.findIndex(([, word]) => word === result.value);
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    found = rows.filter((row) => (name === -1 || row[1] === name) && (end === -1 || row[4] === end) && words.every((word) => holds(row, word)));
    first = 0;
    show();
  };
  const turn = (by, button, other) => {
    first += by;
    show();
    if (button.disabled) other.focus();
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  newer.addEventListener("click", () => turn(-PAGE, newer, older));
  older.addEventListener("click", () => turn(PAGE, older, newer));
  form.hidden = false;
  byId("rest")?.remove();
  // Browsers keep what was typed when a page is loaded again.
  filter();
})();
`;
