export const id = 1305;
export const ids = [1305];
export const modules = {

/***/ 59547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withPoliciesFolder),
/* harmony export */   Dn: () => (/* binding */ namedPlace),
/* harmony export */   oF: () => (/* binding */ usualPlace),
/* harmony export */   uD: () => (/* binding */ checkPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _adapters_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(309);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13499);
/* harmony import */ var _policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33481);
/* harmony import */ var _intake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98294);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49519);







/** The workspace, with a folder of policies to come where there is none yet: `policies`, in the repository. */
function withPoliciesFolder(workspace, asked) {
    const { tree, config, policiesFolder, inRepository, displayRoot, root, configFile } = workspace;
    if (asked !== undefined || config.policies !== undefined || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .looksLikePolicies */ .uH)(tree, policiesFolder))
        return workspace;
    const home = configFile === undefined && inRepository ? displayRoot : root;
    return { ...workspace, policiesFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(home) ?? home, "policies"), hasPolicies: true };
}
/**
 * The usual place of a policy of a kind, among the policies.
 * @param value the policy
 * @param agent the agent's name, which its file is called by
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for a kind that has none, or a policy without a name
 */
function usualPlace(kind, value, agent, { policiesFolder }) {
    const place = kind.builtIn ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfKind */ .TU)(kind.name) : undefined;
    if (place === undefined)
        throw noPlace(`policies of the kind ${kind.name} have no usual place`, "say where: --output FILE");
    if (!place.includes("*"))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, place);
    const named = kind.name === "environment" ? "environment" : "name";
    const said = (kind.name === "agent" ? agent : undefined) ?? textAt(value, named) ?? "";
    const name = said
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "")
        .slice(0, LONGEST_NAME);
    if (name === "")
        throw noPlace(`the policy has no metadata.${named} that a file can be called by`, "say where: --output FILE");
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(policiesFolder, kind.name === "agent" ? `generated/${name}.yaml` : place.replace("*", name));
}
/** File systems take 255 bytes. */
const LONGEST_NAME = 100;
function textAt(value, key) {
    const metadata = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(value) ? value["metadata"] : undefined;
    const text = (0,_policy_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .isMapping */ .pi)(metadata) ? metadata[key] : undefined;
    return typeof text === "string" ? text : undefined;
}
function noPlace(why, mend) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot tell where the policy belongs", why, mend });
}
/**
 * A place that the caller names: links above the policies folder or the repository are followed, since they are the
 * machine's affair; those in them are kept, and refused by {@link checkPlace}.
 */
function namedPlace(typed, currentFolder, { policiesFolder, displayRoot }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(currentFolder, typed);
    const tops = [policiesFolder, (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(displayRoot)];
    for (const folder of (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersUpTo */ .Kd)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), "")) {
        const real = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)(folder);
        if (real !== undefined && tops.includes(real))
            return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
    }
    return path;
}
/**
 * Looks at a place before anything is written there.
 * @param shown as messages name it
 * @throws {PolicyError} `E_OUTPUT` (exit 2) for one where no policy of the kind may lie, or that lies behind a link
 */
function checkPlace(path, shown, kind, workspace) {
    const refuse = (why, mend) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)("E_OUTPUT", { what: "cannot write the policy there", where: `--output ${shown}`, why, mend });
    const instead = (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfKind */ .TU)(kind.name) ?? "another place";
    if (!(0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .isYamlName */ .fd)(path))
        throw refuse("it does not end in .yaml", "name a file that ends in .yaml");
    const bad = (0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .nameProblem */ .rH)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path)));
    if (bad !== undefined)
        throw refuse(bad.message.replace(/\.$/, ""), "choose another name");
    if ((0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .isConfiguration */ .ZC)(path, workspace))
        throw refuse("it is the configuration", "name another file");
    const isInside = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, workspace.policiesFolder);
    const found = (0,_intake_js__WEBPACK_IMPORTED_MODULE_4__/* .ownKindOf */ .k1)(path, workspace) ??
        (isInside ? (0,_policy_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOfPath */ .Bs)((0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(path, workspace.policiesFolder)) : undefined);
    if (found !== undefined && found.name !== kind.name)
        throw refuse(`policies of the kind ${found.name} lie there, and this is one of the kind ${kind.name}`, `put it to ${instead} in the policies folder`);
    if (found === undefined && isInside)
        throw refuse("no kind of policy lies there, so that nothing would check it", `put it to ${instead} in the policies folder`);
    const link = linkOnTheWay(path, workspace);
    if (link !== undefined)
        throw refuse(`${(0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .displayPath */ .Gt)(link, workspace.displayRoot)} is a symbolic link, or no folder`, "name a place that no link leads to");
    const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfEntry */ .Js)(path);
    if (nature === "folder")
        throw refuse("a folder stands there", "name a file in it");
    return { path, shown, isPolicy: found !== undefined };
}
/**
 * What stands in the way to a file as something else than a folder, from the policies folder or the repository on: what
 * lies above is the machine's affair.
 */
function linkOnTheWay(path, { policiesFolder, displayRoot }) {
    const top = [policiesFolder, displayRoot].find((folder) => (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(path, folder)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path);
    const steps = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    let way = top;
    for (const [index, step] of steps.entries()) {
        way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(way, step);
        const nature = (0,_adapters_files_js__WEBPACK_IMPORTED_MODULE_1__/* .natureOfEntry */ .Js)(way);
        const isLast = index === steps.length - 1;
        if (nature === "missing")
            return undefined;
        if (nature === "other" || (nature === "file" && !isLast))
            return way;
    }
    return undefined;
}


/***/ }),

/***/ 63377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lV: () => (/* binding */ allTemplates),
  _4: () => (/* binding */ findTemplate),
  xb: () => (/* binding */ openTemplate),
  RL: () => (/* binding */ templateError)
});

