import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  due,
  heading,
  headerRow,
  LINE_BREAK,
  row,
  run,
  spanning,
  status,
} from "../word-markup";
import { aside, grid, progress, report, tracked } from "./writer";

const THEMES: readonly {
  readonly name: string;
  readonly entries: readonly ExpectedRecommendation[];
}[] = [
  {
    name: "Safety of navigation",
    entries: [
      expectRecommendation({
        ref: "i",
        text: "The Board should replace the leading lights on the east channel, which failed on eleven nights last winter.",
        lead: ["Harbour Master"],
        timescale: [due("31 March 2024", "2024-03-31")],
        updates: [
          progress(
            "Update (October 2023):",
            "2023-10",
            "Tenders have been invited. Trinity House has been told.",
          ),
          progress(
            "Update (January 2024):",
            "2024-01",
            "Contract let; the lights come from Norway, and are due by the end of February.",
          ),
        ],
        status: status("In hand"),
      }),
      expectRecommendation({
        ref: "ii",
        text: "A second pilot boat should be kept at readiness from October to March.",
        lead: ["Pilotage Manager"],
        timescale: [due("Winter 2023/24", "2023-12", "2024-02")],
        updates: [
          progress(
            "Update (January 2024):",
            "2024-01",
            "The boat is chartered from 1 November to 15 March.",
          ),
        ],
        status: status("Done"),
      }),
      expectRecommendation({
        ref: "iii",
        text: "Near misses should be reported to each meeting of the Board: number, place and cause.",
        lead: ["Designated Person", "Deputy Harbour Master"],
        timescale: [due("next meeting")],
        updates: [progress("Update (October 2023):", "2023-10", "First table is at Annex D.")],
        status: status("Done"),
      }),
    ],
  },
  {
    name: "Users of the harbour",
    entries: [
      expectRecommendation({
        ref: "iv",
        text: "The fishermen’s jetty should have drinking water again.",
        lead: ["Estates Surveyor"],
        timescale: [due("Sept. 2023", "2023-09")],
        updates: [
          progress(
            "Update (October 2023):",
            "2023-10",
            "The pipe has been traced. It crosses land that was sold in 1998.",
          ),
          progress(
            "Update (January 2024):",
            "2024-01",
            "Owner will not agree: counsel’s opinion has been sought.",
          ),
        ],
        status: status("Blocked"),
      }),
      expectRecommendation({
        ref: "v",
        text: "Mooring fees for vessels under six metres should be frozen until 2025/26.",
        lead: ["Finance Director"],
        timescale: [due("1 April 2024", "2024-04-01")],
        status: status("Not started"),
      }),
    ],
  },
];

/** A trust port's delivery plan with labelled lines in one cell. */
export const harbourLabels: TruthDocument = {
  name: "c harbour-labels",
  unusual:
    "“Officer:”, “Date:” and “Status:” lines in one cell with its updates; small roman numbers",
  file: () =>
    report(
      heading("Portwenna Harbour Board"),
      "Minutes and papers of the meeting held on Tuesday 23 January 2024",
      "Paper 6: Recommendations of the Users’ Panel",
      "The Panel made seven recommendations in June 2023. Two were rejected and are not shown.",
      grid(
        [1, 6, 10],
        [
          headerRow("No", "Recommendation", "Delivery and progress"),
          ...THEMES.flatMap(({ name, entries }) => [
            row(spanning(3, bold(name))),
            ...entries.map((each) => row(`${each.ref ?? ""}.`, each.text, deliveryCell(each))),
          ]),
        ],
      ),
      heading("Tonnage", 2),
      aside(
        ["Commodity", "2022", "2023"],
        ["China clay", "412,000", "377,500"],
        ["Timber", "38,100", "40,250"],
        ["Fish (boxes)", "61,300", "58,900"],
      ),
    ),
  truth: {
    reportDate: "2024-01-23",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No=reference",
        "Recommendation=recommendation",
        "Delivery and progress=update",
      ),
    ],
    recommendations: THEMES.flatMap(({ name, entries }) =>
      entries.map((each) => ({ ...each, section: name })),
    ),
    problems: [],
  },
};

/** Officer, date and status are parted by line breaks; each update's heading runs into its text. */
function deliveryCell({ lead, timescale, updates, status: state }: ExpectedRecommendation): string {
  const labelled = [
    ["Officer: ", lead.join(" / ")],
    ["Date: ", timescale[0]?.raw ?? ""],
    ["Status: ", state?.raw ?? ""],
  ] as const;
  return cell(
    labelled.map(([label, value]) => bold(label) + run(value)).join(LINE_BREAK),
    ...updates.map(({ heading: name, text }) => bold(name ?? "") + run(` ${text}`)),
  );
}
