import { expectRecommendation, type ExpectedTimescale } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  cellWith,
  due,
  dropdown,
  footer,
  heading,
  headerRow,
  row,
  run,
  status,
} from "../word-markup";

const CHOICES = [
  "Not started",
  "Ongoing – on track",
  "Ongoing – revised date agreed",
  "Implemented",
  "Superseded",
] as const;

interface Finding {
  readonly ref: string;
  readonly text: string;
  readonly risk: "High" | "Medium" | "Low";
  readonly action: string;
  readonly officer: readonly string[];
  readonly original: ExpectedTimescale;
  readonly revised: readonly ExpectedTimescale[];
  readonly told: readonly (readonly [heading: string, asAt: string, text: string])[];
  readonly state: (typeof CHOICES)[number];
}

const audits: readonly { readonly name: string; readonly findings: readonly Finding[] }[] = [
  {
    name: "2022/23 – Temporary Accommodation (Limited Assurance)",
    findings: [
      {
        ref: "TA-1",
        text: "Management should ensure that inspections of nightly-paid accommodation are carried out before first use and every six months, and that certificates for gas and electrical safety are held on file.",
        risk: "High",
        action:
          "A compliance officer will be recruited. All 143 properties in use at 31 March 2023 will be inspected and any without certificates will be handed back.",
        officer: ["Temporary Accommodation Manager"],
        original: due("30/06/2023", "2023-06-30"),
        revised: [due("31/12/2023", "2023-12-31"), due("31/05/2024", "2024-05-31")],
        told: [
          [
            "Apr 24:",
            "2024-04",
            "131 of 143 inspected. The remaining 12 are out of borough and are booked for the week commencing 13 May.",
          ],
          [
            "Nov 23:",
            "2023-11",
            "Compliance officer started on 2 October following two unsuccessful recruitment rounds. 38 inspected.",
          ],
          ["Jul 23:", "2023-07", "Post advertised, no appointment made."],
        ],
        state: "Ongoing – revised date agreed",
      },
      {
        ref: "TA-2",
        text: "Rent accounts for temporary accommodation should be reconciled to the housing benefit system monthly.",
        risk: "Medium",
        action: "Monthly reconciliation to be introduced and reviewed by the Principal Accountant.",
        officer: ["Principal Accountant (Housing)", "Temporary Accommodation Manager"],
        original: due("31/07/2023", "2023-07-31"),
        revised: [],
        told: [
          [
            "Nov 23:",
            "2023-11",
            "Reconciliations for July to October provided to Internal Audit and found to be satisfactory.",
          ],
        ],
        state: "Implemented",
      },
    ],
  },
  {
    name: "2022/23 – Creditors (Reasonable Assurance)",
    findings: [
      {
        ref: "CR-1",
        text: "Changes to suppliers’ bank details should be verified by telephone, using a number which the Council already holds.",
        risk: "High",
        action:
          "Procedure notes will be amended, and a sample of ten changes checked each month by the Payments Team Leader.",
        officer: ["Exchequer Services Manager"],
        original: due("30/04/2023", "2023-04-30"),
        revised: [],
        told: [
          [
            "Jul 23:",
            "2023-07",
            "Procedure notes were amended on 21 April. Samples for May and June examined – no exceptions.",
          ],
        ],
        state: "Implemented",
      },
      {
        ref: "CR-2",
        text: "The number of retrospective purchase orders should be reported quarterly to Directors.",
        risk: "Medium",
        action: "A report will be developed within the current finance system.",
        officer: ["Exchequer Services Manager"],
        original: due("30/09/2023", "2023-09-30"),
        revised: [due("TBC")],
        told: [
          [
            "Apr 24:",
            "2024-04",
            "The new finance system (go live October 2024) will refuse invoices without an order. It is suggested that the action is overtaken by this, see also PR-1.",
          ],
          [
            "Nov 23:",
            "2023-11",
            "Supplier quoted £14k for the report. Not considered value for money.",
          ],
        ],
        state: "Superseded",
      },
    ],
  },
  {
    name: "2023/24 – Procurement (Limited Assurance)",
    findings: [
      {
        ref: "PR-1",
        text: "No purchase order, no pay: the Council should adopt and publicise a policy by which invoices without an order number are returned to the supplier.",
        risk: "High",
        action: "Policy to be drafted for approval by the Corporate Management Team.",
        officer: ["Head of Procurement"],
        original: due("31/03/2024", "2024-03-31"),
        revised: [due("30/09/2024", "2024-09-30")],
        told: [
          [
            "Apr 24:",
            "2024-04",
            "Draft policy considered by CMT on 26 March. To be aligned with the go live of the finance system.",
          ],
        ],
        state: "Ongoing – revised date agreed",
      },
      {
        ref: "PR-2",
        text: "Contract managers should be named in the contracts register for all contracts over £100,000.",
        risk: "Medium",
        action:
          "Register to be completed by Directors’ business support teams and checked by Procurement.",
        officer: ["Head of Procurement", "Directorate Business Managers"],
        original: due("30/06/2024", "2024-06-30"),
        revised: [],
        told: [
          [
            "Apr 24:",
            "2024-04",
            "Complete for Adults, Childrens and Resources. Place directorate to follow by the end of May.",
          ],
        ],
        state: "Ongoing – on track",
      },
      {
        ref: "PR-3",
        text: "Exemption forms should state the alternatives which were considered.",
        risk: "Low",
        action: "Form to be redesigned.",
        officer: ["Head of Procurement"],
        original: due("31/07/2024", "2024-07-31"),
        revised: [],
        told: [],
        state: "Not started",
      },
    ],
  },
];