// UNUSED EXPORTS: builtInTemplates

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files.js
var files = __webpack_require__(309);
;// CONCATENATED MODULE: ./build/src/adapters/own-files-text.js
const ownTexts = () => ({"templates/agent-template.yaml":"# One agent, a manager or a specialist\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{AGENT_NAME}}-policy\"\n  description: \"{{AGENT_DESCRIPTION}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n  agent-type: \"{{AGENT_TYPE}}\"\n  tier: {{TIER_LEVEL}}\n\nagent:\n  id: \"{{AGENT_ID}}\"\n  type: \"{{AGENT_TYPE}}\"\n  tier: {{TIER_LEVEL}}\n  description: \"{{AGENT_DESCRIPTION}}\"\n{{#if IS_SPECIALIST}}\n{{#if MANAGER_ID}}\n  manager: \"{{MANAGER_ID}}\"\n{{/if}}\n{{else}}\n{{#if SPECIALIZATION_1}}\n  specializations:\n    - \"{{SPECIALIZATION_1}}\"\n{{#if SPECIALIZATION_2}}\n    - \"{{SPECIALIZATION_2}}\"\n{{/if}}\n{{/if}}\n{{/if}}\n  capabilities:\n    - \"{{CAPABILITY_1}}\"\n{{#if CAPABILITY_2}}\n    - \"{{CAPABILITY_2}}\"\n{{/if}}\n\n# What good work is, in numbers where there are any.\nquality-standards:\n  {{QUALITY_METRIC_1}}: \"{{QUALITY_VALUE_1}}\"\n  {{QUALITY_METRIC_2}}: \"{{QUALITY_VALUE_2}}\"\n\ncommunication-protocols:\n  status-updates:\n    frequency: \"{{STATUS_FREQUENCY}}\"\n    format: structured-json\n  milestone-reports:\n    frequency: \"{{MILESTONE_FREQUENCY}}\"\n    format: comprehensive-markdown\n  quality-gates:\n    frequency: per-milestone\n    format: validation-report\n\nresource-requirements:\n  cpu: \"{{CPU_REQUIREMENT}}\"\n  memory: \"{{MEMORY_REQUIREMENT}}\"\n  storage: \"{{STORAGE_REQUIREMENT}}\"\n  network: \"{{NETWORK_REQUIREMENT}}\"\n\nperformance-metrics:\n  response-time:\n    target: \"{{RESPONSE_TIME_TARGET}}\"\n    alert-threshold: \"{{RESPONSE_TIME_ALERT}}\"\n    critical-threshold: \"{{RESPONSE_TIME_CRITICAL}}\"\n  throughput:\n    target: \"{{THROUGHPUT_TARGET}}\"\n    alert-threshold: \"{{THROUGHPUT_ALERT}}\"\n    critical-threshold: \"{{THROUGHPUT_CRITICAL}}\"\n  error-rate:\n    target: \"{{ERROR_RATE_TARGET}}\"\n    alert-threshold: \"{{ERROR_RATE_ALERT}}\"\n    critical-threshold: \"{{ERROR_RATE_CRITICAL}}\"\n\nsecurity-requirements:\n  authentication: \"{{AUTHENTICATION_METHOD}}\"\n  authorization: role-based\n  encryption: required\n  audit-logging: required\n\ncompliance-requirements:\n  data-protection: \"{{DATA_PROTECTION_LEVEL}}\"\n  privacy-by-design: true\n  regulatory-compliance: \"{{REGULATORY_COMPLIANCE}}\"\n  industry-standards: \"{{INDUSTRY_STANDARDS}}\"\n\ntemplate-variables:\n  AGENT_NAME:\n    description: Name of the agent, without the @\n    example: custom-analyst\n    pattern: ^[a-z][a-z-]*$\n  AGENT_DESCRIPTION:\n    description: What the agent is for, in one sentence\n    default: An agent that is yet to be described\n  AGENT_TYPE:\n    description: \"one of: specialist, manager\"\n    default: specialist\n    pattern: ^(specialist|manager)$\n  AGENT_ID:\n    description: Id of the agent (by itself, @ and its name)\n    example: \"@custom-analyst\"\n    pattern: ^@[a-z][a-z-]*$\n  TIER_LEVEL:\n    description: 3 for a specialist, 2 for a manager\n    type: integer\n  IS_SPECIALIST:\n    description: true if the agent is a specialist\n    type: boolean\n  MANAGER_ID:\n    description: Id of the manager that leads a specialist; it must list the specialist\n    default: \"\"\n    example: \"@analysis-manager\"\n  SPECIALIZATION_1:\n    description: First specialist that a manager leads; it must name the manager\n    default: \"\"\n    example: trend-analyst\n  SPECIALIZATION_2:\n    description: Second specialist that a manager leads\n    default: \"\"\n    example: report-writer\n  CAPABILITY_1:\n    description: What the agent can do; tasks are routed by it\n    default: general-assistance\n  CAPABILITY_2:\n    description: What else it can do\n    default: \"\"\n    example: data-analysis\n  QUALITY_METRIC_1:\n    description: Name of the first quality standard\n    default: accuracy\n  QUALITY_VALUE_1:\n    description: What it must meet\n    default: \">95%\"\n  QUALITY_METRIC_2:\n    description: Name of the second quality standard\n    default: completeness\n  QUALITY_VALUE_2:\n    description: What it must meet\n    default: \">90%\"\n  STATUS_FREQUENCY:\n    description: How often the agent says where its work stands\n    default: daily\n  MILESTONE_FREQUENCY:\n    description: How often it reports on milestones\n    default: weekly\n  CPU_REQUIREMENT:\n    description: \"Need of processor, one of: low, medium, high\"\n    default: medium\n  MEMORY_REQUIREMENT:\n    description: \"Need of memory, one of: low, medium, high\"\n    default: medium\n  STORAGE_REQUIREMENT:\n    description: \"Need of storage, one of: low, medium, high\"\n    default: low\n  NETWORK_REQUIREMENT:\n    description: \"Need of network, one of: low, medium, high\"\n    default: low\n  RESPONSE_TIME_TARGET:\n    description: Response time to aim at\n    default: <500ms\n  RESPONSE_TIME_ALERT:\n    description: Response time that alerts\n    default: \">1s\"\n  RESPONSE_TIME_CRITICAL:\n    description: Response time that pages somebody\n    default: \">3s\"\n  THROUGHPUT_TARGET:\n    description: Throughput to aim at\n    default: \">100 requests/hour\"\n  THROUGHPUT_ALERT:\n    description: Throughput that alerts\n    default: <50 requests/hour\n  THROUGHPUT_CRITICAL:\n    description: Throughput that pages somebody\n    default: <10 requests/hour\n  ERROR_RATE_TARGET:\n    description: Error rate to aim at\n    default: <1%\n  ERROR_RATE_ALERT:\n    description: Error rate that alerts\n    default: \">2%\"\n  ERROR_RATE_CRITICAL:\n    description: Error rate that pages somebody\n    default: \">5%\"\n  AUTHENTICATION_METHOD:\n    description: \"one of: api-key, oauth2, certificate, token\"\n    default: oauth2\n  DATA_PROTECTION_LEVEL:\n    description: \"one of: basic, standard, enhanced\"\n    default: standard\n  REGULATORY_COMPLIANCE:\n    description: Regulation that applies, such as gdpr, or none\n    default: none\n  INDUSTRY_STANDARDS:\n    description: \"Industry whose standards apply, one of: healthcare, financial, government, none\"\n    default: none\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/environment.yaml":"# What differs in one environment from the core policies\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{ENVIRONMENT}}-environment\"\n  description: \"Settings of the environment {{ENVIRONMENT}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n  environment: \"{{ENVIRONMENT}}\"\n\nenvironment-settings:\n  debug-mode: {{DEBUG_MODE}}\n  verbose-logging: {{VERBOSE_LOGGING}}\n  strict-security: true\n  mock-external-services: {{MOCK_EXTERNAL_SERVICES}}\n  performance-monitoring: \"{{PERFORMANCE_MONITORING}}\"\n  error-reporting: secure\n\n# A server that is not named here may not be used in this environment.\nmcp-servers:\n  filesystem:\n    enabled: true\n    max-file-size: \"{{MAX_FILE_SIZE}}\"\n    allowed-paths: [\"{{ALLOWED_PATH}}\"]\n    blocked-paths: [/etc, /usr, /root, /home]\n    audit-logging: true\n    encryption: required\n\ntemplate-variables:\n  ENVIRONMENT:\n    description: Name of the environment, as archi3.yaml has it\n    example: staging\n    pattern: ^[a-z][a-z0-9-]*$\n  DEBUG_MODE:\n    description: Whether agents say all that they do; never in production\n    type: boolean\n    default: false\n  VERBOSE_LOGGING:\n    description: Whether logs hold more than what went wrong\n    type: boolean\n    default: false\n  MOCK_EXTERNAL_SERVICES:\n    description: Whether services outside are played by stand-ins\n    type: boolean\n    default: false\n  PERFORMANCE_MONITORING:\n    description: How much is measured, such as basic, detailed or comprehensive\n    default: detailed\n  MAX_FILE_SIZE:\n    description: Largest file that an agent may write\n    default: 100MB\n  ALLOWED_PATH:\n    description: Folder that agents may use\n    default: /workspace\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/manager-agent.yaml":"# An agent that leads specialists\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{AGENT_NAME}}-policy\"\n  description: \"{{AGENT_DESCRIPTION}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n  agent-type: manager\n  tier: 2\n\nagent:\n  id: \"{{AGENT_ID}}\"\n  type: manager\n  tier: 2\n  description: \"{{AGENT_DESCRIPTION}}\"\n{{#if SPECIALIZATION_1}}\n  specializations:\n    - \"{{SPECIALIZATION_1}}\"\n{{#if SPECIALIZATION_2}}\n    - \"{{SPECIALIZATION_2}}\"\n{{/if}}\n{{/if}}\n  capabilities:\n    - \"{{CAPABILITY_1}}\"\n{{#if CAPABILITY_2}}\n    - \"{{CAPABILITY_2}}\"\n{{/if}}\n\n# What good work is, in numbers where there are any.\nquality-standards:\n  {{QUALITY_METRIC_1}}: \"{{QUALITY_VALUE_1}}\"\n  {{QUALITY_METRIC_2}}: \"{{QUALITY_VALUE_2}}\"\n\ncommunication-protocols:\n  status-updates:\n    frequency: \"{{STATUS_FREQUENCY}}\"\n    format: structured-json\n  milestone-reports:\n    frequency: \"{{MILESTONE_FREQUENCY}}\"\n    format: comprehensive-markdown\n  quality-gates:\n    frequency: per-milestone\n    format: validation-report\n\nresource-requirements:\n  cpu: \"{{CPU_REQUIREMENT}}\"\n  memory: \"{{MEMORY_REQUIREMENT}}\"\n  storage: \"{{STORAGE_REQUIREMENT}}\"\n  network: \"{{NETWORK_REQUIREMENT}}\"\n\nperformance-metrics:\n  response-time:\n    target: \"{{RESPONSE_TIME_TARGET}}\"\n    alert-threshold: \"{{RESPONSE_TIME_ALERT}}\"\n    critical-threshold: \"{{RESPONSE_TIME_CRITICAL}}\"\n  throughput:\n    target: \"{{THROUGHPUT_TARGET}}\"\n    alert-threshold: \"{{THROUGHPUT_ALERT}}\"\n    critical-threshold: \"{{THROUGHPUT_CRITICAL}}\"\n  error-rate:\n    target: \"{{ERROR_RATE_TARGET}}\"\n    alert-threshold: \"{{ERROR_RATE_ALERT}}\"\n    critical-threshold: \"{{ERROR_RATE_CRITICAL}}\"\n\nsecurity-requirements:\n  authentication: \"{{AUTHENTICATION_METHOD}}\"\n  authorization: role-based\n  encryption: required\n  audit-logging: required\n\ncompliance-requirements:\n  data-protection: \"{{DATA_PROTECTION_LEVEL}}\"\n  privacy-by-design: true\n  regulatory-compliance: \"{{REGULATORY_COMPLIANCE}}\"\n  industry-standards: \"{{INDUSTRY_STANDARDS}}\"\n\ntemplate-variables:\n  AGENT_NAME:\n    description: Name of the agent, without the @\n    example: analysis-manager\n    pattern: ^[a-z][a-z-]*$\n  AGENT_DESCRIPTION:\n    description: What the agent is for, in one sentence\n    default: An agent that is yet to be described\n  AGENT_ID:\n    description: Id of the agent (by itself, @ and its name)\n    example: \"@analysis-manager\"\n    pattern: ^@[a-z][a-z-]*$\n  SPECIALIZATION_1:\n    description: First specialist that it leads; it must name the manager\n    default: \"\"\n    example: trend-analyst\n  SPECIALIZATION_2:\n    description: Second specialist that it leads\n    default: \"\"\n    example: report-writer\n  CAPABILITY_1:\n    description: What the agent can do; tasks are routed by it\n    default: general-assistance\n  CAPABILITY_2:\n    description: What else it can do\n    default: \"\"\n    example: data-analysis\n  QUALITY_METRIC_1:\n    description: Name of the first quality standard\n    default: accuracy\n  QUALITY_VALUE_1:\n    description: What it must meet\n    default: \">95%\"\n  QUALITY_METRIC_2:\n    description: Name of the second quality standard\n    default: completeness\n  QUALITY_VALUE_2:\n    description: What it must meet\n    default: \">90%\"\n  STATUS_FREQUENCY:\n    description: How often the agent says where its work stands\n    default: daily\n  MILESTONE_FREQUENCY:\n    description: How often it reports on milestones\n    default: weekly\n  CPU_REQUIREMENT:\n    description: \"Need of processor, one of: low, medium, high\"\n    default: medium\n  MEMORY_REQUIREMENT:\n    description: \"Need of memory, one of: low, medium, high\"\n    default: medium\n  STORAGE_REQUIREMENT:\n    description: \"Need of storage, one of: low, medium, high\"\n    default: low\n  NETWORK_REQUIREMENT:\n    description: \"Need of network, one of: low, medium, high\"\n    default: low\n  RESPONSE_TIME_TARGET:\n    description: Response time to aim at\n    default: <500ms\n  RESPONSE_TIME_ALERT:\n    description: Response time that alerts\n    default: \">1s\"\n  RESPONSE_TIME_CRITICAL:\n    description: Response time that pages somebody\n    default: \">3s\"\n  THROUGHPUT_TARGET:\n    description: Throughput to aim at\n    default: \">100 requests/hour\"\n  THROUGHPUT_ALERT:\n    description: Throughput that alerts\n    default: <50 requests/hour\n  THROUGHPUT_CRITICAL:\n    description: Throughput that pages somebody\n    default: <10 requests/hour\n  ERROR_RATE_TARGET:\n    description: Error rate to aim at\n    default: <1%\n  ERROR_RATE_ALERT:\n    description: Error rate that alerts\n    default: \">2%\"\n  ERROR_RATE_CRITICAL:\n    description: Error rate that pages somebody\n    default: \">5%\"\n  AUTHENTICATION_METHOD:\n    description: \"one of: api-key, oauth2, certificate, token\"\n    default: oauth2\n  DATA_PROTECTION_LEVEL:\n    description: \"one of: basic, standard, enhanced\"\n    default: standard\n  REGULATORY_COMPLIANCE:\n    description: Regulation that applies, such as gdpr, or none\n    default: none\n  INDUSTRY_STANDARDS:\n    description: \"Industry whose standards apply, one of: healthcare, financial, government, none\"\n    default: none\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/mcp-server.yaml":"# An environment with an MCP server of your own\n#\n# Where the environment has a policy already, print this and take the server over: --output -\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{ENVIRONMENT}}-environment\"\n  description: \"Settings of the environment {{ENVIRONMENT}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n  environment: \"{{ENVIRONMENT}}\"\n\nenvironment-settings:\n  debug-mode: false\n  strict-security: true\n  error-reporting: secure\n\nmcp-servers:\n  # What agents may do on it stands in the permission matrix of core/security-policies.yaml.\n  {{SERVER_NAME}}:\n    enabled: {{ENABLED}}\n    rate-limit: \"{{RATE_LIMIT}}\"\n    timeout: \"{{TIMEOUT}}\"\n    audit-logging: true\n    circuit-breaker: true\n\ntemplate-variables:\n  SERVER_NAME:\n    description: Name of the server, as agents ask for it\n    example: ticket-system\n    pattern: ^[a-z][a-z0-9-]*$\n  ENVIRONMENT:\n    description: Name of the environment, as archi3.yaml has it\n    example: development\n    pattern: ^[a-z][a-z0-9-]*$\n  ENABLED:\n    description: Whether agents may use it\n    type: boolean\n    default: true\n  RATE_LIMIT:\n    description: How often agents may call it\n    default: 200/hour\n  TIMEOUT:\n    description: How long a call may take\n    default: 30s\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/security.yaml":"# Who may do what, how data is kept, and what happens when something goes wrong\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{POLICY_NAME}}\"\n  description: \"{{POLICY_DESCRIPTION}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n\nauthentication:\n  methods:\n    oauth2:\n      description: Sign-in of people\n      implementation: authorization-code-flow\n      providers: [\"{{IDENTITY_PROVIDER}}\"]\n      token-expiry: \"{{TOKEN_EXPIRY}}\"\n      refresh-token-expiry: 14-days\n    token-based:\n      description: Agents among themselves\n      implementation: stateless-jwt\n      token-expiry: \"{{TOKEN_EXPIRY}}\"\n      signing-algorithm: ES256\n  multi-factor-authentication:\n    enabled: true\n    methods: [totp, hardware-key]\n    required-for: [admin-operations, sensitive-data-access, policy-changes]\n    backup-codes: true\n\nauthorization:\n  role-based-access-control:\n    roles:\n      admin:\n        description: Keeps the platform\n        permissions: [\"*\"]\n        restrictions: [multi-factor-required]\n      manager:\n        description: Leads agents and answers for their results\n        permissions: [agent-management, task-delegation]\n        restrictions: [policy-changes]\n      specialist:\n        description: Does one kind of work\n        permissions: [task-execution, status-reporting]\n        restrictions: [agent-management, system-configuration]\n  permission-matrix:\n    filesystem:\n      admin: [read, write, execute]\n      manager: [read, write]\n      specialist: [read, write]\n    git:\n      admin: [read, write, admin]\n      manager: [read]\n      specialist: [read, write]\n    database:\n      admin: [read, write, admin]\n      manager: [read]\n      specialist: [read]\n\ndata-protection:\n  encryption:\n    at-rest:\n      algorithm: AES-256-GCM\n      key-management: hardware-security-module\n      key-rotation: \"{{KEY_ROTATION}}\"\n    in-transit:\n      protocol: TLS-1.3\n      certificate-validation: strict\n      perfect-forward-secrecy: true\n  data-classification:\n    public:\n      description: What everybody may know\n      encryption: optional\n      access-control: minimal\n      retention: indefinite\n    confidential:\n      description: What only those may know who need it\n      encryption: required\n      access-control: strict\n      retention: \"{{DATA_RETENTION}}\"\n      audit-logging: comprehensive\n  privacy-by-design:\n    data-minimization: true\n    purpose-limitation: true\n    storage-limitation: true\n    accuracy: true\n    confidentiality: true\n    integrity: true\n    availability: true\n\naudit-logging:\n  enabled: true\n  log-levels:\n    info: normal-operations\n    warn: unusual-but-allowed\n    error: refused-or-failed\n    critical: breach-suspected\n  logged-events:\n    authentication: [sign-ins, failed-sign-ins]\n    authorization: [access-denials, role-changes]\n    system-operations: [policy-changes, agent-deployments]\n    security-events: [incident-responses]\n  log-retention:\n    standard-logs: 1-year\n    security-logs: \"{{LOG_RETENTION}}\"\n  sensitive-data-masking:\n    enabled: true\n    patterns: [api-keys, passwords]\n\nnetwork-security:\n  firewall-rules:\n    inbound: [\"port-443: https-traffic\"]\n    outbound: [\"port-443: https-traffic\", \"port-53: dns-resolution\"]\n    blocked: [all-other-ports]\n  vpn-access:\n    enabled: true\n    protocols: [WireGuard]\n    authentication: certificate-based\n    encryption: AES-256\n    access-control: role-based\n  intrusion-detection:\n    enabled: true\n    detection-methods: [signature-based, anomaly-based]\n    response-actions: [alert, block]\n\ncompliance:\n  standards:\n    gdpr:\n      enabled: {{GDPR}}\n      requirements: [data-subject-rights]\n      implementation: [data-classification-system]\n    soc2:\n      enabled: {{SOC2}}\n      trust-principles: [security, availability, confidentiality]\n      controls: [access-controls, change-management]\n  regulatory-compliance:\n    data-residency:\n      enabled: true\n      regions: [\"{{REGION}}\"]\n      data-localization: required\n\nincident-response:\n  classification:\n    severity-levels:\n      critical:\n        description: Data has left, or somebody else gives the orders\n        response-time: \"{{CRITICAL_RESPONSE_TIME}}\"\n        escalation: immediate\n        notification: all-stakeholders\n      low:\n        description: Worth knowing, nothing at risk\n        response-time: 2-days\n        escalation: standard-process\n        notification: security-team\n  response-procedures:\n    detection: [automated-monitoring]\n    analysis: [impact-analysis, root-cause-analysis]\n    containment: [revoke-agent-tokens, preserve-evidence]\n    eradication: [patch-vulnerabilities, rotate-all-keys]\n    recovery: [restore-from-clean-backup]\n    lessons-learned: [post-incident-review]\n\nsecurity-monitoring:\n  real-time-monitoring:\n    enabled: true\n    metrics: [failed-sign-ins, privilege-escalations]\n    alerting:\n      channels: [\"{{ALERT_CHANNEL}}\"]\n      escalation:\n        - immediate: critical-threats\n        - 1-hour: high-threats\n  vulnerability-management:\n    enabled: true\n    scanning:\n      frequency: daily\n      scope: all-systems\n      methods: [automated-scanning, dependency-review]\n    remediation:\n      critical: 1-day\n      high: 7-days\n\ntemplate-variables:\n  POLICY_NAME:\n    description: Name of the policy\n    default: security-policies\n  POLICY_DESCRIPTION:\n    description: What the policy is for, in one sentence\n    default: Authentication, authorization, data protection and incident response\n  IDENTITY_PROVIDER:\n    description: Where people sign in\n    default: company-directory\n  TOKEN_EXPIRY:\n    description: How long a sign-in lasts\n    default: 1-hour\n  KEY_ROTATION:\n    description: How often keys are replaced\n    default: 90-days\n  DATA_RETENTION:\n    description: How long confidential data is kept\n    default: 5-years\n  LOG_RETENTION:\n    description: How long logs of security are kept\n    default: 5-years\n  GDPR:\n    description: Whether the GDPR applies\n    type: boolean\n    default: true\n  SOC2:\n    description: Whether SOC 2 applies\n    type: boolean\n    default: true\n  REGION:\n    description: Region in which data stays\n    default: EU\n  CRITICAL_RESPONSE_TIME:\n    description: How soon somebody acts on a critical incident\n    default: 15-minutes\n  ALERT_CHANNEL:\n    description: Where alerts go\n    default: email\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/specialist-agent.yaml":"# An agent that does the work of one field\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{AGENT_NAME}}-policy\"\n  description: \"{{AGENT_DESCRIPTION}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n  agent-type: specialist\n  tier: 3\n\nagent:\n  id: \"{{AGENT_ID}}\"\n  type: specialist\n  tier: 3\n  description: \"{{AGENT_DESCRIPTION}}\"\n{{#if MANAGER_ID}}\n  manager: \"{{MANAGER_ID}}\"\n{{/if}}\n  capabilities:\n    - \"{{CAPABILITY_1}}\"\n{{#if CAPABILITY_2}}\n    - \"{{CAPABILITY_2}}\"\n{{/if}}\n\n# What good work is, in numbers where there are any.\nquality-standards:\n  {{QUALITY_METRIC_1}}: \"{{QUALITY_VALUE_1}}\"\n  {{QUALITY_METRIC_2}}: \"{{QUALITY_VALUE_2}}\"\n\ncommunication-protocols:\n  status-updates:\n    frequency: \"{{STATUS_FREQUENCY}}\"\n    format: structured-json\n  milestone-reports:\n    frequency: \"{{MILESTONE_FREQUENCY}}\"\n    format: comprehensive-markdown\n  quality-gates:\n    frequency: per-milestone\n    format: validation-report\n\nresource-requirements:\n  cpu: \"{{CPU_REQUIREMENT}}\"\n  memory: \"{{MEMORY_REQUIREMENT}}\"\n  storage: \"{{STORAGE_REQUIREMENT}}\"\n  network: \"{{NETWORK_REQUIREMENT}}\"\n\n# What it may do on MCP servers; no more than the permission matrix of core/security-policies.yaml grants.\nmcp-permissions:\n  filesystem: [\"{{FILESYSTEM_PERMISSION}}\"]\n\nperformance-metrics:\n  response-time:\n    target: \"{{RESPONSE_TIME_TARGET}}\"\n    alert-threshold: \"{{RESPONSE_TIME_ALERT}}\"\n    critical-threshold: \"{{RESPONSE_TIME_CRITICAL}}\"\n  throughput:\n    target: \"{{THROUGHPUT_TARGET}}\"\n    alert-threshold: \"{{THROUGHPUT_ALERT}}\"\n    critical-threshold: \"{{THROUGHPUT_CRITICAL}}\"\n  error-rate:\n    target: \"{{ERROR_RATE_TARGET}}\"\n    alert-threshold: \"{{ERROR_RATE_ALERT}}\"\n    critical-threshold: \"{{ERROR_RATE_CRITICAL}}\"\n\nsecurity-requirements:\n  authentication: \"{{AUTHENTICATION_METHOD}}\"\n  authorization: role-based\n  encryption: required\n  audit-logging: required\n\ncompliance-requirements:\n  data-protection: \"{{DATA_PROTECTION_LEVEL}}\"\n  privacy-by-design: true\n  regulatory-compliance: \"{{REGULATORY_COMPLIANCE}}\"\n  industry-standards: \"{{INDUSTRY_STANDARDS}}\"\n\ntemplate-variables:\n  AGENT_NAME:\n    description: Name of the agent, without the @\n    example: trend-analyst\n    pattern: ^[a-z][a-z-]*$\n  AGENT_DESCRIPTION:\n    description: What the agent is for, in one sentence\n    default: An agent that is yet to be described\n  AGENT_ID:\n    description: Id of the agent (by itself, @ and its name)\n    example: \"@trend-analyst\"\n    pattern: ^@[a-z][a-z-]*$\n  MANAGER_ID:\n    description: Id of the manager that leads it; it must list the agent\n    default: \"\"\n    example: \"@analysis-manager\"\n  CAPABILITY_1:\n    description: What the agent can do; tasks are routed by it\n    default: general-assistance\n  CAPABILITY_2:\n    description: What else it can do\n    default: \"\"\n    example: data-analysis\n  QUALITY_METRIC_1:\n    description: Name of the first quality standard\n    default: accuracy\n  QUALITY_VALUE_1:\n    description: What it must meet\n    default: \">95%\"\n  QUALITY_METRIC_2:\n    description: Name of the second quality standard\n    default: completeness\n  QUALITY_VALUE_2:\n    description: What it must meet\n    default: \">90%\"\n  STATUS_FREQUENCY:\n    description: How often the agent says where its work stands\n    default: daily\n  MILESTONE_FREQUENCY:\n    description: How often it reports on milestones\n    default: weekly\n  CPU_REQUIREMENT:\n    description: \"Need of processor, one of: low, medium, high\"\n    default: medium\n  MEMORY_REQUIREMENT:\n    description: \"Need of memory, one of: low, medium, high\"\n    default: medium\n  STORAGE_REQUIREMENT:\n    description: \"Need of storage, one of: low, medium, high\"\n    default: low\n  NETWORK_REQUIREMENT:\n    description: \"Need of network, one of: low, medium, high\"\n    default: low\n  RESPONSE_TIME_TARGET:\n    description: Response time to aim at\n    default: <500ms\n  RESPONSE_TIME_ALERT:\n    description: Response time that alerts\n    default: \">1s\"\n  RESPONSE_TIME_CRITICAL:\n    description: Response time that pages somebody\n    default: \">3s\"\n  THROUGHPUT_TARGET:\n    description: Throughput to aim at\n    default: \">100 requests/hour\"\n  THROUGHPUT_ALERT:\n    description: Throughput that alerts\n    default: <50 requests/hour\n  THROUGHPUT_CRITICAL:\n    description: Throughput that pages somebody\n    default: <10 requests/hour\n  ERROR_RATE_TARGET:\n    description: Error rate to aim at\n    default: <1%\n  ERROR_RATE_ALERT:\n    description: Error rate that alerts\n    default: \">2%\"\n  ERROR_RATE_CRITICAL:\n    description: Error rate that pages somebody\n    default: \">5%\"\n  AUTHENTICATION_METHOD:\n    description: \"one of: api-key, oauth2, certificate, token\"\n    default: oauth2\n  DATA_PROTECTION_LEVEL:\n    description: \"one of: basic, standard, enhanced\"\n    default: standard\n  REGULATORY_COMPLIANCE:\n    description: Regulation that applies, such as gdpr, or none\n    default: none\n  INDUSTRY_STANDARDS:\n    description: \"Industry whose standards apply, one of: healthcare, financial, government, none\"\n    default: none\n  FILESYSTEM_PERMISSION:\n    description: \"What it may do with files, one of: read, write, execute\"\n    default: read\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n","templates/workflow.yaml":"# How tasks reach agents, and what they pass before they are done\n\nversion: \"1.0.0\"\nmetadata:\n  name: \"{{WORKFLOW_NAME}}\"\n  description: \"{{WORKFLOW_DESCRIPTION}}\"\n  lastUpdated: \"{{CURRENT_DATE}}\"\n  author: \"{{AUTHOR_NAME}}\"\n\ntask-classification:\n  complexity-levels:\n    simple:\n      description: One agent answers it\n      characteristics:\n        - single-domain: true\n      examples: [\"{{SIMPLE_EXAMPLE}}\"]\n      routing-logic: manager-to-single-specialist\n      quality-gates: [intake-review, output-review]\n      timeline: \"{{SIMPLE_TIMELINE}}\"\n      resource-requirements: low\n    moderate:\n      description: A few agents under one manager\n      characteristics:\n        - cross-specialist: true\n      examples: [\"{{MODERATE_EXAMPLE}}\"]\n      routing-logic: manager-coordination-2-3-specialists\n      quality-gates: [intake-review, output-review]\n      timeline: \"{{MODERATE_TIMELINE}}\"\n      resource-requirements: medium\n    complex:\n      description: Agents of several fields have to agree\n      characteristics:\n        - cross-domain: true\n      examples: [\"{{COMPLEX_EXAMPLE}}\"]\n      routing-logic: primary-manager-with-supporting-managers\n      quality-gates: [intake-review, planning-review, output-review]\n      timeline: \"{{COMPLEX_TIMELINE}}\"\n      resource-requirements: high\n    enterprise:\n      description: It concerns the whole organization\n      characteristics:\n        - organization-wide: true\n      examples: [\"{{ENTERPRISE_EXAMPLE}}\"]\n      routing-logic: full-orchestration\n      quality-gates: [intake-review, planning-review, output-review, steering-review]\n      timeline: \"{{ENTERPRISE_TIMELINE}}\"\n      resource-requirements: high\n\nagent-selection:\n  primary-domain-classification:\n    {{DOMAIN}}:\n      trigger-keywords: [\"{{KEYWORD_1}}\", \"{{KEYWORD_2}}\"]\n      primary-manager: \"{{MANAGER_ID}}\"\n      supporting-managers: all-relevant\n  multi-domain-tasks:\n    everything-else:\n      primary-manager: context-dependent\n      supporting-managers: all-relevant\n      coordination-strategy: sequential-with-validation\n  specialist-selection:\n    {{DOMAIN}}-team:\n      {{SPECIALTY}}:\n        keywords: [\"{{KEYWORD_1}}\"]\n        specialist: \"{{SPECIALIST_ID}}\"\n\ncoordination-protocols:\n  execution-strategies:\n    sequential-execution:\n      description: One step ends before the next begins\n      triggers: [one-result-is-the-next-input]\n      examples: [analysis-before-design]\n      coordination-rules: [gate-passed-before-start]\n    parallel-execution:\n      description: Steps that do not wait for each other\n      triggers: [steps-share-no-input]\n      examples: [tests-beside-documentation]\n      coordination-rules: [meeting-points-scheduled]\n  dependency-management:\n    hard-dependencies:\n      description: The result is needed\n      management-strategy: explicit-dependency-tracking\n      validation-required: completion-confirmation\n      examples: [review-before-release]\n    soft-dependencies:\n      description: The order saves work, and may be changed\n      management-strategy: coordination-points\n      validation-required: integration-testing\n      examples: [notice-before-summary]\n\nquality-assurance:\n  validation-levels:\n    level-1-agent-self-validation:\n      description: Whoever did the work proves it\n      requirements: [standards-of-the-task-met]\n      validation-criteria: [question-answered]\n    level-2-manager-review:\n      description: The manager proves that the parts fit\n      requirements: [contradictions-resolved]\n      validation-criteria: [integration-passed]\n    level-3-orchestrator-synthesis:\n      description: The whole is what was asked for\n      requirements: [results-of-all-agents-reconciled]\n      validation-criteria: [release-approved]\n  quality-gates:\n    release-gate:\n      criteria: [all-reviews-passed]\n      approval-authority: \"{{APPROVAL_AUTHORITY}}\"\n      validation-methods: [review]\n\nresource-management:\n  capacity-assessment:\n    workload-analysis:\n      enabled: true\n      metrics: [open-tasks, expected-finish]\n      frequency: real-time\n    performance-metrics:\n      enabled: true\n      metrics: [completion-rate]\n      frequency: daily\n  dynamic-allocation:\n    real-time-monitoring:\n      enabled: true\n      metrics: [agent-capacity, response-time]\n      alert-thresholds:\n        capacity: \"{{CAPACITY_ALERT}}\"\n        response-time: \"{{RESPONSE_TIME_ALERT}}\"\n    intelligent-queuing:\n      enabled: true\n      algorithm: priority-based\n      overflow-strategy: alternative-agent-assignment\n    skill-development:\n      enabled: true\n      cross-training: recommended\n      skill-gap-analysis: quarterly\n      training-priorities: demand-based\n\ncommunication-protocols:\n  status-reporting:\n    hierarchy: specialist → manager → orchestrator\n    frequency:\n      simple-tasks: on-completion\n      moderate-tasks: daily-summaries\n      complex-tasks: bi-daily-with-milestone-reports\n      enterprise-tasks: weekly-report\n    format-standards:\n      status-updates: structured-json\n      milestone-reports: comprehensive-markdown\n      quality-gates: validation-report\n      final-deliverables: integrated-deliverable\n  cross-agent-communication:\n    information-sharing:\n      format: structured-json-messaging\n      required-fields: [task-id, owner, inputs]\n      validation: schema-based\n    conflict-resolution:\n      levels: [automated-resolution, manager-mediation, orchestrator-arbitration, human-escalation]\n      timeouts:\n        automated: 10-minutes\n        manager: 1-hour\n        orchestrator: 4-hours\n        human: 1-day\n\nperformance-optimization:\n  efficiency-improvement:\n    template-reuse:\n      enabled: true\n      template-library: finished-tasks\n      reuse-strategy: similarity-matching\n  quality-enhancement:\n    peer-review-integration:\n      enabled: true\n      review-process: sampling\n      quality-improvement: continuous\n\nerror-handling:\n  common-failure-modes:\n    agent-unavailability:\n      detection: missed-heartbeat\n      recovery-protocol: [hand-the-task-to-another-agent]\n    quality-standard-failures:\n      detection: quality-gate-validation\n      recovery-protocol: [find-the-cause, redo-the-step]\n  recovery-strategies:\n    automatic-recovery:\n      enabled: true\n      strategies: [retry-with-backoff, graceful-degradation]\n    manual-intervention:\n      enabled: true\n      escalation-triggers: [repeated-failures]\n\ncontinuous-improvement:\n  learning-mechanisms:\n    outcome-analysis:\n      enabled: true\n      metrics: [gate-pass-rate]\n      frequency: weekly\n  system-evolution:\n    process-optimization:\n      enabled: true\n      workflow-improvement: data-driven\n      methodology-advancement: trial-before-rollout\n\ntemplate-variables:\n  WORKFLOW_NAME:\n    description: Name of the policy\n    default: orchestration-policies\n  WORKFLOW_DESCRIPTION:\n    description: What the policy is for, in one sentence\n    default: How tasks reach agents, and what they pass before they are done\n  DOMAIN:\n    description: Field of work that a manager leads\n    default: general\n    pattern: ^[a-z][a-z0-9-]*$\n  KEYWORD_1:\n    description: A word that tells tasks of the field\n    default: question\n  KEYWORD_2:\n    description: Another one\n    default: request\n  MANAGER_ID:\n    description: Id of the manager that gets them, which has to be defined\n    default: context-dependent\n    example: \"@analysis-manager\"\n  SPECIALIST_ID:\n    description: Id of the specialist for a part of them, which has to be defined\n    example: \"@trend-analyst\"\n  SPECIALTY:\n    description: What that part is\n    default: first-answer\n    pattern: ^[a-z][a-z0-9-]*$\n  SIMPLE_EXAMPLE:\n    description: A task that is simple\n    default: answer-a-question\n  SIMPLE_TIMELINE:\n    description: How long a simple task may take\n    default: same-day\n  MODERATE_EXAMPLE:\n    description: A task for a few agents of one field\n    default: compare-three-offers\n  MODERATE_TIMELINE:\n    description: How long such a task may take\n    default: 1-3-days\n  COMPLEX_EXAMPLE:\n    description: A task for agents of several fields\n    default: plan-a-quarter\n  COMPLEX_TIMELINE:\n    description: How long such a task may take\n    default: 1-3-weeks\n  ENTERPRISE_EXAMPLE:\n    description: A task that concerns the whole organization\n    default: change-the-way-of-working\n  ENTERPRISE_TIMELINE:\n    description: How long such a task may take\n    default: 1-3-months\n  APPROVAL_AUTHORITY:\n    description: Who lets results out\n    default: team-lead\n  CAPACITY_ALERT:\n    description: Share of the capacity in use that alerts\n    default: \"85%\"\n  RESPONSE_TIME_ALERT:\n    description: Response time that alerts\n    default: 1s\n  AUTHOR_NAME: Who answers for the policy (by itself, git's user.name)\n  CURRENT_DATE: Moment of the last change (by itself, the present day in UTC)\n"});

