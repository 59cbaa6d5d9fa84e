import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, para, row, spanning } from "../word-markup";

const KEY = {
  G: "Completed or on target",
  A: "Behind target but recoverable",
  R: "Not achievable within the timescale",
} as const;
const rag = (raw: keyof typeof KEY) => ({ raw, code: raw, label: KEY[raw], draft: null });

const areas = [
  {
    name: "LEADERSHIP AND GOVERNANCE",
    entries: [
      {
        ref: "LG1",
        text: "Consider how elected members can be better sighted on performance between meetings of the Authority.",
        action: "Monthly performance dashboard to be made available on the members’ portal.",
        lead: ["Head of Performance"],
        by: due("31/03/2019", "2019-03-31"),
        told: [
          [
            "29/01/2019",
            "2019-01-29",
            "Dashboard built and shown to the Chair. Access rights are to be sorted out with the ICT service.",
          ],
          [
            "30/04/2019",
            "2019-04-30",
            "Live from 1 April. Fourteen of the 25 members have logged in so far, a training session has been arranged for 21 May.",
          ],
        ],
        rag: rag("G"),
      },
      {
        ref: "LG2",
        text: "Clarify the distinction between scrutiny by the Performance and Audit Committee and the management of the Service.",
        action: "Facilitated workshop for members and principal officers, with the LGA.",
        lead: ["Clerk to the Authority", "Deputy Chief Fire Officer"],
        by: due("May 2019", "2019-05"),
        told: [
          [
            "30/04/2019",
            "2019-04-30",
            "The workshop is fixed for 11 June 2019, the day after the annual meeting, so that new members can attend.",
          ],
        ],
        rag: rag("A"),
      },
    ],
  },
  {
    name: "PEOPLE",
    entries: [
      {
        ref: "P1",
        text: "Act upon the findings of the 2018 staff survey and tell staff what has been done.",
        action: "Action plan to be drawn up for each department and published on the intranet.",
        lead: ["Assistant Director, Human Resources"],
        by: due("28/02/2019", "2019-02-28"),
        told: [
          [
            "29/01/2019",
            "2019-01-29",
            "Plans in place in five of seven departments. Fire Control and Workshops are outstanding.",
          ],
          [
            "30/04/2019",
            "2019-04-30",
            "All departments have published plans. A short “pulse” survey was run in March:\n62% said that they had seen changes (response rate 38%).",
          ],
        ],
        rag: rag("G"),
      },
      {
        ref: "P2",
        text: "Make the on-call duty system more sustainable, particularly in the west of the county, where availability during the day was below 50% in 2017/18.",
        action: "Introduce a contract for 40 hours of cover and a bank of mobile on-call staff.",
        lead: ["Area Manager, Service Delivery"],
        by: due("Q3 2019/20", "2019-10", "2019-12"),
        told: [
          ["29/01/2019", "2019-01-29", "Negotiations with the FBU and the FRSA are continuing."],
          [
            "30/04/2019",
            "2019-04-30",
            "No agreement was reached. The matter has been referred to the National Joint Council, whose advice is not expected before the autumn. It is proposed that the target date be moved to June 2020.",
          ],
        ],
        rag: rag("R"),
      },
      {
        ref: "P3",
        text: "Widen the diversity of the workforce: fewer than 5% of firefighters are women.",
        action: "Positive action events before the next wholetime recruitment.",
        lead: ["Equalities Officer"],
        by: due("Autumn 2019", "2019-09", "2019-11"),
        told: [],
        rag: rag("G"),
      },
    ],
  },
  {
    name: "PREVENTION",
    entries: [
      {
        ref: "PR1",
        text: "Evaluate Safe and Well visits, so that it is known what difference they make.",
        action: "Commission the university to evaluate visits carried out since April 2017.",
        lead: ["Head of Prevention"],
        by: due("Sept 2019", "2019-09"),
        told: [
          [
            "30/04/2019",
            "2019-04-30",
            "A data protection impact assessment has been completed. Contract to be signed in May; see also P1 on resources.",
          ],
        ],
        rag: rag("A"),
      },
    ],
  },
] as const;

/** A fire authority's plan after a peer challenge: a bold date on its own line before each note. */
export const firePeerChallenge: TruthDocument = {
  name: "f fire-peer-challenge",
  unusual: "areas in capitals across the page, bare numeric dates as headings, letters keyed above",
  file: () =>
    report(
      heading("Hallamdale Fire and Rescue Authority"),
      "Performance and Audit Committee",
      "14 May 2019",
      "Peer Challenge 2018 – progress against the peers’ recommendations",
      para(bold("Summary")),
      "1. The peer challenge team visited in September 2018. Its report was received by the Authority on 3 December 2018.",
      para(bold("RAG rating")),
      ...Object.entries(KEY).map(([letter, words]) => `${letter} = ${words}`),
      "",
      grid(
        [2, 7, 6, 4, 3, 9, 1],
        [
          headerRow(
            "Ref",
            "Recommendation of the peers",
            "Agreed action",
            "Owner",
            "Target",
            "Progress notes",
            "RAG",
          ),
          ...areas.flatMap(({ name, entries }) => [
            row(spanning(7, bold(name))),
            ...entries.map(({ ref, text, action, lead, by, told, rag: colour }) =>
              row(
                ref,
                text,
                action,
                cell(...lead),
                by.raw,
                cell(...told.flatMap(([day, , words]) => [bold(day), ...words.split("\n")])),
                colour.raw,
              ),
            ),
          ]),
        ],
      ),
      heading("Financial implications", 2),
      aside(
        ["Item", "2018/19", "2019/20"],
        ["Workshop", "£0", "£1,500"],
        ["Evaluation of visits", "£0", "£24,000"],
      ),
      footer("Appendix B to report PAC/19/11"),
    ),
  truth: {
    reportDate: "2019-05-14",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Recommendation of the peers=recommendation",
        "Agreed action=action",
        "Owner=lead",
        "Target=timescale",
        "Progress notes=update",
        "RAG=status",
      ),
    ],
    recommendations: areas.flatMap(({ name, entries }) =>
      entries.map(({ ref, text, action, lead, by, told, rag: colour }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          actions: [step(action, lead, [by])],
          updates: told.map(([day, asAt, words]) => progress(day, asAt, words)),
          status: colour,
        }),
      ),
    ),
    problems: [],
  },
};
