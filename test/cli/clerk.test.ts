import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readDocx } from "../../src/docx";
import { readRegister, type Register } from "../../src/recommendations";
import { readCells } from "../../src/spreadsheets";
import { chaseAsRows, chaseList } from "../../src/tracking";
import { runTracker } from "../support/command-line";
import { samplePath } from "../support/samples";

const placements = samplePath("external-placements-2012");
const plan = samplePath("draft-action-plan-2010");
const TODAY = ["--today", "2012-11-22"] as const;
const folder = mkdtempSync(join(tmpdir(), "clerk-"));
let number = 0;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("the next appendix", () => {
  test("has those that stay, their headings dated and an empty one for the meeting", async () => {
    const out = newFile();
    const ran = await runTracker(
      "carry-forward",
      placements,
      "--meeting",
      "2013-01-17",
      ...TODAY,
      "--out",
      out,
    );
    expect(ran.code).toBe(0);
    expect(ran.output).toBe(`Wrote ${out}: 2 stay, 4 left (1, 4, 6, 10).\n`);
    const next = registerOf(out).recommendations.filter(({ ref }) => ref !== null);
    expect(next.map(({ ref, updates }) => [ref, updates.map(({ heading }) => heading)])).toEqual([
      ["7", ["26th July position:", "8th November position:", "Current position:"]],
      ["9", ["26th July position:", "8th November position:", "Current position:"]],
    ]);
    expect(next.map(({ updates }) => updates.at(-1)?.text.trim())).toEqual(["", ""]);
  }, 30_000);

  test("dates its headings as it is told", async () => {
    const out = newFile();
    await runTracker("carry-forward", placements, "--freezes-at", "2012-10-02", "--out", out);
    const headings = registerOf(out).recommendations.flatMap(({ updates }) =>
      updates.map(({ heading }) => heading),
    );
    expect(headings).toContain("2nd October position:");
    expect(headings).not.toContain("Current position:");
  }, 30_000);

  const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
  const whereOffice = hasOffice ? test : test.skip;
  whereOffice(
    "opens in LibreOffice with exactly the rows of those that stay",
    async () => {
      const out = newFile();
      await runTracker("carry-forward", plan, "--leave", "1", "--leave", "6", "--out", out);
      const shown = rowsInOffice(out);
      const before = rowsInOffice(plan);
      const leaving = registerOf(plan).recommendations.filter(({ ref }) =>
        ["1", "6"].includes(ref ?? ""),
      );
      const gone = leaving.reduce((sum, { rows }) => sum + rows.length, 0);
      expect(gone).toBeGreaterThan(1);
      expect(shown).toHaveLength(before.length - gone);
      // What is shown is what was there, in its order.
      const rest = [...before];
      for (const row of shown) {
        while (rest.length > 0 && rest[0] !== row) rest.shift();
        expect(rest.shift()).toBe(row);
      }
      for (const { text } of leaving) expect(shown.join("\n")).not.toContain(text.slice(0, 40));
    },
    120_000,
  );
});

describe("returns", () => {
  test("that name a reference only are asked about, and nothing is written", async () => {
    const out = newFile();
    const ran = await runTracker(
      "returns",
      placements,
      answers("Ref,Update\n7,Done.\n"),
      "--out",
      out,
    );
    expect(ran.code).toBe(2);
    expect(ran.errors).toContain("row 2 (7): It may be for 7");
    expect(existsSync(out)).toBe(false);
  }, 30_000);

  test("are brought in by reference where that is allowed, and who was left out is said", async () => {
    const out = newFile();
    const ran = await runTracker(
      "returns",
      placements,
      answers("Ref,Update\n7,Done.\n98,For nobody.\n"),
      "--by-reference",
      "--skip-doubtful",
      "--as-at",
      "2012-12",
      "--out",
      out,
    );
    expect(ran.code).toBe(0);
    expect(ran.errors).toContain("Left out: row 3 (98): It fits no recommendation.");
    const seven = registerOf(out).recommendations.find(({ ref }) => ref === "7");
    expect(seven?.updates.at(-1)?.text).toBe("Done.");
  }, 30_000);
});

test("summary counts the three lists", async () => {
  const ran = await runTracker("summary", placements, "--json", ...TODAY);
  expect(ran.code).toBe(0);
  const { total, agree, identify, note } = JSON.parse(ran.output) as Record<string, unknown>;
  expect([total, agree, identify, note].map(sizeOf)).toEqual([6, 4, 0, 2]);
}, 30_000);

test("check names what to look at, as text and as JSON", async () => {
  const ran = await runTracker("check", placements, "--json", ...TODAY);
  const { findings } = JSON.parse(ran.output) as { findings: readonly { message: string }[] };
  expect(findings.length).toBeGreaterThan(3);
  const plain = await runTracker("check", placements, ...TODAY);
  expect(plain.output).toContain(`${String(findings.length)} to look at.`);
}, 30_000);

test("chase gives the core's list as CSV", async () => {
  const ran = await runTracker("chase", plan, "--csv", "--since", "2012-11", ...TODAY);
  const groups = chaseList(registerOf(plan), { since: "2012-11", nearInDays: 42 }, "2012-11-22");
  expect(readCells(ran.output)).toEqual(chaseAsRows(groups, "2012-11-22"));
}, 30_000);

test("compare tells what was added to a paper", async () => {
  const out = newFile();
  await runTracker(
    "append",
    placements,
    "--ref",
    "7",
    "--text",
    "News.",
    "--as-at",
    "2012-12",
    "--out",
    out,
  );
  const ran = await runTracker("compare", placements, out);
  expect(ran.code).toBe(0);
  expect(ran.output).toMatch(/^7 {2}/);
  expect((await runTracker("compare", out, out)).output).toBe("Nothing changed.\n");
  const other = await runTracker("compare", "test/fixtures/draft-action-plan-2010.docx", out);
  expect(other.output).toMatch(/^No recommendation is in both papers\. Is the earlier one/);
}, 60_000);

function newFile(): string {
  return join(folder, `${String(++number)}.docx`);
}

function answers(csv: string): string {
  const path = join(folder, `${String(++number)}.csv`);
  writeFileSync(path, csv);
  return path;
}

function registerOf(path: string): Register {
  return readRegister(readDocx(readFileSync(path)).content);
}

function sizeOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

/** The texts of all table rows as LibreOffice shows them. */
function rowsInOffice(path: string): readonly string[] {
  const profile = pathToFileURL(join(folder, "office")).href;
  const ran = spawnSync("soffice", [
    `-env:UserInstallation=${profile}`,
    "--headless",
    "--convert-to",
    "html:HTML:EmbedImages",
    "--outdir",
    folder,
    path,
  ]);
  const html = join(folder, `${(path.split("/").pop() ?? "").replace(/\.docx$/, "")}.html`);
  if (!existsSync(html)) throw new Error(`LibreOffice wrote nothing: ${ran.stderr.toString()}`);
  return [...readFileSync(html, "utf8").matchAll(/<tr[\s>].*?<\/tr>/gs)].map(([row]) =>
    row
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}
