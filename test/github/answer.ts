import type { Values } from "./description.ts";

/** A request that the description lets pass. */
export interface Call {
  path: Values;
  query: Values;
  body: unknown;
  /** Notes what GitHub silently makes the best of, and no client should send. */
  doubt(what: string): void;
}

export interface Answer {
  status: number;
  body: unknown;
  paging?: Paging;
}

/** Where a list stands among its pages; its `Link` header is made of it. */
export interface Paging {
  page: number;
  last: number;
}

/** What the stand-in does by operation id, such as `checks/create`. */
export interface Handlers {
  readonly [operation: string]: (call: Call) => Answer;
}

/** GitHub's refusal of a request. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: { message: string; errors?: unknown[] };
  /** Why, where GitHub itself does not say so. */
  readonly reasons: readonly string[];

  constructor(status: number, message: string, errors?: unknown[], reasons: readonly string[] = []) {
    super(message);
    this.status = status;
    this.reasons = reasons;
    this.body = errors === undefined ? { message } : { message, errors };
  }
}

export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** What breaks the schema of a request. */
export function invalidRequest(reason: string): Refusal {
  return new Refusal(422, `Invalid request.\n\n${reason}`);
}

/** One reason why GitHub refuses a request that its schema allows. */
export interface FieldError {
  resource: string;
  field: string;
  code: "custom" | "invalid" | "missing_field";
  message?: string;
}

export function validationFailed(error: FieldError, reasons: readonly string[] = []): Refusal {
  return new Refusal(422, "Validation Failed", [error], reasons);
}

/** Refuses a text of more characters than GitHub keeps. */
export function refuseLong(text: string, most: number, { resource, field }: Omit<FieldError, "code">): void {
  if ([...text].length <= most) return;
  const message = `${field} is too long (maximum is ${most} characters)`;
  throw validationFailed({ resource, field, code: "custom", message });
}

/** A time as GitHub writes it: without fractions of a second. */
export function timeText(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`;
}

/** A page is at most this long, whatever is asked for. */
export const LONGEST_PAGE = 100;

/** The page of a list that a request asks for: 30 items unless it says otherwise. */
export function paged<T>(items: readonly T[], { query, doubt }: Call): { items: T[]; paging: Paging } {
  const asked = Number(query["per_page"] ?? 30);
  if (asked > LONGEST_PAGE || asked < 1) doubt(`per_page is ${asked}, and a page holds 1 to ${LONGEST_PAGE}`);
  const length = Math.min(Math.max(asked, 1), LONGEST_PAGE);
  const page = Math.max(Number(query["page"] ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / length), 1);
  return { items: items.slice((page - 1) * length, page * length), paging: { page, last } };
}

/** Answers with a page of a list. */
export function listed<T>(items: readonly T[], call: Call, describe: (item: T) => unknown): Answer {
  const page = paged(items, call);
  return { status: 200, body: page.items.map(describe), paging: page.paging };
}

/** Answers with a page of a list that GitHub counts, under its name. */
export function counted<T>(
  name: string,
  items: readonly T[],
  call: Call,
  describe: (item: T) => unknown,
): Answer {
  const { body, ...answer } = listed(items, call, describe);
  return { ...answer, body: { total_count: items.length, [name]: body } };
}

/** The `Link` header of a page; undefined where there is only one. */
export function linkHeader(url: URL, { page, last }: Paging): string | undefined {
  const link = (to: number, relation: string) => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  return links.length === 0 ? undefined : links.join(", ");
}