;// CONCATENATED MODULE: ./build/src/adapters/own-files.js

let texts;
function own_files_all() {
    texts ??= new Map(Object.entries(ownTexts()).sort(([a], [b]) => (a < b ? -1 : 1)));
    return texts;
}
/**
 * The text of a file that the product brings along.
 * @param path its path in this project, such as `templates/agent-template.yaml`
 * @throws {Error} where there is no such file, which is a fault of the tool
 */
function ownFile(path) {
    const text = own_files_all().get(path);
    if (text === undefined)
        throw new Error(`the product has no file ${path}`);
    return text;
}
/**
 * The texts of all files below a folder that the product brings along, sorted.
 * @param folder such as `templates`
 * @returns the texts by their paths relative to the folder, with forward slashes
 */
function ownFiles(folder) {
    const start = `${folder}/`;
    return new Map([...own_files_all()].flatMap(([path, text]) => (path.startsWith(start) ? [[path.slice(start.length), text]] : [])));
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/policy/kinds.js
var kinds = __webpack_require__(13499);
// EXTERNAL MODULE: ./build/src/policy/source.js
var source = __webpack_require__(63587);
// EXTERNAL MODULE: ./build/src/policy/spelling.js
var spelling = __webpack_require__(78000);
// EXTERNAL MODULE: ./build/src/policy/template.js
var template = __webpack_require__(69372);
// EXTERNAL MODULE: ./build/src/policy/template-variables.js
var template_variables = __webpack_require__(34680);
// EXTERNAL MODULE: ./build/src/commands/workspace.js + 2 modules
var workspace = __webpack_require__(49519);
;// CONCATENATED MODULE: ./build/src/commands/template-library.js










const FOLDER = "templates";
const LARGEST_TEMPLATE = 1024 * 1024;
/** Every template that can be named: the repository's, then the built-in ones that none of them hides; sorted by name. */
function allTemplates(workspace) {
    const own = repositoryTemplates(workspace);
    const taken = new Set(own.map(({ name }) => name));
    const builtIn = builtInTemplates();
    const hidden = new Set(builtIn.map(({ name }) => name));
    return [
        ...own.map((file) => ({ ...file, hidesBuiltIn: hidden.has(file.name) })),
        ...builtIn.filter(({ name }) => !taken.has(name)),
    ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
/** The templates that the product brings along. */
function builtInTemplates() {
    return [...ownFiles(FOLDER)]
        .filter(([path]) => !path.includes("/") && (0,kinds/* isYamlName */.fd)(path))
        .map(([path, text]) => ({
        ...{ name: nameOf(path), origin: "built-in", shown: `built-in template ${nameOf(path)}` },
        bytes: Buffer.from(text),
    }));
}
function repositoryTemplates(workspace) {
    const { tree, policiesFolder, inRepository } = workspace;
    if (tree.natureOf((0,external_node_path_.join)(policiesFolder, FOLDER)) !== "folder")
        return [];
    return [...tree.filesBelow(policiesFolder, inRepository)]
        .filter((path) => (0,kinds/* kindOfPath */.Bs)(path)?.name === "template")
        .map((path) => templateAt((0,external_node_path_.join)(policiesFolder, path), "repository", workspace));
}
function templateAt(path, origin, { tree, displayRoot }) {
    const read = tree.read(path, LARGEST_TEMPLATE);
    const known = { name: nameOf(path), origin, shown: (0,workspace/* displayPath */.Gt)(path, displayRoot) };
    return read.kind === "bytes"
        ? { ...known, bytes: read.bytes }
        : { ...known, bytes: undefined, why: (0,files/* unreadable */.O$)(read) };
}
function nameOf(path) {
    return (0,external_node_path_.basename)(path).replace(/\.ya?ml$/i, "");
}
/**
 * Finds the template that is asked for: a path, a name in the repository's templates folder, or a built-in one.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2) where there is none
 */
function findTemplate(asked, workspace, currentFolder) {
    const path = (0,external_node_path_.resolve)(currentFolder, asked);
    if (/[/\\]/.test(asked))
        return templateAt(path, "path", workspace);
    const templates = allTemplates(workspace);
    const name = nameOf(asked);
    const found = templates.find((one) => one.name === name);
    if (found !== undefined)
        return found;
    if ((0,kinds/* isYamlName */.fd)(asked) && workspace.tree.natureOf(path) !== "missing")
        return templateAt(path, "path", workspace);
    const names = templates.map((one) => one.name);
    const guess = (0,spelling/* nearest */.pA)(name, names);
    throw (0,errors/* usageError */.Wp)("E_TEMPLATE", {
        what: "there is no such template",
        where: `--template ${asked}`,
        why: `there are ${names.join(", ")}`,
        mend: guess === undefined ? "use one of them, or write the path of a file" : `did you mean ${guess}?`,
    });
}
/**
 * Reads a template.
 * @throws {PolicyError} `E_TEMPLATE` (exit 2), with the place of the first fault that keeps it from being rendered
 */
async function openTemplate(file) {
    if (file.bytes === undefined)
        throw (0,errors/* usageError */.Wp)("E_TEMPLATE", {
            what: "cannot read the template",
            where: file.shown,
            why: file.why ?? "it cannot be read",
            mend: "name a regular file that exists and may be read; links are not followed",
        });
    const decoded = (0,source/* decode */.D4)(file.bytes);
    const [unread] = decoded.readable ? [] : decoded.problems;
    if (unread !== undefined)
        throw templateError(file, decoded.text, unread);
    const parsed = (0,template/* parseTemplate */.Q)(decoded.text, await (0,template/* loadTemplateEngine */.j)());
    if (Array.isArray(parsed))
        throw templateError(file, decoded.text, parsed[0]);
    const fault = (0,template_variables/* checkTemplate */.B)(parsed).find(({ code }) => FATAL.has(code));
    if (fault !== undefined)
        throw templateError(file, decoded.text, fault);
    return { file, template: parsed, used: (0,template_variables/* variables */.E)(parsed) };
}
/** What else {@link checkTemplate} finds is for `validate` to tell. */
const FATAL = new Set(["bad-declaration", "unsupported-place", "lost-declarations"]);
/** What is wrong with a template, at its place. */
function templateError(file, text, fault) {
    const { line, column } = new source/* SourceText */.D(text).position(fault?.start ?? 0);
    return (0,errors/* usageError */.Wp)("E_TEMPLATE", {
        what: "the template cannot be used",
        where: `${file.shown}:${line}:${column}`,
        why: clause(fault?.message ?? "it cannot be read"),
        mend: clause(fault?.help ?? "correct it"),
    });
}
function clause(sentence) {
    return sentence.replace(/\.$/, "");
}


/***/ }),

/***/ 50563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ valueFault),
/* harmony export */   ho: () => (/* binding */ resolveValues),
/* harmony export */   yg: () => (/* binding */ variableFacts)
/* harmony export */ });
/* harmony import */ var _template_declarations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73732);
/* harmony import */ var _template_samples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16470);


