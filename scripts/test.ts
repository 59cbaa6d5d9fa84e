/** Everything that must hold before a change is handed over: `npm test`. Ends with `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { CHECKS, runSteps, type StepOutcome } from "./steps";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The fields of Jest's JSON report that are counted. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not be run at all, whose tests are in neither number above. */
  readonly numRuntimeErrorTestSuites: number;
}

const RESULTS = "test-results";

mkdirSync(RESULTS, { recursive: true });
// The longest first, so that neither of two cores is left idle at the end.
const [longest, ...others] = CHECKS;
const steps = await runSteps([longest, "build:workbench", "build:check", ...others], 2);
const counts = [countSteps(steps), runJest("unit"), runJest("browser")];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function countSteps(outcomes: readonly StepOutcome[]): Count {
  const succeeded = outcomes.filter(({ isPassed }) => isPassed).length;
  return { passed: succeeded, failed: outcomes.length - succeeded };
}

/** Runs one of Jest's projects. A run that ends badly without a failed test counts as one failure. */
function runJest(project: "unit" | "browser"): Count {
  const file = `${RESULTS}/${project}.json`;
  rmSync(file, { force: true });
  const { status } = spawnSync(
    "npm",
    ["run", "--silent", `test:${project}`, "--", "--json", "--outputFile", file],
    // The report on standard output is the one in the file; what a person reads is on standard error.
    { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
  const report = readReport(file);
  const failures = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed: status === 0 ? failures : Math.max(1, failures) };
}

function readReport(file: string): JestReport {
  try {
    // Jest writes this file itself, in this shape.
    return JSON.parse(readFileSync(file, "utf8")) as JestReport;
  } catch (error) {
    process.stdout.write(`No results in ${file}: ${String(error)}\n`);
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
