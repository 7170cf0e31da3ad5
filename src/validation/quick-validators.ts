/**
 * Validators of the built-in schemas, by `$id`, that only say yes or no.
 *
 * Empty in the sources: the build writes them into the bundle as code that ajv makes of the same schemas, so that
 * a repository in order is judged without loading a schema compiler. Without them everything works, more slowly.
 */
export const QUICK_VALIDATORS: Readonly<Record<string, (value: unknown) => boolean>> = {};
