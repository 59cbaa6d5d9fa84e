import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, progress, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import { bold, cell, due, footer, heading, headerRow, listed, para, row } from "../word-markup";

const RAG = [
  { code: "B", label: "Blue" },
  { code: "R", label: "Red" },
  { code: "A", label: "Amber" },
  { code: "G", label: "Green" },
] as const;
type Colour = "Red" | "Amber" | "Green";
const HEADERS = [
  "Ref",
  "Good Governance recommendation",
  "Progress to date",
  "Action",
  "Owner",
  "Target",
  "RAG",
] as const;

const pieces = [
  [
    {
      ref: "A.2",
      text: "Each administering authority must have a single named officer who is responsible for the delivery of all LGPS related activity for that fund.",
      told: "The Head of Pensions holds the role. The scheme of delegation was amended in May 2023.",
      action: "Review the scheme of delegation each May.",
      lead: "Head of Pensions",
      by: due("May 2024", "2024-05"),
      colour: "Green",
    },
    {
      ref: "B.1",
      text: "Each fund must produce and publish a conflicts of interest policy.",
      told: "A policy is in place but deals with the Board only.",
      action: "Extend the policy to Committee members and advisers.",
      lead: "Governance Officer",
      by: due("Dec 2023", "2023-12"),
      colour: "Amber",
    },
  ],
  [
    {
      ref: "C.1",
      text: "Each fund must publish a policy on the representation of scheme members and employers on its committees.",
      told: "Not in place.",
      action: "Draft policy to the Committee.",
      lead: "Monitoring Officer",
      by: due("March 2024", "2024-03"),
      colour: "Red",
    },
    {
      ref: "D.1",
      text: "Key individuals must have the knowledge and understanding to carry out their duties effectively.",
      told: "Six of nine members have completed the online course.\nNew members join in June.",
      action: "Remaining members to complete modules 4 to 8.",
      lead: "Governance Officer",
      by: due("31 Oct 2023", "2023-10-31"),
      colour: "Amber",
    },
  ],
  [
    {
      ref: "E.3",
      text: "Each fund’s budget must be set and managed separately from that of the authority.",
      told: "Approved by the Committee on 9 March 2023.",
      action: "Budget for 2024/25 to the Committee.",
      lead: "Head of Pensions",
      by: due("Q4 2023/24", "2024-01", "2024-03"),
      colour: "Green",
    },
  ],
] as const satisfies readonly (readonly {
  readonly ref: string;
  readonly text: string;
  readonly told: string;
  readonly action: string;
  readonly lead: string;
  readonly by: ReturnType<typeof due>;
  readonly colour: Colour;
}[])[];

/** A pension board measures its fund against a national review. */
export const pensionGovernance: TruthDocument = {
  name: "g pension-governance",
  unusual: "references such as A.2, progress before the action, cut at each page with its headers",
  file: () =>
    report(
      heading("Local Pension Board"),
      "Meeting date: 18 July 2023",
      "Item 7 – Good Governance Review",
      listed(1, "The Scheme Advisory Board made its recommendations in February 2021."),
      listed(1, "What the Fund has done about those that apply to it is shown in Appendix 1."),
      bold("Appendix 1"),
      ...pieces.flatMap((entries, index) => [
        ...(index === 0
          ? []
          : [para("Local Pension Board, 18 July 2023"), para(`Page ${index + 3}`)]),
        grid(
          [1, 7, 6, 6, 3, 2, 2],
          [
            headerRow(...HEADERS),
            ...entries.map(({ ref, text, told, action, lead, by, colour }) =>
              row(ref, text, cell(...told.split("\n")), action, lead, by.raw, bold(colour)),
            ),
          ],
        ),
      ]),
      "",
      bold("Appendix 2 – Training log"),
      aside(
        ["Member", "Hours 2022/23", "Toolkit"],
        ["Mr J Birtles (employer)", "14", "Complete"],
        ["Ms S Agarwal (scheme member)", "9", "In progress"],
      ),
      footer("Report author: Head of Pensions"),
    ),
  truth: {
    reportDate: "2023-07-18",
    statusScheme: { source: "built-in", categories: RAG },
    tables: [
      tracked(
        0,
        "unknown",
        "Ref=reference",
        "Good Governance recommendation=recommendation",
        "Progress to date=update",
        "Action=action",
        "Owner=lead",
        "Target=timescale",
        "RAG=status",
      ),
    ],
    recommendations: pieces.flat().map(({ ref, text, told, action, lead, by, colour }) =>
      expectRecommendation({
        ref,
        text,
        updates: [progress(null, null, told)],
        actions: [step(action, [lead], [by])],
        status: { raw: colour, code: colour.charAt(0), label: colour, draft: null },
      }),
    ),
    problems: [],
  },
};
