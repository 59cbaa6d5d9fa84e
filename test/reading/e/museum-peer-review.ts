import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, headerRow, row, TICK } from "../word-markup";

const CROSS = '<w:r><w:sym w:font="Wingdings" w:char="F0FB"/></w:r>';

const entries = [
  {
    ref: "1",
    text: "Trustees should agree a collections care policy before the store is moved.",
    owner: ["Keeper of Collections"],
    by: due("Summer 2024", "2024-06", "2024-08"),
    isDone: true,
    told: [
      progress("Feb 2025", "2025-02", "Policy in use; it will be looked at again in 2027."),
      progress("Nov 2024", "2024-11", "Agreed by Trustees on 30 October."),
      progress("May 2024", "2024-05", "Consultation with lenders is under way."),
    ],
  },
  {
    ref: "2",
    text: "The textile gallery should be closed until its lighting has been replaced.",
    owner: ["Head of Estates"],
    by: due("March 2024", "2024-03"),
    isDone: false,
    told: [
      progress(
        "Feb 2025",
        "2025-02",
        "Closed since 6 January. The lottery bid was turned down and no other money has been found.",
      ),
      progress("Nov 2024", "2024-11", "A bid for £184,000 has gone in."),
    ],
  },
  {
    ref: "5",
    text: "The Trust should count visits by schools from the three poorest wards.",
    owner: ["Learning Manager", "Visitor Services"],
    by: due("Sept 2025", "2025-09"),
    isDone: null,
    told: [],
  },
] as const;

/** A museum trust's answer to its peer reviewers. */
export const museumPeerReview: TruthDocument = {
  name: "e museum-peer-review",
  unusual: "ticks and crosses from a symbol font, newest first under bare months, gaps in numbers",
  file: () =>
    report(
      bold("Aldermoor Museums Trust"),
      "Board of Trustees",
      "Wednesday 26 February 2025 at 2.00 pm in the Weaving Shed",
      bold("Item 7. Peer review: where we have got to"),
      "Recommendations 3 and 4 were finished last year and have been taken out.",
      aside(
        ["Trustee", "Nov", "Jan", "Feb"],
        ["Lady Anstruther (Chair)", "✓", "✓", "✓"],
        ["Mr P. Okafor", "✓", "✗", "✓"],
      ),
      "",
      grid(
        [1, 6, 3, 3, 1, 7],
        [
          headerRow("", "Peer reviewers’ recommendation", "Owner", "Target", "Done", "Update"),
          ...entries.map(({ ref, text, owner, by, isDone, told }) =>
            row(
              ref,
              text,
              cell(...owner),
              by.raw,
              isDone === null ? "" : cell(isDone ? TICK : CROSS),
              cell(...told.flatMap((each) => [bold(each.heading ?? ""), each.text])),
            ),
          ),
        ],
      ),
      "",
      aside(
        ["Fund", "Budget £000", "Spent £000"],
        ["Acquisitions", "40", "12"],
        ["Store move", "310", "275"],
      ),
    ),
  truth: {
    reportDate: "2025-02-26",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "=reference",
        "Peer reviewers’ recommendation=recommendation",
        "Owner=lead",
        "Target=timescale",
        "Done=complete",
        "Update=update",
      ),
    ],
    recommendations: entries.map(({ ref, text, owner, by, isDone, told }) =>
      expectRecommendation({
        ref,
        text,
        updates: told,
        lead: owner,
        timescale: [by],
        complete: isDone,
      }),
    ),
    problems: [],
  },
};
