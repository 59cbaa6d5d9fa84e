import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { cell, checkBox, due, heading, headerRow, row, TICK, type Line } from "../word-markup";
import { aside, grid, rawLines, report, step, tracked } from "./writer";

const ENTRIES: readonly (ExpectedRecommendation & { readonly done: Line })[] = [
  {
    ...expectRecommendation({
      ref: "A",
      text: "Make it easier for people to tell us that they are struggling with their rent.",
      actions: [
        step(
          "(a) Add a “worried about money?” button to the home page",
          ["Digital Manager"],
          [due("June 2023", "2023-06")],
        ),
        step(
          "(b) Train every call handler in spotting signs of hardship",
          ["Head of Contact Centre"],
          [due("Sept. 2023", "2023-09")],
        ),
        step("(c) Ring everyone who misses two payments", ["Income Team Leader"], [due("Ongoing")]),
      ],
      complete: true,
    }),
    done: "✔",
  },
  {
    ...expectRecommendation({
      ref: "B",
      text: "Stop sending letters that threaten court before anyone has spoken to the tenant.",
      actions: [
        step(
          "(a) Withdraw letters RA2 and RA3",
          ["Income Team Leader"],
          [due("30/04/23", "2023-04-30")],
        ),
        step(
          "(b) Rewrite RA4, with the Tenant Scrutiny Panel",
          ["Communications Officer"],
          [due("31/05/23", "2023-05-31")],
        ),
      ],
      complete: true,
    }),
    done: "☑",
  },
  {
    ...expectRecommendation({
      ref: "C",
      text: "Offer payment dates that suit people who are paid weekly or every four weeks.",
      actions: [
        step(
          "(a) Ask the software supplier for a quotation",
          ["Systems Accountant"],
          [due("July 2023", "2023-07")],
        ),
        step(
          "(b) Pilot with 50 tenants in Thornley Court",
          ["Income Team Leader"],
          [due("Autumn 2023", "2023-09", "2023-11")],
        ),
        step(
          "(c) Report on the pilot",
          ["Head of Housing"],
          [due("Feb 24?", "2024-02")].map((each) => ({ ...each, certain: false })),
        ),
      ],
      complete: false,
    }),
    done: "☐",
  },
  {
    ...expectRecommendation({
      ref: "D",
      text: "Tell the Panel each quarter how many people were evicted, and why.",
      actions: [
        step(
          "(a) Agree what can be published under data protection law",
          ["Data Protection Officer"],
          [due("May 2023", "2023-05")],
        ),
        step(
          "(b) First figures to the Panel",
          ["Head of Housing"],
          [due("Q2 2023/24", "2023-07", "2023-09")],
        ),
      ],
      complete: true,
    }),
    done: TICK,
  },
  {
    ...expectRecommendation({
      ref: "E",
      text: "Review this plan after a year.",
      actions: [
        step(
          "(a) Survey of tenants in arrears",
          ["Customer Insight Officer"],
          [due("March 2024", "2024-03")],
        ),
        step("(b) Workshop with the Panel", ["Head of Housing"], [due("April 2024", "2024-04")]),
      ],
      complete: false,
    }),
    done: checkBox(false),
  },
  {
    ...expectRecommendation({
      ref: "F",
      text: "Publish the plan, in large print if asked.",
      actions: [
        step("(a) On the website", ["Digital Manager"], [due("1 May 2023", "2023-05-01")]),
        step(
          "(b) In the summer newsletter",
          ["Communications Officer"],
          [due("Summer 2023", "2023-06", "2023-08")],
        ),
      ],
      complete: true,
    }),
    done: "Yes",
  },
];

/** A housing association's plan with lettered steps level with their leads and dates. */
export const letteredHomes: TruthDocument = {
  name: "c lettered-homes",
  unusual:
    "lettered steps level with lead and date in one row; every way of ticking; letters as numbers",
  file: () =>
    report(
      heading("Thornley Homes – Tenant Scrutiny Panel"),
      "Panel meeting, 9 November 2023",
      heading("Rent arrears: what you asked for and what we are doing", 2),
      aside(
        ["What we looked at", "When", "Who came"],
        ["Listening to calls", "12 January", "Five of us"],
        ["Reading letters", "26 January", "Seven of us"],
      ),
      "",
      grid(
        [1, 6, 8, 5, 4, 2],
        [
          headerRow("", "Your recommendation", "Our actions", "Who", "By when", "Done?"),
          ...ENTRIES.map(({ ref, text, actions, done }) =>
            row(
              ref ?? "",
              text,
              cell(...actions.map((each) => each.text)),
              cell(...actions.flatMap(({ lead }) => lead)),
              rawLines(actions.flatMap(({ timescale }) => timescale)),
              cell(done),
            ),
          ),
        ],
      ),
    ),
  truth: {
    reportDate: "2023-11-09",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "=reference",
        "Your recommendation=recommendation",
        "Our actions=action",
        "Who=lead",
        "By when=timescale",
        "Done?=complete",
      ),
    ],
    recommendations: ENTRIES,
    problems: [],
  },
};
