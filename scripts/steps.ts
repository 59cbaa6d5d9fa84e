import { spawn } from "node:child_process";

/** What came of one npm script. */
export interface StepOutcome {
  readonly script: string;
  readonly isPassed: boolean;
  readonly seconds: number;
}

/** The checks that need neither a build nor a browser, slowest first: two run at a time. */
export const CHECKS = [
  "lint",
  "typecheck",
  "format:check",
  "layers",
  "unused",
  "manifest:check",
] as const;

/** Runs every script, `atOnce` at a time, whatever fails; the outcomes come in the order of the scripts. */
export async function runSteps(
  scripts: readonly string[],
  atOnce: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<StepOutcome[]> {
  const waiting = scripts.map((script, index) => ({ script, index }));
  const outcomes: StepOutcome[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes[next.index] = await runStep(next.script, environment);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}

/** Runs one npm script and prints its output when it has ended, in full only where it failed. */
async function runStep(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<StepOutcome> {
  const began = Date.now();
  const { code, output } = await runNpm(script, environment);
  const seconds = (Date.now() - began) / 1000;
  const isPassed = code === 0;
  process.stdout.write(`${isPassed ? "passed" : "FAILED"}  ${script} (${seconds.toFixed(1)} s)\n`);
  if (!isPassed) process.stdout.write(`${output.trim()}\n\n`);
  return { script, isPassed, seconds };
}

function runNpm(
  script: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], {
      env: { ...process.env, ...environment },
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === "win32",
    });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, output });
    });
  });
}
