import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, italic, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, listed, row, TICK } from "../word-markup";

const LABELS = [
  "Stop monitoring",
  "Achieved",
  "Not achieved (Obstacle)",
  "Not achieved (Progress made acceptable. Continue monitoring)",
  "Not achieved (Progress made not acceptable. Continue monitoring)",
  "Not for review this session",
] as const;

const RESPONSE = "Formal response (Executive Board, 18 June 2014)";
const stage = (raw: string, code: number) => ({
  raw,
  code: String(code),
  label: LABELS[code - 1] ?? "",
  draft: true,
});

const entries = [
  {
    ref: "1",
    text: "That the Director of Children’s Services ensures that every young person has a named personal adviser no later than their sixteenth birthday.",
    reply:
      "The Director agrees with the recommendation. At present 71% of young people have an adviser at 16 and it is proposed to reach 100% by December 2014.",
    told: [
      progress(
        "Position at November 2014",
        "2014-11",
        "Three additional advisers were appointed in September. 88% of young people aged 16 now have an adviser.",
      ),
      progress(
        "Position at March 2015",
        "2015-03",
        "All young people who were 16 on or before 28 February 2015 have a named adviser. The caseload is 24 (25 in November).",
      ),
    ],
    state: stage("2 (Achieved)", 2),
    done: true,
  },
  {
    ref: "2",
    text: "That the Director of Environment and Housing and the Director of Children’s Services jointly review the supply of supported lodgings in the outer areas of the city.",
    reply: "Agreed. A joint commissioning post will be created to lead on this.",
    told: [
      progress(
        "Position at November 2014",
        "2014-11",
        "The post has been evaluated but not yet advertised.\nMeanwhile, officers have met providers in the outer north east.",
      ),
      progress(
        "Position at March 2015",
        "2015-03",
        "The post was deleted in the 2015/16 budget. The work will have to be done by existing staff, and no timetable can be given.",
      ),
    ],
    state: stage("3 (Not achieved – Obstacle)", 3),
    done: false,
  },
  {
    ref: "4",
    text: "That a council tax exemption for care leavers up to the age of 21 is costed and reported to the Executive Board by December 2014.",
    reply: "Agreed in principle, with a view to the 2015/16 budget.",
    told: [
      progress(
        "Position at November 2014",
        "2014-11",
        "Costed at £83,000 a year. A report is being prepared.",
      ),
      progress(
        "Position at March 2015",
        "2015-03",
        "The report was deferred from December to April 2015 so that benefits can be considered in the round.",
      ),
    ],
    state: stage("4", 4),
    done: false,
  },
  {
    ref: "5",
    text: "That young people are involved in the appointment of all personal advisers and team managers.",
    reply: "Agreed.",
    told: [
      progress(
        "Position at November 2014",
        "2014-11",
        "Members of the Care Leavers Council sat on both panels in September.",
      ),
    ],
    state: stage("2 (Achieved)", 2),
    done: true,
  },
  {
    ref: "7",
    text: "That apprenticeships within the Council are ring-fenced for care leavers, with a target of 20 by March 2016.",
    reply:
      "Agreed, although the target should be expressed as an ambition since applicants have to meet the entry standard.",
    told: [
      progress(
        "Position at November 2014",
        "2014-11",
        "Six in post. Interviews for a further four were held in October.",
      ),
      progress(
        "Position at March 2015",
        "2015-03",
        "Seven in post (three have left, two for university and one for another job). The Board will note that at this rate the target is unlikely to be met.",
      ),
    ],
    state: stage("5", 5),
    done: false,
  },
  {
    ref: "8",
    text: "That this Board receives a report on mental health support once the CAMHS review, to which recommendations 9 and 10 of the earlier inquiry refer, has been completed.",
    reply: "Agreed.",
    told: [progress("Position at March 2015", "2015-03", "The review will report in July 2015.")],
    state: stage("6", 6),
    done: false,
  },
] as const;

/** A city council's tracking of an inquiry on care leavers: the reply and each position in one cell. */
export const leavingCareTracking: TruthDocument = {
  name: "f leaving-care-tracking",
  unusual:
    "a reply in italics before the positions in one cell, the categories as a printed list, gaps",
  file: () =>
    report(
      "Report of the Head of Scrutiny and Member Development",
      "Report to Scrutiny Board (Children’s Services)",
      bold("Date: 26 March 2015"),
      bold("Subject: Recommendation Tracking – Leaving Care"),
      heading("Summary of main issues", 2),
      "1. Recommendations 3 and 6 were signed off by the Board on 27 November 2014. A draft status has been given for the others, for the Board to confirm.",
      listed(2, "Members are asked to agree those which no longer require monitoring."),
      listed(2, "Members are asked to identify any where progress is unsatisfactory."),
      heading("Appendix 1: Status categories", 2),
      ...LABELS.map((label, index) => `${index + 1} – ${label}`),
      heading("Appendix 2: Inquiry into Leaving Care (May 2014)", 2),
      grid(
        [1, 7, 12, 4, 2],
        [
          headerRow("", "Recommendation", "Evidence", "Stage", "Complete"),
          ...entries.map(({ ref, text, reply, told, state, done }) =>
            row(
              ref,
              text,
              cell(
                bold(RESPONSE),
                italic(reply),
                ...told.flatMap((each) => [bold(each.heading ?? ""), ...each.text.split("\n")]),
              ),
              state.raw,
              cell(done ? TICK : ""),
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Care leavers", "March 2014", "March 2015"],
        ["In education, employment or training", "52%", "57%"],
        ["In suitable accommodation", "84%", "86%"],
      ),
      footer("Background documents: none used"),
    ),
  truth: {
    reportDate: "2015-03-26",
    statusScheme: {
      source: "document",
      categories: LABELS.map((label, index) => ({ code: String(index + 1), label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        "Evidence=update",
        "Stage=status",
        "Complete=complete",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, told, state, done }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: RESPONSE, asAt: "2014-06-18", text: reply }],
        updates: told,
        status: state,
        complete: done ? true : null,
      }),
    ),
    problems: [],
  },
};
