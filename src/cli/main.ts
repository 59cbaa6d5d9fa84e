#!/usr/bin/env node
import { run } from "./run";

process.exitCode = await run(process.argv.slice(2), new Date(), {
  output: (text) => process.stdout.write(text),
  errors: (text) => process.stderr.write(text),
});
