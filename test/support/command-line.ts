import { spawn } from "node:child_process";
import { run } from "../../src/cli/run";
import { ROOT } from "./samples";

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Carries a command out in this process, which is much faster than in one of its own. */
export async function runTracker(...args: string[]): Promise<Ran> {
  let output = "";
  let errors = "";
  const code = await run(args, new Date(), {
    output: (text) => (output += text),
    errors: (text) => (errors += text),
  });
  return { code, output, errors };
}

/** Runs the command line as a person would, in a process of its own. */
export function spawnTracker(...args: string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
      cwd: ROOT,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({
        code,
        output: Buffer.concat(output).toString(),
        errors: Buffer.concat(errors).toString(),
      });
    });
  });
}
