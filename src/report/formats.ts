/** The formats that a report can be printed in; `github` is commands for a workflow's log. */
export const REPORT_FORMATS = ["text", "json", "sarif", "junit", "markdown", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
