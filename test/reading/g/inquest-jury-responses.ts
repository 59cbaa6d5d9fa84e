import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, footer, heading, headerRow, listed, row } from "../word-markup";

const CODES = {
  "1": "Recommendation has been implemented",
  "1A": "Recommendation will be implemented",
  "1B": "Alternative recommendation has been implemented",
  "1C": "Alternative recommendation will be implemented",
  "2": "Under consideration",
  "3": "Unresolved issues",
  "4": "Rejected",
  "4A": "Rejected due to flaws",
} as const;
type Code = keyof typeof CODES;

const REPLY = "Organization’s response";

const parts = [
  {
    name: "To the Ministry of Community Safety and Corrections",
    asked: [
      {
        ref: "1",
        text: "Amend the policy on suicide watch so that checks are made at intervals of no more than ten minutes and at irregular times.",
        code: "1",
        reply:
          "The policy was amended on February 6, 2023. Officers record the time of each check.",
      },
      {
        ref: "2",
        text: "Install call buttons in every cell of the segregation unit.",
        code: "1A",
        reply:
          "Funding has been approved in the 2023-24 capital plan.\nInstallation will begin with Unit 4.",
      },
      {
        ref: "3",
        text: "Provide at least eight hours of training in mental health to all correctional officers each year.",
        code: "1C",
        reply:
          "Officers will receive five hours of training a year, of which two are taught by people with lived experience.",
      },
      {
        ref: "4",
        text: "Equip all officers with body-worn cameras.",
        code: "4A",
        reply: "The recommendation does not take account of the privacy of other inmates.",
      },
    ],
  },
  {
    name: "To the Northern Regional Health Authority",
    asked: [
      {
        ref: "5",
        text: "Ensure that a nurse practitioner is on call at the institution at all hours.",
        code: "2",
        reply: "A business case is with the Ministry of Health.",
      },
      {
        ref: "6",
        text: "Share the discharge summary of any patient who returns to custody within 24 hours.",
        code: "1",
        reply: "In place since the fall of 2022.",
      },
    ],
  },
  {
    name: "To the City of Port Linden Police Service",
    asked: [
      {
        ref: "7",
        text: "Review jointly with the Authority the form used when a prisoner is handed over, and report by June 30, 2024.",
        code: "3",
        reply: "",
      },
    ],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly asked: readonly { ref: string; text: string; code: Code; reply: string }[];
}[];

/** Replies to the recommendations of a coroner's jury in Canada, with the codes that the coroner asks for. */
export const inquestJuryResponses: TruthDocument = {
  name: "g inquest-jury-responses",
  unusual: "codes such as 1A and 4A with a key in a table, dates with the month first",
  file: () =>
    report(
      heading("Office of the Chief Coroner"),
      heading("Responses to jury recommendations", 2),
      "Inquest touching the death of Robert Allan Lachance",
      "Report dated: March 22, 2023",
      bold("Response codes"),
      aside(["Code", "Meaning"], ...Object.entries(CODES)),
      "",
      grid(
        [1, 8, 1, 8],
        [
          headerRow("No.", "Recommendation", "Code", REPLY),
          ...parts.flatMap(({ name, asked }) => [
            row(
              cellWith(
                '<w:gridSpan w:val="4"/><w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>',
                bold(name),
              ),
            ),
            ...asked.map(({ ref, text, code, reply }) =>
              row(`${ref}.`, text, code, cell(...reply.split("\n"))),
            ),
          ]),
        ],
      ),
      "",
      bold("Parties with standing"),
      listed(2, "The family of Mr Lachance"),
      listed(2, "Ministry of Community Safety and Corrections"),
      footer("Page 1 of 1"),
    ),
  truth: {
    reportDate: "2023-03-22",
    statusScheme: {
      source: "document",
      categories: Object.entries(CODES).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "unknown",
        "No.=reference",
        "Recommendation=recommendation",
        "Code=status",
        `${REPLY}=response`,
      ),
    ],
    recommendations: parts.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, code, reply }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          status: { raw: code, code, label: CODES[code], draft: null },
          responses: reply === "" ? [] : [{ heading: REPLY, asAt: null, text: reply }],
        }),
      ),
    ),
    problems: [],
  },
};
