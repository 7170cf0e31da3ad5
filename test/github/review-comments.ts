import { Refusal } from "./answer.ts";
import { type FileChange, type Hunk, hunksOf, type Side } from "./diff.ts";

export interface ReviewComment {
  readonly id: number;
  path: string;
  body: string;
  side: Side;
  line: number;
  startLine: number | null;
}

/** A review comment as it is sent. */
export interface CommentRequest {
  path: string;
  body: string;
  position?: number;
  line?: number;
  side?: string;
  start_line?: number;
  start_side?: string;
}

/** Refuses a whole review: GitHub takes all of its comments or none. */
export function refuse(...reasons: string[]): never {
  throw new Refusal(422, "Unprocessable Entity", reasons);
}

/** The place of a review comment: a line, or some, inside one hunk of the pull request; GitHub takes no other. */
export function place(
  comment: CommentRequest,
  files: readonly FileChange[],
): Omit<ReviewComment, "id" | "body"> {
  const noHunk = "Pull request review thread diff hunk can't be blank";
  const { path } = comment;
  const patch = files.find(({ filename }) => filename === path)?.patch;
  if (patch === undefined) return refuse(`Pull request review thread path is invalid and ${noHunk}`);
  const hunks = hunksOf(patch);
  const { side, line } = lineOf(comment, hunks);
  const hunk = hunks.find(({ lines }) => lines[side].has(line));
  if (hunk === undefined)
    return refuse(`Pull request review thread line must be part of the diff and ${noHunk}`);
  const start = comment.start_line;
  if (start === undefined) return { path, side, line, startLine: null };
  const startSide = sideOf(comment.start_side ?? comment.side);
  if (start >= line) refuse("Pull request review thread start line must precede the end line.");
  if (!hunk.lines[startSide].has(start)) {
    refuse("Pull request review thread start line must be part of the same hunk as the line.");
  }
  return { path, side, line, startLine: start };
}

function lineOf(
  { position, line, side }: CommentRequest,
  hunks: readonly Hunk[],
): { side: Side; line: number } {
  if (line !== undefined) return { side: sideOf(side), line };
  if (position === undefined) return refuse("Pull request review thread position can't be blank");
  const found = hunks.map(({ positions }) => positions.get(position)).find((at) => at !== undefined);
  return found ?? refuse("Pull request review thread position is invalid");
}

function sideOf(side: string | undefined): Side {
  if (side === undefined || side === "RIGHT") return "RIGHT";
  return side === "LEFT" ? "LEFT" : refuse(`Side ${side} is invalid`);
}
