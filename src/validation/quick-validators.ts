/**
 * Loaders of validators that only say yes or no, by the `$id` of the built-in schema or of the draft of JSON Schema.
 *
 * Empty in the sources: the build writes them into the bundle as code that ajv makes of the same schemas, so that
 * a repository in order is judged without loading a schema compiler, and one's own schemas without compiling the
 * draft's. Without them everything works, more slowly.
 */
export const QUICK_VALIDATORS: Readonly<Record<string, () => Promise<(value: unknown) => boolean>>> = {};
