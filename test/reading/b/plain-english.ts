import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import { bold, cell, headerRow, paragraph, row, styled, table } from "../../fixtures/word-content";
import { due, expectTable, paper, plainTable, undated, worded } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly who: string;
  readonly when: ExpectedTimescale;
  readonly soFar: readonly string[];
  readonly standing: string;
}

const entries: readonly Entry[] = [
  {
    ref: "1",
    text: "Give everyone who applies for a blue badge a date by which they will hear.",
    who: "Customer Services",
    when: due("1 May 2024", "2024-05-01"),
    soFar: ["The e-mail that goes out on application now gives a date."],
    standing: "Finished",
  },
  {
    ref: "2",
    text: "Pay for taxis to assessments where there is no bus.",
    who: "Adult Social Care",
    when: due("September 2024", "2024-09"),
    soFar: ["A scheme has been agreed.", "It starts on 2 September."],
    standing: "Nearly there",
  },
  {
    ref: "3a",
    text: "Mark out six more bays near the health centre.",
    who: "Parking Services",
    when: due("Autumn 2024", "2024-09", "2024-11"),
    soFar: ["The order was advertised in June."],
    standing: "Nearly there",
  },
  {
    ref: "3b",
    text: "Mark out four more bays at the station.",
    who: "Parking Services",
    when: due("TBC"),
    soFar: ["The station car park belongs to the train company, which has not replied."],
    standing: "Stuck",
  },
  {
    ref: "4",
    text: "Check once a year that each bay can still be used.",
    who: "Parking Services",
    when: due("Ongoing"),
    soFar: ["The first check is planned for November."],
    standing: "Not begun",
  },
  {
    ref: "5",
    text: "Ask disabled residents, every two years, what they think of parking.",
    who: "Policy Team",
    when: due("2025/26", "2025-04-01", "2026-03-31"),
    soFar: ["Nothing to report yet."],
    standing: "Not begun",
  },
];

/** A tracker in plain English: every heading says what it means and none says "recommendation". */
export const plainEnglish: Paper = {
  name: "plain-english",
  unusual:
    "Headings in plain English, the word “recommendation” only above the table; lettered numbers",
  file: paper({
    title: "Blue badge review: how are we doing?",
    company: "Stourmere Council",
    isLandscape: false,
    unknownWords: ["Stourmere"],
    blocks: [
      styled("Title", "Blue badge review: how are we doing?"),
      paragraph("Scrutiny Committee, Tuesday 9 July 2024"),
      paragraph(
        "In February the Committee’s review of blue badges made six recommendations. This paper says how far we have got.",
      ),
      plainTable(
        ["What we looked at", "What we found"],
        ["How long people wait", "Eleven weeks on average"],
        ["How many bays there are", "212, of which 40 are too narrow"],
      ),
      paragraph(),
      styled("Heading2", "The Committee’s recommendations"),
      table(
        [700, 3000, 1500, 1300, 2300, 1100],
        [
          headerRow(
            [
              "No.",
              "What the Committee recommended",
              "Who will do it",
              "By when",
              "What has happened so far",
              "Where it stands",
            ],
            true,
          ),
          ...entries.map(({ ref, text, who, when, soFar, standing }) =>
            row(
              cell(ref),
              cell(text),
              cell(who),
              cell(when.raw),
              cell(...soFar),
              cell(paragraph(bold(standing))),
            ),
          ),
        ],
      ),
      paragraph(),
      styled("Heading2", "What it costs"),
      plainTable(
        ["What", "How much"],
        ["Taxis", "£9,000 a year"],
        ["Lines and signs", "£4,200 once"],
      ),
    ],
  }),
  reading: {
    reportDate: "2024-07-09",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["No.", "reference"],
        ["What the Committee recommended", "recommendation"],
        ["Who will do it", "lead"],
        ["By when", "timescale"],
        ["What has happened so far", "update"],
        ["Where it stands", "status"],
      ]),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry({ ref, text, who, when, soFar, standing }: Entry): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    lead: [who],
    timescale: [when],
    updates: [undated(soFar.join("\n"))],
    status: worded(standing),
  });
}
