/** A point in a text. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** A stretch of text; `end` is exclusive. */
export interface Range {
  start: Position;
  end: Position;
}

export type Severity = "error" | "warning" | "notice";

/** Another place that has to do with a finding, such as the definition that a use misses. */
export interface RelatedPlace {
  file: string;
  range: Range;
  message: string;
}

/** A change of the finding's file that mends it, when the mend is certain; all edits are made, or none. */
export interface Fix {
  /** What the change does: "Change to …", "Remove …", "Put quotes around it". */
  title: string;
  /**
   * By places in the text as it is, none touching another. An empty edit at the very start of the file takes its
   * byte order mark away, which places do not count.
   */
  edits: { range: Range; text: string }[];
}

/**
 * How a finding stands to the base of a comparison: not on it, on it but on a line that changed, on it and
 * untouched; or accepted by a comment or by the baseline. Without a base every finding is new.
 */
export type Status = "new" | "touched" | "existing" | "suppressed";

/** Why a finding is accepted. */
export interface Suppression {
  /** A comment in the file, or an entry of the baseline. */
  by: "comment" | "baseline";
  /** What the comment gives as its reason; the baseline gives none. */
  reason?: string;
  /** With a base that is known: whether a comment accepted the finding there already. The baseline adds nothing. */
  status?: "new" | "existing";
}

/**
 * What a fingerprint is made of beside rule and file. A symbol, so that it goes along when a finding is copied, and no
 * output prints it.
 */
export const IDENTITY: unique symbol = Symbol("identity");

/** One thing wrong or doubtful, at an exact range of one file; the same object in every output. */
export interface Finding {
  rule: string;
  severity: Severity;
  message: string;
  help: string;
  /** Relative to the git root (outside a repository: to the current directory), with forward slashes. */
  file: string;
  range: Range;
  /** JSON Pointer (RFC 6901) of the node, where the document could be read. */
  pointer?: string;
  kind?: string;
  policy?: string;
  related: RelatedPlace[];
  fix?: Fix;
  /** Stays the same when lines move: made of rule, file, path by names and the message's values. */
  fingerprint: string;
  readonly [IDENTITY]?: readonly string[];
  status: Status;
  /** Why a suppressed finding is accepted; only with the status `suppressed`. */
  suppression?: Suppression;
}
