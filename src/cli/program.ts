import { Command } from "commander";
import { addAuthoringCommands } from "./authoring-commands.ts";
import type { Face } from "./common.ts";
import { addEnvironmentCommands } from "./environment-commands.ts";
import { addInit } from "./init-command.ts";
import { addMonitor } from "./monitor-command.ts";
import { addPolicyCommands } from "./policy-commands.ts";
import { addTestCommand } from "./test-command.ts";

const EXAMPLES = `
Examples:
  archi3-policy init                                  make this folder a policy repository
  archi3-policy validate                              check every policy of this repository
  archi3-policy validate --changed                    fail only for what this branch brings
  archi3-policy validate --fix                        fix what can only be meant in one way
  archi3-policy test                                  run this repository's own rule tests

  archi3-policy generate --list-templates             what policies can be made from
  archi3-policy plan --environment production         what would change there, and may it
  archi3-policy deploy --environment development      make the policies of this commit live
  archi3-policy rollback --environment production     make the last healthy policies live again
  archi3-policy status                                what is live where, and how it is
  archi3-policy monitor                               look for what is wrong, and tell those whom it concerns

Exit status: 0 done; 1 the policies are wrong, or a deployment failed or is inconclusive;
2 the call or the configuration is wrong; 3 refused, nothing was changed; 4 the disk, git
or a target failed; 5 a deployment and its rollback failed: a person must act now.`;

/** Every command with its options: the one description of them, for the command line and for steps of workflows. */
export function makeProgram(face: Face): Command {
  const program = new Command("archi3-policy")
    .description(
      "Checks YAML policies, makes them live in one environment after the other, and takes them back.",
    )
    .version(face.version)
    // Errors are told by us, in the form that all of ours have.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .addHelpText("after", EXAMPLES);
  addInit(program, face);
  addPolicyCommands(program, face);
  addTestCommand(program, face);
  addEnvironmentCommands(program, face);
  addMonitor(program, face);
  addAuthoringCommands(program, face);
  return program;
}
