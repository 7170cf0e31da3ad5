import { nearest } from "../policy/spelling.ts";
import { type At, configError } from "./document.ts";

/**
 * The environments' names in the order of promotion: each one follows the one that its `after` names.
 * @throws {PolicyError} `E_CONFIG` (exit 2) where there is no such environment, or where they follow in a circle
 */
export function promotionOrder(
  environments: { readonly [name: string]: { readonly after?: string } },
  at: At,
): string[] {
  const names = Object.keys(environments);
  const ordered: string[] = [];
  const visit = (name: string, path: readonly string[]) => {
    if (ordered.includes(name)) return;
    if (path.includes(name)) {
      const circle = [...path.slice(path.indexOf(name)), name].join(" → ");
      throw configError(
        at(["environments", name, "after"], "value"),
        `the environments follow each other in a circle: ${circle}`,
        "let one of them begin: give it no `after`",
      );
    }
    const after = environments[name]?.after;
    if (after !== undefined && !names.includes(after)) {
      const others = names.filter((other) => other !== name);
      const guess = nearest(after, others);
      throw configError(
        at(["environments", name, "after"], "value"),
        `there is no environment ${after}`,
        guess === undefined
          ? [
              "declare it below `environments`",
              ...(others.length === 0 ? [] : [`name one of ${others.join(", ")}`]),
            ].join(", or ")
          : `did you mean ${guess}?`,
      );
    }
    if (after !== undefined) visit(after, [...path, name]);
    ordered.push(name);
  };
  for (const name of names) visit(name, []);
  return ordered;
}
