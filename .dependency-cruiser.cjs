// @ts-check
/** @import { IConfiguration, IForbiddenRuleType } from "dependency-cruiser" */

/** Who may know whom (docs/architecture.md). What is not named here, packages and Node included, is not allowed. */
const MAY_KNOW = {
  recommendations: [],
  docx: ["recommendations", "npm:fflate", "npm:saxes"],
  tracking: ["recommendations"],
  spreadsheets: ["npm:csv-parse", "npm:csv-stringify", "npm:write-excel-file"],
  word: ["tracking", "recommendations", "docx"],
  // Its index.tsx alone also knows word, by the rule below.
  taskpane: ["tracking", "recommendations", "spreadsheets", "npm"],
  cli: ["docx", "recommendations", "spreadsheets", "tracking", "npm", "node"],
  workbench: ["docx", "npm"],
};

/** @type {IForbiddenRuleType[]} */
const layers = Object.entries(MAY_KNOW).map(([folder, others]) => ({
  name: `${folder}-knows-only-its-own`,
  comment: `src/${folder} may know: itself, ${others.join(", ") || "nothing else"}.`,
  severity: "error",
  from: {
    path: `^src/${folder}/`,
    ...(folder === "taskpane" ? { pathNot: "^src/taskpane/index\\.tsx$" } : {}),
  },
  to: {
    pathNot: [`^src/${folder}/`, ...others.flatMap(pathsOf)],
    ...(others.includes("node") ? { dependencyTypesNot: ["core"] } : {}),
  },
}));

/** @param {string} other */
function pathsOf(other) {
  if (other === "npm") return ["^node_modules/"];
  if (other === "node") return [];
  if (other.startsWith("npm:")) return [`^node_modules/${other.slice("npm:".length)}/`];
  return [`^src/${other}/`];
}

/** @type {IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: "composition-root-wires-word",
      comment: "src/taskpane/index.tsx alone brings pane and Word together, and knows no more.",
      severity: "error",
      from: { path: "^src/taskpane/index\\.tsx$" },
      to: {
        pathNot: ["^src/(taskpane|tracking|recommendations|spreadsheets|word)/", "^node_modules/"],
      },
    },
    {
      name: "entered-through-index",
      comment: "Another folder is entered by its index.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.tsx?$"] },
    },
    {
      name: "host-stands-alone",
      comment: "The host could serve any add-in: it knows nothing of the page around it.",
      severity: "error",
      from: { path: "^src/workbench/host/" },
      to: { pathNot: ["^src/workbench/host/", "^src/docx/", "^node_modules/"] },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "shipped-code-needs-shipped-packages",
      comment: "Only the workbench, which is not shipped, may use a development package.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "found",
      comment: "Everything imported exists.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    // An import of types makes a folder depend on another as much as one of code.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
