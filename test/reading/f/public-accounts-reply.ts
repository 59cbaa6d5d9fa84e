import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  checkBox,
  due,
  footer,
  heading,
  headerRow,
  row,
  run,
  spanning,
  status,
} from "../word-markup";

const reports = [
  {
    name: "Report 7 of 2022: Maintaining school buildings",
    entries: [
      {
        ref: "7.1",
        text: "The Department should complete a condition assessment of every state school at least once in each five-year cycle and make the results available to principals.",
        reply: "Accepted",
        unit: ["School Infrastructure Branch"],
        by: due("30 June 2024", "2024-06-30"),
        told: [
          "The first cycle was completed on 17 May 2024. All 1,241 schools were assessed.",
          "Results are provided to principals through the facilities portal. In the survey of August 2024, 88 per cent of principals said that they had used them.",
        ],
        view: "Fully implemented",
        closed: true,
      },
      {
        ref: "7.2",
        text: "The Department should cost the maintenance backlog on a consistent basis and report it in its annual report.",
        reply: "Accepted in part",
        unit: ["Chief Financial Officer", "School Infrastructure Branch"],
        by: due("31 December 2024", "2024-12-31"),
        told: [
          "A costing method has been developed with the Treasury. It does not cover leased premises. The Department intends to report the backlog from its 2025–26 annual report.",
        ],
        view: "Partially implemented",
        closed: false,
      },
      {
        ref: "7.3",
        text: "The Department should review the delegation which requires regional approval for works above $10,000.",
        reply: "Accepted",
        unit: ["Governance and Legal"],
        by: due("March 2023", "2023-03"),
        told: ["Delegation raised to $50,000 with effect from 1 February 2023."],
        view: "Fully implemented",
        closed: true,
      },
    ],
  },
  {
    name: "Report 11 of 2023: Ambulance response in regional areas",
    entries: [
      {
        ref: "11.1",
        text: "The Service should publish response times by local government area, rather than by region.",
        reply: "Accepted",
        unit: ["Performance and Analytics"],
        by: due("30 September 2023", "2023-09-30"),
        told: [
          "Published quarterly since October 2023, except for five areas with fewer than 20 emergency calls in the quarter.",
        ],
        view: "Fully implemented",
        closed: true,
      },
      {
        ref: "11.2",
        text: "The Service should set out how volunteer stations are to be supported where fewer than six volunteers are active.",
        reply: "Accepted",
        unit: ["Volunteer Services"],
        by: due("Late 2024"),
        told: [
          "A framework was drafted in March 2024; stations at Corowa Flat and Minyip East took part in a trial.",
          "Following the trial, the framework is being revised. No completion date has been set.",
        ],
        view: "Partially implemented",
        closed: false,
      },
      {
        ref: "11.3",
        text: "The Service should replace the computer aided dispatch system before vendor support ends.",
        reply: "Not accepted",
        unit: ["Chief Information Officer"],
        by: due("n/a"),
        told: [
          "The Government announced on 4 June 2024 that dispatch for all emergency services will be moved to a shared system. Recommendation 11.3 is no longer relevant.",
        ],
        view: "Superseded",
        closed: true,
      },
      {
        ref: "11.4",
        text: "The Service should test each year whether station rosters match demand.",
        reply: "Accepted",
        unit: ["Operations"],
        by: due("June 2025", "2025-06"),
        told: [],
        view: "Not yet due",
        closed: false,
      },
    ],
  },
] as const;

/** An Australian audit office tells a committee of parliament how its recommendations were carried out. */
export const publicAccountsReply: TruthDocument = {
  name: "f public-accounts-reply",
  unusual:
    "a band for each report, decimal references, check boxes at the end, one reply after the other in a cell",
  file: () =>
    report(
      heading("Follow-up of performance audit recommendations"),
      "Submission of the Auditor-General to the Public Accounts and Estimates Committee",
      "Hearing of 12 November 2024",
      "This attachment shows what entities told us, and our view of it. We have not audited all of the information provided.",
      aside(
        ["Entity", "Recommendations", "Fully implemented", "Median months to implement"],
        ["Department of Education", "3", "2", "19"],
        ["Ambulance Service", "4", "1", "3"],
      ),
      heading("Attachment A", 2),
      grid(
        [2, 7, 3, 4, 3, 8, 4, 2],
        [
          headerRow(
            "Rec.",
            "Recommendation",
            "Entity response",
            "Responsible unit",
            "Planned completion",
            "Entity’s advice as at 30 September 2024",
            "Our assessment",
            "Closed",
          ),
          ...reports.flatMap(({ name, entries }) => [
            row(spanning(8, bold(name))),
            ...entries.map(({ ref, text, reply, unit, by, told, view, closed }) =>
              row(
                ref,
                text,
                reply,
                cell(unit.join("; ")),
                by.raw,
                cell(...told),
                view,
                cell(checkBox(closed)),
              ),
            ),
          ]),
        ],
      ),
      `<w:p>${run("Note: ", "<w:i/>")}${run("“Superseded” means that circumstances have changed so that the recommendation no longer applies.", "<w:i/>")}</w:p>`,
      footer("Level 31, 35 Collins Street"),
    ),
  truth: {
    reportDate: "2024-11-12",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Rec.=reference",
        "Recommendation=recommendation",
        "Entity response=response",
        "Responsible unit=lead",
        "Planned completion=timescale",
        "Entity’s advice as at 30 September 2024=update",
        "Our assessment=status",
        "Closed=complete",
      ),
    ],
    recommendations: reports.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, reply, unit, by, told, view, closed }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: "Entity response", asAt: null, text: reply }],
          lead: unit,
          timescale: [by],
          updates:
            told.length === 0
              ? []
              : [progress(null, "2024-09-30", told.join("\n"), { inferred: true })],
          status: status(view),
          complete: closed,
        }),
      ),
    ),
    problems: [],
  },
};
