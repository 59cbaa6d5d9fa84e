import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, row, run, status } from "../word-markup";

const HEADERS = [
  "No",
  "Recommendation of the inspectors",
  "Progress to date",
  "Lead Officer",
  "Timescale",
  "Position",
];
const SHARES = [1, 6, 7, 3, 3, 2];

/** A fire authority's plan that a page break cut into three tables. */
export const fireAuthorityPieces: TruthDocument = {
  name: "e fire-authority-pieces",
  unusual: "cut in three by repeated headers and page furniture, one request cut in mid-sentence",
  file: () =>
    report(
      bold("SEVERNSIDE FIRE AND RESCUE AUTHORITY"),
      "Performance Review Panel",
      "7th October 2024",
      "Inspection of 2023: action on areas for improvement",
      grid(SHARES, [
        headerRow(...HEADERS),
        row(
          "1.",
          "That all operational staff have a hazardous materials refresher every two years.",
          cell(
            `${bold("March 2024:")}${run(" 212 of 340 staff refreshed.")}`,
            `${bold("September 2024:")}${run(" 318 of 340 staff refreshed. The rest are on long-term leave or have left.")}`,
          ),
          "Area Manager Training",
          "December 2024",
          "On track",
        ),
        row(
          "2.",
          "That the Service publishes how it decides which premises are",
          cell(`${bold("March 2024:")}${run(" The method is being written up with")}`),
          cell("Head of Protection", "Data Manager"),
          "Spring 2024",
          "Late",
        ),
      ]),
      "Page 3 of 9",
      "SEVERNSIDE FIRE AND RESCUE AUTHORITY",
      grid(SHARES, [
        headerRow(...HEADERS),
        row("", "audited first.", "the regional data group.", "", "", ""),
        row(
          "3.",
          "That exit interviews are offered to on-call firefighters.",
          cell(
            `${bold("September 2024:")}${run(" Offered since May 2024; 11 of 16 leavers took part.")}`,
          ),
          "Head of People",
          "May 2024",
          "Finished",
        ),
      ]),
      "Page 4 of 9",
      "SEVERNSIDE FIRE AND RESCUE AUTHORITY",
      grid(SHARES, [
        headerRow(...HEADERS),
        row(
          "4.",
          "That welfare vehicles are sent to incidents of more than four hours.",
          "",
          "Area Manager Response",
          "TBC",
          "Not started",
        ),
      ]),
      "Fleet",
      aside(
        ["Vehicle", "Number", "Average age", "Replacement cost"],
        ["Pumping appliance", "41", "9.2", "£285,000"],
        ["Aerial appliance", "3", "14.0", "£690,000"],
      ),
    ),
  truth: {
    reportDate: "2024-10-07",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No=reference",
        "Recommendation of the inspectors=recommendation",
        "Progress to date=update",
        "Lead Officer=lead",
        "Timescale=timescale",
        "Position=status",
      ),
    ],
    recommendations: [
      expectRecommendation({
        ref: "1",
        text: "That all operational staff have a hazardous materials refresher every two years.",
        updates: [
          progress("March 2024:", "2024-03", "212 of 340 staff refreshed."),
          progress(
            "September 2024:",
            "2024-09",
            "318 of 340 staff refreshed. The rest are on long-term leave or have left.",
          ),
        ],
        lead: ["Area Manager Training"],
        timescale: [due("December 2024", "2024-12")],
        status: status("On track"),
      }),
      expectRecommendation({
        ref: "2",
        text: "That the Service publishes how it decides which premises are audited first.",
        updates: [
          progress(
            "March 2024:",
            "2024-03",
            "The method is being written up with the regional data group.",
          ),
        ],
        lead: ["Head of Protection", "Data Manager"],
        timescale: [due("Spring 2024", "2024-03", "2024-05")],
        status: status("Late"),
      }),
      expectRecommendation({
        ref: "3",
        text: "That exit interviews are offered to on-call firefighters.",
        updates: [
          progress(
            "September 2024:",
            "2024-09",
            "Offered since May 2024; 11 of 16 leavers took part.",
          ),
        ],
        lead: ["Head of People"],
        timescale: [due("May 2024", "2024-05")],
        status: status("Finished"),
      }),
      expectRecommendation({
        ref: "4",
        text: "That welfare vehicles are sent to incidents of more than four hours.",
        lead: ["Area Manager Response"],
        timescale: [due("TBC")],
        status: status("Not started"),
      }),
    ],
    problems: [],
  },
};
