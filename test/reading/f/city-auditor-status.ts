import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  cell,
  due,
  footer,
  heading,
  headerRow,
  para,
  row,
  run,
  spanning,
  status,
} from "../word-markup";

const audits = [
  {
    name: "Audit of Winter Road Maintenance (AU-2021-04)",
    entries: [
      {
        ref: "1",
        text: "City Council request the General Manager, Transportation, to establish response times for sidewalks that are as measurable as those for roads.",
        reply: "Agree. Response times will be included in the next contracts.",
        who: ["Director, Operations & Maintenance"],
        first: due("December 31, 2022", "2022-12-31"),
        later: due("October 31, 2024", "2024-10-31"),
        told: "The contracts were extended for two seasons without change. Response times are written into the RFP issued on February 9, 2024.",
        state: "In progress",
      },
      {
        ref: "2",
        text: "City Council request the General Manager, Transportation, to use GPS data to verify contractors’ standby hours before payment.",
        reply: "Agree.",
        who: ["Director, Operations & Maintenance", "Manager, Contract Services"],
        first: due("November 1, 2021", "2021-11-01"),
        later: null,
        told: "Verification began in the 2021–22 season. In 2023, $412,000 in standby charges was disallowed. Audit staff tested 40 invoices, no exceptions were noted.",
        state: "Fully implemented",
      },
      {
        ref: "3",
        text: "City Council request the City Clerk to publish the number of injury claims by ward each spring.",
        reply:
          "Disagree. Claims information is subject to privilege while a claim is open. See the response to Recommendation 2 of AU-2019-11.",
        who: ["City Clerk"],
        first: due("N/A"),
        later: null,
        told: "Council received the recommendation for information on October 5, 2021.",
        state: "Not accepted by management",
      },
    ],
  },
  {
    name: "Audit of Recreation Subsidies (AU-2022-02)",
    entries: [
      {
        ref: "1",
        text: "City Council request the General Manager, Recreation, to review eligibility each year against Statistics data rather than relying on the previous year’s file.",
        reply: "Agree. Staff will work with Social Services on an automated check.",
        who: ["Manager, Client Services"],
        first: due("June 30, 2023", "2023-06-30"),
        later: due("June 30, 2024", "2024-06-30"),
        told: "Agreement with Social Services signed in November 2023. Testing is under way.",
        state: "In progress",
      },
      {
        ref: "2",
        text: "City Council request the General Manager, Recreation, to report the wait list by age group and community.",
        reply: "Agree.",
        who: ["Manager, Client Services"],
        first: due("March 31, 2023", "2023-03-31"),
        later: null,
        told: "First report tabled with the 2023 budget. The next one is due in Q1 2024.",
        state: "Fully implemented",
      },
      {
        ref: "4",
        text: "City Council request the Chief Technology Officer to decommission the legacy registration database once records have been retained in accordance with the By-law.",
        reply: "Agree, subject to legal hold being lifted.",
        who: ["Chief Technology Officer"],
        first: due("TBD"),
        later: null,
        told: "",
        state: "Not started",
      },
    ],
  },
] as const;

/** A Canadian city's auditor tells council which recommendations are outstanding. */
export const cityAuditorStatus: TruthDocument = {
  name: "f city-auditor-status",
  unusual:
    "dates with the month first, estimates and revised estimates, status dated by its header",
  file: () =>
    report(
      para(run("OFFICE OF THE AUDITOR GENERAL", "<w:b/>")),
      heading("Status Report on Outstanding Audit Recommendations"),
      "Audit Committee, February 20, 2024",
      "SUMMARY: Since the last report, management has reported two recommendations as fully implemented. The Auditor General reviewed evidence for each.",
      aside(
        ["Year", "Reports", "Recommendations", "Outstanding"],
        ["2019", "6", "71", "3"],
        ["2021", "5", "48", "11"],
        ["2022", "4", "39", "22"],
      ),
      heading("Attachment 1", 2),
      grid(
        [1, 7, 6, 4, 3, 3, 7, 3],
        [
          headerRow(
            "No.",
            "Recommendation",
            "Management Response",
            "Lead",
            "Original Completion Date",
            "Revised Completion Date",
            "Management Comments",
            "Status as of December 31, 2023",
          ),
          ...audits.flatMap(({ name, entries }) => [
            row(spanning(8, run(name, "<w:b/><w:i/>"))),
            ...entries.map(({ ref, text, reply, who, first, later, told, state }) =>
              row(
                ref,
                text,
                reply,
                cell(...who),
                first.raw,
                later === null ? "" : later.raw,
                told,
                state,
              ),
            ),
          ]),
        ],
      ),
      footer("Contact: auditor@city.example"),
    ),
  truth: {
    reportDate: "2024-02-20",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "No.=reference",
        "Recommendation=recommendation",
        "Management Response=response",
        "Lead=lead",
        "Original Completion Date=timescale",
        "Revised Completion Date=timescale",
        "Management Comments=update",
        "Status as of December 31, 2023=status",
      ),
    ],
    recommendations: audits.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, reply, who, first, later, told, state }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: "Management Response", asAt: null, text: reply }],
          lead: who,
          timescale: later === null ? [first] : [first, later],
          updates: told === "" ? [] : [progress(null, null, told)],
          status: status(state),
        }),
      ),
    ),
    problems: [],
  },
};
