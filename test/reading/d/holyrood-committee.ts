import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, headerRow, row, spanning } from "../word-markup";

const HEADERS = ["Para", "Committee recommendation", "Scottish Government response"] as const;

const entries = [
  {
    ref: "47",
    section: "Access to bank branches",
    text: "The Committee recommends that the Scottish Government works with Post Office Ltd to publish a map of cash access points by spring 2025.",
    response: [
      "The Scottish Government accepts this recommendation.",
      "Officials met Post Office Ltd on 14 November 2024 and will publish the map in March 2025.",
    ],
  },
  {
    ref: "52",
    section: "Access to bank branches",
    text: "We ask the Minister to set out what powers are reserved and what assessment has been made of them.",
    response: [
      "Banking is reserved under Schedule 5 of the Scotland Act 1998. The Minister will write to the Committee.",
    ],
  },
  {
    ref: "61",
    section: "Rural communities",
    text: "The Committee considers that the Islands Team should be funded to pilot two mobile branches.",
    response: [
      "The Scottish Government does not accept this recommendation, for the reasons given at paragraph 52.",
    ],
  },
] as const;

/** A response that a government sent to a committee of its parliament: three columns, subjects across the table. */
export const holyroodCommittee: TruthDocument = {
  name: "d holyrood-committee",
  unusual: "paragraph numbers of a report as references, no updates, subjects as rows",
  file: () =>
    report(
      bold("Economy and Fair Work Committee"),
      "Report on cash and banking: response from the Scottish Government",
      "Date: 16 December 2024",
      "The Cabinet Secretary is grateful for the report. Each recommendation is answered below.",
      grid(
        [1, 6, 7],
        [
          headerRow(...HEADERS),
          ...entries.flatMap(({ ref, section, text, response }, index) => [
            ...(entries[index - 1]?.section === section ? [] : [row(spanning(3, bold(section)))]),
            row(ref, text, cell(...response)),
          ]),
        ],
      ),
    ),
  truth: {
    reportDate: "2024-12-16",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Para=reference",
        "Committee recommendation=recommendation",
        "Scottish Government response=response",
      ),
    ],
    recommendations: entries.map(({ ref, section, text, response }) =>
      expectRecommendation({
        ref,
        section,
        text,
        responses: [{ heading: HEADERS[2], asAt: null, text: response.join("\n") }],
      }),
    ),
    problems: [],
  },
};
