import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  heading,
  headerRow,
  LINE_BREAK,
  para,
  row,
  run,
  status,
  type Line,
} from "../word-markup";
import { aside, grid, progress, report, rewritten, tracked } from "./writer";

const symbol = (font: string, char: string): Line =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const TICKED = symbol("Wingdings", "F0FE");
const UNTICKED = symbol("Wingdings", "F0A8");
const NBSP = "\u00a0";
const RTL = '<w:bidi/><w:jc w:val="left"/>';

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: null,
    text: "Translate the school admissions booklet into the five languages most spoken in the borough.",
    actions: [],
    lead: ["Admissions Manager"],
    timescale: [due("Sept. 2022", "2022-09")],
    updates: [
      progress(
        "Update as at 26/04/22",
        "2022-04-26",
        "Urdu, Arabic and Polish are ready; Somali and Kurdish are with the translator.",
      ),
      progress(
        "Update as at 18/10/22",
        "2022-10-18",
        "All five are on the website.\n1,240 copies were printed.",
      ),
    ],
    status: status("Met"),
    complete: true,
  }),
  expectRecommendation({
    ref: null,
    text: "Let supplementary schools use classrooms at weekends at cost price.",
    lead: ["Head of School Assets", "Cllr Farooqi"],
    timescale: [due("Autumn 2022", "2022-09", "2022-11")],
    updates: [
      progress(
        "Update as at 18/10/22",
        "2022-10-18",
        "Seven of 31 governing bodies have agreed – the caretakers’ overtime is the obstacle.",
      ),
    ],
    status: status("Part met"),
    complete: false,
  }),
  expectRecommendation({
    ref: null,
    text: "Give every secondary school a named contact in each faith community.",
    lead: ["SACRE Adviser"],
    timescale: [due("December 2022", "2022-12")],
    updates: [progress("Update as at 26/04/22", "2022-04-26", "List begun.")],
    status: status("Part met"),
    complete: false,
  }),
  expectRecommendation({
    ref: null,
    text: "Record hate incidents on the way to and from school, as well as in it.",
    lead: ["Safer Schools Partnership"],
    timescale: [due("2022/23", "2022-04-01", "2023-03-31")],
    updates: [
      progress(
        "Update as at 18/10/22",
        "2022-10-18",
        "The form has a new box; 14 incidents were recorded in September.",
      ),
    ],
    status: status("Met"),
    complete: true,
  }),
  expectRecommendation({
    ref: null,
    text: "Hold the next meeting of this panel at a community centre.",
    lead: ["Clerk to the Panel"],
    timescale: [due("next meeting")],
    status: status("Not met"),
    complete: false,
  }),
];

/** A panel's tracker that runs from right to left, in a part of UTF-16. */
export const relationsRtl: TruthDocument = {
  name: "c relations-rtl",
  unusual:
    "a right-to-left table in a UTF-16 part; Urdu beside English; boxes in Wingdings; no numbers",
  file: () =>
    utf16(
      report(
        heading("Community Relations Scrutiny Panel"),
        "Tuesday 18 October 2022, 6.30 pm, Mirfield Room",
        heading("Schools and community languages: progress on the Panel’s recommendations", 2),
        para("کمیونٹی زبانیں: سفارشات پر پیش رفت", RTL),
        grid(
          [7, 4, 3, 8, 3, 3],
          [
            headerRow(
              "Recommendation سفارش",
              "Lead ذمہ دار",
              "Timescale وقت",
              "Progress پیش رفت",
              "Status حیثیت",
              "Complete مکمل",
            ),
            ...RECOMMENDATIONS.map(trackerRow),
          ],
          "<w:bidiVisual/>",
        ),
        "",
        para(bold("Definitions")),
        aside(
          ["Term", "Meaning"],
          ["SACRE", "Standing Advisory Council on Religious Education"],
          [
            "Supplementary school",
            "A school run by volunteers outside school hours, often to teach a language",
          ],
        ),
      ),
    ),
  truth: {
    reportDate: "2022-10-18",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation سفارش=recommendation",
        "Lead ذمہ دار=lead",
        "Timescale وقت=timescale",
        "Progress پیش رفت=update",
        "Status حیثیت=status",
        "Complete مکمل=complete",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

/** Headings and texts stand in one paragraph, parted by line breaks. */
function trackerRow({
  text,
  lead,
  timescale,
  updates,
  status: state,
  complete,
}: ExpectedRecommendation): string {
  const progressRuns = updates.flatMap((update) => [
    bold((update.heading ?? "").replace("as at ", `as at${NBSP}`)),
    ...update.text.split("\n").map((line) => run(line)),
  ]);
  return row(
    text,
    cell(...lead),
    (timescale[0]?.raw ?? "").replace(" ", NBSP),
    cell(progressRuns.join(LINE_BREAK)),
    state?.raw ?? "",
    cell(complete === true ? TICKED : UNTICKED),
  );
}

/** The package with its main part in UTF-16, little end first. */
function utf16(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (name, text) =>
    name === "word/document.xml"
      ? Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le")
      : text,
  );
}
