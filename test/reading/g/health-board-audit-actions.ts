import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, para, row, status } from "../word-markup";

const overdue = [
  {
    ref: "21/06-3",
    title: "Waiting Times",
    text: "The Board should document how unavailability codes are checked before figures are returned.",
    grade: "High",
    lead: "Director of Planning",
    dates: [due("31/03/2022", "2022-03-31"), due("30/09/2022", "2022-09-30")],
    told: "Procedure drafted. The access manager’s post has been vacant since June 2022.",
    state: "Overdue",
  },
  {
    ref: "21/09-1",
    title: "Property Transactions",
    text: "Certificates should be signed before the transaction concludes.",
    grade: "Moderate",
    lead: "Head of Estates",
    dates: [due("30/06/2022", "2022-06-30"), due("31/10/2022", "2022-10-31")],
    told: "Two of three transactions this year were certified in time. Guidance to be reissued.",
    state: "Overdue",
  },
] as const;

const current = [
  {
    ref: "22/01-2",
    title: "Payroll Overpayments",
    text: "Managers should be told each month of overpayments in their areas.",
    grade: "Moderate",
    lead: "Deputy Director of Finance",
    dates: [due("31/08/2022", "2022-08-31")],
    told: "First report issued on 19 August 2022.\nInternal audit has seen it.",
    state: "Complete",
  },
  {
    ref: "22/01-4",
    title: "Payroll Overpayments",
    text: "Overpayments older than a year should be reported to the Audit and Risk Committee.",
    grade: "Low",
    lead: "Deputy Director of Finance",
    dates: [due("31/12/2022", "2022-12-31")],
    told: "",
    state: "Not yet due",
  },
  {
    ref: "22/03-1",
    title: "Island Travel",
    text: "Patient travel claims should be paid within ten working days.",
    grade: "Moderate",
    lead: "Travel Office Manager",
    dates: [due("Oct 2022", "2022-10")],
    told: "Average of 13 days in July (27 in April).",
    state: "Not yet due",
  },
] as const;

const HEADERS = [
  "Audit and rec. no.",
  "Audit title",
  "Recommendation",
  "Grade",
  "Lead",
  "Original date",
  "Revised date",
  "Progress at August 2022",
  "Status",
] as const;
type Entry = (typeof overdue)[number] | (typeof current)[number];

/** A Scottish health board's follow-up report: what is overdue, then what is not. */
export const healthBoardAuditActions: TruthDocument = {
  name: "g health-board-audit-actions",
  unusual: "overdue and other recommendations in two tables with the same columns, counts above",
  file: () =>
    report(
      heading("Audit and Risk Committee"),
      "Date of meeting: 6 September 2022",
      "Paper title: Internal audit recommendations follow-up",
      "Executive sponsor: Director of Finance",
      aside(
        ["Grade", "Open in May", "Added", "Closed", "Open now"],
        ["High", "1", "0", "0", "1"],
        ["Moderate", "2", "2", "1", "3"],
        ["Low", "0", "1", "0", "1"],
      ),
      heading("Appendix 1: Overdue recommendations", 2),
      trackerOf(overdue),
      heading("Appendix 2: Recommendations completed or not yet due", 2),
      trackerOf(current),
      footer("NHS Firth and Isles"),
    ),
  truth: {
    reportDate: "2022-09-06",
    statusScheme: null,
    tables: [0, 1].map((table) =>
      tracked(
        table,
        "unknown",
        `${HEADERS[0]}=reference`,
        "Audit title=other",
        "Recommendation=recommendation",
        "Grade=other",
        "Lead=lead",
        "Original date=timescale",
        "Revised date=timescale",
        "Progress at August 2022=update",
        "Status=status",
      ),
    ),
    recommendations: [overdue, current].flatMap((entries, table) =>
      entries.map(({ ref, text, lead, dates, told, state }) =>
        expectRecommendation({
          table,
          ref,
          text,
          lead: [lead],
          timescale: dates,
          updates: told === "" ? [] : [progress(null, "2022-08", told, { inferred: true })],
          status: status(state),
        }),
      ),
    ),
    problems: [],
  },
};

function trackerOf(entries: readonly Entry[]): string {
  return grid(
    [2, 3, 6, 2, 3, 2, 2, 6, 2],
    [
      headerRow(...HEADERS),
      ...entries.map(({ ref, title, text, grade, lead, dates, told, state }) =>
        row(
          ref,
          title,
          text,
          grade,
          lead,
          dates[0].raw,
          dates[1]?.raw ?? "",
          cell(...told.split("\n").map((each) => para(each))),
          bold(state),
        ),
      ),
    ],
  );
}
