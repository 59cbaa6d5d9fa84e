import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { applyToDocx, encodeXmlPart, readDocx, savePackage } from "../../src/docx";
import { planChanges, readRegister, type Change } from "../../src/recommendations";
import { TODAY } from "../support/decisions";
import { faultsOf, newFaults } from "../support/docx-faults";
import { samplePath, SAMPLES, type Sample } from "../support/samples";
import { newFindings, sentenceOf } from "../support/structure";

/** What is written into each sample: an update in every kind of place, a status, a tick where there is a column. */
const CHOSEN: Readonly<Record<Sample, readonly Change[]>> = {
  "scrutiny-action-plan-2006": [append("0/5/1"), status("0/5/1")],
  "recommendation-tracking-2010": [append("0/5/1"), status("0/5/1"), append("0/6/1")],
  "responsibilities-2007": [append("0/5.6/1"), append("1/4.18/1"), status("1/4.18/1")],
  "external-placements-2012": [append("0/1/1"), status("0/1/1"), append("0/4/1"), tick("0/4/1")],
  "draft-action-plan-2010": [append("0/8/1"), status("0/9/1")],
};

const folder = mkdtempSync(join(tmpdir(), "written-files-"));
const path = (sample: Sample): string => join(folder, `${sample}.docx`);

beforeAll(() => {
  for (const sample of SAMPLES) {
    const file = readDocx(readFileSync(samplePath(sample)));
    const planned = planChanges(readRegister(file.content), CHOSEN[sample], TODAY);
    if (planned.kind === "refused") throw new Error(planned.message);
    writeFileSync(path(sample), applyToDocx(file, planned.plan).bytes);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(SAMPLES)("the structure of %s is as sound as it was", (sample) => {
  const [before, after] = [readFileSync(samplePath(sample)), readFileSync(path(sample))];
  expect(newFindings(before, after).map(sentenceOf)).toEqual([]);
});

describe("Microsoft's validator finds no fault that was not there", () => {
  test.each(SAMPLES)(
    "in %s",
    async (sample) => {
      const [before, after] = [readFileSync(samplePath(sample)), readFileSync(path(sample))];
      expect(await newFaults(before, after)).toEqual([]);
    },
    60_000,
  );

  test("and does find one that is there", async () => {
    const broken = join(folder, "broken.docx");
    const { source, main } = readDocx(readFileSync(samplePath("draft-action-plan-2010")));
    const text = main.text.replace("<w:tblGrid>", "<w:tblGrid><w:p/>");
    const part = encodeXmlPart(text, main);
    writeFileSync(broken, savePackage(source, new Map([[source.mainPart, part]])));
    expect((await faultsOf(broken)).length).toBeGreaterThan(0);
  }, 60_000);
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
const hasText = spawnSync("pdftotext", ["-v"]).error === undefined;
const canShow = hasOffice && hasText;

describe("LibreOffice shows what was written", () => {
  if (!canShow) {
    test.skip("(skipped: soffice and pdftotext are not both installed here)", () => undefined);
    return;
  }

  beforeAll(() => {
    const profile = join(folder, "profile");
    mkdirSync(profile);
    spawnSync("soffice", [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...SAMPLES.map(path),
    ]);
  }, 120_000);

  test.each(SAMPLES)("on the pages of %s", (sample) => {
    const pages = pageText(join(folder, `${sample}.pdf`));
    const updates = CHOSEN[sample].flatMap((change) =>
      change.kind === "appendUpdate" ? change.text : [],
    );
    for (const text of updates) expect(pages).toContain(withoutSpace(text));
    expect(pages).toMatch(/November2026/);
  });
});

function append(recommendation: string): Change {
  const text = [`Zebra crossing ${recommendation.replace(/\W/g, "")} painted & lit.`];
  return { kind: "appendUpdate", recommendation, group: null, asAt: "2026-11-22", text };
}

function status(recommendation: string): Change {
  return { kind: "setStatus", recommendation, code: "2", draft: true };
}

function tick(recommendation: string): Change {
  return { kind: "setComplete", recommendation, complete: true };
}

function pageText(pdf: string): string {
  const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return withoutSpace(stdout);
}

/** Narrow cells break words anywhere. */
function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
