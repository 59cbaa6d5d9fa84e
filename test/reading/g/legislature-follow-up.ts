import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cellWith, footer, heading, headerRow, para, row, run, status } from "../word-markup";

const NARRATIVE = "Actions taken, results and/or actions planned:";

const parts = [
  {
    name: "Managing access to personal health records (report issued March 2021)",
    asked: [
      {
        ref: "1",
        text: "We recommend that the Ministry of Health define which roles need access to which records.",
        state: "Fully or substantially implemented",
        told: "A matrix of 41 roles was approved by the Executive on November 4, 2021.\nAccess is reviewed at each change of role.",
      },
      {
        ref: "2",
        text: "We recommend that the Ministry of Health monitor unusual access and act upon what it finds.",
        state: "Partially implemented",
        told: "Software has been bought. It will be in use in all authorities by fall 2023.",
      },
      {
        ref: "3",
        text: "We recommend that the health authorities train temporary staff before access is given.",
        state: "Alternative action taken",
        told: "Temporary staff confirm in writing that they have read the rules. See also recommendation 1.",
      },
    ],
  },
  {
    name: "Oversight of ferry terminals (report issued June 2020)",
    asked: [
      {
        ref: "1",
        text: "We recommend that the Ministry of Transportation publish the condition of each terminal.",
        state: "Fully or substantially implemented",
        told: "Published in May 2022 and each May thereafter.",
      },
      {
        ref: "2",
        text: "We recommend that the Ministry of Transportation set targets for the time of closure.",
        state: "No substantial action taken",
        told: "The agreement with the operator is to be renegotiated in 2024. Targets will be considered then.",
      },
    ],
  },
] as const;

/** A province's ministries report to a committee of the legislature on what auditors recommended. */
export const legislatureFollowUp: TruthDocument = {
  name: "g legislature-follow-up",
  unusual: "“Recommendation 1:” in bold before the text, one wide labelled cell below, two reports",
  file: () =>
    report(
      heading("Select Standing Committee on Public Accounts"),
      "Audit follow-up: action plans and progress assessments",
      "As at: January 31, 2023",
      grid(
        [9, 4],
        [
          headerRow("Recommendation and summary of progress", "Self-assessed status"),
          ...parts.flatMap(({ name, asked }) => [
            row(
              cellWith(
                '<w:gridSpan w:val="2"/><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>',
                run(name, '<w:b/><w:color w:val="FFFFFF"/>'),
              ),
            ),
            ...asked.flatMap(({ ref, text, state, told }) => [
              row(`<w:p>${bold(`Recommendation ${ref}:`)}${run(` ${text}`)}</w:p>`, state),
              row(
                cellWith(
                  '<w:gridSpan w:val="2"/>',
                  bold(NARRATIVE),
                  ...told.split("\n").map((each) => para(each)),
                ),
              ),
            ]),
          ]),
        ],
        "",
        12000,
      ),
      footer("Please submit to the Comptroller General"),
    ),
  truth: {
    reportDate: "2023-01-31",
    statusScheme: null,
    tables: [
      tracked(
        0,
        "unknown",
        "Recommendation and summary of progress=recommendation",
        "Self-assessed status=status",
      ),
    ],
    recommendations: parts.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, state, told }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          status: status(state),
          updates: [progress(NARRATIVE, null, told)],
        }),
      ),
    ),
    problems: [],
  },
};
