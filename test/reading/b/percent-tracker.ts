import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation, ExpectedTimescale } from "../../fixtures/expected-reading";
import { blank, cell, headerRow, paragraph, row, styled, table } from "../../fixtures/word-content";
import { due, expectTable, line, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly ref: string;
  readonly text: string;
  readonly original: ExpectedTimescale;
  readonly revised: ExpectedTimescale | null;
  readonly percent: string;
  readonly travel: "↑" | "→" | "↓";
  readonly lead: string;
}

const entries: readonly Entry[] = [
  {
    ref: "FRA/1",
    text: "That the Authority replaces its oldest two aerial appliances.",
    original: due("May 2023", "2023-05"),
    revised: due("June 2024", "2024-06"),
    percent: "60%",
    travel: "↑",
    lead: "Area Manager (Technical)",
  },
  {
    ref: "FRA/2",
    text: "That home safety visits go first to people aged over 75 who live alone.",
    original: due("April 2023", "2023-04"),
    revised: null,
    percent: "100%",
    travel: "→",
    lead: "Head of Prevention",
  },
  {
    ref: "FRA/4",
    text: "That the recruitment of on-call firefighters is run from each station.",
    original: due("30/09/2023", "2023-09-30"),
    revised: due("31/03/2024", "2024-03-31"),
    percent: "45%",
    travel: "↓",
    lead: "Director of People",
  },
  {
    ref: "FRA/5",
    text: "That exercises with the ambulance service are held twice a year and their lessons shared.",
    original: due("Winter 2023/24", "2023-12", "2024-02"),
    revised: null,
    percent: "50%",
    travel: "↑",
    lead: "Area Manager (Response)",
  },
  {
    ref: "FRA/7",
    text: "That the control room moves to the shared site only when its systems have run side by side for a month.",
    original: due("TBC"),
    revised: null,
    percent: "10%",
    travel: "→",
    lead: "Head of Control",
  },
];

/** A fire authority's tracker that has neither statuses nor updates: percentages, arrows and two dates. */
export const percentTracker: Paper = {
  name: "percent-tracker",
  unusual: "Neither statuses nor updates: percentages, arrows, original and revised dates",
  file: paper({
    title: "Recommendations of the Performance Panel",
    company: "Estwick Fire and Rescue Authority",
    unknownWords: ["Estwick"],
    blocks: [
      styled("Title", "Estwick Fire and Rescue Authority"),
      paragraph("Performance and Overview Panel – Meeting of 30 January 2024"),
      styled("Heading1", "Recommendations of the Panel: how far they have been carried out"),
      paragraph("FRA/3 and FRA/6 were carried out in 2023 and have been taken out."),
      table(
        [1100, 4700, 1600, 1600, 1200, 1500, 2700],
        [
          headerRow(
            [
              "Ref",
              "Recommendation",
              "Original date",
              "Revised date",
              "% complete",
              "Direction of travel",
              "Responsible officer",
            ],
            true,
          ),
          ...entries.map(({ ref, text, original, revised, percent, travel, lead }) =>
            row(
              cell(ref),
              cell(text),
              cell(original.raw),
              revised === null ? blank() : cell(revised.raw),
              line(percent),
              line(travel),
              cell(lead),
            ),
          ),
        ],
      ),
      paragraph("↑ better than last time   → the same   ↓ worse than last time"),
      styled("Heading2", "Calls attended"),
      plainTable(
        ["Kind", "2021/22", "2022/23"],
        ["Fires", "1,804", "1,951"],
        ["Road collisions", "611", "598"],
        ["False alarms", "3,020", "3,144"],
      ),
      paragraph(),
    ],
  }),
  reading: {
    reportDate: "2024-01-30",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["Ref", "reference"],
        ["Recommendation", "recommendation"],
        ["Original date", "timescale"],
        ["Revised date", "timescale"],
        ["% complete", "other"],
        ["Direction of travel", "other"],
        ["Responsible officer", "lead"],
      ]),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry({ ref, text, original, revised, lead }: Entry): ExpectedRecommendation {
  return expectRecommendation({
    ref,
    text,
    lead: [lead],
    timescale: revised === null ? [original] : [original, revised],
  });
}