/**
 * Fills in what was not given: what follows from the role that a value names, then declared defaults, then what the
 * surroundings say.
 * `CURRENT_DATE` is the present day, as the moment of its beginning, which is what policies take for a date.
 */
function resolveValues(template, used, given, surroundings) {
    const { variables } = template.declarations;
    const known = new Set([...variables, ...used].map(({ name }) => name));
    const values = new Map(given);
    const implied = new Map();
    const imply = (name, value, by) => {
        if (value === undefined || !known.has(name) || values.has(name))
            return;
        values.set(name, value);
        implied.set(name, by);
    };
    for (const [name, value] of (0,_template_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesByRole */ .W$)(template, used, given))
        imply(name, value, "role");
    const type = values.get("AGENT_TYPE") ?? variables.find(({ name }) => name === "AGENT_TYPE")?.default;
    for (const role of type === undefined ? [] : ["manager", "specialist"])
        imply(`IS_${role.toUpperCase()}`, String(type?.toLowerCase() === role), "role");
    for (const { name, default: value } of variables)
        if (value !== undefined && !values.has(name))
            values.set(name, value);
    imply("CURRENT_DATE", `${surroundings.today}T00:00:00Z`, "day");
    imply("AUTHOR_NAME", surroundings.author, "author");
    const agent = values.get("AGENT_NAME");
    imply("AGENT_ID", agent === undefined ? undefined : `@${agent.replace(/^@/, "")}`, "agent-name");
    return { values, implied };
}
/** Variables that have a value by themselves. */
const HELPERS = new Map([
    ["CURRENT_DATE", "day"],
    ["AUTHOR_NAME", "author"],
    ["AGENT_ID", "agent-name"],
]);
/** A template's variables in the order of their declarations, then those that are only used. */
function variableFacts(template, used) {
    const { variables } = template.declarations;
    const followers = followersOf(template, used);
    const uses = new Map(used.map(({ name, places }) => [name, places]));
    const names = [...new Set([...variables, ...used].map(({ name }) => name))];
    return names.map((name) => {
        const { start: _start, end: _end, ...declared } = variables.find((one) => one.name === name) ?? {
            ...{ name, start: 0, end: 0 },
        };
        const impliedBy = declared.default === undefined ? (followers.get(name) ?? HELPERS.get(name)) : undefined;
        const isPutIn = uses.get(name)?.some(({ use }) => use === "value") === true;
        const required = isPutIn && declared.default === undefined && impliedBy === undefined;
        return { ...declared, ...(impliedBy === undefined ? {} : { impliedBy }), required };
    });
}
/** The variables that have a value as soon as another one names the role. */
function followersOf(template, used) {
    for (const [name, [first]] of (0,_template_samples_js__WEBPACK_IMPORTED_MODULE_1__/* .choicesOf */ .cU)(template, used)) {
        if (first === undefined)
            continue;
        const { implied } = resolveValues(template, used, new Map([[name, first]]), { today: "", author: "" });
        const followers = [...implied].filter(([, by]) => by === "role");
        if (followers.length > 0)
            return new Map(followers);
    }
    return new Map();
}
/**
 * Why a value cannot be that of a variable, as a clause; undefined when it can.
 * @param matches the variable's pattern
 */
function valueFault({ type, default: fallback, pattern }, value, matches) {
    // An empty default is for a variable that may be left out.
    if (value === "" && fallback === "")
        return undefined;
    const fault = (0,_template_declarations_js__WEBPACK_IMPORTED_MODULE_0__/* .typeFault */ .Fr)(type, value);
    if (fault !== undefined)
        return fault;
    if (matches !== undefined && !matches(value))
        return `it has to match ${pattern}`;
    return undefined;
}


/***/ })

};
