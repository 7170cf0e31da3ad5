import type { Policy } from "../../policy/catalog.ts";
import { isMapping, type Path } from "../../policy/pointer.ts";
import type { Span } from "../../policy/positions.ts";
import { findSecret, type Secret, shapedSecrets } from "../../policy/secrets.ts";
import type { SourceText } from "../../policy/source.ts";
import { spanOf } from "../findings.ts";
import type { Place } from "../places.ts";
import type { Draft, ReportDraft } from "../rule.ts";
import { type Spot, spotOf } from "../spots.ts";

const HELP =
  "Take it for leaked: replace the credential at its issuer, and refer to it by the name of an environment variable or a vault's entry.";

/** Credentials in the values and keys of one policy, whatever its kind. */
export function checkCredentials(policy: Policy, root: Place | undefined, report: ReportDraft): void {
  const { value, hasAliases } = policy.document;
  const visit: VisitText = (text, path, isKey) => {
    const secret = isKey ? shapedSecrets(text)[0] : findSecret(text, path);
    if (secret === undefined) return true;
    if (isKey) reportKey(policy, path, secret, report);
    else if (!isAlias(policy, path)) report(draftOf(policy, [...path], secret));
    return false;
  };
  const mayRepeat = hasAliases;
  eachText(value, { spot: root === undefined ? undefined : spotOf(root), mayRepeat, visit });
}

/** Credentials of somebody else's kinds, and in the comments of every file. */
export function checkCredentialsOfFile(policies: readonly Policy[], report: ReportDraft): void {
  for (const policy of policies) if (!policy.kind.builtIn) checkCredentials(policy, undefined, report);
  const [first] = policies;
  if (first !== undefined) checkComments(first.document.source, policies, report);
}

/** The message never holds the value, and the fingerprint neither: what is short could be guessed from it. */
function draftOf(policy: Policy, path: Path, { what, start, end }: Secret): Draft {
  return {
    rule: "ARC511",
    policy,
    path,
    at: "value",
    part: { start, end },
    message: `A credential stands here in plain text: ${what}.`,
    help: HELP,
    values: [what],
  };
}

/** @returns whether there is nothing to say of the text at its path, ever */
type VisitText = (text: string, path: readonly string[], isKey: boolean) => boolean;

/** The bit by which a spot knows that a text or its key holds no credential. */
const HARMLESS = 1;

/** Visits every text, number and key once, however many aliases lead to it. Depth is bounded by the reader. */
function eachText(
  root: unknown,
  { spot, mayRepeat, visit }: { spot: Spot | undefined; mayRepeat: boolean; visit: VisitText },
): void {
  const seen = mayRepeat ? new Set<object>() : undefined;
  const path: string[] = [];
  function walk(node: unknown, spot: Spot | undefined): void {
    if (typeof node === "string") {
      if (spot !== undefined && (spot.bitsOf(node) & HARMLESS) !== 0) return;
      if (visit(node, path, false)) spot?.know(node, HARMLESS);
    } else if (typeof node === "number") visit(String(node), path, false);
    else if (typeof node === "object" && node !== null && seen?.has(node) !== true) {
      seen?.add(node);
      if (Array.isArray(node)) {
        for (let index = 0; index < node.length; index++) {
          path.push(String(index));
          walk(node[index], spot?.items);
          path.pop();
        }
      } else if (isMapping(node)) {
        for (const key of Object.keys(node)) {
          path.push(key);
          const below = spot?.below(key);
          walkKey(key, below);
          walk(node[key], below);
          path.pop();
        }
      }
    }
  }
  function walkKey(key: string, spot: Spot | undefined): void {
    if (spot !== undefined && (spot.keyBits & HARMLESS) !== 0) return;
    if (visit(key, path, true) && spot !== undefined) spot.keyBits |= HARMLESS;
  }
  walk(root, spot);
}

/** An alias of a text repeats what its anchor says, and the anchor has its own finding. */
function isAlias({ document }: Policy, path: Path): boolean {
  const value = document.spans(path)?.value;
  return value !== undefined && document.source.text.charAt(value.start) === "*";
}

/** A key is told at its own place but by its parent's path: no pointer may carry the secret. */
function reportKey(policy: Policy, path: Path, secret: Secret, report: ReportDraft): void {
  const key = policy.document.spans(path)?.key;
  if (key === undefined) return;
  const standing = standingAt(policy, key);
  report(draftOf(standing, path.slice(0, -1), secret));
}

/** The policy as one whose every place is the same stretch of its text. */
function standingAt(policy: Policy, value: Span): Policy {
  return { ...policy, spans: () => ({ value }) };
}

/** A `#` that starts a comment, unless it stands in a quoted or block scalar; whose secrets are the values'. */
const COMMENT = /(?:^|[ \t])#[^\r\n]*/gm;

function checkComments(source: SourceText, policies: readonly Policy[], report: ReportDraft): void {
  const [policy] = policies;
  if (policy === undefined) return;
  let inValues: Span[] | undefined;
  for (const { 0: comment, index } of source.text.matchAll(COMMENT)) {
    for (const secret of secretsOf(comment)) {
      inValues ??= policies.flatMap(secretSpansOf);
      const span = { start: index + secret.start, end: index + secret.end };
      if (inValues.some(({ start, end }) => start < span.end && span.start < end)) continue;
      report(
        draftOf(standingAt(policy, span), [], { what: secret.what, start: 0, end: span.end - span.start }),
      );
    }
  }
}

/** A setting that was commented out: the key names the secret as it did before. */
const DISABLED =
  /^[ \t]*#+[ \t]*(?:-[ \t]+)?(["']?)([A-Za-z][\w.-]{1,63})\1[ \t]*:[ \t]+(["']?)([^\s"'#]+)\3[ \t]*$/;

function secretsOf(comment: string): readonly Secret[] {
  const shaped = shapedSecrets(comment);
  const disabled = shaped.length > 0 ? null : DISABLED.exec(comment);
  if (disabled === null) return shaped;
  const [whole, , key = "", quote = "", value = ""] = disabled;
  const secret = findSecret(value, [key]);
  if (secret === undefined) return [];
  const start = whole.trimEnd().length - quote.length - value.length;
  return [{ what: secret.what, start: start + secret.start, end: start + secret.end }];
}

function secretSpansOf(policy: Policy): Span[] {
  const spans: Span[] = [];
  checkCredentials(policy, undefined, (draft) => spans.push(spanOf(draft)));
  return spans;
}
