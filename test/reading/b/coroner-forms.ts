import { bold, cell, paragraph, row, spanning, styled, table } from "../../fixtures/word-content";
import type { TableBlock } from "../../fixtures/word-content";
import { expectRecommendation, type ExpectedTimescale } from "../../fixtures/expected-reading";
import { due, paper, plainTable, worded } from "./paper";
import type { Paper } from "./paper";

interface Form {
  readonly number: number;
  readonly text: string;
  readonly action: string;
  readonly lead: string;
  readonly by: ExpectedTimescale;
  readonly status: string;
}

const forms: readonly Form[] = [
  {
    number: 1,
    text: "Observation levels should be agreed by two clinicians and the reasons written down.",
    action:
      "The policy has been rewritten. Both names are now needed before the record can be saved.",
    lead: "Medical Director",
    by: due("30 June 2024", "2024-06-30"),
    status: "Complete",
  },
  {
    number: 2,
    text: "Families should be asked what they know of earlier risk.",
    action: "A prompt has been added to the admission form and staff are being trained.",
    lead: "Director of Nursing",
    by: due("31 August 2024", "2024-08-31"),
    status: "In progress",
  },
  {
    number: 3,
    text: "Handover between wards should be face to face wherever possible.",
    action: "A trial on two wards ends in July.",
    lead: "Chief Operating Officer",
    by: due("31 October 2024", "2024-10-31"),
    status: "In progress",
  },
  {
    number: 4,
    text: "Ligature points in bathrooms should be surveyed again.",
    action: "The survey has been commissioned.",
    lead: "Director of Estates",
    by: due("30 September 2024", "2024-09-30"),
    status: "Not started",
  },
  {
    number: 5,
    text: "Agency staff should have a local induction before their first shift.",
    action: "A checklist is in use and is audited each month.",
    lead: "Director of People",
    by: due("31 May 2024", "2024-05-31"),
    status: "Complete",
  },
];

/** One upright form for each recommendation: labels on the left, values on the right, and a title that numbers it. */
export const coronerForms: Paper = {
  name: "coroner-forms",
  unusual: "One form for each recommendation, labels on the left",
  file: paper({
    title: "Response to a report to prevent future deaths",
    company: "Harrowdale Partnership NHS Trust",
    isLandscape: false,
    unknownWords: ["Harrowdale"],
    blocks: [
      styled("Title", "Response to a report to prevent future deaths"),
      plainTable(
        ["To", "HM Senior Coroner for West Harrowdale"],
        ["From", "Chief Executive, Harrowdale Partnership NHS Trust"],
        ["Date of report", "2 April 2024"],
        ["Date of this response", "24 May 2024"],
      ),
      paragraph(),
      paragraph(
        "We offer our sincere condolences to the family. The coroner raised five matters of concern, and made a recommendation on each. What we have done is set out below.",
      ),
      ...forms.flatMap((form) => [formTable(form), paragraph()]),
      paragraph("Signed on behalf of the Trust"),
    ],
  }),
  reading: {
    reportDate: "2024-05-24",
    statusScheme: null,
    tables: [
      {
        table: 0,
        columns: [
          { header: "Recommendation", role: "recommendation" },
          { header: "Action taken", role: "action" },
          { header: "Lead", role: "lead" },
          { header: "Date for completion", role: "timescale" },
          { header: "Status", role: "status" },
        ],
        updateOrder: "unknown",
      },
    ],
    recommendations: forms.map(({ number, text, action, lead, by, status }) =>
      expectRecommendation({
        ref: String(number),
        text,
        actions: [{ text: action, lead: [lead], timescale: [by], status: null }],
        status: worded(status),
      }),
    ),
    problems: [],
  },
};

function formTable({ number, text, action, lead, by, status }: Form): TableBlock {
  const pairs = [
    ["Recommendation", text],
    ["Action taken", action],
    ["Lead", lead],
    ["Date for completion", by.raw],
    ["Status", status],
  ] as const;
  return table(
    [2600, 7000],
    [
      row(
        spanning(2, { ...cell(paragraph(bold(`Matter of concern ${number}`))), shade: "D9E2F3" }),
      ),
      ...pairs.map(([label, value]) => row(cell(paragraph(bold(label))), cell(value))),
    ],
  );
}
