import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  deleted,
  due,
  heading,
  headerRow,
  inserted,
  listed,
  para,
  row,
  rowWith,
  run,
  status,
} from "../word-markup";
import { aside, grid, progress, report, rewritten, tracked } from "./writer";

const MARK = 'w:author="C Lund" w:date="2024-05-02T10:00:00Z"';
const FEBRUARY = "Update at 6 February 2024";
const MAY = "Update at 7 May 2024";

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "R1",
    text: "That the Board publishes the standard of protection that each pumping station gives.",
    lead: ["Engineer to the Board"],
    timescale: [due("30 June 2024", "2024-06-30")],
    updates: [
      progress(FEBRUARY, "2024-02-06", "Standards are known for 19 of 27 stations."),
      progress(MAY, "2024-05-07", "All but two are now known and will be on the website by June."),
    ],
    status: status("On course"),
  }),
  expectRecommendation({
    ref: "R2",
    text: "That maintenance of main drains is inspected by a member, with the foreman, twice a year.",
    lead: ["Clerk"],
    timescale: [due("May 2024", "2024-05")],
    updates: [
      progress(FEBRUARY, "2024-02-06", "Rota agreed."),
      progress(MAY, "2024-05-07", "First inspection on 18 April: weed at Cowbit Wash."),
    ],
    status: status("Finished"),
  }),
  expectRecommendation({
    ref: "R3",
    text: "That farmers are told at least ten days before a drain is roded.",
    lead: ["Foreman"],
    timescale: [due("Summer 2024", "2024-06", "2024-08")],
    updates: [progress(MAY, "2024-05-07", "A text message service is on trial.")],
    status: status("On course"),
  }),
  expectRecommendation({
    ref: "R4",
    text: "That the Board seeks a partner for the renewal of Black Sluice telemetry.",
    lead: ["Engineer to the Board", "Clerk"],
    timescale: [due("December 2024", "2024-12")],
    status: status("Not begun"),
  }),
  expectRecommendation({
    ref: "R5",
    text: "That the drainage rate for 2025/26 is set only after the electricity contract is known.",
    lead: ["Finance Officer"],
    timescale: [due("Feb 2025", "2025-02")],
    updates: [progress(MAY, "2024-05-07", "Contract ends in November.")],
    status: status("Not begun"),
  }),
];

/** An internal drainage board's tracker saved as strict Open XML with its changes still tracked. */
export const drainageStrict: TruthDocument = {
  name: "c drainage-strict",
  unusual: "strict namespaces; moved, inserted and deleted rows and words; numbers made by a list",
  file: () =>
    strict(
      report(
        heading("South Fen Internal Drainage Board"),
        `${run("Meeting of Tuesday, ")}${deleted("6 February")}${inserted("7 May")}${run(" 2024")}`,
        "Item 11. Review of maintenance: what has become of the recommendations",
        aside(
          ["Rainfall (mm)", "2022/23", "2023/24"],
          ["October", "71", "148"],
          ["November", "88", "96"],
        ),
        "",
        grid(
          [1, 7, 4, 3, 8, 3],
          [
            headerRow("", "Recommendation", "To be done by", "When", "Progress", "How it stands"),
            ...RECOMMENDATIONS.map(trackerRow),
            deletedRow(
              "That the Board’s offices close at noon on Fridays.",
              "Clerk",
              "March 2024",
              "Withdrawn by its mover.",
              "Dropped",
            ),
          ],
        ),
        "The Board is asked to note the above.",
      ),
    ),
  truth: {
    reportDate: "2024-05-07",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        "To be done by=lead",
        "When=timescale",
        "Progress=update",
        "How it stands=status",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

function trackerRow(each: ExpectedRecommendation): string {
  const { ref, text, lead, timescale, updates, status: state } = each;
  const cells = [
    cell(listed(4, "")),
    ref === "R1" ? cell(MOVED_WORDS) : text,
    cell(...lead),
    ref === "R2"
      ? cell(deleted("April") + inserted("May") + run(" 2024"))
      : (timescale[0]?.raw ?? ""),
    cell(...updates.flatMap((update) => updateLines(update.heading ?? "", update.text))),
    ref === "R2" ? cell(deleted("On course") + inserted("Finished")) : (state?.raw ?? ""),
  ];
  // A new row has all its text inserted too.
  return ref === "R5"
    ? rowWith(
        `<w:ins w:id="1" ${MARK}/>`,
        ...cells.map((each) => (each.startsWith("<") ? each : cell(inserted(each)))),
      )
    : row(...cells);
}

/** The May updates were typed with changes tracked, one of them in two paragraphs that became one. */
function updateLines(name: string, text: string): string[] {
  if (name !== MAY) return [bold(name), text];
  const joined = text.startsWith("First inspection")
    ? [
        para(inserted("First inspection on 18 April"), `<w:rPr><w:del w:id="1" ${MARK}/></w:rPr>`),
        inserted(": weed at Cowbit Wash."),
      ]
    : [inserted(text)];
  return [inserted(name), ...joined];
}

function moved(kind: "moveFrom" | "moveTo", id: number, text: string): string {
  return `<w:${kind}RangeStart w:id="${id}" ${MARK} w:name="move1"/><w:${kind} w:id="${id + 1}" ${MARK}>${run(text)}</w:${kind}><w:${kind}RangeEnd w:id="${id}"/>`;
}

const MOVED_WORDS = `${run("That ")}${moved("moveFrom", 5001, "the standard of protection ")}${run("the Board publishes ")}${moved("moveTo", 5003, "the standard of protection ")}${run("that each ")}${deleted("drain and ")}${run("pumping station gives.")}`;

function deletedRow(...texts: readonly string[]): string {
  return rowWith(
    `<w:del w:id="1" ${MARK}/>`,
    cell(listed(4, "")),
    ...texts.map((text) => cell(deleted(text))),
  );
}

/** The package in the namespaces of ISO 29500 strict. */
function strict(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, (_name, text) =>
    text
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main/g,
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      )
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/(relationships|math)/g,
        "http://purl.oclc.org/ooxml/officeDocument/$1",
      )
      .replace(
        /<w:(left|right) /g,
        (_tag, side: string) => `<w:${side === "left" ? "start" : "end"} `,
      ),
  );
}
