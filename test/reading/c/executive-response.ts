import { expectRecommendation, type ExpectedRecommendation } from "../../fixtures/expected-reading";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, heading, headerRow, para, row, run } from "../word-markup";
import { aside, grid, narrative, progress, rawLines, report, tracked } from "./writer";

const KEY = {
  Blue: "delivered and evidenced",
  Green: "on track for the target date",
  Amber: "off track, recovery plan in place",
  Red: "off track, no recovery plan",
} as const;
type Colour = keyof typeof KEY;
const RESPONSE = "Executive response (accepted / partially accepted / not accepted, with reason)";

const accepted = (text: string) => [{ heading: RESPONSE, asAt: null, text }];
const rag = (raw: Colour) => ({ raw, code: raw, label: KEY[raw], draft: null });

const RECOMMENDATIONS: readonly ExpectedRecommendation[] = [
  expectRecommendation({
    ref: "SR (24/25) 01",
    text: "That the Executive commissions an independent review of how damp and mould reports are triaged, and shares its findings with tenants.",
    responses: accepted("Accepted\nThe review will be carried out by the Housing Quality Network."),
    lead: ["Assistant Director, Housing Management"],
    timescale: [due("31/12/24", "2024-12-31"), due("31/03/25", "2025-03-31")],
    updates: [
      progress(
        "Update: 12 February 2025",
        "2025-02-12",
        "Fieldwork finished on 31 January. A draft is with the Network’s own reviewers and will follow by the end of March.",
      ),
      progress(
        "Update: 6 November 2024",
        "2024-11-06",
        "Contract awarded on 14 October 2024; two weeks late owing to a query about insurance.",
      ),
    ],
    status: rag("Amber"),
  }),
  expectRecommendation({
    ref: "SR (24/25) 02",
    text: "That every report of mould in a home with a child under five is inspected within three working days.",
    responses: accepted(
      "Partially accepted\nFive working days can be met now; three would need two more surveyors (c. £96,000 p.a.).",
    ),
    lead: ["Head of Repairs"],
    timescale: [due("01/10/24", "2024-10-01")],
    updates: [
      progress(
        "Update: 12 February 2025",
        "2025-02-12",
        "94% within five working days in quarter 3.\nThe average is now 3.6 days.",
      ),
      progress("Update: 6 November 2024", "2024-11-06", "New target in force from 1 October 2024."),
    ],
    status: rag("Green"),
  }),
  expectRecommendation({
    ref: "SR (24/25) 03",
    text: "That compensation is paid automatically where an appointment is missed.",
    responses: accepted(
      "Not accepted\nThe Housing Ombudsman’s guidance asks for each case to be judged on its merits.",
    ),
    lead: ["Head of Repairs"],
    updates: [progress("Update: 6 November 2024", "2024-11-06", "No further action proposed.")],
  }),
  expectRecommendation({
    ref: "SR (24/25) 04",
    text: "That surveyors carry hygrometers and leave the readings, in plain English, with the tenant.",
    responses: accepted("Accepted\nAgreed without reservation."),
    lead: ["Head of Repairs", "Procurement Manager"],
    timescale: [due("Nov. 2024", "2024-11"), due("Feb. 2025", "2025-02")],
    updates: [
      progress(
        "Update: 12 February 2025",
        "2025-02-12",
        "Forty instruments delivered & in use. A leaflet was tested with the Tenants’ Voice panel.",
      ),
    ],
    status: rag("Blue"),
  }),
  expectRecommendation({
    ref: "SR (24/25) 05",
    text: "That the Executive Member reports to this Committee on the cost of disrepair claims since 2021/22.",
    responses: accepted("Accepted\nA confidential annex may be needed."),
    lead: ["Director of Law & Governance"],
    timescale: [due("Q4 2024/25", "2025-01", "2025-03")],
    updates: [progress("Update: 12 February 2025", "2025-02-12", "No change since last report.")],
    status: rag("Red"),
  }),
  expectRecommendation({
    ref: "SR (24/25) 10",
    text: "That new tenants are shown how their heating and ventilation work.",
    responses: accepted("Partially accepted\nNot possible for mutual exchanges."),
    lead: ["Lettings Manager"],
    timescale: [due("Spring 2025", "2025-03", "2025-05")],
    status: rag("Green"),
  }),
];

/** A borough's tracker with the executive's answers, between the tables that such a report always has. */
export const executiveResponse: TruthDocument = {
  name: "c executive-response",
  unusual: "answers with reasons, two target date columns, RAG words with a key in running text",
  file: () =>
    report(
      heading("Housing Scrutiny Committee"),
      "Date of meeting: 26 February 2025",
      "Report of: Corporate Director, Place",
      bold("Damp and Mould Task Group – monitoring of recommendations"),
      aside(
        ["Present on 15 January", "Ward", "Apologies"],
        ["Cllr Rashid (Chair)", "Albion", ""],
        ["Cllr Mrs Tolley", "Priory", "Yes"],
        ["Cllr Vance", "Quayside", ""],
      ),
      "1. The Committee’s recommendations were answered by the Executive on 17 September 2024.",
      para(
        bold("RAG key: ") +
          run(
            Object.entries(KEY)
              .map(([word, label]) => `${word} – ${label}`)
              .join("; ") + ".",
          ),
      ),
      grid(
        [3, 7, 6, 4, 3, 3, 7, 2],
        [
          headerRow(
            "Ref",
            "Recommendation",
            RESPONSE,
            "Lead officer",
            "Original target date",
            "Revised target date",
            "Progress",
            "RAG",
          ),
          ...RECOMMENDATIONS.map((each) =>
            row(
              each.ref ?? "",
              each.text,
              answerCell(each.responses[0]?.text ?? ""),
              cell(...each.lead),
              rawLines(each.timescale.slice(0, 1)),
              rawLines(each.timescale.slice(1)),
              narrative(each.updates),
              each.status?.raw ?? "",
            ),
          ),
        ],
      ),
      heading("Implications", 2),
      aside(
        ["Implication", "Comment", "Officer"],
        [
          "Financial",
          "The cost of SR (24/25) 02 is within the approved budget for 2024/25.",
          "Chief Accountant",
        ],
        [
          "Legal",
          "Awaab’s Law will apply from a date to be set by regulations.",
          "Principal Solicitor",
        ],
        ["Equalities", "See the assessment at Appendix C.", "Policy Officer"],
      ),
      heading("Consultation", 2),
      aside(
        ["Consulted", "Date", "Response"],
        [
          "Tenants’ Voice panel",
          "9 January 2025",
          "Support the recommendations, and ask for faster progress with 02",
        ],
        ["Executive Member for Housing", "3 February 2025", "Content"],
      ),
    ),
  truth: {
    reportDate: "2025-02-26",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, label]) => ({ code, label })),
    },
    tables: [
      tracked(
        0,
        "newestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        `${RESPONSE}=response`,
        "Lead officer=lead",
        "Original target date=timescale",
        "Revised target date=timescale",
        "Progress=update",
        "RAG=status",
      ),
    ],
    recommendations: RECOMMENDATIONS,
    problems: [],
  },
};

function answerCell(text: string): string {
  const [verdict = "", reason = ""] = text.split("\n");
  return cell(bold(verdict), reason);
}
