import { expectRecommendation } from "../../fixtures/expected-reading";
import { aside, grid, report, step, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  controlledCell,
  due,
  FOOTNOTE_MARK,
  footer,
  heading,
  headerRow,
  row,
  run,
  spanning,
} from "../word-markup";

const REPLY = "Our response";
const RAG = [
  { code: "B", label: "Blue" },
  { code: "R", label: "Red" },
  { code: "A", label: "Amber" },
  { code: "G", label: "Green" },
] as const;

const groups = [
  {
    name: "Information and plans",
    asked: [
      {
        ref: "33.10(a)",
        text: "Owners and managers should give their local fire and rescue service information about the design of external walls.",
        reply: "Accepted",
        action: step(
          "Send the intrusive survey of each of our five towers through the portal.",
          ["Building Safety Manager"],
          [due("31 January 2023", "2023-01-31")],
          colour("Green"),
        ),
      },
      {
        ref: "33.12(b)",
        text: "Owners and managers should keep paper and electronic plans of all floors, and place paper copies in an information box.",
        reply: "Accepted",
        action: step(
          "Boxes to be fitted at Larch and Rowan Houses.",
          ["Compliance Surveyor"],
          [due("Feb 2023", "2023-02")],
          colour("Amber"),
        ),
      },
    ],
  },
  {
    name: "Lifts and doors",
    asked: [
      {
        ref: "33.13(a)",
        text: "Lifts designed for use by firefighters should be inspected by a competent person and the results reported each month.",
        reply: "Accepted. Reporting monthly goes beyond our present contract.",
        action: step(
          "Vary the contract with the lift engineers.",
          ["Procurement Manager", "M&E Manager"],
          [due("1 April 2023", "2023-04-01")],
          colour("Amber"),
        ),
      },
      {
        ref: "33.29(a)",
        text: "Entrance doors to all flats should be checked by their owners against the law that applies.",
        reply: "Accepted in part. Leaseholders’ doors can’t be entered without a court order.",
        action: step(
          "Write to the 37 leaseholders who have not replied.",
          ["Leasehold Officer"],
          [due("ASAP")],
          colour("Red"),
        ),
      },
    ],
  },
  {
    name: "Residents",
    asked: [
      {
        ref: "33.22(f)",
        text: "Personal emergency evacuation plans should be prepared for residents who could not leave without help.",
        reply: "Accepted",
        action: step(
          "Offer a person-centred assessment at each tenancy visit.",
          ["Head of Housing"],
          [due("Winter 2022/23", "2022-12", "2023-02")],
          colour("Green"),
        ),
      },
    ],
  },
] as const;

/** A landlord goes through what a public inquiry asked of owners of tall buildings. */
export const buildingSafetyInquiry: TruthDocument = {
  name: "g building-safety-inquiry",
  unusual: "paragraphs such as 33.10(a), a footnote at a header, dates and colours in controls",
  file: () =>
    report(
      heading("Board of Management, 24 November 2022"),
      "Agenda item 6 – Tower fire inquiry, Phase 1: where we stand",
      bold("For: discussion"),
      "Board members asked in September for a single table.",
      aside(
        ["Block", "Storeys", "Homes", "EWS1"],
        ["Larch House", "13", "78", "B1"],
        ["Rowan House", "11", "66", "A3"],
      ),
      "",
      grid(
        [2, 7, 5, 6, 4, 3, 2],
        [
          headerRow(
            cell(bold("Para") + FOOTNOTE_MARK),
            "Recommendation",
            REPLY,
            "Action we will take",
            "Lead",
            "By",
            "RAG",
          ),
          ...groups.flatMap(({ name, asked }) => [
            row(spanning(7, run(name, "<w:b/><w:caps/>"))),
            ...asked.map(({ ref, text, reply, action }) =>
              row(
                ref,
                text,
                reply,
                action.text,
                cell(...action.lead),
                controlledCell(cell(action.timescale[0]?.raw ?? "")),
                controlledCell(cell(bold(action.status?.raw ?? ""))),
              ),
            ),
          ]),
        ],
      ),
      footer("Larchwood Homes is a charitable community benefit society"),
    ),
  truth: {
    reportDate: "2022-11-24",
    statusScheme: { source: "built-in", categories: RAG },
    tables: [
      tracked(
        0,
        "unknown",
        "Para=reference",
        "Recommendation=recommendation",
        `${REPLY}=response`,
        "Action we will take=action",
        "Lead=lead",
        "By=timescale",
        "RAG=status",
      ),
    ],
    recommendations: groups.flatMap(({ name, asked }) =>
      asked.map(({ ref, text, reply, action }) =>
        expectRecommendation({
          ref,
          section: name,
          text,
          responses: [{ heading: REPLY, asAt: null, text: reply }],
          actions: [step(action.text, action.lead, action.timescale)],
          status: action.status,
        }),
      ),
    ),
    problems: [],
  },
};

function colour(word: "Red" | "Amber" | "Green") {
  return { raw: word, code: word.charAt(0), label: word, draft: null };
}
