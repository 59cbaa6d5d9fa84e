import { expectRecommendation, type ExpectedUpdate } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  heading,
  headerRow,
  plainTable,
  row,
  run,
  spanning,
  status,
  table,
  wordFile,
} from "../word-markup";

type Item = readonly [minute: string, text: string, lead: string, progress: string, state: string];

const MEETINGS: readonly { readonly name: string; readonly items: readonly Item[] }[] = [
  {
    name: "Meeting of 12 March 2024",
    items: [
      [
        "24/31",
        "That the Trust be asked to publish its estate strategy before consulting on closures.",
        "Scrutiny Manager",
        "The strategy was published on 1 July 2024.",
        "Complete",
      ],
      [
        "24/33(a)",
        "That parking charges at the community hospital be reviewed.",
        "Trust Chief Operating Officer",
        "A review has been promised but not begun.",
        "Outstanding",
      ],
      [
        "24/33(b)",
        "That blue badge holders park free in the meantime.",
        "Trust Chief Operating Officer",
        "In force since 1 May 2024.",
        "Complete",
      ],
    ],
  },
  {
    name: "Meeting of 11 June 2024",
    items: [
      [
        "24/47",
        "That a task group on access to dentistry be set up.",
        "Scrutiny Manager",
        "Five members have been appointed; the first meeting is on 3 October.",
        "In progress",
      ],
      [
        "24/50",
        "That figures for school nursing vacancies be supplied for the last three years.",
        "Director of Public Health",
        "",
        "Outstanding",
      ],
    ],
  },
  {
    name: "Meeting of 17 September 2024",
    items: [
      [
        "24/62",
        "That the Chairman write to the Minister about pharmacy closures.",
        "Chairman",
        "Letter sent 24 September 2024, reply awaited.",
        "In progress",
      ],
      [
        "24/64",
        "That members visit the urgent treatment centre.",
        "Democratic Services Officer",
        "Dates have been offered in December.",
        "In progress",
      ],
    ],
  },
];

/** A district's schedule of outstanding recommendations by meeting and minute. */
export const meetingRows: TruthDocument = {
  name: "a meeting-rows",
  unusual: "a row names each meeting; references are minute numbers such as 24/33(a)",
  file: () =>
    wordFile(
      heading("Community Wellbeing Scrutiny Committee"),
      "Date of Meeting: 12 November 2024",
      "Item 5: Matters arising and recommendations outstanding",
      plainTable(
        ["Item", "Title", "Time"],
        ["1", "Apologies", "6.30 pm"],
        ["2", "Declarations of interest", "6.32 pm"],
        ["5", "Recommendations outstanding", "6.45 pm"],
      ),
      "",
      table(
        headerRow("Minute", "Recommendation", "Responsible", "Progress", "Status"),
        ...MEETINGS.flatMap(({ name, items }) => [
          row(spanning(5, bold(name))),
          ...items.map(([minute, text, lead, progress, state]) =>
            row(minute.replace("-", "‑"), text, cell(run(lead)), progress, state),
          ),
        ]),
      ),
      "Definitions",
      plainTable(
        ["Term", "Meaning"],
        ["Urgent treatment centre", "A centre led by general practitioners, open 12 hours a day"],
        ["Estate strategy", "The Trust’s plan for its buildings"],
      ),
    ),
  truth: {
    reportDate: "2024-11-12",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Minute", role: "reference" },
          { header: "Recommendation", role: "recommendation" },
          { header: "Responsible", role: "lead" },
          { header: "Progress", role: "update" },
          { header: "Status", role: "status" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: MEETINGS.flatMap(({ name, items }) =>
      items.map(([ref, text, lead, progress, state]) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          lead: [lead],
          updates: undatedUpdate(progress),
          status: status(state),
        }),
      ),
    ),
    problems: [],
  },
};

function undatedUpdate(text: string): ExpectedUpdate[] {
  return text === ""
    ? []
    : [{ heading: null, asAt: null, inferred: false, action: null, text, status: null }];
}