const FILLS = { High: "FF0000", Medium: "FFC000", Low: "92D050" } as const;

/** A London borough's follow-up of internal audits, each action with its officer and its moving dates. */
export const auditFollowUp2024: TruthDocument = {
  name: "f audit-follow-up-2024",
  unusual:
    "a band for each audit, agreed actions, two moved dates in one cell, statuses chosen from a list",
  file: () =>
    report(
      heading("London Borough of Northwick"),
      "Audit and Standards Committee: 23 May 2024",
      "Internal Audit – Follow up of recommendations",
      "Report author: Head of Audit, Risk and Fraud",
      heading("Summary of implementation", 2),
      aside(
        ["Priority", "Due", "Implemented", "% implemented"],
        ["High", "9", "6", "67%"],
        ["Medium", "21", "17", "81%"],
        ["Low", "8", "8", "100%"],
      ),
      "The table below shows the recommendations which are of most interest to Members. Assurance opinions are explained at Appendix C.",
      "",
      grid(
        [2, 7, 2, 6, 4, 3, 3, 7, 3],
        [
          headerRow(
            "Rec No",
            "Recommendation",
            "Priority",
            "Agreed Management Action",
            "Responsible Officer",
            "Original Target Date",
            "Revised Target Date(s)",
            "Management Update",
            "Status",
          ),
          ...audits.flatMap(({ name, findings }) => [
            row(
              cellWith(
                '<w:gridSpan w:val="9"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>',
                run(name, '<w:b/><w:color w:val="FFFFFF"/>'),
              ),
            ),
            ...findings.map((each) =>
              row(
                each.ref,
                each.text,
                cellWith(
                  `<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[each.risk]}"/>`,
                  each.risk,
                ),
                each.action,
                cell(...each.officer),
                each.original.raw,
                cell(...each.revised.map(({ raw }) => raw)),
                cell(...each.told.map(([name, , text]) => bold(name) + run(` ${text}`))),
                cell(dropdown(each.state, ...CHOICES)),
              ),
            ),
          ]),
        ],
      ),
      heading("Assurance opinions", 2),
      aside(
        ["Opinion", "Definition"],
        ["Substantial", "A sound system of governance, risk management and control exists."],
        [
          "Reasonable",
          "There is a generally sound system, some issues may put objectives at risk.",
        ],
        ["Limited", "Significant gaps, weaknesses or non-compliance were identified."],
      ),
      footer("Background papers: Internal Audit reports (exempt)"),
    ),
  truth: {
    reportDate: "2024-05-23",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "newestFirst",
        "Rec No=reference",
        "Recommendation=recommendation",
        "Priority=other",
        "Agreed Management Action=action",
        "Responsible Officer=lead",
        "Original Target Date=timescale",
        "Revised Target Date(s)=timescale",
        "Management Update=update",
        "Status=status",
      ),
    ],
    recommendations: audits.flatMap(({ name, findings }) =>
      findings.map((each) =>
        expectRecommendation({
          ref: each.ref,
          section: name,
          text: each.text,
          actions: [step(each.action, each.officer, [each.original, ...each.revised])],
          updates: each.told.map(([head, asAt, text]) => progress(head, asAt, text)),
          status: status(each.state),
        }),
      ),
    ),
    problems: [],
  },
};
