import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, cellWith, due, heading, row } from "../word-markup";

const KEY = {
  Blue: "Complete, evidence seen",
  Green: "Will be met by the agreed date",
  Amber: "Will be met late",
  Red: "Unlikely to be met",
};
const FILLS = { Blue: "9CC2E5", Green: "C6E0B4", Amber: "FFD966", Red: "FF7C80" };

const entries = [
  {
    ref: "IJB-2324-04",
    text: "The Chief Officer should bring a workforce plan to the Board that covers nursing and social care together.",
    reply: "Accepted. A first draft will go to the Strategic Planning Group in August.",
    lead: ["Chief Officer"],
    time: due("31 October 2024", "2024-10-31"),
    told: [
      "The draft was discussed on 20 August 2024.",
      "Social care vacancies are being counted anew, since agency hours had been left out.",
    ],
    rag: "Amber",
  },
  {
    ref: "IJB-2324-05",
    text: "Directions to the health board and the councils should be numbered and a register of them kept.",
    reply: "Accepted.",
    lead: ["Standards Officer", "Head of Governance"],
    time: due("30 June 2024", "2024-06-30"),
    told: ["The register has been on the website since 3 June."],
    rag: "Blue",
  },
  {
    ref: "IJB-2324-09",
    text: "Set-aside budgets should be reported to the Board at each quarter’s end.",
    reply: "Partially accepted. Figures can be given for two hospitals of the five.",
    lead: ["Chief Finance Officer"],
    time: due("Q3 2024/25", "2024-10", "2024-12"),
    told: ["No agreement on the method with the health board’s finance team."],
    rag: "Red",
  },
  {
    ref: "IJB-2324-11",
    text: "Carers’ representatives should receive papers a week before other members.",
    reply: "Accepted.",
    lead: ["Committee Support Manager"],
    time: due("January 2025", "2025-01"),
    told: ["Not yet due."],
    rag: "Green",
  },
] as const;

/** A health and social care partnership's follow-up on forms: one small table for each recommendation. */
export const jointBoardForms: TruthDocument = {
  name: "e joint-board-forms",
  unusual:
    "one small table for each recommendation, labels on the left, shaded words, a printed key",
  file: () =>
    report(
      heading("Strathcorrie Integration Joint Board"),
      "Audit and Performance Committee",
      "Date of Meeting: 12 November 2024",
      "Progress with Internal Audit recommendations",
      aside(["Directions Required", "No Direction Required"], ["X", ""]),
      "Each recommendation is reported on a form of its own. RAG key:",
      aside(["Colour", "Meaning"], ...Object.entries(KEY)),
      "",
      ...entries.flatMap(({ ref, text, reply, lead, time, told, rag }) => [
        grid(
          [2, 7],
          [
            row(label("Reference"), ref),
            row(label("Recommendation"), text),
            row(label("Management response"), reply),
            row(label("Responsible officer"), cell(...lead)),
            row(label("Agreed date"), time.raw),
            row(label("Progress"), cell(...told)),
            row(
              label("RAG"),
              cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[rag]}"/>`, rag),
            ),
          ],
        ),
        "",
      ]),
      "Members of the Committee",
      aside(
        ["Member", "Nominated by", "Voting"],
        ["J. Farquharson", "NHS board", "Yes"],
        ["Cllr M. Iqbal", "Corrie Council", "Yes"],
        ["Dr A. Reid", "GP adviser", "No"],
      ),
    ),
  truth: {
    reportDate: "2024-11-12",
    statusScheme: {
      source: "document",
      categories: Object.entries(KEY).map(([code, words]) => ({ code, label: words })),
    },
    tables: [
      tracked(
        0,
        "unknown",
        "Reference=reference",
        "Recommendation=recommendation",
        "Management response=response",
        "Responsible officer=lead",
        "Agreed date=timescale",
        "Progress=update",
        "RAG=status",
      ),
    ],
    recommendations: entries.map(({ ref, text, reply, lead, time, told, rag }) =>
      expectRecommendation({
        ref,
        text,
        responses: [{ heading: "Management response", asAt: null, text: reply }],
        updates: [progress(null, null, told.join("\n"))],
        lead,
        timescale: [time],
        status: { raw: rag, code: rag, label: KEY[rag], draft: null },
      }),
    ),
    problems: [],
  },
};

function label(text: string): string {
  return cellWith('<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>', bold(text));
}
