import { bold, cell, paragraph, row, spanning, styled, table } from "../../fixtures/word-content";
import type { TableBlock } from "../../fixtures/word-content";
import { NOTHING_TRACKED, paper, plainTable } from "./paper";
import type { Paper } from "./paper";

interface Form {
  readonly number: number;
  readonly text: string;
  readonly action: string;
  readonly lead: string;
  readonly by: string;
  readonly status: string;
}

const forms: readonly Form[] = [
  {
    number: 1,
    text: "Observation levels should be agreed by two clinicians and the reasons written down.",
    action:
      "The policy has been rewritten. Both names are now needed before the record can be saved.",
    lead: "Medical Director",
    by: "30 June 2024",
    status: "Complete",
  },
  {
    number: 2,
    text: "Families should be asked what they know of earlier risk.",
    action: "A prompt has been added to the admission form and staff are being trained.",
    lead: "Director of Nursing",
    by: "31 August 2024",
    status: "In progress",
  },
  {
    number: 3,
    text: "Handover between wards should be face to face wherever possible.",
    action: "A trial on two wards ends in July.",
    lead: "Chief Operating Officer",
    by: "31 October 2024",
    status: "In progress",
  },
  {
    number: 4,
    text: "Ligature points in bathrooms should be surveyed again.",
    action: "The survey has been commissioned.",
    lead: "Director of Estates",
    by: "30 September 2024",
    status: "Not started",
  },
  {
    number: 5,
    text: "Agency staff should have a local induction before their first shift.",
    action: "A checklist is in use and is audited each month.",
    lead: "Director of People",
    by: "31 May 2024",
    status: "Complete",
  },
];

/**
 * One upright form for each recommendation: labels on the left, values on the right. The layouts that are read have
 * columns under a header row, so nothing may be read from these; least of all a label as a recommendation; that they are not read has to be said.
 */
export const coronerForms: Paper = {
  name: "coroner-forms",
  unusual: "One form for each recommendation, labels on the left: no layout that is read",
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
    ...NOTHING_TRACKED,
    problems: [{ about: "forms with their labels on the left are not read" }],
  },
};

function formTable({ number, text, action, lead, by, status }: Form): TableBlock {
  const pairs = [
    ["Recommendation", text],
    ["Action taken", action],
    ["Lead", lead],
    ["Date for completion", by],
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
