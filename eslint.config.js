import eslint from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import { configs as typescript } from "typescript-eslint";

const OUTSIDE = ["window", "document", "localStorage", "fetch", "process", "Word", "Office"];

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Time comes in as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Time comes in as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The same input gives the same output here.",
  },
];

export default defineConfig(
  globalIgnores(["dist*/", "coverage/", "test-results/"]),
  eslint.configs.recommended,
  typescript.strictTypeChecked,
  typescript.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" },
    rules: {
      // With it on, every switch over a `kind` is closed, and stays closed when a kind is added.
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/naming-convention": [
        "error",
        {
          selector: "interface",
          format: ["PascalCase"],
          custom: { regex: "^I[A-Z]", match: false },
        },
      ],
      // "Nothing there" is null or undefined by turns in XML and in Office.js.
      eqeqeq: ["error", "always", { null: "ignore" }],
      // Word marks breaks, cell ends and hyphens in its text with control characters.
      "no-control-regex": "off",
      // It asks for the assertion that another rule forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "no-console": "error",
      // A switch over every kind counts as one decision: it is a list.
      complexity: ["error", { max: 15, variant: "modified" }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    // Markup is long without being hard to follow.
    rules: { "max-lines-per-function": ["error", { max: 120, skipBlankLines: true }] },
  },
  {
    files: ["**/*.{js,cjs}"],
    extends: [typescript.disableTypeChecked],
    // TypeScript checks the names in these files too.
    rules: { "no-undef": "off" },
  },
  {
    files: ["src/{recommendations,docx,tracking}/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...OUTSIDE.map((name) => ({
          name,
          message: "The core knows no browser, host or process.",
        })),
      ],
      "no-restricted-syntax": ["error", ...CLOCK],
    },
  },
  {
    files: ["src/{cli,taskpane,workbench}/**"],
    ignores: ["src/taskpane/index.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Word", message: "Only src/word talks to Word." },
        { name: "Office", message: "Only src/word talks to Word." },
      ],
    },
  },
  {
    files: ["src/cli/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["src/{taskpane,workbench}/**"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
  },
  {
    // The plugin's own preset brings an older parser and a formatter with it.
    files: ["src/{word,taskpane}/**"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // A describe block is as long as it has tests.
      "max-lines-per-function": "off",
    },
  },
);
