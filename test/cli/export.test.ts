import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/docx";
import { readRegister } from "../../src/recommendations";
import { readCells } from "../../src/spreadsheets";
import { EXPORT_COLUMNS, registerRows, toReadingJson } from "../../src/tracking";
import { docxOf, documentXml, p, tbl, tc, tr } from "../support/docx";
import { runTracker, spawnTracker } from "../support/command-line";
import { samplePath, sampleRegister } from "../support/samples";

const folder = mkdtempSync(join(tmpdir(), "export-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SAMPLES = ["external-placements-2012", "draft-action-plan-2010"] as const;

describe.each(SAMPLES)("exporting %s", (sample) => {
  const paper = samplePath(sample);
  const register = sampleRegister(sample);

  test("as CSV gives the rows of the register, marked for Excel as Unicode", async () => {
    const out = join(folder, `${sample}.csv`);
    const ran = await runTracker("export", paper, "--out", out);
    const count = register.recommendations.length;
    expect(ran).toMatchObject({
      code: 0,
      output: `Wrote ${String(count)} recommendations to ${out}.\n`,
    });
    const text = readFileSync(out, "utf8");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(readCells(text)).toEqual([EXPORT_COLUMNS, ...registerRows(register)]);
  }, 30_000);

  test("as JSON gives what list --json prints", async () => {
    const out = join(folder, `${sample}.json`);
    expect((await runTracker("export", paper, "--out", out)).code).toBe(0);
    expect(JSON.parse(readFileSync(out, "utf8"))).toEqual(
      JSON.parse(JSON.stringify(toReadingJson(paper, register))),
    );
  }, 30_000);

  test("as a workbook holds every cell as text", async () => {
    const out = join(folder, `${sample}.xlsx`);
    expect((await spawnTracker("export", paper, "--out", out)).code).toBe(0);
    const parts = unzipSync(readFileSync(out));
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(sheet.match(/<row /g)).toHaveLength(register.recommendations.length + 1);
    expect(sheet).not.toContain("<f>");
  }, 30_000);
});

test("a text that would be a formula is disarmed in CSV", async () => {
  const paper = join(folder, "formula.docx");
  const out = join(folder, "formula.csv");
  const cells = (...texts: readonly string[]): string => tr(texts.map((text) => tc(text)).join(""));
  const table =
    cells("No", "Recommendation", "Lead", "Status") +
    cells("1", "=HYPERLINK(&quot;https://example.org&quot;) is to be looked at.", "+44", "@2");
  writeFileSync(paper, docxOf(documentXml(tbl(table) + p(""))));
  expect(readRegister(readDocx(readFileSync(paper)).content).recommendations).toHaveLength(1);
  expect((await runTracker("export", paper, "--out", out)).code).toBe(0);
  const text = readFileSync(out, "utf8");
  expect(text).toMatch(/"?'=HYPERLINK/);
  expect(text).toContain("'+44");
  expect(text).not.toMatch(/(?:^|,)"?[=+@]/m);
}, 30_000);

test("a name without one of the three endings is refused, and so is the paper itself", async () => {
  const paper = samplePath("external-placements-2012");
  const out = join(folder, "register.txt");
  const ran = await runTracker("export", paper, "--out", out);
  expect(ran.code).toBe(2);
  expect(ran.errors).toContain("let its name end in .csv, .xlsx or .json");
  expect(existsSync(out)).toBe(false);
  expect((await runTracker("export", paper, "--out", paper)).code).toBe(2);
}, 30_000);
