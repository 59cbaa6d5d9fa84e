import { expectRecommendation } from "../../fixtures/expected-reading";
import { grid, progress, report, tracked } from "../c/writer";
import type { TruthDocument } from "../read-facts";
import {
  bold,
  cell,
  cellWith,
  deleted,
  footer,
  heading,
  headerRow,
  inserted,
  row,
  run,
  type Line,
} from "../word-markup";

const CODES = { Green: "G", Amber: "A", Red: "R" } as const;
const FILLS = { Green: "92D050", Amber: "FFC000", Red: "FF0000" } as const;

const asked = [
  {
    ref: "PK1",
    text: "Introduce a single permit for carers.",
    lead: "Parking Services Manager",
    march: "Design work is under way with the software supplier.",
    june: "Launched on 2 June with 212 applications in the first week.",
    state: "Green",
  },
  {
    ref: "PK2",
    text: "Consult on a residents’ zone around the hospital.",
    lead: "Traffic Engineer",
    march: "Not started.",
    june: "Consultation is delayed until after the summer break.",
    state: "Amber",
  },
  {
    ref: "PK3",
    text: "Replace the machines in Corn Street car park.",
    lead: "Parking Services Manager",
    march: "Tender issued.",
    june: "Two bids were received.\nBoth exceed the budget of £90,000.",
    state: "Red",
  },
  {
    ref: "PK4",
    text: "Train all civil enforcement officers to recognise hidden disabilities.",
    lead: "HR Business Partner",
    march: "18 of 24 officers have been trained.",
    june: "All 24 officers have been trained.",
    state: "Green",
  },
] as const;

/** A task group's plan with a column for each quarter, the latest of them with changes tracked. */
export const parkingTaskGroup: TruthDocument = {
  name: "h parking-task-group",
  unusual: "one update column a quarter, dated by its header; RAG words shaded; tracked changes",
  file: () =>
    report(
      heading("Parking Task and Finish Group – action plan"),
      "Place Scrutiny Committee, 10 July 2025",
      "Changes since the last version are tracked.",
      grid(
        [2, 5, 3, 5, 6, 2],
        [
          headerRow(
            "Ref",
            "Recommendation",
            "Lead Officer",
            "Progress update March 2025",
            "Progress update June 2025",
            "RAG",
          ),
          ...asked.map(({ ref, text, lead, march, june, state }) =>
            row(ref, text, lead, march, juneCell(ref, june), shaded(state)),
          ),
        ],
      ),
      footer("Next review: October 2025"),
    ),
  truth: {
    reportDate: "2025-07-10",
    statusScheme: {
      source: "built-in",
      categories: [
        { code: "B", label: "Blue" },
        { code: "R", label: "Red" },
        { code: "A", label: "Amber" },
        { code: "G", label: "Green" },
      ],
    },
    tables: [
      tracked(
        0,
        "oldestFirst",
        "Ref=reference",
        "Recommendation=recommendation",
        "Lead Officer=lead",
        "Progress update March 2025=update",
        "Progress update June 2025=update",
        "RAG=status",
      ),
    ],
    recommendations: asked.map(({ ref, text, lead, march, june, state }) =>
      expectRecommendation({
        ref,
        text,
        lead: [lead],
        updates: [
          progress(null, "2025-03", march, { inferred: true }),
          progress(null, "2025-06", june, { inferred: true }),
        ],
        status: { raw: state, code: CODES[state], label: state, draft: null },
      }),
    ),
    problems: [],
  },
};

function juneCell(ref: string, text: string): Line {
  if (ref !== "PK4") return cell(...text.split("\n").map((each) => inserted(each)));
  return cell(
    `${run("All ")}${deleted("20 ")}${inserted("24 ")}${run("officers have been trained.")}`,
  );
}

function shaded(state: keyof typeof FILLS): Line {
  return cellWith(`<w:shd w:val="clear" w:color="auto" w:fill="${FILLS[state]}"/>`, bold(state));
}
