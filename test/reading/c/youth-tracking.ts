import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { heading, headerRow, raised, row, run, spanning, TICK } from "../word-markup";
import { grid, italic, progress, report, tracked, underlined } from "./writer";

const LABELS = [
  "Stop monitoring",
  "Achieved",
  "Not achieved (Obstacle)",
  "Not achieved (Progress acceptable)",
  "Not achieved (Progress not acceptable)",
  "Not for review this session",
] as const;
const stage = (code: number) => {
  const label = LABELS[code - 1] ?? "";
  return { raw: `${code} (${label})`, code: String(code), label, draft: null };
};
const RESPONSE = "Director’s Response (Approved by Executive Board June 2009)";

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "1",
    text: "That the Director of Children and Young People sets a standard for the opening hours of youth centres, and publishes each centre’s hours at its door and on the Youth Offer website.",
    updates: [
      progress(
        "January 2011 update",
        "2011-01",
        "All 31 centres now meet the standard of 12 hours a week.\nHours are on the website, which had 9,400 visits in December 2010.",
      ),
      progress(
        "Update on Latest Position/Activity September 2009",
        "2009-09",
        "A draft standard will be put to centre managers over the autumn of 2009.",
      ),
      progress(
        "February 2010 update",
        "2010-02",
        "The standard was agreed on 14 January 2010. Four centres cannot meet it before their repairs are done; see recommendation 6 below.",
      ),
    ],
    responses: [
      {
        heading: RESPONSE,
        asAt: "2009-06",
        text: "Agreed. A standard will be drawn up with young people by December 2009.",
      },
    ],
    status: stage(2),
    complete: true,
  }),
  expectRecommendation({
    ref: "3",
    text: "That detached youth workers are deployed by need and not by ward boundary.",
    updates: [
      progress(
        "January 2011 update",
        "2011-01",
        "The needs index is in use in the north of the city only. Recruitment remains frozen and two posts of nine are vacant.",
      ),
      progress(
        "February 2010 update",
        "2010-02",
        "An index built on crime, attainment and deprivation figures for 2008/09 is being tested.",
      ),
      progress(
        "July 2010 update",
        "2010-07",
        "The test showed that three wards had been over-provided.\nMembers of those wards have asked for time; a seminar will be held in October.",
      ),
    ],
    responses: [
      {
        heading: RESPONSE,
        asAt: "2009-06",
        text: "Agreed in principle, subject to the Council’s budget for 2010/11.",
      },
    ],
    status: stage(4),
  }),
  expectRecommendation({
    ref: "4",
    text: "That the Youth Council receives a budget of its own of not less than £20,000 a year.",
    updates: [
      progress(
        "January 2011 update",
        "2011-01",
        "£5,000 was found in 2010/11. There is no provision in the draft budget for 2011/12.",
      ),
    ],
    responses: [
      {
        heading: RESPONSE,
        asAt: "2009-06",
        text: "Not agreed; the sum will be reconsidered each year.",
      },
    ],
    status: stage(5),
  }),
  expectRecommendation({
    ref: "6",
    text: "That a programme of repairs to youth centres, in order of urgency, is agreed with Property Services.",
    updates: [
      progress(
        "January 2011 update",
        "2011-01",
        "Six of eight urgent schemes are complete (action 2.3.1 of the Asset Plan).",
      ),
      progress(
        "July 2010 update",
        "2010-07",
        "The programme was agreed in June and work at Mill Lane began on 5 July 2010.",
      ),
    ],
    status: stage(4),
  }),
  expectRecommendation({
    ref: "10",
    text: "That an inquiry into transport to evening activities is considered for the Board’s work programme.",
    updates: [
      progress("January 2011 update", "2011-01", "For the new Board to decide in June 2011."),
    ],
    status: stage(6),
  }),
];

/** A tracking report of 2011 with one Word table for each recommendation. */
export const youthTracking: TruthDocument = {
  name: "c youth-tracking",
  unusual: "a narrative row below each; newest upright on top, history in italics; tables apart",
  file: () =>
    report(
      heading("Report of the Head of Scrutiny"),
      "Scrutiny Board (Children and Young People)",
      run("Date: 13") + raised("th") + run(" January 2011"),
      "Subject: Recommendation tracking – Youth Services inquiry",
      "1.0 Each recommendation is given a stage according to the classification below.",
      ...LABELS.map((label, index) => `${index + 1} – ${label}`),
      "Recommendations 2, 5, 7, 8 and 9 were signed off in July 2010.",
      heading("Youth Services inquiry (published March 2009)", 2),
      ...RECOMMENDATIONS.flatMap((each) => [trackingTable(each), ""]),
      "Background papers: none",
    ),
  truth: {
    reportDate: "2011-01-13",
    statusScheme: {
      source: "document",
      categories: LABELS.map((label, index) => ({ code: String(index + 1), label })),
    },
    tables: [
      tracked(
        0,
        "newestPinned",
        "=reference",
        "Recommendation=recommendation",
        "Stage=status",
        "Complete=complete",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

function trackingTable({
  ref,
  text,
  updates,
  responses,
  status,
  complete,
}: ExpectedRecommendation): string {
  const [newest, ...history] = updates;
  const response = responses.flatMap((each) => [each.heading, italic(each.text)]);
  const lines = [
    underlined(newest?.heading ?? ""),
    ...(newest?.text ?? "").split("\n"),
    ...response,
    ...history.flatMap((each, index) => [
      index === 0 ? underlined(each.heading ?? "") : (each.heading ?? ""),
      ...each.text.split("\n").map(italic),
    ]),
  ];
  return grid(
    [1, 10, 4, 2],
    [
      headerRow("", "Recommendation", "Stage", "Complete"),
      row(ref ?? "", text, status?.raw ?? "", complete === true ? TICK : ""),
      row("", spanning(3, ...lines)),
    ],
  );
}
