import { register } from "node:module";

/**
 * GitHub's own parser of workflows and actions, which cannot be imported as it is: it imports JSON without saying so, and
 * Node refuses that.
 */
const HOOK = `export async function load(url, context, next) {
  const isTheirs = /\\/@actions\\/workflow-parser\\/dist\\/[^/]+\\.json$/.test(url);
  return next(url, isTheirs ? { ...context, importAttributes: { type: "json" } } : context);
}`;
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);

export const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import(
  "@actions/workflow-parser"
);
export const { parseAction } = await import("@actions/workflow-parser/actions/index");
