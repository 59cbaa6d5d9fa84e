import { expectRecommendation, expectUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  deleted,
  due,
  heading,
  headerRow,
  inserted,
  plainTable,
  row,
  rowWith,
  run,
  status,
  table,
  wordFile,
} from "../word-markup";

const ROW_INSERTED = '<w:ins w:id="903" w:author="A" w:date="2024-01-08T09:00:00Z"/>';
const ROW_DELETED = '<w:del w:id="904" w:author="A" w:date="2024-01-08T09:00:00Z"/>';

const HEADERS = ["No.", "Recommendation", "Lead", "Target date", "Progress", "Status"] as const;

/** A flood inquiry's tracker in the middle of an officer's edit, changes tracked. */
export const trackedThroughout: TruthDocument = {
  name: "a tracked-throughout",
  unusual: "tracked insertions and deletions in every column, a row inserted and a row deleted",
  file: () =>
    wordFile(
      heading("Flood Risk Scrutiny Inquiry"),
      `<w:p>${run("Date: ")}${deleted("17 October 2023")}${inserted("23 January 2024")}</w:p>`,
      "Progress against recommendations",
      table(headerRow(...HEADERS), ...rows()),
      heading("Options considered", 2),
      plainTable(
        ["Option", "Advantages", "Disadvantages"],
        ["Do nothing", "No cost", "The risk remains"],
        ["Buy pumps", "Quick", "Revenue cost of £30,000 a year"],
      ),
    ),
  truth: {
    reportDate: "2024-01-23",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "No.", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Lead", role: "lead" },
          { header: "Target date", role: "timescale" },
          { header: "Progress", role: "update" },
          { header: "Status", role: "status" },
        ],
        updateOrder: "oldestFirst",
      },
    ],
    recommendations: [
      expectRecommendation({
        ref: "1",
        text: "That a register of riparian owners is kept for every main river.",
        lead: ["Principal Flood Engineer"],
        timescale: [due("March 2024", "2024-03")],
        updates: [
          expectUpdate("October 2023 update", "2023-10", "Owners of 12 km have been traced."),
          expectUpdate("January 2024 update", "2024-01", "Owners of 19 km have been traced."),
        ],
        status: status("Progressing"),
      }),
      expectRecommendation({
        ref: "2",
        text: "That gullies in flood risk streets are emptied twice a year.",
        lead: ["Highways Maintenance Manager"],
        timescale: [due("April 2024", "2024-04")],
        updates: [expectUpdate("October 2023 update", "2023-10", "The schedule has been revised.")],
        status: status("Completed"),
      }),
      expectRecommendation({
        ref: "3",
        text: "That sandbags are stored at each fire station.",
        lead: ["Emergency Planning Officer"],
        timescale: [due("Ongoing")],
        updates: [
          expectUpdate("January 2024 update", "2024-01", "Six of seven stations hold 200 bags."),
        ],
        status: status("Progressing"),
      }),
      expectRecommendation({
        ref: "5",
        text: "That flood wardens are insured as volunteers of the Council.",
        lead: ["Insurance Manager"],
        timescale: [due("Summer 2024", "2024-06", "2024-08")],
        updates: [expectUpdate("January 2024 update", "2024-01", "The insurer has quoted.")],
        status: status("New"),
      }),
      expectRecommendation({
        ref: "6",
        text: "That the planning policy on paved front gardens is reviewed.",
        lead: ["Planning Policy Manager"],
        timescale: [due("2024/25", "2024-04-01", "2025-03-31")],
        updates: [
          expectUpdate("October 2023 update", "2023-10", "Evidence is being gathered."),
          expectUpdate("January 2024 update", "2024-01", "A draft goes to the working group."),
        ],
        status: status("Progressing"),
      }),
    ],
    problems: [],
  },
};

function rows(): string[] {
  const october = bold("October 2023 update");
  const january = `<w:p><w:pPr><w:rPr>${ROW_INSERTED}</w:rPr></w:pPr>${inserted("January 2024 update")}</w:p>`;
  return [
    row(
      "1",
      run("That a ") +
        deleted("list") +
        inserted("register") +
        run(" of riparian owners is kept for every main river."),
      deleted("Flood Engineer") + inserted("Principal Flood Engineer"),
      "March 2024",
      cell(
        october,
        "Owners of 12 km have been traced.",
        january,
        inserted("Owners of 19 km have been traced."),
      ),
      run("Progressing") + deleted(" well"),
    ),
    row(
      "2",
      "That gullies in flood risk streets are emptied twice a year.",
      "Highways Maintenance Manager",
      deleted("January 2024") + inserted("April 2024"),
      cell(october, "The schedule has been revised."),
      deleted("Progressing") + inserted("Completed"),
    ),
    row(
      "3",
      run("That sandbags are stored at each ") +
        deleted("depot") +
        inserted("fire station") +
        run("."),
      "Emergency Planning Officer",
      "Ongoing",
      cell(
        deleted("October 2023 update"),
        deleted("No progress."),
        january,
        inserted("Six of seven stations hold 200 bags."),
      ),
      "Progressing",
    ),
    rowWith(
      ROW_DELETED,
      deleted("4"),
      deleted("That a pump is bought for the lower quay."),
      deleted("Harbour Master"),
      deleted("June 2023"),
      deleted("Bought."),
      deleted("Completed"),
    ),
    rowWith(
      ROW_INSERTED,
      inserted("5"),
      inserted("That flood wardens are insured as volunteers of the Council."),
      inserted("Insurance Manager"),
      inserted("Summer 2024"),
      cell(january, inserted("The insurer has quoted.")),
      inserted("New"),
    ),
    row(
      "6",
      "That the planning policy on paved front gardens is reviewed.",
      "Planning Policy Manager",
      inserted("2024/25"),
      cell(
        october,
        "Evidence is being gathered.",
        january,
        inserted("A draft goes to the working group."),
      ),
      "Progressing",
    ),
  ];
}
