import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation } from "../../fixtures/expected-reading";
import {
  bold,
  cell,
  headerRow,
  paragraph,
  raised,
  row,
  spanning,
  styled,
  table,
} from "../../fixtures/word-content";
import { expectTable, inDatedColumn, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

interface Answer {
  readonly number: string;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string;
  readonly position: string;
}

const answers: readonly Answer[] = [
  {
    number: "1",
    text: "That the Commissioner sets a public target for answering 101 calls and reports on it every quarter.",
    verdict: "Accepted",
    reason: "A target of two minutes will be in the next Police and Crime Plan.",
    position: "The draft plan, which holds the target, is on this agenda.",
  },
  {
    number: "2",
    text: "That callers are told how long they may have to wait.",
    verdict: "Accepted",
    reason:
      "The new telephone system can do this and the Chief Constable has agreed to switch it on.",
    position: "Switched on in November. Fewer callers now hang up in the first minute.",
  },
  {
    number: "3",
    text: "That the Force doubles the number of call handlers on Friday and Saturday nights.",
    verdict: "Not accepted",
    reason:
      "How staff are deployed is for the Chief Constable to decide. The Commissioner will, however, ask her to explain the present rota.",
    position: "No further action.",
  },
  {
    number: "4",
    text: "That every district has a named officer to whom parish councils can turn.",
    verdict: "Partially accepted",
    reason:
      "There will be a named officer for each policing area; districts with two areas will have two.",
    position: "Names were sent to all parish councils on 8 January.",
  },
  {
    number: "5",
    text: "That online reporting is offered in the six languages most spoken in the county.",
    verdict: "Partially accepted",
    reason:
      "Four languages can be paid for from this year’s budget; the others depend on a national scheme.",
    position: "Polish, Romanian, Urdu and Bengali pages are being tested.",
  },
  {
    number: "6",
    text: "That the Panel receives the results of the yearly survey of callers.",
    verdict: "Accepted",
    reason: "The survey will be put on the Panel’s work programme for each summer.",
    position: "Work programme amended.",
  },
];

/** A police and crime panel: verdicts with reasons in one column, the position in a column dated by its header. */
export const crimePanel: Paper = {
  name: "crime-panel",
  unusual:
    "A title row, verdicts with reasons in one column, a position column dated by its header",
  file: paper({
    title: "Response of the Police and Crime Commissioner to the Panel",
    company: "Wendlemere Police and Crime Panel",
    unknownWords: ["Wendlemere", "OPCC"],
    blocks: [
      styled("Title", "Wendlemere Police and Crime Panel"),
      paragraph("6 February 2024"),
      styled("Heading1", "Call handling inquiry: the Commissioner’s response and latest position"),
      styled(
        "BodyText",
        "Report of the Chief Executive, Office of the Police and Crime Commissioner (OPCC)",
      ),
      paragraph(
        "1.\tThe Panel’s task group reported in July 2023. Under section 28 of the Police Reform and Social " +
          "Responsibility Act 2011 the Commissioner must say which recommendations are accepted and give reasons " +
          "where they are not.",
      ),
      paragraph("2.\tThe Force’s performance over the last three quarters was:"),
      plainTable(
        ["Measure", "Q1", "Q2", "Q3"],
        ["101 calls answered in two minutes", "61%", "66%", "74%"],
        ["999 calls answered in ten seconds", "88%", "90%", "91%"],
        ["101 calls abandoned", "19%", "15%", "9%"],
      ),
      paragraph(),
      table(
        [800, 4700, 5200, 3700],
        [
          row(
            spanning(
              4,
              cell(paragraph(bold("Recommendations arising from the call handling inquiry"))),
            ),
          ),
          headerRow(
            [
              "No.",
              "Panel recommendation",
              "Commissioner’s response",
              "Latest position as at 22 January 2024",
            ],
            true,
          ),
          ...answers.map(({ number, text, verdict, reason, position }) =>
            row(
              cell(`${number}.`),
              cell(text),
              cell(paragraph(bold(verdict)), paragraph(reason)),
              cell(position),
            ),
          ),
        ],
      ),
      paragraph(),
      paragraph(
        "3.\tThe next report on this inquiry will come on the 11",
        raised("th"),
        " of July 2024.",
      ),
      styled("Heading2", "Implications"),
      plainTable(
        ["Area", "Implication"],
        ["Financial", "£42,000 for translation, met from the 2023/24 budget."],
        ["Legal", "None beyond those in the report."],
        ["Equalities", "Positive for residents whose first language is not English."],
      ),
    ],
  }),
  reading: {
    reportDate: "2024-02-06",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["No.", "reference"],
        ["Panel recommendation", "recommendation"],
        ["Commissioner’s response", "response"],
        ["Latest position as at 22 January 2024", "update"],
      ]),
    ],
    recommendations: answers.map(expectAnswer),
    problems: [],
  },
};

function expectAnswer({ number, text, verdict, reason, position }: Answer): ExpectedRecommendation {
  return expectRecommendation({
    ref: number,
    text,
    responses: [{ heading: "Commissioner’s response", asAt: null, text: `${verdict}\n${reason}` }],
    updates: [inDatedColumn("2024-01-22", position)],
  });
}
