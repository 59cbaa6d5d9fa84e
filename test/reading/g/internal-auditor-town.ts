import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, listed, row } from "../word-markup";

const REPLY = "Council’s response";

const entries = [
  {
    ref: "3.2",
    found: "Two payments in July (£412.80 and £96) bear one signature only.",
    text: "Two members should sign all payment schedules, as Financial Regulation 5.3 requires.",
    reply: "Agreed. Schedules are now signed at the meeting.",
    minute: "23/071",
    done: true,
  },
  {
    ref: "3.2",
    found: "The debit card limit is not set out in the regulations.",
    text: "The limit should be stated when the regulations are next reviewed.",
    reply: "Agreed. To be considered by the Finance and General Purposes Committee in May 2024.",
    minute: "23/071",
    done: false,
  },
  {
    ref: "3.10",
    found: "VAT for the last two quarters has not been reclaimed.",
    text: "The claim for £3,118 should be sent without delay.",
    reply: "Claim made on 9 November.\nPaid on 1 December.",
    minute: "23/072",
    done: true,
  },
  {
    ref: "4.1",
    found: "The asset register does not show the play equipment at Coldharbour Rec.",
    text: "The register should be completed and reconciled with the insurance schedule.",
    reply:
      "Partly agreed. The equipment belongs to the district council under the 1998 lease; the Clerk will confirm.",
    minute: "23/073(b)",
    done: false,
  },
  {
    ref: "5.4",
    found: "General reserve stood at 14% of the precept on 30 September.",
    text: "The Council should adopt a reserves policy.",
    reply: "",
    minute: "",
    done: false,
  },
] as const;

/** A town council answers its internal auditor, among the other papers of the evening. */
export const internalAuditorTown: TruthDocument = {
  name: "g internal-auditor-town",
  unusual: "paragraphs of the auditor’s report as references, one twice; minute numbers, ticks",
  file: () =>
    report(
      heading("Whinmoor Town Council"),
      "Meeting of the Full Council, Monday 11 December 2023 at 7.15 pm in the Guildhall",
      bold("Item 9: Interim internal audit 2023/24"),
      "The internal auditor visited on 24 October. Members are asked to note the responses.",
      grid(
        [2, 6, 6, 7, 2, 1],
        [
          headerRow(
            "Para",
            "Auditor’s finding",
            "Auditor’s recommendation",
            REPLY,
            "Minute",
            "Done",
          ),
          ...entries.map(({ ref, found, text, reply, minute, done }) =>
            row(ref, found, text, cell(...reply.split("\n")), minute, done ? "✔" : ""),
          ),
        ],
      ),
      "",
      bold("Item 10: Bank reconciliation at 30 November 2023"),
      aside(
        ["Account", "Statement", "Ledger"],
        ["Current", "£18,240.11", "£17,914.31"],
        ["Deposit", "£62,005.90", "£62,005.90"],
      ),
      "",
      bold("Item 11: Recommendations from committees"),
      listed(1, "That the hire charges for the Guildhall be raised by 5% from 1 April 2024."),
      listed(1, "That Cllr Mrs Fawcett be the Council’s trustee of the almshouses."),
      "",
      bold("Item 12: Payments for approval"),
      aside(
        ["Payee", "For", "Amount"],
        ["Hebble Grounds Ltd", "Grass cutting, November", "£780.00"],
        ["Whinmoor Print", "Newsletter", "£315.60"],
      ),
      footer("J. Ackroyd, Town Clerk"),
    ),
  truth: {
    reportDate: "2023-12-11",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Para=reference",
        "Auditor’s finding=other",
        "Auditor’s recommendation=recommendation",
        `${REPLY}=response`,
        "Minute=other",
        "Done=complete",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, done }) =>
      expectRecommendation({
        ref,
        text,
        responses: reply === "" ? [] : [{ heading: REPLY, asAt: null, text: reply }],
        complete: done ? true : null,
      }),
    ),
    problems: [],
  },
};
