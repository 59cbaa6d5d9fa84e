import { readFileSync } from "node:fs";
import { readDocx } from "../../src/docx";
import { readRegister } from "../../src/recommendations";
import { samplePath, SAMPLES } from "../support/samples";
import { everyDocument } from "./report";

test("every kind of problem that occurs is explained where the command line is described", () => {
  const samples = SAMPLES.map((sample) => new Uint8Array(readFileSync(samplePath(sample))));
  const files = [...samples, ...everyDocument().map(({ file }) => file())];
  const kinds = new Set(
    files.flatMap((file) => readRegister(readDocx(file).content).problems.map(({ kind }) => kind)),
  );
  const description = readFileSync("docs/command-line.md", "utf8");
  expect(kinds.size).toBeGreaterThan(8);
  expect([...kinds].filter((kind) => !description.includes(`| \`${kind}\` `))).toEqual([]);
});
