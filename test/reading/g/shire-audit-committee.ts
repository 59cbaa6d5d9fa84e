import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, due, footer, heading, headerRow, row, run, spanning, status } from "../word-markup";

const entries = [
  {
    ref: "2022-07.1",
    text: "Management should reconcile the creditors’ ledger each month and evidence the review.",
    risk: "High",
    lead: "Manager Finance",
    due: due("30/06/2023", "2023-06-30"),
    state: "Complete",
    told: [
      ["17/08/2023:", "2023-08-17", "Reconciliations to June sighted by internal audit. Closed."],
      ["11/05/2023:", "2023-05-11", "Template drafted. Two months outstanding."],
    ],
  },
  {
    ref: "2022-07.2",
    text: "The delegations register should be updated when positions are renamed.",
    risk: "Medium",
    lead: "Governance Coordinator",
    due: due("31/12/2023", "2023-12-31"),
    state: "In progress",
    told: [
      [
        "17/08/2023:",
        "2023-08-17",
        "Register goes to the October meeting of Council.\nThe restructure of 1 July 2023 renamed eleven positions.",
      ],
      ["11/05/2023:", "2023-05-11", "Not started."],
    ],
  },
  {
    ref: "2023-02.1",
    text: "Weighbridge staff should not be able to alter a docket once printed.",
    risk: "High",
    lead: "Manager Waste",
    due: due("30/09/2023", "2023-09-30"),
    state: "In progress",
    told: [["17/08/2023:", "2023-08-17", "Vendor has quoted $14,300 for the change."]],
  },
  {
    ref: "2023-02.4",
    text: "A stocktake of the Nurrabool depot should be carried out at year end.",
    risk: "Low",
    lead: "Works Supervisor",
    due: due("July 2023", "2023-07"),
    state: "Complete",
    told: [["17/08/2023:", "2023-08-17", "Done 3 July. Variance of $212."]],
  },
] as const;

/** An Australian shire's list of audit actions for its audit and risk committee. */
export const shireAuditCommittee: TruthDocument = {
  name: "g shire-audit-committee",
  unusual: "comments in a labelled row across the page under each item, day-first dates run in",
  file: () =>
    report(
      heading("Audit and Risk Committee"),
      "Agenda – Thursday 24 August 2023",
      bold("6.3 Outstanding audit recommendations"),
      "Author: Governance Coordinator",
      aside(
        ["", "High", "Medium", "Low"],
        ["Open at 1 May 2023", "3", "1", "1"],
        ["Closed", "1", "0", "1"],
        ["Open at 17 August 2023", "2", "1", "0"],
      ),
      "",
      grid(
        [3, 9, 2, 4, 3, 3],
        [
          headerRow("Ref", "Recommendation", "Risk", "Responsible", "Due", "Status"),
          ...entries.flatMap(({ ref, text, risk, lead, due: by, state, told }) => [
            row(bold(ref), text, risk, lead, by.raw, state),
            row(
              bold("Comment"),
              spanning(
                5,
                ...told.flatMap(([date, , said]) => {
                  const [first = "", ...others] = said.split("\n");
                  return [`<w:p>${run(date, "<w:b/>")}${run(` ${first}`)}</w:p>`, ...others];
                }),
              ),
            ),
          ]),
        ],
      ),
      bold("Recommendation"),
      "That the Audit and Risk Committee receives the report.",
      bold("Moved: Cr Whelan   Seconded: Mr Tan   CARRIED"),
      footer("Shire of Wirrabarra"),
    ),
  truth: {
    reportDate: "2023-08-24",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        "Risk=other",
        "Responsible=lead",
        "Due=timescale",
        "Status=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, lead, due: by, state, told }) =>
      expectRecommendation({
        ref,
        text,
        lead: [lead],
        timescale: [by],
        status: status(state),
        updates: told.map(([date, asAt, said]) => progress(date, asAt, said)),
      }),
    ),
    problems: [],
  },
};
