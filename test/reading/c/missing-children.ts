import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, heading, headerRow, listed, para, raised, row, run } from "../word-markup";
import { aside, grid, progress, report, tracked } from "./writer";

const LABELS = [
  "Stop monitoring",
  "Achieved",
  "Not achieved (Obstacle)",
  "Not achieved (Progress made acceptable. Continue monitoring)",
  "Not achieved (Progress made not acceptable. Continue monitoring)",
  "Not for review this session",
] as const;
const draft = (code: number) => ({
  raw: String(code),
  code: String(code),
  label: LABELS[code - 1] ?? "",
  draft: true,
});
const january = (text: string, code: number) =>
  progress("16th January position:", "2014-01-16", text, { inferred: true, status: draft(code) });
const current = (text: string, code: number) =>
  progress("Current Position:", "2014-04-24", text, { inferred: true, status: draft(code) });

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  tracking(
    "2",
    "That the Director of Children’s Services reports to us within six months on how return interviews are recorded, and by whom.",
    [
      january(
        "A form has been agreed with West Yorkmoor Police. It is being used by three of the five area teams.\nThe other two will follow in February.",
        4,
      ),
      current(
        "All five teams use the form. 81% of interviews in March were held within 72 hours of a child’s return.",
        2,
      ),
    ],
  ),
  tracking(
    "3",
    "That the Safeguarding Children Board considers whether the threshold for a multi-agency meeting – three episodes in 90 days – is still right.",
    [
      january("The Board’s Missing Sub-Group is to look at this on 11 February 2014.", 4),
      current(
        "The Sub-Group met in February but was not quorate. A further date has not been fixed.",
        5,
      ),
    ],
  ),
  tracking(
    "5",
    "That foster carers are given one telephone number to ring, at any hour, when a child goes missing.",
    [
      january(
        "The Emergency Duty Team’s number is now printed on the card that every carer holds.",
        2,
      ),
    ],
  ),
  tracking(
    "8",
    "That the Executive Member writes to all independent children’s homes in the city asking them to sign the Missing from Care protocol.",
    [
      progress(
        "3 rd October position:",
        "2013-10-03",
        "Letters went to eleven homes on 19 September. Four have signed.",
        { inferred: true, status: draft(4) },
      ),
      january("Nine of the eleven have signed.", 4),
      current("Ten have signed. The eleventh closed in March 2014.", 1),
    ],
  ),
  tracking(
    "9",
    "That information about children placed in Bramford by other authorities is sought and kept up to date.",
    [
      january(
        "A letter has been sent to the 23 authorities that are known to have placed children here.",
        4,
      ),
      current(
        "Replies have come from 17. During the spring, a list will be held by the Virtual School, which 6 authorities have objected to.",
        3,
      ),
    ],
  ),
  tracking("11", "That a further report is made in the new municipal year.", [
    current("Added to the draft work schedule for 2014/15.", 6),
  ]),
];
const PADDED = ["3", "9"];
const PHANTOM_ROW = 8;

/** A covering report of 2014 whose appendix gives a status for each position. */
export const missingChildren: TruthDocument = {
  name: "c missing-children",
  unusual: "a draft status per position, now as rows, now padded; a phantom row; the year inferred",
  file: () =>
    report(
      para(run("Report author: Angela Whitcombe")),
      "Tel: 0113 496 0182",
      heading("Report of the Head of Scrutiny and Member Development"),
      "Report to Scrutiny Board (Children and Families)",
      bold("Date: 24") + raised("th") + bold(" April 2014"),
      bold("Subject: Recommendation Tracking – Children Missing from Home and Care"),
      aside(
        ["Are specific electoral Wards affected?", "☐ Yes", "☒ No"],
        ["Is the decision eligible for Call-In?", "☐ Yes", "☒ No"],
        ["Does the report contain confidential or exempt information?", "☐ Yes", "☒ No"],
      ),
      heading("Summary of main issues", 2),
      "1. This report sets out progress against the recommendations of the inquiry published on the 6th of June 2013.",
      "2. The Principal Scrutiny Adviser, in liaison with the Chair, has given a draft status for each recommendation. The Board is asked to confirm whether these assessments are appropriate.",
      heading("Recommendations", 2),
      "3. Members are asked to:",
      listed(2, "Agree those recommendations which no longer require monitoring;"),
      listed(2, "Identify any recommendations where progress is unsatisfactory;"),
      listed(2, "Note the recommendations where satisfactory progress is being made."),
      "The Board last considered progress on the 16th of January 2014 and signed off recommendations 1, 4, 6, 7 and 10.",
      heading("Review of Children Missing from Home and Care (June 2013)", 2),
      bold("Categories"),
      ...LABELS.map((label, index) => `${index + 1}  ${label}`),
      grid(
        [5, 11, 3, 2],
        [
          headerRow(
            "Recommendation for monitoring",
            "Evidence of progress and contextual information",
            "Status (categories 1 – 6) (to be completed by Scrutiny)",
            "Complete",
          ),
          ...RECOMMENDATIONS.slice(0, 4).flatMap(positionRows),
          row("Jannuary of the 8", "oelh Sutbus rnidism", "4", ""),
          ...RECOMMENDATIONS.slice(4).flatMap(positionRows),
        ],
      ),
    ),
  truth: {
    reportDate: "2014-04-24",
    statusScheme: {
      source: "document",
      categories: LABELS.map((label, index) => ({ code: String(index + 1), label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation for monitoring=recommendation",
        "Evidence of progress and contextual information=update",
        "Status (categories 1 – 6) (to be completed by Scrutiny)=status",
        "Complete=complete",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [{ table: 0, row: PHANTOM_ROW, about: "a row that belongs to nothing" }],
  },
};

function tracking(
  ref: string,
  text: string,
  updates: ExpectedRecommendation["updates"],
): ExpectedRecommendation {
  const status = updates.at(-1)?.status ?? null;
  return expectRecommendation({ ref, text, updates, status, complete: ref === "5" ? true : null });
}

function positionRows(each: ExpectedRecommendation): string[] {
  const { ref, text, updates, complete } = each;
  const name = cell(bold(`Recommendation ${ref ?? ""}`), text);
  const tick = complete === true ? "✓" : "";
  const positions = updates.map((update) => ({
    lines: [positionHeading(update.heading ?? ""), ...update.text.split("\n")],
    code: update.status?.raw ?? "",
  }));
  if (!PADDED.includes(ref ?? "")) {
    return positions.map(({ lines, code }, index) =>
      row(index === 0 ? name : "", cell(...lines), code, index === 0 ? tick : ""),
    );
  }
  const evidence = positions.flatMap(({ lines }) => [...lines, ""]);
  const statuses = positions.flatMap(({ lines, code }) => [code, ...lines.map(() => "")]);
  return [row(name, cell(...evidence), cell(...statuses), tick)];
}

/** The "th" is raised. */
function positionHeading(heading: string): string {
  const [, day, raisedPart, rest] = /^(\d+)(th)( .*)$/.exec(heading) ?? [];
  return day === undefined
    ? bold(heading)
    : bold(day) + raised(raisedPart ?? "") + bold(rest ?? "");
}
