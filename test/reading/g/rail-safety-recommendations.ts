import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, footer, heading, headerRow, row, run, spanning } from "../word-markup";

const KEY = {
  Open: "Action is to be taken, or feedback from the implementer is awaited",
  Complete: "The implementer has advised that it has taken the measures needed",
  Closed: "The safety authority is satisfied that the work was done",
} as const;
type State = keyof typeof KEY;

const reports = [
  {
    name: "Report 2019-R002: Buffer stop collision at Rathcarrow Station, 4 July 2018",
    asked: [
      {
        ref: "201902-01",
        text: "The operator should ensure that the braking performance of the 29000 fleet in low adhesion is assessed and that the outcome is given to drivers.",
        who: "Operator",
        state: "Closed",
        told: "Assessment issued in March 2020; briefings completed. The CRR wrote on 11 May 2021 to confirm closure.",
      },
      {
        ref: "201902-02",
        text: "The infrastructure manager should review the need for sanders at terminal platforms.",
        who: "Infrastructure Manager",
        state: "Complete",
        told: "Review carried out by an outside consultant. Two of seven platforms to be fitted.\nEvidence was sent in on 3 November 2021.",
      },
    ],
  },
  {
    name: "Report 2020-R001: Irregularity at user worked level crossing XM 118, 14 February 2019",
    asked: [
      {
        ref: "202001-01",
        text: "The infrastructure manager should contact every registered user of the crossing once a year.",
        who: "Infrastructure Manager",
        state: "Open",
        told: "Letters went to 61 users in September 2020 and again in October 2021. Replies were had from 38.",
      },
      {
        ref: "202001-02",
        text: "The Department should consider whether the fine for misuse of crossings remains a deterrent.",
        who: "Department of Transport",
        state: "Open",
        told: "",
      },
      {
        ref: "202001-03",
        text: "The operator and the infrastructure manager should agree how near misses are reported.",
        who: "Operator; Infrastructure Manager",
        state: "Complete",
        told: "Joint procedure signed 7 January 2022.",
      },
    ],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly asked: readonly { ref: string; text: string; who: string; state: State; told: string }[];
}[];

/** An Irish investigation unit's list of safety recommendations and what came of them. */
export const railSafetyRecommendations: TruthDocument = {
  name: "g rail-safety-recommendations",
  unusual: "investigations with dates as bands, long numbers with hyphens, the key as sentences",
  file: () =>
    report(
      heading("Railway Accident Investigation Office"),
      "Annual Report 2021: Appendix 3, Status of safety recommendations",
      "Date of publication: 31 August 2022",
      bold("Status of recommendations"),
      ...Object.entries(KEY).map(
        ([word, meaning]) => `<w:p>${run(word, "<w:b/>")}${run(` – ${meaning}`)}</w:p>`,
      ),
      "",
      grid(
        [3, 9, 4, 2, 8],
        [
          headerRow(
            "Number",
            "Safety recommendation",
            "Implementer",
            "Status",
            "Progress reported",
          ),
          ...reports.flatMap(({ name, asked }) => [
            row(spanning(5, bold(name))),
            ...asked.map(({ ref, text, who, state, told }) =>
              row(ref, text, who, state, cell(...told.split("\n"))),
            ),
          ]),
        ],
      ),
      "",
      bold("Notifiable occurrences"),
      grid(
        [3, 1, 1, 1],
        [
          headerRow("Category", "2019", "2020", "2021"),
          row("Serious accidents", "0", "1", "0"),
          row("Accidents", "6", "3", "4"),
          row("Incidents", "21", "17", "19"),
        ],
        "",
        9000,
      ),
      footer("RAIO Annual Report 2021"),
    ),
  truth: {
    reportDate: "2022-08-31",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "unknown",
        "Number=reference",
        "Safety recommendation=recommendation",
        "Implementer=lead",
        "Status=status",
        "Progress reported=update",
      ),
    ],
    recommendations: reports.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, who, state, told }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          lead: who.split("; "),
          status: { raw: state, code: state, label: KEY[state], draft: null },
          updates: told === "" ? [] : [progress(null, null, told)],
        }),
      ),
    ),
    problems: [],
  },
};
