/** Names the build that runs. The build puts a digest of all code in its place; what is not built remembers nothing. */
export const BUILD_ID: string | undefined = undefined;
