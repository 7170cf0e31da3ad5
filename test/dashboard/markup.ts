/** A page as its tags tell it, read by the rules that our own markup keeps: quoted attributes, every element closed. */
export interface Markup {
  elements: { name: string; attributes: ReadonlyMap<string, string> }[];
  /** What of HTML's rules is broken, in words. */
  faults: string[];
  /** The contents of elements that hold no markup, by their name. */
  raw: { name: string; attributes: ReadonlyMap<string, string>; text: string }[];
}

const VOID = new Set(["meta", "input", "br"]);
const RAW = new Set(["script", "style", "title"]);
const TAG = /^<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)(\/?)>/i;

export function markupOf(page: string): Markup {
  const markup: Markup = { elements: [], faults: [], raw: [] };
  const open: string[] = [];
  let rest = page.replace(/^<!doctype html>\n/, "");
  if (rest === page) markup.faults.push("no doctype");
  for (;;) {
    const at = rest.indexOf("<");
    const text = at === -1 ? rest : rest.slice(0, at);
    for (const [loose] of text.matchAll(/&(?!(?:amp|lt|gt|quot|#39);)|>/g))
      markup.faults.push(`${loose} in text`);
    if (at === -1) break;
    rest = rest.slice(at);
    const [tag, slash, name = "", said = "", self] = TAG.exec(rest) ?? [];
    if (tag === undefined) {
      markup.faults.push(`no tag: ${rest.slice(0, 80)}`);
      break;
    }
    rest = rest.slice(tag.length);
    if (slash === "/") {
      const last = open.pop();
      if (last !== name) markup.faults.push(`</${name}> closes <${last}>`);
      continue;
    }
    const attributes = new Map(
      [...said.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/gi)].map(([, key = "", value = ""]) => [key, value]),
    );
    markup.elements.push({ name, attributes });
    // The title of a drawing holds no markup either.
    if (RAW.has(name)) {
      const end = rest.search(new RegExp(`</${name}`, "i"));
      markup.raw.push({ name, attributes, text: rest.slice(0, end) });
      rest = rest.slice(end + name.length + 3);
    } else if (self !== "/" && !VOID.has(name)) open.push(name);
  }
  if (open.length > 0) markup.faults.push(`never closed: ${open.join(", ")}`);
  return markup;
}
