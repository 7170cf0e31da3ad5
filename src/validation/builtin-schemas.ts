import agent from "../../schemas/agent.schema.json" with { type: "json" };
import agentPolicies from "../../schemas/agent-policies.schema.json" with { type: "json" };
import common from "../../schemas/common.schema.json" with { type: "json" };
import config from "../../schemas/config.schema.json" with { type: "json" };
import environment from "../../schemas/environment.schema.json" with { type: "json" };
import orchestrationPolicies from "../../schemas/orchestration-policies.schema.json" with { type: "json" };
import securityPolicies from "../../schemas/security-policies.schema.json" with { type: "json" };
import { type Place, placesOf } from "./places.ts";
import { builtInCompiler, type CompiledSchema, type JsonSchema } from "./schema.ts";

/** The schemas that the product brings along, by `$id`. */
export const BUILT_IN_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map(
  [agent, agentPolicies, common, config, environment, orchestrationPolicies, securityPolicies].map(
    (schema) => [schema.$id, schema as JsonSchema],
  ),
);

/** A schema ready to judge a policy, with the meaning of its places. */
export interface KindSchema {
  schema: CompiledSchema;
  places: Place | undefined;
}

/** Gives the schemas of built-in kinds (and `config`); each is compiled when it is first asked for, and once. */
export function builtInKindSchemas(
  schemas: ReadonlyMap<string, JsonSchema> = BUILT_IN_SCHEMAS,
): (kind: string) => KindSchema {
  let compile: ((id: string) => CompiledSchema) | undefined;
  const known = new Map<string, KindSchema>();
  return (kind) => {
    const earlier = known.get(kind);
    if (earlier !== undefined) return earlier;
    compile ??= builtInCompiler(schemas);
    const id = `${kind}.schema.json`;
    const made = { schema: compile(id), places: placesOf(schemas, id) };
    known.set(kind, made);
    return made;
  };
}
