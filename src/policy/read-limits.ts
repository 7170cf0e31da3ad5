/** Bounds on what one document may hold; a document past one of them is refused. */
export interface ReadLimits {
  /** Levels of nesting. */
  depth: number;
  /** Nodes of one document, counting what aliases repeat. */
  nodes: number;
  /** Uses of aliases in one document. */
  aliases: number;
}

export const DEFAULT_LIMITS: ReadLimits = { depth: 64, nodes: 200_000, aliases: 1_000 };

/** What is told of a document that is nested too deep, whichever reader notices it. */
export function tooDeepMessage({ depth }: ReadLimits): string {
  return `The values are nested deeper than ${depth} levels.`;
}
