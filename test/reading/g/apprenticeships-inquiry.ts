import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, listed, para, row } from "../word-markup";

const CATEGORIES = [
  { code: "1", label: "Stop monitoring or determine whether any further action is required" },
  { code: "2", label: "Achieved" },
  { code: "3", label: "Not fully implemented (obstacle)" },
  { code: "4", label: "Not fully implemented (progress made acceptable. Continue monitoring)" },
  { code: "5", label: "Not fully implemented (progress made not acceptable. Continue monitoring)" },
  { code: "6", label: "Not for review this session" },
] as const;
const FORMAL = "Formal response (Executive Board, July 2014):";

const entries = [
  {
    ref: "1",
    text: "That the Director of City Development reports on how many apprentices are taken on through the Council’s own contracts.",
    reply: "The Director agrees. A clause will be added to all contracts above £100,000.",
    told: [
      progress(
        "Position at November 2014:",
        "2014-11",
        "The clause is in use. 23 apprentices have begun since September 2014.",
      ),
      progress(
        "Current position:",
        "2015-03-24",
        "61 apprentices have begun, of whom four left early.\nFigures are now part of the quarterly report to the Board.",
        { inferred: true },
      ),
    ],
    code: "2",
  },
  {
    ref: "2",
    text: "That the Director of Children’s Services works with all secondary schools so that pupils hear of apprenticeships before they choose at 14.",
    reply: "Agreed in principle. Academies can be asked and not told.",
    told: [
      progress("Position at November 2014:", "2014-11", "Letters went to 38 schools."),
      progress(
        "Current position:",
        "2015-03-24",
        "22 schools took part in the fair in February 2015. Ten have not replied.",
        { inferred: true },
      ),
    ],
    code: "4",
  },
  {
    ref: "5",
    text: "That the Chief Officer (Employment and Skills) brings forward a scheme to meet the bus fares of apprentices in their first three months.",
    reply: "The cost is estimated at £85,000 a year. Options will be brought forward.",
    told: [
      progress(
        "Current position:",
        "2015-03-24",
        "No funding has been found. The Combined Authority will consider the matter in the summer.",
        { inferred: true },
      ),
    ],
    code: "3",
  },
] as const;

/** A scrutiny board's tracking of 2015: everything about a recommendation in one cell, its status beside it. */
export const apprenticeshipsInquiry: TruthDocument = {
  name: "g apprenticeships-inquiry",
  unusual:
    "request, dated formal response and positions on lines of one cell, a bare digit beside it",
  file: () =>
    report(
      heading("Report of the Head of Scrutiny and Member Development"),
      "Report to Scrutiny Board (Sustainable Economy and Culture)",
      "Date: 24 March 2015",
      bold("Subject: Recommendation Tracking – Apprenticeships"),
      "1. Each Scrutiny Board receives an update on its earlier recommendations.",
      "2. The Board is asked to agree a status for each. Those at 1 and 2 will no longer be monitored.",
      bold("Position status categories"),
      ...CATEGORIES.map(({ code, label }) => `${code} - ${label}`),
      "",
      grid(
        [10, 3],
        [
          headerRow(
            "Recommendation and progress",
            "Position status (categories 1 – 6) (to be formally agreed by the Scrutiny Board)",
          ),
          ...entries.map(({ ref, text, reply, told, code }) =>
            row(
              cell(
                bold(`Recommendation ${ref}`),
                text,
                para(""),
                bold(FORMAL),
                reply,
                ...told.flatMap((update) => [
                  para(""),
                  bold(update.heading ?? ""),
                  ...update.text.split("\n"),
                ]),
              ),
              code,
            ),
          ),
        ],
        "",
        13000,
      ),
      bold("Recommendations"),
      "3. Members are asked to:",
      listed(2, "agree those recommendations which no longer require monitoring;"),
      listed(2, "identify any where progress is unsatisfactory."),
      footer("Background documents: None used"),
    ),
  truth: {
    reportDate: "2015-03-24",
    statusScheme: { source: "document", categories: CATEGORIES },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Recommendation and progress=recommendation",
        "Position status (categories 1 – 6) (to be formally agreed by the Scrutiny Board)=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, told, code }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: FORMAL, asAt: "2014-07", text: reply }],
        updates: told,
        status: {
          raw: code,
          code,
          label: CATEGORIES.find((each) => each.code === code)?.label ?? null,
          draft: true,
        },
      }),
    ),
    problems: [],
  },
};
