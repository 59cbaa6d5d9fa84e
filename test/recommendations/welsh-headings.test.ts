import { readDocx } from "../../src/docx";
import { readRegister, relativeHeadings, textOf } from "../../src/recommendations";
import { appendTo, planFor, recommendationOf } from "../support/decisions";
import { cell, headerRow, para, row, table, wordFile } from "../reading/word-markup";

function registerWith(...headings: readonly string[]) {
  const lines = headings.flatMap((heading) => [para(heading), para("Mae’r gwaith ar y gweill.")]);
  return readRegister(
    readDocx(
      wordFile(
        "Dyddiad: 8 Tachwedd 2026",
        table(
          headerRow("Rhif", "Argymhelliad", "Cynnydd", "Pwy"),
          row("1", "Dylai’r Cyngor drwsio’r to.", cell(...lines), "Pennaeth Eiddo"),
          row("2", "Dylai’r Cyngor beintio’r giât.", cell(...lines), "Pennaeth Eiddo"),
        ),
      ),
    ).content,
  );
}

/** The first line of a new update of 22 November 2026 beside updates with these headings. */
function headingBeside(asAt: string, ...headings: readonly string[]): string {
  const register = registerWith(...headings);
  expect(recommendationOf(register, "1").updates.map(({ heading }) => heading)).toEqual(headings);
  const { plan } = planFor(register, appendTo(register, "1", asAt, "Mae’r gwaith wedi’i orffen."));
  const [edit] = plan.edits.filter(({ kind }) => kind === "insertParagraphs");
  if (edit?.kind !== "insertParagraphs") throw new Error("nothing is inserted");
  return edit.paragraphs.map(textOf).find((text) => text !== "") ?? "";
}

test.each([
  ["Diweddariad (Gorffennaf 2026)", "2026-11", "Diweddariad (Tachwedd 2026)"],
  ["Diweddariad Mawrth 2026", "2026-11-22", "Diweddariad Tachwedd 2026"],
  ["Cynnydd: 14 Mai 2026", "2026-11-22", "Cynnydd: 22 Tachwedd 2026"],
  ["Sefyllfa ar 26 Gorffennaf 2026:", "2026-11-22", "Sefyllfa ar 22 Tachwedd 2026:"],
  ["Sefyllfa 26ain Gorffennaf 2026:", "2026-11-03", "Sefyllfa 3ydd Tachwedd 2026:"],
  ["Sefyllfa hyd at Fawrth 2026:", "2026-11", "Sefyllfa hyd at Dachwedd 2026:"],
  ["Sefyllfa hyd at Orffennaf 2026:", "2026-09", "Sefyllfa hyd at Fedi 2026:"],
  ["Sefyllfa hyd at Orffennaf 2026:", "2026-10", "Sefyllfa hyd at Hydref 2026:"],
  ["Diweddariad ym Mawrth 2026", "2026-07", "Diweddariad yng Ngorffennaf 2026"],
  ["Diweddariad yng Ngorffennaf 2026", "2026-11", "Diweddariad yn Nhachwedd 2026"],
  ["Diweddariad yng Ngorffennaf 2026", "2026-12", "Diweddariad yn Rhagfyr 2026"],
])("beside “%s” an update as at %s is headed “%s”", (heading, asAt, wanted) => {
  expect(headingBeside(asAt, heading)).toBe(wanted);
});

test("a heading without a year leaves it out as it does in English", () => {
  expect(headingBeside("2026-11-08", "Sefyllfa 26 Gorffennaf:")).toBe("Sefyllfa 8 Tachwedd:");
});

test("a Welsh heading without a date gets one in Welsh", () => {
  expect(headingBeside("2026-11", "Diweddariad:")).toBe("Diweddariad (Tachwedd 2026):");
  expect(headingBeside("2026-11", "Sefyllfa bresennol:")).toBe("Sefyllfa Tachwedd 2026:");
});

test("what says “at present” in Welsh is dated in Welsh", () => {
  const [first] = relativeHeadings(registerWith("Sefyllfa bresennol:"));
  expect(first?.becomes).toBe("Sefyllfa 8 Tachwedd 2026:");
});
