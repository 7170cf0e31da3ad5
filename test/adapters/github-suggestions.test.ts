import { afterEach, beforeEach, expect, test } from "vitest";
import { postSuggestions, type ReviewSuggestion } from "../../src/adapters/github-suggestions.ts";
import { clientOf, type Fault, type Given, limitsFor, ScriptedServer, type Seen } from "./scripted-server.ts";

interface Comment {
  path: string;
  line: number;
  start_line?: number;
  body: string;
}

const HEAD = "a".repeat(40);
let reviews: { event: string; commit_id: string; comments: Comment[] }[] = [];
/** As GitHub lists them: one that is outdated has no line. */
let comments: { path: string; line: number | null; start_line?: number; body: string }[] = [];
let server: ScriptedServer;

beforeEach(async () => {
  reviews = [];
  comments = [];
  server = await ScriptedServer.start(pullRequest);
});

afterEach(() => server.stop());

function pullRequest({ route, query, body }: Seen): Given {
  const page = <T>(items: T[]) => {
    const size = Number(query.get("per_page"));
    return items.slice((Number(query.get("page")) - 1) * size, Number(query.get("page")) * size);
  };
  switch (route) {
    case "GET /repos/octo/policies/pulls/3/comments":
      return { status: 200, body: page(comments) };
    case "POST /repos/octo/policies/pulls/3/reviews": {
      reviews.push(body);
      comments.push(...body.comments);
      return { status: 200, body: { id: reviews.length } };
    }
    default:
      return { status: 404, body: { message: "Not Found" } };
  }
}

const TALK = { path: "core/agents.yaml", line: 2, body: "talk" };

function suggestion(number: number, place: Partial<ReviewSuggestion> = {}): ReviewSuggestion {
  return {
    path: "core/agents.yaml",
    startLine: 2,
    endLine: 2,
    body: `\`\`\`suggestion\nchange ${number}\n\`\`\``,
    digest: `f${number}`,
    ...place,
  };
}

const review = (suggestions: ReviewSuggestion[], most = 20) => ({
  pull: 3,
  headSha: HEAD,
  suggestions,
  most,
});

test("suggestions are one review that neither approves nor asks for changes, by 2 calls", async () => {
  const { github } = clientOf(server);
  const outcome = await postSuggestions(
    github,
    review([suggestion(1), suggestion(2, { startLine: 3, endLine: 4 })]),
  );
  expect(outcome).toEqual({ state: "suggested", posted: 2, known: 0, left: 0 });
  expect(server.seen).toHaveLength(2);
  expect(reviews).toMatchObject([
    {
      event: "COMMENT",
      commit_id: HEAD,
      comments: [
        { path: "core/agents.yaml", line: 2, side: "RIGHT", body: expect.stringContaining("change 1") },
        { path: "core/agents.yaml", line: 4, start_line: 3, side: "RIGHT", start_side: "RIGHT" },
      ],
    },
  ]);
  expect(reviews[0]?.comments[0]).not.toHaveProperty("start_line");
});

test("a second run posts only what is new", async () => {
  const { github } = clientOf(server);
  await postSuggestions(github, review([suggestion(1), suggestion(2)]));
  const again = review([suggestion(1), suggestion(3), suggestion(2)]);
  expect(await postSuggestions(github, again)).toMatchObject({ posted: 1, known: 2 });
  expect(await postSuggestions(github, again)).toMatchObject({ posted: 0, known: 3 });
  expect(comments).toHaveLength(3);
});

test("no more than so many are posted at once, and a later run posts the next", async () => {
  const all = [1, 2, 3, 4, 5].map((number) => suggestion(number));
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review(all, 3))).toMatchObject({ posted: 3, left: 2 });
  expect(await postSuggestions(github, review(all, 3))).toMatchObject({ posted: 2, known: 3, left: 0 });
  expect(reviews.map(({ comments }) => comments.length)).toEqual([3, 2]);
});

test("nothing to suggest posts nothing", async () => {
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([]))).toMatchObject({ posted: 0 });
  expect(reviews).toEqual([]);
});

test("a mark that is quoted in a comment hides nothing", async () => {
  comments.push({ ...TALK, body: "look: <!-- archi3-policy f1 --> is how it marks them" });
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({ posted: 1, known: 0 });
});

test("a mark on a later page is seen", async () => {
  comments = Array.from({ length: 150 }, () => TALK);
  comments.push({ ...TALK, body: "…\n\n<!-- archi3-policy f1 -->" });
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({ posted: 0, known: 1 });
});

test("among more comments than are read nothing is posted, since it may stand there already", async () => {
  comments = Array.from({ length: 1_001 }, () => TALK);
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({ state: "refused" });
  expect(server.seen).toHaveLength(10);
  expect(reviews).toEqual([]);
});

test.each<[string, { line: number | null; digest?: string; path?: string }]>([
  ["is outdated", { line: null }],
  ["stands at another line", { line: 3 }],
  ["stands in another file", { line: 2, path: "core/other.yaml" }],
  ["offers another text", { line: 2, digest: "f7" }],
])("a suggestion is posted again where the comment %s", async (_name, { line, digest = "f1", path }) => {
  comments.push({ path: path ?? "core/agents.yaml", line, body: `…\n\n<!-- archi3-policy ${digest} -->` });
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({ posted: 1, known: 0 });
});

test("a review that is refused is not posted again", async () => {
  server.fail(/^POST/, { kind: "instead", given: { status: 422, body: { message: "Validation Failed" } } });
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({ state: "refused" });
  expect(reviews).toEqual([]);
});

test.each<[string, Fault]>([
  ["reset before it was posted", { kind: "reset", handled: false }],
  ["reset after it was posted", { kind: "reset", handled: true }],
  ["hung after it was posted", { kind: "hang", handled: true }],
  ["answered by HTML", { kind: "html", handled: true }],
  ["502", { kind: "instead", given: { status: 502, body: "" }, handled: true }],
])("a review whose answer is %s stands there once", async (_name, fault) => {
  server.fail(/^POST/, fault);
  const { github } = clientOf(server, limitsFor(fault));
  expect(await postSuggestions(github, review([suggestion(1), suggestion(2)]))).toMatchObject({ posted: 2 });
  expect(reviews).toHaveLength(1);
});

test("a token that may not comment is named", async () => {
  server.fail(/^POST/, {
    kind: "instead",
    given: { status: 403, body: { message: "Resource not accessible by integration" } },
  });
  const { github } = clientOf(server);
  expect(await postSuggestions(github, review([suggestion(1)]))).toMatchObject({
    state: "denied",
    permission: "pull-requests: write",
  });
});
