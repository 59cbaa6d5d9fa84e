import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  BELOW,
  bold,
  cell,
  due,
  footer,
  heading,
  merged,
  row,
  rowWith,
  spanning,
  status,
} from "../word-markup";

const entries = [
  {
    ref: "1",
    text: "The Committee recommends that the Department publishes each year the cost of properties which stand empty.",
    reply: "Accepted. Costs will be published with the accounts.",
    due: due("30 June 2021", "2021-06-30"),
    september: "Published for 2020-21: £1.9m.",
    march: "",
    state: "Complete",
  },
  {
    ref: "2",
    text: "The Committee recommends that business cases over £1m are reviewed by someone outside the Department.",
    reply:
      "Accepted in part. The Department will do so above £5m. Below that figure its own economists are sufficient.",
    due: due("December 2021", "2021-12"),
    september: "Two cases reviewed.",
    march: "A panel of reviewers was appointed in February 2022.",
    state: "Complete",
  },
  {
    ref: "3",
    text: "The Committee recommends that a single register of assets is kept for all arm’s length bodies.",
    reply: "Accepted.",
    due: due("31 March 2023", "2023-03-31"),
    september: "A specification has been issued.",
    march: "Tenders were above budget. The Department will consider extending the present system.",
    state: "In progress",
  },
  {
    ref: "4",
    text: "The Committee recommends that sponsorship agreements are renewed every three years.",
    reply: "Not accepted. Partnership agreements now take their place.",
    due: null,
    september: "",
    march: "",
    state: "Closed",
  },
  {
    ref: "5",
    text: "The Committee recommends that lessons from the Millbay project are shared with other departments.",
    reply: "Accepted.",
    due: due("Summer 2022", "2022-06", "2022-08"),
    september: "Draft paper prepared.",
    march: "The paper awaits the Minister’s approval.",
    state: "In progress",
  },
] as const;

/** A department's account to a public accounts committee of what it undertook to do. */
export const accountsCommitteeMemorandum: TruthDocument = {
  name: "g accounts-committee-memorandum",
  unusual:
    "“Progress reported” spans two dated columns below it, the other headers are merged down",
  file: () =>
    report(
      heading("Memorandum of Reply: six-monthly update"),
      "Department for Property and Works",
      "31 March 2022",
      "This return is sent to the Public Accounts Committee twice a year.",
      grid(
        [1, 7, 6, 3, 5, 5, 3],
        [
          rowWith(
            "<w:tblHeader/>",
            merged(bold("No.")),
            merged(bold("PAC recommendation")),
            merged(bold("Department’s response")),
            merged(bold("Target date")),
            spanning(2, bold("Progress reported")),
            merged(bold("Status")),
          ),
          rowWith(
            "<w:tblHeader/>",
            BELOW,
            BELOW,
            BELOW,
            BELOW,
            cell(bold("September 2021")),
            cell(bold("March 2022")),
            BELOW,
          ),
          ...entries.map(({ ref, text, reply, due: by, september, march, state }) =>
            row(ref, text, reply, by?.raw ?? "-", september, march, state),
          ),
        ],
      ),
      footer("DPW Accountability and Governance Branch"),
    ),
  truth: {
    reportDate: "2022-03-31",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "oldestFirst",
        "No.=reference",
        "PAC recommendation=recommendation",
        "Department’s response=response",
        "Target date=timescale",
        "Progress reported September 2021=update",
        "Progress reported March 2022=update",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, due: by, september, march, state }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: "Department’s response", asAt: null, text: reply }],
        timescale: [by ?? due("-")],
        updates: (
          [
            ["2021-09", september],
            ["2022-03", march],
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
