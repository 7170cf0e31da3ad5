import type { Commit, Repository } from "../adapters/git.ts";
import { type PolicyError, usageError } from "../errors.ts";
import type { Beyond } from "./base.ts";

/**
 * Sees to it that what is checked out is the change that the result is going to be shown on: a check run says of its
 * commit that it was judged, so one of other files would let everything pass. `pull_request_target` checks out the
 * base by default, and anybody may name another ref.
 * @param head the change's own commit
 * @throws {PolicyError} `E_CHECKOUT` (exit 2), also where the history that is here does not show it
 */
export async function assertCheckout(
  repository: Repository,
  head: string,
  here: Commit | undefined,
  beyond: Beyond | undefined,
): Promise<void> {
  if (here === undefined) throw wrongCheckout(head, undefined, false);
  // GitHub's merge commit names the head as a parent, also where the history behind it was not fetched.
  if (here.id === head || here.parents.includes(head)) return;
  if (repository.mergeBase(head, here.id) === head) return;
  const shallow = repository.isShallow();
  const asked = shallow ? await beyond?.mergeBase(head, here.id) : undefined;
  if (asked?.state === "found" && asked.commit === head) return;
  throw wrongCheckout(head, here, shallow && asked?.state !== "found");
}

function wrongCheckout(head: string, here: Commit | undefined, isCutShort: boolean): PolicyError {
  const short = (commit: string) => commit.slice(0, 12);
  const told =
    here === undefined ? "nothing is committed here" : `HEAD is ${short(here.id)}, without ${short(head)}`;
  return usageError("E_CHECKOUT", {
    what: "what is checked out is not the change that is to be checked",
    where: here === undefined ? "HEAD" : `HEAD ${short(here.id)}`,
    why: isCutShort
      ? `${told} as far as the history goes that was fetched`
      : `${told}, the commit that the result would be shown on`,
    mend:
      "on pull_request leave out the input `ref` of actions/checkout; else check out the change itself: " +
      `with: { ref: "\${{ github.event.pull_request.head.sha }}"${isCutShort ? ", fetch-depth: 0" : ""} }`,
  });
}
