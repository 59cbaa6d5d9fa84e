import { expectRecommendation } from "../../fixtures/expected-reading";
import type { ExpectedRecommendation } from "../../fixtures/expected-reading";
import {
  cell,
  headerRow,
  laidOut,
  lineBreak,
  paragraph,
  plainText,
  row,
  styled,
  table,
  bookmark,
} from "../../fixtures/word-content";
import type { Inline } from "../../fixtures/word-content";
import { expectTable, line, paper, plainTable, undated } from "./paper";
import type { Paper } from "./paper";

interface Entry {
  readonly text: string;
  readonly response: string;
  readonly lead: string;
  readonly update: readonly Inline[];
  /** As printed. */
  readonly complete: string;
  readonly isComplete: boolean | null;
}

const entries: readonly Entry[] = [
  {
    text: "That the Mayor writes to all bus operators to ask that timetable changes are announced eight weeks ahead.",
    response: "Accepted",
    lead: "Director of Transport",
    update: ["Letters went out on 3 October. Two of five operators have agreed."],
    complete: "Y",
    isComplete: true,
  },
  {
    text: "That the Combined Authority publishes a map of services which it pays for.",
    response: "Accepted",
    lead: "Director of Transport",
    update: ["The map is on the website and at 40 interchanges."],
    complete: "Y",
    isComplete: true,
  },
  {
    text: "That young people aged 16 to 18 travel free after 7 pm.",
    response: "Rejected: the cost, put at £3.1m a year, cannot be met.",
    lead: "Director of Finance",
    update: ["None."],
    complete: "N",
    isComplete: false,
  },
  {
    text: "That a passenger panel is set up with at least one member from each district.",
    response: "Accepted",
    lead: "Head of Engagement",
    update: ["Adverts closed on 30 November.", lineBreak, "Interviews will be held in January."],
    complete: "N",
    isComplete: false,
  },
  {
    text: "That the Committee sees the franchising business case before it is signed off.",
    response: "Accepted in part. Members may see it in private session.",
    lead: "Monitoring Officer",
    update: ["A private session has been booked for 26 February."],
    complete: "N",
    isComplete: false,
  },
  {
    text: "That performance figures are broken down by district.",
    response: "Accepted",
    lead: "Head of Research",
    update: ["From this quarter the dashboard has a page for each district."],
    complete: "Y",
    isComplete: true,
  },
  {
    text: "That the Committee’s report is sent to each council in the area.",
    response: "Accepted",
    lead: "Statutory Scrutiny Officer",
    update: ["Sent on 21 October."],
    complete: "Y (Oct 2024)",
    isComplete: true,
  },
  {
    text: "That the Authority works with the NHS on transport to hospital appoint\u00adments.",
    response: "Noted",
    lead: "Director of Transport",
    update: ["First meeting held."],
    complete: "",
    isComplete: null,
  },
];

const HEADERS = ["Recommendation", "Response", "Lead", "Update", "Complete (Y/N)"];

/** A combined authority's tracker: numbers made by a Word list, Y and N for complete. */
export const combinedAuthority: Paper = {
  name: "combined-authority",
  unusual: "Numbers made by a Word list, Y and N for complete",
  file: paper({
    title: "Overview and Scrutiny recommendations tracker",
    company: "Northwold Combined Authority",
    wordVersion: 14,
    unknownWords: ["Northwold"],
    blocks: [
      styled("Heading1", "Overview and Scrutiny Committee"),
      plainTable(
        ["Report to", "Overview and Scrutiny Committee"],
        ["Date", "16 January 2025"],
        ["Report of", "Statutory Scrutiny Officer"],
        ["Public or exempt", "Public"],
      ),
      paragraph(),
      styled("Heading2", "Summary"),
      paragraph(
        "This report lets the Committee follow what has become of the recommendations that it made to the Mayor and the Cabinet in its review of bus services.",
      ),
      styled("Heading2", "Recommendations"),
      laidOut({ list: { id: 1, level: 0 } }, "To note the tracker in Appendix 1."),
      laidOut({ list: { id: 1, level: 0 } }, "To say which items should come off it."),
      laidOut({ startsPage: true, style: "Heading2" }, "Appendix 1"),
      table(
        [4800, 2700, 2000, 3500, 1400],
        [
          headerRow(HEADERS, true),
          ...entries.map((entry) =>
            row(
              cell(laidOut({ list: { id: 2, level: 0 } }, entry.text)),
              cell(entry.response),
              cell(entry.lead),
              line(...entry.update),
              cell(entry.complete),
            ),
          ),
        ],
      ),
      paragraph(bookmark("_GoBack")),
    ],
  }),
  reading: {
    reportDate: "2025-01-16",
    statusScheme: null,
    tables: [
      expectTable(0, [
        ["Recommendation", "recommendation"],
        ["Response", "response"],
        ["Lead", "lead"],
        ["Update", "update"],
        ["Complete (Y/N)", "complete"],
      ]),
    ],
    recommendations: entries.map(expectEntry),
    problems: [],
  },
};

function expectEntry(entry: Entry, index: number): ExpectedRecommendation {
  return expectRecommendation({
    ref: String(index + 1),
    text: entry.text,
    responses: [{ heading: "Response", asAt: null, text: entry.response }],
    lead: [entry.lead],
    updates: [undated(plainText(...entry.update))],
    complete: entry.isComplete,
  });
}
