import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDocx } from "../../src/docx";
import { readRegister, type Register } from "../../src/recommendations";
import { runTracker, spawnTracker, type Ran } from "../support/command-line";
import { recommendationOf } from "../support/decisions";
import { samplePath } from "../support/samples";

const folder = mkdtempSync(join(tmpdir(), "tracker-"));
const tracking = samplePath("recommendation-tracking-2010");
const placements = samplePath("external-placements-2012");
let number = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test("a list goes to standard output, and the exit code is 0", async () => {
  const ran = await spawnTracker("list", tracking);
  expect(ran).toMatchObject({ code: 0, errors: "" });
  expect(ran.output).toContain("2 recommendations in 1 table");
}, 30_000);

test("a list with a file that cannot be read shows the others and exits with 2", async () => {
  const ran = await spawnTracker("list", "missing.docx", tracking, "--json");
  expect(ran.code).toBe(2);
  expect(ran.errors).toBe("missing.docx could not be read: there is no such file or folder.\n");
  expect(JSON.parse(ran.output)).toMatchObject([{ file: tracking }]);
}, 30_000);

test("an update is appended, and what becomes of the old one is said", async () => {
  const out = newFile();
  const ran = await spawnTracker(
    "append",
    tracking,
    "--ref",
    "5",
    "--as-at",
    "2026-11",
    "--text",
    "Revised.",
    "--text",
    "- and sent out",
    "--out",
    out,
  );
  expect(ran).toEqual({
    code: 0,
    output: `Wrote 1 change to ${out}.\n`,
    errors: expect.stringMatching(/^“March 2010 update” .+\.\n$/) as string,
  } satisfies Ran);
  expect(recommendationOf(readFile(out), "5").updates[0]).toMatchObject({
    asAt: "2026-11",
    text: expect.stringMatching(/^Revised\.\n.*and sent out$/) as string,
  });
}, 30_000);

test("a status is set", async () => {
  const out = newFile();
  const ran = await runTracker("status", placements, "--ref", "7", "--code", "5", "--out", out);
  expect(ran).toMatchObject({ code: 0, errors: "" });
  expect(recommendationOf(readFile(out), "7").status?.code).toBe("5");
}, 30_000);

test("a tick is set and taken back", async () => {
  const [ticked, cleared] = [newFile(), newFile()];
  const set = await runTracker("complete", placements, "--ref", "7", "--out", ticked);
  expect(set).toMatchObject({ code: 0, errors: "" });
  expect(recommendationOf(readFile(ticked), "7").complete).toBe(true);
  const undone = await runTracker("complete", ticked, "--ref", "7", "--undo", "--out", cleared);
  expect(undone).toMatchObject({ code: 0, errors: "" });
  expect(recommendationOf(readFile(cleared), "7").complete).toBeNull();
}, 30_000);

test("many changes are applied at once", async () => {
  const [out, changes] = [newFile(), newFile()];
  writeFileSync(
    changes,
    JSON.stringify([
      { change: "appendUpdate", ref: "7", asAt: "2026-11-22", text: ["Closed."] },
      { change: "setStatus", ref: "7", code: "1" },
      { change: "setComplete", ref: "9" },
    ]),
  );
  const ran = await runTracker("apply", placements, changes, "--out", out);
  expect(ran).toMatchObject({ code: 0, output: `Wrote 3 changes to ${out}.\n` });
  const register = readFile(out);
  expect(recommendationOf(register, "7")).toMatchObject({ status: { code: "1" } });
  expect(recommendationOf(register, "9").complete).toBe(true);
}, 30_000);

describe("a request that cannot be carried out exits with 2, one sentence and no file", () => {
  test.each<[string, string[], RegExp]>([
    ["no command", [], /^Nothing was written\. No command was given\.\nUsage:/],
    [
      "an unknown command",
      ["paint", tracking],
      /^Nothing was written\. “paint” is no command\.\nUsage:/,
    ],
    [
      "an unknown option",
      ["list", tracking, "--colour"],
      /^Nothing was written\. Unknown option '--colour'\.\nUsage:/,
    ],
    [
      "an option of another command",
      ["list", tracking, "--undo"],
      /^Nothing was written\. --undo does not go with list\.\nUsage:/,
    ],
    [
      "tracking without a name",
      ["complete", placements, "--ref", "7", "--track", "--out", "OUT"],
      /^Nothing was written\. --track needs a name for the changes: --author "Ann Smith"\.$/,
    ],
    ["no file", ["list"], /^Name at least one file\.\nUsage:/],
    [
      "two forms",
      ["list", tracking, "--json", "--csv"],
      /^Give either --json or --csv, not both\.$/,
    ],
    ["a folder", ["list", folder], /is a folder; name a file in it\.$/],
    [
      "no output",
      ["complete", placements, "--ref", "7"],
      /^Nothing was written\. Say where the result goes/,
    ],
    [
      "no text",
      ["append", tracking, "--ref", "5", "--out", "OUT"],
      /^Nothing was written\. Give the update with --text "…"\.$/,
    ],
    [
      "no category",
      ["status", tracking, "--ref", "5", "--out", "OUT"],
      /^Nothing was written\. Give the category with --code\.$/,
    ],
    [
      "a date that is none",
      ["append", tracking, "--ref", "5", "--text", "x", "--as-at", "May", "--out", "OUT"],
      /^Nothing was written\. “May” is no date; write it as 2026-11 or 2026-11-22\.$/,
    ],
    [
      "an action that is not there",
      ["append", tracking, "--ref", "5", "--text", "x", "--action", "3", "--out", "OUT"],
      /^Nothing was written\. There is no action 3; /,
    ],
    [
      "a table that is no number",
      ["append", tracking, "--ref", "5", "--text", "x", "--table", "one", "--out", "OUT"],
      /^Nothing was written\. --table takes a whole number from 0 on\.$/,
    ],
    [
      "an unknown recommendation",
      ["complete", placements, "--ref", "3", "--out", "OUT"],
      /^Nothing was written\. There is no recommendation “3”; this document has 1, 4, 6, 7, 9, 10\.$/,
    ],
    [
      "a changes file that is not there",
      ["apply", placements, "none.json", "--out", "OUT"],
      /^none\.json could not be read: there is no such file or folder\.$/,
    ],
  ])(
    "%s",
    async (_what, args, message) => {
      const out = newFile();
      const ran = await runTracker(...args.map((each) => (each === "OUT" ? out : each)));
      expect(ran.errors.trim()).toMatch(message);
      expect(ran).toMatchObject({ code: 2, output: "" });
      expect(existsSync(out)).toBe(false);
      expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    },
    30_000,
  );
});

test("help is shown on request, and with an option that there is not", async () => {
  const ran = await runTracker("--help");
  expect(ran).toMatchObject({ code: 0, errors: "" });
  expect(ran.output).toMatch(/^Usage:/);
  const refused = await spawnTracker("list", tracking, "--colour");
  expect(refused).toMatchObject({ code: 2, output: "" });
  expect(refused.errors).toMatch(/^Nothing was written\. Unknown option '--colour'\.\nUsage:/);
}, 30_000);

function newFile(): string {
  number++;
  return join(folder, `out-${number}.docx`);
}

function readFile(file: string): Register {
  return readRegister(readDocx(readFileSync(file)).content);
}
