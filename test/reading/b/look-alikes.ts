import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import { cell, headerRow, paragraph, row, styled, table } from "../../fixtures/word-content";
import { due, expectTable, line, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly text: string;
  readonly answer: readonly string[];
  readonly lead: string;
  readonly by: ExpectedTimescale | null;
}

const ANSWER = "Accept / Reject (with reasons)";

const entries: readonly Entry[] = [
  {
    text: "That the leisure centre opens an hour earlier on weekdays.",
    answer: ["Accept.", "Early swimmers have asked for this since 2021."],
    lead: "Leisure Contracts Manager",
    by: due("1 September 2023", "2023-09-01"),
  },
  {
    text: "That carers who bring somebody to swim do not pay.",
    answer: ["Accept."],
    lead: "Leisure Contracts Manager",
    by: due("Autumn 2023", "2023-09", "2023-11"),
  },
  {
    text: "That the price of a family ticket is frozen for three years.",
    answer: ["Reject.", "The contract ties prices to inflation."],
    lead: "Head of Finance",
    by: null,
  },
  {
    text: "That the café buys from local growers.",
    answer: ["Accept in part. The operator will be asked to report what it buys."],
    lead: "Procurement Manager",
    by: due("March 2024", "2024-03"),
  },
  {
    text: "That a youth board meets twice a year.",
    answer: ["Accept."],
    lead: "Youth Participation Officer",
    by: due("Q4 2023/24", "2024-01", "2024-03"),
  },
];

/** One real tracker among tables that speak of recommendations and have statuses, responses and references too. */
export const lookAlikes: Paper = {
  name: "look-alikes",
  unusual:
    "Counts, options and consultation comments that speak of recommendations beside one real tracker",
  file: paper({
    title: "Leisure review: Cabinet response",
    company: "Brackwater Town and District Council",
    unknownWords: ["Brackwater"],
    blocks: [
      styled("Title", "Brackwater Town and District Council"),
      paragraph("Report to Community Scrutiny Committee on 20 July 2023"),
      styled("Heading1", "Leisure review: Cabinet’s response"),
      paragraph("Open recommendations of all reviews stand as follows."),
      plainTable(
        ["Service", "Recommendations", "Status"],
        ["Housing", "12", "On track"],
        ["Planning", "5", "Behind"],
        ["Leisure", "5", "New"],
      ),
      paragraph(),
      styled("Heading2", "Options that the review weighed"),
      plainTable(
        ["Option", "Recommended", "Status"],
        ["Do nothing", "No", "Rejected"],
        ["Close the small pool", "No", "Rejected"],
        ["Open earlier and market it better", "Yes", "Preferred"],
      ),
      paragraph(),
      styled("Heading2", "Comments on the draft leisure strategy"),
      plainTable(
        ["Ref", "Comment", "Officer response", "Recommended change"],
        ["C1", "The strategy leaves out tennis.", "Agreed.", "Add a section on courts in parks."],
        ["C2", "Prices are too high.", "Noted. Prices are set in the contract.", "None"],
        [
          "C3",
          "Bus times do not fit the classes.",
          "Noted.",
          "Ask the operator to look at class times.",
        ],
      ),
      paragraph(),
      styled("Heading2", "Recommendations of the review and Cabinet’s response"),
      table(
        [5600, 4600, 2300, 2000],
        [
          headerRow(["Recommendation", ANSWER, "Lead officer", "Target date"], true),
          ...entries.map(({ text, answer, lead, by }, index) =>
            row(line(`${index + 1}. ${text}`), cell(...answer), cell(lead), cell(by?.raw ?? "")),
          ),
        ],
      ),
      paragraph(),
    ],
  }),
  reading: {
    reportDate: "2023-07-20",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["Recommendation", "recommendation"],
        [ANSWER, "response"],
        ["Lead officer", "lead"],
        ["Target date", "timescale"],
      ]),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry({ text, answer, lead, by }: Entry, index: number): ExpectedRecommendation {
  return expectRecommendation({
    ref: String(index + 1),
    text,
    responses: [{ heading: ANSWER, asAt: null, text: answer.join("\n") }],
    lead: [lead],
    timescale: by === null ? [] : [by],
  });
}
