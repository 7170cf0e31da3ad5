import agent from "../../schemas/agent.schema.json" with { type: "json" };
import agentPolicies from "../../schemas/agent-policies.schema.json" with { type: "json" };
import alert from "../../schemas/alert.schema.json" with { type: "json" };
import baseline from "../../schemas/baseline.schema.json" with { type: "json" };
import config from "../../schemas/config.schema.json" with { type: "json" };
import environment from "../../schemas/environment.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.schema.json" with { type: "json" };
import monitorState from "../../schemas/monitor-state.schema.json" with { type: "json" };
import orchestrationPolicies from "../../schemas/orchestration-policies.schema.json" with { type: "json" };
import record from "../../schemas/record.schema.json" with { type: "json" };
import ruleTests from "../../schemas/rule-tests.schema.json" with { type: "json" };
import rules from "../../schemas/rules.schema.json" with { type: "json" };
import securityPolicies from "../../schemas/security-policies.schema.json" with { type: "json" };
import vocabulary from "../../schemas/vocabulary.schema.json" with { type: "json" };
import { type Place, placesOf } from "./places.ts";
import { QUICK_VALIDATORS } from "./quick-validators.ts";
import type { CompiledSchema, JsonSchema } from "./schema.ts";

/** The schemas that the product brings along, by `$id`. */
export const BUILT_IN_SCHEMAS: ReadonlyMap<string, JsonSchema> = new Map(
  [
    agent,
    agentPolicies,
    alert,
    vocabulary,
    baseline,
    config,
    environment,
    manifest,
    monitorState,
    orchestrationPolicies,
    record,
    ruleTests,
    rules,
    securityPolicies,
  ].map((schema) => [schema.$id, schema as JsonSchema]),
);

/** A kind's schema: what judges its policies, and the meaning of its places. */
export interface KindSchema {
  /** Loads what answers quickly whether a value is valid; undefined where nothing was prepared for that. */
  quick(): Promise<((value: unknown) => boolean) | undefined>;
  /** The schema that says what is wrong; it and its compiler are loaded when something is. */
  schema(): Promise<CompiledSchema>;
  /** Absent for kinds whose meaning is not known. */
  places: Place | undefined;
}

/**
 * Gives the schemas of built-in kinds (and `alert`, `config`, `baseline`, `manifest`, `monitor-state`, `record`, `rules`, `rule-tests`); each is compiled when it is first needed, and once. Our own are
 * compiled once for all who ask.
 */
export function builtInKindSchemas(
  schemas: ReadonlyMap<string, JsonSchema> = BUILT_IN_SCHEMAS,
): (kind: string) => KindSchema {
  if (schemas !== BUILT_IN_SCHEMAS) return kindSchemasOf(schemas, {});
  ours ??= kindSchemasOf(BUILT_IN_SCHEMAS, QUICK_VALIDATORS);
  return ours;
}

let ours: ((kind: string) => KindSchema) | undefined;

function kindSchemasOf(
  schemas: ReadonlyMap<string, JsonSchema>,
  prepared: typeof QUICK_VALIDATORS,
): (kind: string) => KindSchema {
  let compiler: Promise<(id: string) => CompiledSchema> | undefined;
  const known = new Map<string, KindSchema>();
  return (kind) => {
    const earlier = known.get(kind);
    if (earlier !== undefined) return earlier;
    const id = `${kind}.schema.json`;
    const quick = Object.hasOwn(prepared, id) ? prepared[id] : undefined;
    let compiled: Promise<CompiledSchema> | undefined;
    let loaded: Promise<((value: unknown) => boolean) | undefined> | undefined;
    const made: KindSchema = {
      quick: () => {
        // Not imported anew for each policy, which costs more than judging it.
        loaded ??= Promise.resolve(quick?.());
        return loaded;
      },
      schema: () => {
        compiler ??= import("./schema.ts").then(({ builtInCompiler }) => builtInCompiler(schemas));
        compiled ??= compiler.then((compile) => compile(id));
        return compiled;
      },
      places: placesOf(schemas, id),
    };
    known.set(kind, made);
    return made;
  };
}
