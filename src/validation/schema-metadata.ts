import type { JsonSchema } from "./schema.ts";

/** A JSON Schema, or a part of one, that is no mere true or false. */
export type SchemaObject = Exclude<JsonSchema, boolean>;

/** The first of the examples that a schema gives, if it gives any. */
export function exampleOf(schema: SchemaObject): unknown {
  const examples = schema["examples"];
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** What a schema says of its place in words, if it does. */
export function descriptionOf(schema: SchemaObject): string | undefined {
  return typeof schema["description"] === "string" ? schema["description"] : undefined;
}

/** The form that a schema demands of a text: in its own words if it has some, else by its pattern. */
export function formHelp(schema: SchemaObject): string {
  const example = exampleOf(schema);
  const shown = example === undefined ? "" : ` For example: ${JSON.stringify(example)}.`;
  const described = descriptionOf(schema);
  if (described !== undefined) return `${described}${shown}`;
  const pattern =
    typeof schema["pattern"] === "string"
      ? `It must match ${schema["pattern"]}.`
      : "It must have the form that the schema describes.";
  return `${pattern}${shown}`;
}
