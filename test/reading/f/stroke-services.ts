import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, para, row, run, status } from "../word-markup";

const RESPONSE = "Response of the CCG and the Trust";
const JANUARY = "Position reported January 2017";
const JULY = "Position reported July 2017";

const entries = [
  {
    ref: "R1",
    text: "The CCG should publish, for each quarter, the proportion of patients who reach a stroke unit within four hours of arrival at hospital, separately for the three sites.",
    reply: [
      "Accepted",
      "The figures are already collected for the national audit (SSNAP) and can be published on the CCG’s website from October 2016.",
    ],
    january: "Published for Q1 and Q2 2016/17. The page has had 61 visits.",
    july: "Published for all four quarters of 2016/17. Hollins Cross: 71%; Infirmary: 58%; Royal Victoria: 39%.",
    state: "Complete",
  },
  {
    ref: "R2",
    text: "A second stroke consultant should be appointed at Royal Victoria before any decision is taken about the future of its unit.",
    reply: [
      "Partially accepted",
      "The Trust has advertised twice without success. A decision can’t be delayed indefinitely: the clinical senate has advised that the unit is fragile.",
    ],
    january:
      "A third advertisement closed on 9 December 2016 with no applicants. A locum is in post until the end of March 2017.",
    july: "The locum has been extended to 30 September 2017. The Trust wishes to begin formal consultation in the autumn.\nMembers will recall that the consultation document is to come to this Committee beforehand (see R6).",
    state: "Continue to monitor",
  },
  {
    ref: "R3",
    text: "Early supported discharge should be offered seven days a week.",
    reply: [
      "Accepted",
      "A business case will be prepared by the community provider for the 2017/18 contract.",
    ],
    january: "Business case approved by the CCG’s Governing Body on 14 December 2016.",
    july: "Six-day service since 3 April 2017. Sunday service depends upon two physiotherapy posts which have been re-advertised.",
    state: "Continue to monitor",
  },
  {
    ref: "R4",
    text: "The Stroke Association should be funded to provide a family support co-ordinator in the north of the county.",
    reply: ["Not accepted", "No funding can be identified in the present financial year."],
    january: "",
    july: "The Association has itself found funds from a legacy for two years.",
    state: "Closed",
  },
  {
    ref: "R5",
    text: "The ambulance trust should be asked to attend a meeting of the Committee with figures for call to needle times.",
    reply: ["Accepted", "The CCG has passed the request to the trust."],
    january: "The trust attended on 17 November 2016. Mean time 63 minutes.",
    july: "",
    state: "Complete",
  },
  {
    ref: "R6",
    text: "Any proposal for change should be brought to the Committee at least four weeks before public consultation begins, in accordance with the 2013 Regulations and the protocol agreed in 2014.",
    reply: ["Accepted", "Both bodies confirm that they will keep to the protocol."],
    january: "No proposal as yet.",
    july: "A draft is expected in August 2017.",
    state: "Continue to monitor",
  },
] as const;

/** A county's health scrutiny committee follows up stroke services: replies, then a column for each meeting. */
export const strokeServices: TruthDocument = {
  name: "f stroke-services",
  unusual:
    "a bold verdict above each reply, two columns headed “Position reported”, a view at the end",
  file: () =>
    report(
      heading("Health Scrutiny Committee"),
      para(run("Thursday, 20 July 2017 at 10.00 am")),
      heading("Agenda Item 8: Stroke Services Review – one year on", 2),
      "Report by the Director of Law and Governance",
      bold("Introduction"),
      "1. The Committee’s working group made its recommendations in May 2016. The CCG and the Trust replied in July 2016. This is the second report on what has been done.",
      bold("Finance and legal"),
      aside(
        ["Implication", "Comment"],
        ["Financial", "There are no financial implications for the County Council."],
        ["Legal", "The Committee’s powers are in section 244 of the NHS Act 2006, as amended."],
      ),
      bold("Annex 1 – Recommendations and responses"),
      grid(
        [1, 6, 6, 6, 6, 3],
        [
          headerRow("", "Recommendation", RESPONSE, JANUARY, JULY, "Committee’s view"),
          ...entries.map(({ ref, text, reply, january, july, state }) =>
            row(
              bold(ref),
              text,
              cell(bold(reply[0]), reply[1]),
              january,
              cell(...july.split("\n")),
              state,
            ),
          ),
        ],
      ),
      "",
      bold("Annex 2 – Members of the working group"),
      aside(
        ["Member", "Division", "Meetings attended"],
        ["Cllr Mrs A Presthope (Chair)", "Hollins", "6 of 6"],
        ["Cllr T Bhatt", "Castle Ward", "5 of 6"],
        ["Mr G Lowe (Healthwatch)", "co-opted", "4 of 6"],
      ),
      footer("HSC 20/07/17"),
    ),
  truth: {
    reportDate: "2017-07-20",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "=reference",
        "Recommendation=recommendation",
        `${RESPONSE}=response`,
        `${JANUARY}=update`,
        `${JULY}=update`,
        "Committee’s view=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, january, july, state }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: RESPONSE, asAt: null, text: reply.join("\n") }],
        updates: (
          [
            ["2017-01", january],
            ["2017-07", july],
          ] as const
        ).flatMap(([asAt, said]) =>
          said === "" ? [] : [progress(null, asAt, said, { inferred: true })],
        ),
        status: status(state),
      }),
    ),
    problems: [],
  },
};
