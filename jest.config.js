// @ts-check
/** @import { Config } from "jest" */

const transform = Object.fromEntries(
  [false, true].map((tsx) => [
    tsx ? "\\.tsx$" : "\\.[jt]s$",
    /** @type {[string, Record<string, unknown>]} */ ([
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ]),
  ]),
);

/** @type {Config} */
export default {
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      setupFiles: ["<rootDir>/test/support/random-seed.ts"],
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/global-setup.ts",
      globalTeardown: "<rootDir>/test/browser/support/global-teardown.ts",
      setupFiles: ["<rootDir>/test/support/random-seed.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/browser/support/time-limit.ts"],
      transform,
    },
  ],
};
